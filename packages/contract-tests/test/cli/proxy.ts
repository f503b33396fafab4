import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

export interface Proxy {
  readonly url: string;
  /** Every credential that went through, in either direction. */
  readonly secrets: ReadonlySet<string>;
  readonly passed: readonly Pick<Passing, "method" | "path" | "status">[];
  close(): Promise<void>;
}

const secretFields = /"(?:secret|access_token|refresh_token|client_secret)"\s*:\s*"([^"]+)"/g;

/** Stands before a server, keeps what is secret, and changes its answers. */
export async function startProxy(
  target: string,
  change: (passing: Passing) => Partial<Passing> = () => ({}),
): Promise<Proxy> {
  const secrets = new Set<string>();
  const passed: Passing[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const { method = "GET", url: path = "/" } = request;
      const sent = await text(request);
      const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1];
      if (bearer !== undefined) secrets.add(bearer);
      const headers = new Headers();
      for (const [name, value] of Object.entries(request.headers))
        if (!["host", "connection", "content-length", "transfer-encoding", "expect"].includes(name))
          headers.set(name, String(value));
      const answer = await fetch(target + path, {
        method,
        headers,
        redirect: "manual",
        ...(sent === "" || method === "GET" || method === "HEAD" ? {} : { body: sent }),
      });
      const body = await answer.text();
      for (const [, secret] of body.matchAll(secretFields)) if (secret !== undefined) secrets.add(secret);
      const passing = { method, path, status: answer.status, headers: answer.headers, body };
      const made = { ...passing, ...change(passing) };
      passed.push(made);
      for (const [name, value] of made.headers)
        if (!["content-length", "content-encoding", "transfer-encoding", "connection"].includes(name))
          response.setHeader(name, value);
      response.writeHead(made.status).end(made.body);
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    secrets,
    passed,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
