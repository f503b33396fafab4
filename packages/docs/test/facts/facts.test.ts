import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type BuiltSite, buildSite } from "../support/build.ts";
import { deadPageLinks, deadTwinLinks } from "../support/links.ts";
import { dist, filesOf, openSite, readSite, type Site } from "../support/site.ts";
import { changes } from "./changes.ts";

const source = JSON.stringify(
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve("@outfame/spec/openapi.json"), "utf8")),
);
const before = openSite();
let built: BuiltSite;
let site: Site;

beforeAll(async () => {
  const changed = changes
    .flatMap(({ edits }) => edits)
    .reduce((text, [from, to]) => text.replaceAll(from, to), source);
  built = await buildSite(JSON.parse(changed), "/below/here/");
  site = openSite(built.folder);
}, 240_000);
afterAll(() => built?.[Symbol.asyncDispose]());

const oneSpace = (text: string): string => text.replaceAll(/\s+/g, " ");
/** Everything that people and programs read, but for the search's index, which is made of it. */
const readable = (folder: string): readonly string[] =>
  filesOf(folder, "**/*.{html,md,txt,json,yaml}").filter((file) => !file.startsWith("/pagefind/"));

const textOf = (of: Site, file: string): string =>
  oneSpace(of.pages.get(file)?.text ?? readSite(of.folder, file));

describe.each(changes)("$fact", ({ edits, old, now, on }) => {
  test("was in the document, and on the pages", () => {
    for (const [from] of edits) expect(source).toContain(from);
    expect(readable(dist).some((file) => textOf(before, file).includes(old))).toBe(true);
  });

  test("is on every page that it belongs on, for people and for programs", () => {
    for (const slug of on) {
      expect(textOf(site, `/${slug}/index.html`), `${slug} as HTML`).toContain(now);
      expect(textOf(site, `/${slug}.md`), `${slug} as Markdown`).toContain(now);
    }
    expect(textOf(site, "/llms-full.txt")).toContain(now);
    const document = JSON.stringify(JSON.parse(readSite(site.folder, "/openapi.json")));
    for (const [, to] of edits) expect(document).toContain(to);
  });

  test("is nowhere as it was", () => {
    expect(readable(site.folder).filter((file) => textOf(site, file).includes(old))).toEqual([]);
  });
});

test("below another path, every link still leads somewhere", () => {
  expect(site.base).toBe("/below/here/");
  expect(deadPageLinks(site)).toEqual([]);
  expect(deadTwinLinks(site)).toEqual([]);
});
