import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach } from "vitest";

/** A request as it arrived, byte by byte. */
export interface Arrived {
  readonly method: string;
  /** Path and query as they stood in the request line. */
  readonly target: string;
  /** By name in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly bytes: Buffer;
  readonly text: string;
}

export type Answer = (response: ServerResponse, arrived: Arrived) => void | Promise<void>;

export interface EchoServer {
  readonly origin: string;
  /** Every request, in order. */
  readonly arrived: Arrived[];
  /** The last request. */
  readonly last: Arrived;
  /** What is answered from now on; 204 at the beginning of each test. */
  answer: Answer;
}

export const nothing: Answer = (response) => void response.writeHead(204).end();

/** Answers with a body, whole. */
export function body(type: string | undefined, content: string | Uint8Array, status = 200): Answer {
  return (response) => void response.writeHead(status, type ? { "content-type": type } : {}).end(content);
}

/** A real server on a free port of this machine, for all tests of a file. */
export function echoServer(): EchoServer {
  const server = createServer((request, response) => void take(request, response));
  const echo = {
    origin: "",
    arrived: [] as Arrived[],
    answer: nothing,
    get last(): Arrived {
      const last = echo.arrived.at(-1);
      if (last === undefined) throw new Error("Nothing arrived.");
      return last;
    },
  };
  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, [value].flat().join("; ")]),
    );
    const { method = "", url = "" } = request;
    const arrived = { method, target: url, headers, bytes, text: bytes.toString("utf8") };
    echo.arrived.push(arrived);
    await echo.answer(response, arrived);
  }
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    echo.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    echo.arrived.length = 0;
    echo.answer = nothing;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return echo;
}
