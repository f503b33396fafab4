import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import Outfame from "../../src/index.ts";
import { createWebhookHandler } from "../../src/webhooks.ts";
import { sandboxFor } from "./sandboxFor.ts";

/** Serves a handler of web requests on this machine, as a framework would. */
async function serve(handle: (request: Request) => Promise<Response>): Promise<string> {
  const server: Server = createServer(async (message, answer) => {
    const parts: Buffer[] = [];
    for await (const part of message) parts.push(part as Buffer);
    const headers = Object.entries(message.headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    const request = new Request(`http://localhost${message.url}`, {
      method: "POST",
      headers,
      body: Buffer.concat(parts),
    });
    const response = await handle(request);
    answer.writeHead(response.status).end(await response.text());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
}

it("events reach a handler once, signed, however often they are tried and doubled", async () => {
  const sandbox = await sandboxFor({ allowHttpWebhooks: true });
  const outfame = new Outfame({ apiKey: sandbox.apiKey, baseUrl: sandbox.baseUrl });
  const seen: string[] = [];
  let down = true;
  let handle: (request: Request) => Promise<Response> = async () => new Response(null, { status: 500 });
  const url = await serve((request) =>
    down ? Promise.resolve(new Response(null, { status: 503 })) : handle(request),
  );
  const { secret } = await outfame.webhooks.create({ url, events: ["account.status_changed"] });
  handle = createWebhookHandler({
    secrets: secret,
    on: {
      "account.status_changed": ({ data }) => void seen.push(`${data.previous_status} → ${data.status}`),
    },
  });

  await sandbox.control.state.updateSettings({ duplicates: "always" });
  const { id } = await outfame.accounts.create({ instagram_username: "north" });
  await outfame.engagement.pause({ account_id: id });
  await sandbox.control.clock.advance({ seconds: 30 });
  expect(seen).toEqual([]);
  down = false;
  await sandbox.control.clock.advance({ seconds: 60 });
  expect(seen.toSorted()).toEqual(["active → paused", "setup → active"]);

  const { data } = await sandbox.control.events.listDeliveries();
  expect(data.map(({ status, attempts }) => [status, attempts.map((attempt) => attempt.status)])).toEqual(
    Array.from({ length: 4 }, () => ["delivered", [503, 200]]),
  );
});
