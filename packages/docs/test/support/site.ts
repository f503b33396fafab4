/** A built site as files: what an address leads to, and what each page has in it. */
import { globSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { type HtmlPage, readHtml } from "./html.ts";
import { type MarkdownPage, readMarkdown } from "./markdown.ts";

/** The site that `build` made. */
export const dist = path.resolve(import.meta.dirname, "../../dist");

export interface Site {
  readonly folder: string;
  /** Where it will be read. */
  readonly origin: string;
  /** Path that it is under, with slashes around it. */
  readonly base: string;
  /** File → page, for all that people read. */
  readonly pages: ReadonlyMap<string, HtmlPage>;
  /** File → Markdown twin. */
  readonly twins: ReadonlyMap<string, MarkdownPage>;
}

export function openSite(folder: string = dist): Site {
  // Pagefind's own interface, which the site does not use, is no page; nor is the offline reference, in one file.
  const html = filesOf(folder, "**/*.html")
    .filter((file) => !file.startsWith("/pagefind/") && file !== "/reference.html")
    .map((file) => [file, readHtml(readSite(folder, file))] as const)
    .filter(([, page]) => !page.sendsOn);
  const twins = filesOf(folder, "**/*.md").map(
    (file) => [file, readMarkdown(readSite(folder, file))] as const,
  );
  const pages = new Map(html);
  const home = new URL(pages.get("/index.html")?.canonical ?? "");
  return { folder, origin: home.origin, base: home.pathname, pages, twins: new Map(twins) };
}

/** Files of a site by a pattern, with `/` before them, sorted. */
export function filesOf(folder: string, pattern: string): readonly string[] {
  return globSync(pattern, { cwd: folder })
    .map((file) => `/${file.replaceAll(path.sep, "/")}`)
    .sort();
}

export const readSite = (folder: string, file: string): string =>
  readFileSync(path.join(folder, file), "utf8");

/** The file that a web server sends for a path below the base: as it is, or the `index.html` in its folder. */
export function fileAt(
  { folder, base }: Pick<Site, "folder" | "base">,
  pathname: string,
): string | undefined {
  const wanted = decodeURIComponent(pathname);
  if (!wanted.startsWith(base)) return undefined;
  const below = `/${wanted.slice(base.length)}`;
  for (const file of [below, path.posix.join(below, "index.html")])
    if (statSync(path.join(folder, file), { throwIfNoEntry: false })?.isFile() === true) return file;
  return undefined;
}

/** The path at which a file is read: a folder for an `index.html`. */
export const addressOf = ({ base }: Pick<Site, "base">, file: string): string =>
  base + file.slice(1).replace(/index\.html$/, "");
