import { readFile } from "node:fs/promises";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { join } from "node:path";

/** The bytes of all values, so that nothing that takes them for text goes unnoticed. */
const everyByte = Uint8Array.from({ length: 256 }, (_, index) => index);

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** Two connections: the first breaks inside a letter and an event, the second is asked for what comes after the first event. */
const events: Answer = (response, { headers }) => {
  response.writeHead(200, { "content-type": "text/event-stream" });
  if (headers["last-event-id"] === "1") {
    response.end('id: 2\ndata: {"n":2}\n\ndata: {"n":3}\n\n');
    return;
  }
  const bytes = Buffer.from('retry: 1\n\nid: 1\ndata: {"n":"ü"}\n\ndata: {"n":');
  const half = bytes.indexOf("ü") + 1;
  response.write(bytes.subarray(0, half));
  setImmediate(() => response.write(bytes.subarray(half), () => response.socket?.end()));
};

const answers: Readonly<Record<string, Answer>> = {
  "GET /events": events,
  // It says one thing, and is then silent for as long as anybody listens.
  "GET /endless": (response) =>
    void response.writeHead(200, { "content-type": "text/event-stream" }).write("data: once\n\n"),
  "GET /lines": (response) =>
    void response.writeHead(200, { "content-type": "application/jsonl" }).end('{"a":1}\r\n{"a":"ü"}'),
  "GET /file": (response) =>
    void response.writeHead(200, { "content-type": "application/octet-stream" }).end(everyByte),
};

/** Tells what arrived; of a multipart body, with `boundary` in place of its own. */
async function echo(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const whole = Buffer.concat(chunks).toString("latin1");
  const type = request.headers["content-type"];
  const [, boundary] = /boundary=(.+)/.exec(type ?? "") ?? [];
  const text = boundary === undefined ? whole : whole.replaceAll(boundary, "boundary");
  if (request.url === "/v1/xml") {
    response.writeHead(200, { "content-type": "application/xml" }).end(Buffer.from(text, "latin1"));
    return;
  }
  const arrived = {
    url: request.url,
    type: boundary === undefined ? type : type?.replace(boundary, "boundary"),
    text: Buffer.from(text, "latin1").toString("base64"),
    tags: request.headers["x-tags"],
    cookie: request.headers.cookie,
  };
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(arrived));
}

/** The API under `/v1`, and beside it a page and the program, for browsers. */
export function wireServer(project: string): RequestListener {
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://server");
    if (pathname === "/program.js") {
      const program = await readFile(join(project, "program.js"));
      response.writeHead(200, { "content-type": "text/javascript" }).end(program);
    } else if (pathname === "/") {
      response
        .writeHead(200, { "content-type": "text/html" })
        .end('<!doctype html><title>Wire</title><link rel="icon" href="data:,">');
    } else {
      const answer = answers[`${request.method} ${pathname.replace("/v1", "")}`];
      if (answer) answer(response, request);
      else await echo(request, response);
    }
  };
}
