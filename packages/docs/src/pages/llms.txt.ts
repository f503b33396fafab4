import type { APIRoute } from "astro";
import { facts } from "../lib/generated.ts";
import { withBase } from "../lib/href.ts";
import { sections, twins } from "../lib/twins.ts";

/** What there is to read, with a line on each page (llmstxt.org). */
export const GET: APIRoute = async ({ site }) => {
  const address = (slug: string): string => new URL(withBase(`/${slug}.md`), site).href;
  const lines = sections(await twins()).flatMap(({ label, twins: pages }) => [
    `## ${label}`,
    "",
    ...pages.map(
      ({ slug, title, description }) =>
        `- [${title}](${address(slug)})${description ? `: ${description}` : ""}`,
    ),
    "",
  ]);
  const summary = facts["api.summary"]?.text;
  const head = [
    `# ${facts["api.title"]?.text}`,
    "",
    ...(summary === undefined ? [] : [`> ${summary}`, ""]),
    `The whole of it in one file: ${new URL(withBase("/llms-full.txt"), site).href}`,
    `The OpenAPI document: ${new URL(withBase("/openapi.json"), site).href}`,
    "",
  ];
  return new Response([...head, ...lines].join("\n"), {
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
};
