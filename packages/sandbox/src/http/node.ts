import type { IncomingMessage, ServerResponse } from "node:http";
import { invalidField } from "../errors/apiError.ts";
import { tooLarge } from "../schema/bodyLimit.ts";
import type { Answer, Incoming, Outgoing } from "./message.ts";

/** Answers requests of node:http with nothing in between: what every request costs is spent here. */
export function nodeListener(answer: Answer): (message: IncomingMessage, response: ServerResponse) => void {
  return (message, response) => {
    void answer(incomingOf(message)).then((outgoing) => send(response, outgoing, message.method === "HEAD"));
  };
}

function incomingOf(message: IncomingMessage): Incoming {
  const { path, query } = splitTarget(message.url ?? "");
  return {
    method: message.method ?? "",
    path,
    query,
    header(name) {
      const value = message.headers[name];
      return value === undefined ? null : Array.isArray(value) ? value.join(", ") : value;
    },
    bytes: (limit) => readBytes(message, limit),
  };
}

/**
 * Path and query of a request target (RFC 9112 §3.2), which a proxy may send as a whole URL. Of a path that goes up and
 * down again (`/a/../b`) comes the place where it ends: whoever reads it as a URL must not arrive elsewhere.
 */
export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  if (!target.startsWith("/") && URL.canParse(target)) {
    const { pathname, search } = new URL(target);
    return { path: pathname, query: search };
  }
  const start = target.indexOf("?");
  const path = start === -1 ? target : target.slice(0, start);
  return { path: resolved(path), query: start === -1 ? "" : target.slice(start) };
}

/** What a segment of dots, or a backslash that stands for a slash, can be in. */
const dotted = /\.|%2e|\\/i;

function resolved(path: string): string {
  return path.startsWith("/") && dotted.test(path) ? new URL(`http://localhost${path}`).pathname : path;
}

const nothing = new Uint8Array();

function readBytes(message: IncomingMessage, limit: number): Promise<Uint8Array> {
  const { "content-length": length, "transfer-encoding": encoding } = message.headers;
  if (encoding === undefined && (length === undefined || length === "0")) return Promise.resolve(nothing);
  if (Number(length ?? 0) > limit) return Promise.reject(tooLarge(limit));
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    message.on("data", (part: Buffer) => {
      size += part.byteLength;
      if (size > limit) {
        message.removeAllListeners("data");
        message.resume();
        reject(tooLarge(limit));
        return;
      }
      parts.push(part);
    });
    message.on("end", () => resolve(parts.length === 1 ? (parts[0] ?? nothing) : Buffer.concat(parts)));
    // Whoever sent it is gone, and this answer with them.
    message.on("error", () => reject(invalidField("body", "ended before its announced length")));
  });
}

function send(
  response: ServerResponse,
  { status, headers, body, transport }: Outgoing,
  headOnly: boolean,
): void {
  if (transport === "reset") {
    response.socket?.resetAndDestroy();
    return;
  }
  const flat: string[] = [];
  for (const [name, value] of headers) flat.push(name, value);
  if (status !== 204) flat.push("Content-Length", String(body === undefined ? 0 : Buffer.byteLength(body)));
  response.writeHead(status, flat);
  if (transport === undefined) {
    response.end(headOnly ? undefined : body);
    return;
  }
  const bytes = Buffer.from(body ?? "");
  if (transport === "stall") response.flushHeaders();
  else response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.socket?.destroy());
}
