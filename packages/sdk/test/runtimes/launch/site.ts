import { readFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { extname, join } from "node:path";
import { type Served, serve, stall } from "../serve.ts";

const types: Readonly<Record<string, string>> = { ".js": "text/javascript", ".html": "text/html" };

/** A page that resolves the package's names as its manifest says, so that nothing has to be bundled. */
async function pageOf(project: string): Promise<string> {
  const { name, exports } = JSON.parse(
    await readFile(join(project, "node_modules/@outfame/sdk/package.json"), "utf8"),
  );
  const imports = Object.entries<{ default?: string }>(exports).flatMap(([entry, { default: file }]) =>
    file ? [[join(name, entry), `/${join("node_modules", name, file)}`]] : [],
  );
  const map = JSON.stringify({ imports: Object.fromEntries(imports) });
  return `<!doctype html><title>Outfame</title><link rel="icon" href="data:,"><script type="importmap">${map}</script>`;
}

/** Hands a request on to another server of this machine. */
function forward(origin: string): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" && !["host", "connection", "content-length"].includes(name)
        ? [[name, value]]
        : [],
    );
    const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
    const answer = await fetch(origin + request.url, { method: request.method ?? "GET", headers, body });
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
}

/** The files of a project and, from the same origin, the API: a browser would send a key nowhere else. */
export async function serveSite(project: string, api: string): Promise<Served> {
  const page = await pageOf(project);
  const toApi = forward(api);
  return serve(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site");
    if (pathname.startsWith("/v1/")) return toApi(request, response);
    if (pathname.startsWith("/stalled/")) return stall(request, response);
    const content = pathname === "/" ? page : await readFile(join(project, pathname)).catch(() => undefined);
    const type = types[extname(pathname) || ".html"] ?? "application/octet-stream";
    response.writeHead(content === undefined ? 404 : 200, { "content-type": type }).end(content);
  });
}
