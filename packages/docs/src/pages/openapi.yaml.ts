import type { APIRoute } from "astro";
import { stringify } from "yaml";
import { document } from "../lib/document.ts";

export const GET: APIRoute = () =>
  new Response(stringify(document, { aliasDuplicateObjects: false }), {
    headers: { "content-type": "application/vnd.oai.openapi; charset=utf-8" },
  });
