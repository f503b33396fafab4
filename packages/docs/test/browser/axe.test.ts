import { describe, expect, test } from "vitest";
import { findings } from "../support/axe.ts";
import { narrow, useBrowser, wide } from "../support/browser.ts";
import { kindTable } from "../support/kinds.ts";

const reader = useBrowser();

describe.each(kindTable)("$kind", ({ path }) => {
  test.each([
    { viewport: wide, colorScheme: "light" },
    { viewport: narrow, colorScheme: "dark" },
  ] as const)("has nothing that axe finds fault with at $viewport.width px", async (options) => {
    await using visit = await reader.open(path, options);
    await visit.page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    expect(await findings(visit.page)).toEqual([]);
  });
});

describe.each([wide, narrow])("at $width px", (viewport) => {
  test("axe finds no fault with the search, open, with and without results", async () => {
    await using visit = await reader.open("/guides/faq/", { viewport });
    await visit.page.getByRole("button", { name: "Search" }).click();
    expect(await findings(visit.page)).toEqual([]);
    await visit.page.getByRole("searchbox").fill("accounts:read");
    await visit.page.locator("dialog.search li").first().waitFor();
    expect(await findings(visit.page)).toEqual([]);
    await visit.page.getByRole("searchbox").fill("qqqqqqqq");
    await visit.page.getByText("Nothing found").waitFor();
    expect(await findings(visit.page)).toEqual([]);
  });
});

test("axe finds no fault with the menu of a narrow screen, open", async () => {
  await using visit = await reader.open("/reference/accounts/create/", { viewport: narrow });
  await visit.page.getByRole("button", { name: "Menu" }).click();
  await visit.page.getByRole("link", { name: "Quickstart" }).first().waitFor();
  expect(await findings(visit.page)).toEqual([]);
});
