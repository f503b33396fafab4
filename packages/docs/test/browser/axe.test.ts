import { describe, expect, test } from "vitest";
import { findings, findingsInOtherScheme } from "../support/axe.ts";
import { narrow, useBrowser, wide } from "../support/browser.ts";
import { kindTable } from "../support/kinds.ts";

const reader = useBrowser();

const unfold = "for (const one of document.querySelectorAll('details')) one.open = true";

describe.each(kindTable)("$kind", ({ path }) => {
  test("has nothing that axe finds fault with on a wide screen, in light and in dark", async () => {
    await using visit = await reader.open(path, { viewport: wide, colorScheme: "light" });
    await visit.page.evaluate(unfold);
    expect(await findings(visit.page)).toEqual([]);
    expect(await findingsInOtherScheme(visit.page)).toEqual([]);
  });

  // Colours do not depend on the width: the other scheme was looked at above.
  test("has nothing that axe finds fault with on a narrow screen, in dark", async () => {
    await using visit = await reader.open(path, { viewport: narrow, colorScheme: "dark" });
    await visit.page.evaluate(unfold);
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
