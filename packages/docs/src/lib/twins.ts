import { getCollection } from "astro:content";
import { guides } from "../guides.ts";
import { navigation, pages, twinOf } from "./generated.ts";
import { guideTwin } from "./guideTwin.ts";
import { withBase } from "./href.ts";
import { order } from "./order.ts";

export interface Twin {
  readonly slug: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly text: string;
}

/** Links of a twin are site paths; the base goes before them, but for what only looks like one within code. */
const withBaseLinks = (text: string): string =>
  text
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) => (part.startsWith("```") ? part : part.replaceAll(/\]\((\/[^)\s]*)\)/g, linkWithBase)))
    .join("");

const linkWithBase = (_: string, href: string): string => `](${withBase(href)})`;

/** Every page as Markdown, in the order of reading. */
export async function twins(): Promise<readonly Twin[]> {
  const entries = await getCollection("docs");
  const written = guides
    .flatMap((group) => group.entries)
    .map(({ slug }): Twin => {
      const entry = entries.find((candidate: { readonly id: string }) => candidate.id === slug);
      if (entry === undefined) throw new Error(`There is no guide ${slug}.mdx, and the sidebar names it.`);
      const { title, description } = entry.data;
      return {
        slug,
        title,
        description,
        text: withBaseLinks(guideTwin(title, description, entry.body ?? "")),
      };
    });
  const places = new Map(order.map(({ slug }, index) => [slug, index]));
  const generated = [...pages.values()]
    .map(
      ({ slug, title, description }): Twin => ({
        slug,
        title,
        description,
        text: withBaseLinks(twinOf("pages", slug)),
      }),
    )
    .toSorted((a, b) => (places.get(a.slug) ?? 1e9) - (places.get(b.slug) ?? 1e9));
  return [...written, ...generated];
}

/** Headings of `llms.txt`, with the pages below each. */
export function sections(
  all: readonly Twin[],
): readonly { readonly label: string; readonly twins: readonly Twin[] }[] {
  const bySlug = new Map(all.map((twin) => [twin.slug, twin]));
  const pick = (slugs: readonly string[]) => slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  const grouped = new Set(navigation.groups.map(({ slug }) => slug));
  const indexes = navigation.indexes.map(({ slug }) => slug).filter((slug) => !grouped.has(slug));
  return [
    ...guides.map(({ label, entries }) => ({ label, twins: pick(entries.map(({ slug }) => slug)) })),
    { label: "Reference", twins: pick(indexes) },
    ...navigation.groups.map((group) => ({
      label: group.label,
      twins: pick([group.slug, ...group.entries.map(({ slug }) => slug)]),
    })),
  ].filter(({ twins }) => twins.length > 0);
}
