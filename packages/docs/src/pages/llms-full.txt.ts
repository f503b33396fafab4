import type { APIRoute } from "astro";
import { twins } from "../lib/twins.ts";

/** Every page as Markdown, one after the other. */
export const GET: APIRoute = async () =>
  new Response(
    (await twins())
      .map(({ text }) => text.trim())
      .join("\n\n---\n\n")
      .concat("\n"),
    {
      headers: { "content-type": "text/plain; charset=utf-8" },
    },
  );
