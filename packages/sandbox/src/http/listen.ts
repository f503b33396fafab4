import { createServer, type RequestListener, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Answer, Outgoing } from "./message.ts";
import { nodeListener, splitTarget } from "./node.ts";

/** The only address that is listened on: a sandbox is for this machine alone. */
export const host = "127.0.0.1";

/** What is listened for. */
export interface Listened {
  /** The API: on every path that nobody else owns. */
  readonly answer: Answer;
  /** What is beside it: the authorization server, the control plane, the dashboard. */
  readonly beside: { owns(path: string): boolean; fetch(request: Request): Response | Promise<Response> };
  /** Answers what is no request at all. */
  refuse(message: string): Outgoing;
}

/** Limits on what a client may take: bytes of headers, milliseconds for headers and for the whole request. */
export interface ConnectionLimits {
  readonly maxHeaderSize: number;
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly keepAliveTimeout: number;
}

export const usualLimits: ConnectionLimits = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
};

/**
 * Begins to listen.
 * @param port 0 takes a free one.
 * @throws what `net.Server.listen` reports, `EADDRINUSE` for a port in use.
 */
export async function listen(
  listened: Listened,
  port: number,
  limits: ConnectionLimits = usualLimits,
): Promise<Server> {
  const api = nodeListener(listened.answer);
  const beside = getRequestListener(listened.beside.fetch, {
    hostname: host,
    overrideGlobalObjects: false,
    errorHandler: () => new Response("The request could not be read.", { status: 400 }),
  });
  const onRequest: RequestListener = (request, response) => {
    const listener = listened.beside.owns(splitTarget(request.url ?? "").path) ? beside : api;
    void listener(request, response);
  };
  // A request without a Host is answered in the documented form, instead of by Node.
  const server = createServer(
    { ...limits, connectionsCheckingInterval: 1_000, requireHostHeader: false },
    onRequest,
  );
  server.on("checkContinue", (request, response) => {
    response.writeContinue();
    onRequest(request, response);
  });
  server.on("checkExpectation", onRequest);
  server.on("connect", (_, socket) => socket.end(rawResponse(listened.refuse("This is no proxy."))));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return;
    socket.end(rawResponse(listened.refuse(reasonOf(error.code, limits))));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return server;
}

function reasonOf(code: string | undefined, limits: ConnectionLimits): string {
  if (code === "HPE_HEADER_OVERFLOW") return `The headers have more than ${limits.maxHeaderSize} bytes.`;
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "The request took too long to arrive.";
  return "The request is no valid HTTP.";
}

/** Port that a server got. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("The server does not listen on a port.");
  return address.port;
}

/** A response as it goes over the wire, for connections that never became a request. */
function rawResponse({ status, headers, body = "" }: Outgoing): string {
  const lines = [
    ...headers.map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  return [`HTTP/1.1 ${status} Bad Request`, ...lines, "", body].join("\r\n");
}

/** Takes no new connections, waits for requests under way, and after the grace ends what is left. */
export async function drain(server: Server, graceMilliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  await closed;
  clearTimeout(timer);
}
