import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import type { Answer, Outgoing } from "./message.ts";
import type { Mount } from "./mounts.ts";
import { nodeListener, splitTarget } from "./node.ts";
import { toResponse } from "./web.ts";

/** The address that is listened on where no other is asked for: a sandbox is for its machine alone. */
export const usualHost = "127.0.0.1";

/** What is listened for. */
export interface Listened {
  /** The API: on every path that nobody else owns. */
  readonly answer: Answer;
  /** What is beside it: the authorization server, the control plane, the dashboard. */
  readonly beside: Mount;
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
  host: string = usualHost,
  limits: ConnectionLimits = usualLimits,
): Promise<Server> {
  const api = nodeListener(listened.answer);
  const beside = getRequestListener(listened.beside.fetch, {
    hostname: host,
    overrideGlobalObjects: false,
    errorHandler: () => toResponse(listened.refuse("The request could not be read.")),
  });
  const latest = new WeakMap<Duplex, ServerResponse>();
  const onRequest: RequestListener = (request, response) => {
    latest.set(request.socket, response);
    const { path } = splitTarget(request.url ?? "");
    const { owns, isLocal } = listened.beside;
    // A name in the request proves nothing of where it came from; the address of the socket does.
    const hidden = isLocal(path) && !isLoopback(request.socket.remoteAddress);
    void (owns(path) && !hidden ? beside : api)(request, response);
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
  server.on("connect", (_, socket) => {
    // From here on nobody else listens for it: a caller that is gone again would end the process.
    socket.on("error", () => socket.destroy());
    socket.end(rawResponse(listened.refuse("This is no proxy.")));
  });
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return;
    const refuse = () => socket.end(rawResponse(listened.refuse(reasonOf(error.code, limits))));
    inTurn(socket, latest.get(socket), refuse);
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

/** What can't be read is refused after the answers to what came before it, and in place of its own alone. */
function inTurn(socket: Duplex, before: ServerResponse | undefined, refuse: () => void): void {
  if (before === undefined || (before.closed && before.req.complete)) refuse();
  else if (before.req.complete) before.once("close", () => socket.writable && refuse());
  else if (before.headersSent) socket.destroy();
  else refuse();
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(?:::ffff:)?127\.|^::1$/.test(address);
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

const sweepMilliseconds = 20;

/** Takes no new connections, waits for requests under way, and after the grace ends what is left. */
export async function drain(server: Server, graceMilliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  // Connections whose last answer is out would be kept for a next request that is not taken any more.
  const sweep = setInterval(() => server.closeIdleConnections(), sweepMilliseconds);
  const timer = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  await closed;
  clearInterval(sweep);
  clearTimeout(timer);
}
