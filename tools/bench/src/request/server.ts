/** A process: answers everything with one account, and tells its parent where it listens. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fixtures } from "@outfame/sdk/testing";

const body = Buffer.from(JSON.stringify({ ...fixtures.getAccount.body, id: "acc_1", object: "account" }));

const server = createServer((request, response) => {
  request.resume();
  // Far from its limits: so that a client that minds them has something to read, and nothing to wait for.
  response.writeHead(200, {
    "content-type": "application/json",
    "content-length": body.length,
    "x-request-id": "req_1",
    "x-ratelimit-limit": 10_000_000,
    "x-ratelimit-remaining": 9_999_999,
    "x-ratelimit-reset": Math.ceil(Date.now() / 1000) + 60,
    "x-ratelimit-burst-limit": 1_000_000,
    "x-ratelimit-burst-remaining": 999_999,
  });
  response.end(body);
});
// A connection that is kept shall not end between two rounds.
server.keepAliveTimeout = 0;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
