import { expect, test } from "vitest";
import { deadPageLinks } from "../support/links.ts";
import { addressOf, fileAt, openSite } from "../support/site.ts";

const site = openSite();

test("there is a page for each address, and each says which it is", () => {
  expect(site.pages.size).toBeGreaterThan(150);
  for (const [file, { canonical }] of site.pages)
    if (file !== "/404.html") expect(canonical).toBe(site.origin + addressOf(site, file));
});

test("links lead to files, and their anchors to elements", () => {
  expect(deadPageLinks(site)).toEqual([]);
});

test("links go to folders as they are, so that nobody is sent on", () => {
  const sentOn = [...site.pages].flatMap(([file, { addresses }]) =>
    addresses
      .filter((address) => /^\/[^/]/.test(address))
      .filter((address) => {
        const { pathname } = new URL(address, site.origin);
        return !pathname.endsWith("/") && fileAt(site, pathname)?.endsWith("/index.html") === true;
      })
      .map((address) => `${file}: ${address}`),
  );
  expect(sentOn).toEqual([]);
});

test("no page uses an id twice", () => {
  const twice = [...site.pages].flatMap(([file, { ids }]) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`),
  );
  expect(twice).toEqual([]);
});
