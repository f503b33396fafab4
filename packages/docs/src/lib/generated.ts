/** What the target `docs` made of the document: read once, from `src/generated`, or from the folder in `DOCS_GENERATED`. */
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Facts, Navigation, Page, PagePartial } from "sdkgen";

// In a built page `import.meta` is that of a bundle; Astro and the tests both run in the package's folder.
const folder = path.resolve(process.env["DOCS_GENERATED"] ?? "src/generated");

function read(file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, file), "utf8"));
}

function all(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: folder })
    .map((file) => file.replaceAll(path.sep, "/"))
    .sort();
}

export const facts = read("facts.json") as Facts;
export const navigation = read("navigation.json") as Navigation;

export const pages: ReadonlyMap<string, Page> = new Map(
  all("pages/**/*.json").map((file) => {
    const page = read(file) as Page;
    return [page.slug, page];
  }),
);

export const partials: ReadonlyMap<string, PagePartial> = new Map(
  all("partials/*.json").map((file) => {
    const partial = read(file) as PagePartial;
    return [partial.name, partial];
  }),
);

/** The Markdown twin of a page or of a partial. */
export function twinOf(kind: "pages" | "partials", name: string): string {
  return readFileSync(
    path.join(folder, kind === "pages" ? `markdown/${name}.md` : `partials/${name}.md`),
    "utf8",
  );
}
