import { expect, test } from "vitest";
import { deadTextLinks, deadTwinLinks } from "../support/links.ts";
import { dist, fileAt, openSite, readSite } from "../support/site.ts";

const site = openSite();

test("links of the twins lead to files, and their anchors to headings", () => {
  expect(site.twins.size).toBeGreaterThan(150);
  expect(deadTwinLinks(site)).toEqual([]);
});

test("links of one twin to another page go to its twin", () => {
  const toPages = [...site.twins].flatMap(([file, { links }]) =>
    links
      .filter((link) => /^\/[^/]/.test(link))
      .filter((link) => fileAt(site, link.split("#")[0] ?? "")?.endsWith(".html") === true)
      .map((link) => `${file}: ${link}`),
  );
  expect(toPages).toEqual([]);
});

// The pages that errors name (`doc_url`) stand in the examples of llms-full.txt and of the document.
test.each(["/llms.txt", "/llms-full.txt", "/openapi.json", "/.well-known/api-catalog"])(
  "addresses in %s lead to pages",
  (file) => {
    expect(readSite(dist, file).length).toBeGreaterThan(300);
    expect(deadTextLinks(site, file)).toEqual([]);
  },
);
