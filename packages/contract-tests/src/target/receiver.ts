import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Delivery, Receiver } from "./target.ts";

/** An endpoint on this machine, which no other machine reaches. */
export async function localReceiver(): Promise<Receiver> {
  const deliveries: Delivery[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => void take(request, response));
  const receiver: Receiver = {
    url: "",
    deliveries,
    answer: () => 204,
    async close() {
      for (const timer of timers) clearTimeout(timer);
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await text(request);
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers))
      headers.set(name, Array.isArray(value) ? value.join(", ") : (value ?? ""));
    const delivery = { headers, body, at: Date.now() / 1000 };
    const answer = receiver.answer(delivery, deliveries.push(delivery) - 1);
    if (typeof answer === "number") response.writeHead(answer).end();
    else timers.add(setTimeout(() => response.writeHead(answer.status).end(), answer.after * 1000));
  };
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(receiver, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks` });
}
