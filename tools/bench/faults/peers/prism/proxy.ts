import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import path from "node:path";
import { type ServerType, serve } from "@hono/node-server";

export type Fetch = (request: Request) => Promise<Response>;

/** Prism's proxy before whatever `upstream` is at the moment. */
export interface ValidationProxy {
  readonly url: string;
  upstream: Fetch;
  end(): Promise<void>;
}

/**
 * Starts `prism proxy`, once for many sandboxes. Without `--errors`: with it, Prism answers a request that breaks the document itself,
 * and nothing can be learned about how the server does. What it finds comes in the header `sl-violations` both ways.
 */
export async function startProxy(document: string): Promise<ValidationProxy> {
  const upstream: Fetch = async () => new Response(null, { status: 503 });
  const behind = await listen((request) => proxy.upstream(request));
  const port = await freePort();
  const child = spawn(process.execPath, command(document, portOf(behind), port), { stdio: "ignore" });
  const ended = once(child, "exit");
  process.once("exit", () => child.kill());
  const proxy: ValidationProxy = {
    url: `http://127.0.0.1:${port}`,
    upstream,
    async end() {
      child.kill();
      await ended;
      await new Promise((resolve) => behind.close(resolve));
    },
  };
  const failed = ended.then(() => {
    throw new Error("Prism ended before it listened.");
  });
  await Promise.race([answering(proxy.url), failed]);
  failed.catch(() => undefined);
  return proxy;
}

function command(document: string, upstreamPort: number, port: number): readonly string[] {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@stoplight/prism-cli/package.json");
  const { bin } = require(manifest) as { bin: { prism: string } };
  const file = path.join(path.dirname(manifest), bin.prism);
  const own = ["--host", "127.0.0.1", "--port", String(port), "--verboseLevel", "silent"];
  return [file, "proxy", document, `http://127.0.0.1:${upstreamPort}`, ...own];
}

async function listen(fetch: Fetch): Promise<ServerType> {
  const server = serve({ fetch, port: 0, hostname: "127.0.0.1" });
  if (!server.listening) await once(server, "listening");
  return server;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function portOf(server: { address(): AddressInfo | string | null }): number {
  return (server.address() as AddressInfo).port;
}

async function answering(url: string): Promise<void> {
  for (;;) {
    const answered = await fetch(url).catch(() => undefined);
    if (answered !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
