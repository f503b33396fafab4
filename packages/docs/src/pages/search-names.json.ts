import type { APIRoute } from "astro";
import type { Inline } from "sdkgen";
import type { Named } from "../client/names.ts";
import { guides } from "../guides.ts";
import { pages, partials } from "../lib/generated.ts";
import { withBase } from "../lib/href.ts";
import { twins } from "../lib/twins.ts";

/** What pages are called: their titles, and for operations the request. */
const generated = [...pages.values()].map(({ slug, title, kind, description, blocks }): Named => {
  const requests = blocks.flatMap((block) =>
    block.kind === "request" ? [`${block.method} ${block.path}`, block.path] : [],
  );
  return { names: [title, ...requests], url: withBase(`/${slug}`), title, kind, text: description };
});

const guideSlugs = new Map(guides.flatMap(({ entries }) => entries.map(({ label, slug }) => [slug, label])));
const written = (await twins()).flatMap(({ slug, title, description = "" }): readonly Named[] => {
  const label = guideSlugs.get(slug);
  return label === undefined ? [] : [named([label], title, slug, description)];
});

/** Scopes have no page each: the guide says what each allows. */
const scopes = (partials.get("scopes")?.blocks ?? [])
  .flatMap((block) => (block.kind === "table" ? block.rows : []))
  .flatMap(([name, meaning]) => {
    const [first] = name ?? [];
    const text = (meaning ?? []).map(textOf).join("");
    return typeof first === "object" && "code" in first
      ? [named([first.code], "Scopes", "guides/scopes", text)]
      : [];
  });

function textOf(part: Inline): string {
  if (typeof part === "string") return part;
  if ("markdown" in part) return part.markdown;
  if ("strong" in part) return part.strong;
  return "code" in part ? part.code : part.text;
}

function named(names: readonly string[], title: string, slug: string, text: string): Named {
  return { names, url: withBase(`/${slug}`), title, kind: "guide", text };
}

export const GET: APIRoute = () => Response.json([...written, ...generated, ...scopes]);
