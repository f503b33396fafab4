import type { APIRoute } from "astro";
import { type Twin, twins } from "../lib/twins.ts";

export async function getStaticPaths() {
  return (await twins()).map((twin) => ({ params: { slug: twin.slug }, props: { twin } }));
}

/** The page as Markdown, for readers that are programs. */
export const GET: APIRoute<{ twin: Twin }> = ({ props }) =>
  new Response(props.twin.text, { headers: { "content-type": "text/markdown; charset=utf-8" } });
