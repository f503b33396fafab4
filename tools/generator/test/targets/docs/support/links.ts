import { expect } from "vitest";
import { anchorsOf, type Emitted, linksOf } from "./emit.ts";

/** Every link of pages, partials, facts and navigation leads to a page that is there, and to an anchor in it. */
export function expectLinksToLead({ files, pages }: Emitted): void {
  const anchors = new Map(pages.map((page) => [`/${page.slug}`, anchorsOf(page.blocks)]));
  for (const [slug, ids] of anchors)
    expect(new Set(ids.map((id) => id.toLowerCase())).size, slug).toBe(ids.length);
  for (const [path, text] of files) {
    if (!path.endsWith(".json") || path.startsWith("samples/")) continue;
    const content: unknown = JSON.parse(text);
    for (const slug of slugsOf(content)) expect([...anchors.keys()], path).toContain(`/${slug}`);
    for (const href of linksOf(content).filter((link) => link.startsWith("/"))) {
      const [page = "", id] = href.split("#");
      expect([...anchors.keys()], `${path}: ${href}`).toContain(page);
      if (id !== undefined) expect(anchors.get(page), `${path}: ${href}`).toContain(id);
    }
  }
  const twins = new Set([...files.keys()].filter((path) => path.startsWith("markdown/")));
  for (const [path, text] of files) {
    if (!/^(?:markdown|partials)\/.*\.md$/.test(path)) continue;
    for (const [, target = ""] of text.matchAll(/\]\(\/([^)\s]+\.md)\)/g))
      expect(twins, path).toContain(`markdown/${target}`);
  }
}

function slugsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(slugsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "slug" && typeof inner === "string" ? [inner] : slugsOf(inner),
  );
}
