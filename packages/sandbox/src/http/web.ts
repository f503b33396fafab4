import { type ApiError, invalidField } from "../errors/apiError.ts";
import { tooLarge } from "../schema/bodyLimit.ts";
import type { Answer, Incoming, Outgoing } from "./message.ts";

/** The API as a function of web requests, for those who call it in the same process. */
export function webFetch(answer: Answer): (request: Request) => Promise<Response> {
  return async (request) => {
    const response = toResponse(await answer(incomingOf(request)));
    return request.method === "HEAD" ? new Response(null, response) : response;
  };
}

/** @throws TypeError, as `fetch` does, where the answer is to be lost before its first byte. */
export function toResponse({ status, headers, body, transport }: Outgoing): Response {
  if (transport === "reset") throw new TypeError("The connection was reset.");
  const init = { status, headers: headers.map(([name, value]) => [name, value] as [string, string]) };
  return transport === undefined
    ? new Response(body ?? null, init)
    : new Response(lost(body, transport), init);
}

/** The first half of a body, and then nothing more, or an error. */
function lost(body: string | undefined, transport: "stall" | "truncate"): ReadableStream<Uint8Array> {
  const bytes = Buffer.from(body ?? "");
  return new ReadableStream({
    start(controller) {
      if (transport === "stall") return;
      controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)));
      controller.error(new TypeError("The connection was lost."));
    },
  });
}

function incomingOf(request: Request): Incoming {
  const { pathname, search } = new URL(request.url);
  return {
    method: request.method,
    path: pathname,
    query: search,
    header: (name) => request.headers.get(name),
    bytes: (limit) => readBytes(request, limit),
  };
}

async function readBytes(request: Request, limit: number): Promise<Uint8Array> {
  if (request.body === null) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  const next = () => reader.read().catch(() => Promise.reject(brokenOff()));
  for (let part = await next(); !part.done; part = await next()) {
    length += part.value.byteLength;
    if (length > limit) {
      await reader.cancel();
      throw tooLarge(limit);
    }
    parts.push(part.value);
  }
  return Buffer.concat(parts);
}

/** Whoever sent it is gone, and this answer with them. */
function brokenOff(): ApiError {
  return invalidField("body", "ended before its announced length");
}
