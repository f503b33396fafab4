import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileAt } from "./site.ts";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

export interface Server {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a built site as any host of files would: nothing but files, and `404.html` for all else. */
export async function serve(folder: string): Promise<Server> {
  const server = createServer(({ url = "/" }, response) => {
    const file = fileAt({ folder, base: "/" }, new URL(url, "http://site").pathname);
    response.statusCode = file === undefined ? 404 : 200;
    const sent = file ?? "/404.html";
    response.setHeader("content-type", types[path.extname(sent)] ?? "application/octet-stream");
    response.end(readFileSync(path.join(folder, sent)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
