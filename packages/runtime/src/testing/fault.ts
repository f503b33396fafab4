import type { Fault } from "./types.ts";

/** Plays a fault as `fetch` shows it to its caller. */
export function playFault(fault: Fault, signal: AbortSignal | null | undefined): Promise<Response> {
  switch (fault) {
    case "reset":
      return Promise.reject(
        new TypeError("fetch failed", { cause: new Error("connection reset by the mock") }),
      );
    case "stall":
      return new Promise((_, reject) => whenAborted(signal, reject));
    case "stall-body":
      return Promise.resolve(unfinished(signal, false));
    case "truncate":
      return Promise.resolve(unfinished(signal, true));
    default: {
      const { status, headers = {}, body } = fault;
      return Promise.resolve(jsonResponse(status, body, headers));
    }
  }
}

export function jsonResponse(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response {
  if (body === undefined) return new Response(null, { status, headers });
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}

/** A good status whose body begins, and then stops or breaks. */
function unfinished(signal: AbortSignal | null | undefined, breaks: boolean): Response {
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"'));
      if (breaks)
        controller.error(new TypeError("terminated", { cause: new Error("the mock ended the body early") }));
      else whenAborted(signal, (reason) => controller.error(reason));
    },
  });
  return new Response(stream, { status: 200, headers: { "content-type": "application/json" } });
}

function whenAborted(signal: AbortSignal | null | undefined, act: (reason: unknown) => void): void {
  if (signal?.aborted) act(signal.reason);
  else signal?.addEventListener("abort", () => act(signal.reason), { once: true });
}
