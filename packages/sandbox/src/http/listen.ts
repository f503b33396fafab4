import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";

/** The only address that is listened on: a sandbox is for this machine alone. */
export const host = "127.0.0.1";

/** What is listened for. */
export interface Listened {
  fetch(request: Request): Promise<Response>;
  refuse(message: string): Response;
}

/** Limits on what a client may take: bytes of headers, milliseconds for headers and for the whole request. */
const limits = {
  maxHeaderSize: 16_384,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
} as const;

/**
 * Begins to listen.
 * @param port 0 takes a free one.
 * @throws what `net.Server.listen` reports, `EADDRINUSE` for a port in use.
 */
export async function listen(listened: Listened, port: number): Promise<Server> {
  const server = createServer(
    limits,
    getRequestListener(listened.fetch, {
      hostname: host,
      overrideGlobalObjects: false,
      errorHandler: () => listened.refuse("The request could not be read."),
    }),
  );
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) return;
    const tooLarge = error.code === "HPE_HEADER_OVERFLOW";
    const message = tooLarge
      ? `The headers have more than ${limits.maxHeaderSize} bytes.`
      : "The request is no valid HTTP.";
    void rawResponse(listened.refuse(message)).then((text) => socket.end(text));
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

/** Port that a server got. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("The server does not listen on a port.");
  return address.port;
}

/** A response as it goes over the wire, for connections that never became a request. */
async function rawResponse(response: Response): Promise<string> {
  const body = await response.text();
  const headers = [
    ...response.headers,
    ["Content-Length", String(Buffer.byteLength(body))],
    ["Connection", "close"],
  ];
  return [
    `HTTP/1.1 ${response.status} Bad Request`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    "",
    body,
  ].join("\r\n");
}

/** Takes no new connections, waits for requests under way, and after the grace ends what is left. */
export async function drain(server: Server, graceMilliseconds: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
  await closed;
  clearTimeout(timer);
}
