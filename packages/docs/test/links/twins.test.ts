import { expect, test } from "vitest";
import { readMarkdown } from "../support/markdown.ts";
import { addressOf, openSite, readSite } from "../support/site.ts";

const site = openSite();
/** The home page leads to the others, and the page for "not found" to the search. */
const withoutTwin = new Set(["/index.html", "/404.html"]);
const pages = [...site.pages.keys()].filter((file) => !withoutTwin.has(file));
const twins = [...site.twins.keys()];
const twinOf = (file: string): string => file.replace(/\/index\.html$/, ".md");

test("every page has a twin and names it, and no twin is alone", () => {
  expect(pages.map(twinOf).toSorted()).toEqual(twins);
  for (const file of pages) expect(site.pages.get(file)?.twin, file).toBe(twinOf(file));
});

test("llms.txt lists every twin once, and llms-full.txt holds every one whole", () => {
  const listed = readMarkdown(readSite(site.folder, "/llms.txt")).links.map((link) => new URL(link).pathname);
  expect(listed.toSorted()).toEqual(twins);
  const full = readSite(site.folder, "/llms-full.txt");
  for (const twin of twins) expect(full.includes(readSite(site.folder, twin).trim()), twin).toBe(true);
});

test("the sitemap lists every page", () => {
  const listed = [...readSite(site.folder, "/sitemap-0.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = ""]) => new URL(address).pathname,
  );
  const expected = [...pages, "/index.html"].map((file) => addressOf(site, file));
  expect(listed.toSorted()).toEqual(expected.toSorted());
  expect(readSite(site.folder, "/sitemap-index.xml")).toContain("/sitemap-0.xml</loc>");
});
