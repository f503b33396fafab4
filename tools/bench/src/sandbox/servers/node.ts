/** The least that Node can do: every answer is known before the request. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { headers, type Replies } from "../replies.ts";

const replies = JSON.parse(process.argv[2] ?? "") as Replies;

const server = createServer((request, response) => {
  const made = request.method === "POST";
  const body = made ? replies.post : request.url === "/v1/accounts" ? replies.list : replies.get;
  const answer = () => {
    response.writeHead(made ? 201 : 200, { ...headers, "Content-Length": Buffer.byteLength(body) });
    response.end(body);
  };
  request.resume();
  if (made) request.once("end", answer);
  else answer();
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
