import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { Delivery, Receiver } from "../target/target.ts";
import { SetupError } from "./problem.ts";

export interface PublicReceiver {
  /** A receiver with an address of its own below the public one. */
  open(): Promise<Receiver>;
  readonly port: number;
  close(): Promise<void>;
}

interface Endpoint {
  readonly deliveries: Delivery[];
  readonly receiver: Receiver;
}

/**
 * Listens on this machine for what a tunnel or proxy brings from a public address.
 * @param publicUrl what the deployment sends to: `https://tunnel.example.com/hooks`
 * @throws SetupError where nothing can listen there
 */
export async function publicReceiver(publicUrl: string, host: string, port: number): Promise<PublicReceiver> {
  const endpoints = new Map<string, Endpoint>();
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => void take(request, response));
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const name = (request.url ?? "").split("?", 1)[0]?.split("/").at(-1) ?? "";
    const endpoint = endpoints.get(name);
    const body = await text(request).catch(() => undefined);
    if (endpoint === undefined || body === undefined) return void response.writeHead(404).end();
    const headers = new Headers();
    for (const [key, value] of Object.entries(request.headers))
      headers.set(key, Array.isArray(value) ? value.join(", ") : (value ?? ""));
    const delivery = { headers, body, at: Date.now() / 1000 };
    const answer = endpoint.receiver.answer(delivery, endpoint.deliveries.push(delivery) - 1);
    if (typeof answer === "number") response.writeHead(answer).end();
    else timers.add(setTimeout(() => response.writeHead(answer.status).end(), answer.after * 1000));
  };
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        new SetupError(
          `--receiver-listen: nothing can listen on ${host}:${port} (${error.code ?? error.message}).`,
        ),
      ),
    );
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : port,
    async open() {
      const name = randomUUID();
      const deliveries: Delivery[] = [];
      const receiver: Receiver = {
        url: `${publicUrl.replace(/\/+$/, "")}/${name}`,
        deliveries,
        answer: () => 204,
        async close() {
          endpoints.delete(name);
        },
      };
      endpoints.set(name, { deliveries, receiver });
      return receiver;
    },
    async close() {
      for (const timer of timers) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
