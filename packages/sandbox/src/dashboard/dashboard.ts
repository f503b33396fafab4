import { type Context, Hono } from "hono";
import type { ApiDescription } from "../description.ts";
import { type AssetReader, assetReader, etagOf } from "./assets.ts";
import { dashboardFacts } from "./dashboardFacts.ts";
import { dashboardHeaders } from "./headers.ts";
import { dashboardPath, pageAt, pages } from "./pages.ts";
import { shell, unbuilt } from "./shell.ts";

/**
 * The dashboard: pages for a developer of this machine, who sees and steers the sandbox with them. It keeps nothing
 * and does nothing of its own; what its pages know and do goes through the control plane.
 */
export function dashboard(description: ApiDescription, read: AssetReader = assetReader()): Hono {
  const facts = JSON.stringify(dashboardFacts(description));
  const { title } = description;
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(dashboardHeaders)) context.header(name, value);
  });

  app.get(`${dashboardPath}/facts.json`, (context) =>
    unlessKnown(context, facts, etagOf(facts), "application/json"),
  );

  app.get(`${dashboardPath}/:file{app\\.(?:js|css)}`, async (context) => {
    const asset = await read(context.req.param("file"));
    if (asset === undefined) return context.notFound();
    return unlessKnown(context, asset.bytes, asset.etag, asset.contentType);
  });

  app.get(`${dashboardPath}/*`, async (context) => {
    if ((await read("app.js")) === undefined) return context.html(await unbuilt(title), 503);
    const found = pageAt(context.req.path);
    const name = found === undefined ? "Page not found" : pages[found.name].title;
    return context.html(await shell(title, name), found === undefined ? 404 : 200);
  });

  app.all(`${dashboardPath}/*`, (context) =>
    context.text("The dashboard is only read.", 405, { Allow: "GET, HEAD" }),
  );
  return app;
}

/** The content, or that it is still what the browser has (RFC 9110 §13.1.2). */
function unlessKnown(
  context: Context,
  content: string | Uint8Array<ArrayBuffer>,
  etag: string,
  contentType: string,
): Response {
  const known = (context.req.header("If-None-Match") ?? "")
    .split(",")
    .map((one) => one.trim().replace(/^W\//, ""));
  const headers = { ETag: etag, "Content-Type": contentType };
  return known.includes(etag) ? context.body(null, 304, { ETag: etag }) : context.body(content, 200, headers);
}
