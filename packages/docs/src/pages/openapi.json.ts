import type { APIRoute } from "astro";
import { document } from "../lib/document.ts";

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(document, null, 2)}\n`, {
    headers: { "content-type": "application/vnd.oai.openapi+json; charset=utf-8" },
  });
