import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "../fixtures/server.ts";

/** What a server may do wrong, each time it is asked. */
export type Play = (response: ServerResponse, request: IncomingMessage) => void;

const body = { error: { code: "x", message: "played" } };

/** An error status with a body of the API. */
export const status =
  (code: number, headers: object = {}): Play =>
  (response) =>
    json(response, code, body, headers);

/** The connection breaks when the request has been read. */
export const resetAfterRead: Play = (_, request) => request.socket.resetAndDestroy();

/** Headers never come. */
export const stalledHeaders: Play = () => {};

/** Headers and a part of the body come, and nothing more. */
export const stalledBody: Play = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"id":');
};

/** One byte at a time, for longer than anybody waits. */
export const slowDrip: Play = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  const drip = setInterval(() => response.write(" "), 5);
  response.on("close", () => clearInterval(drip));
};

/** Less than was announced. */
export const truncatedBody: Play = (response) => {
  response.writeHead(200, { "content-length": "100" });
  response.write('{"id":');
  setImmediate(() => response.destroy());
};

export const invalidJson: Play = (response) =>
  void response.writeHead(200, { "content-type": "application/json" }).end('{"id":');

export const wrongContentType: Play = (response) =>
  void response.writeHead(200, { "content-type": "text/html" }).end("<html>hello</html>");

export const emptyBody: Play = (response) => void response.writeHead(200).end();

/** Eight megabytes of valid JSON. */
export const hugeBody: Play = (response) =>
  void response.writeHead(200, { "content-type": "application/json" }).end(`{"id":"${"x".repeat(2 ** 23)}"}`);

/** To itself, for ever. */
export const redirectCircle: Play = (response) => void response.writeHead(302, { location: "/again" }).end();
