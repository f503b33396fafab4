import { describe, expect, test } from "vitest";
import { narrow, useBrowser, type Visit, wide } from "../support/browser.ts";
import { kindTable } from "../support/kinds.ts";

const reader = useBrowser();
const withoutScripts = { javaScriptEnabled: false } as const;

describe("with scripts off", () => {
  test.each(kindTable)("$kind shows the same text", async ({ path }) => {
    await using plain = await reader.open(path, withoutScripts);
    await using scripted = await reader.open(path);
    const read = async ({ page }: Visit) => {
      // What is shown, and not what is there: but for the button to copy, which needs scripts.
      const text = await page.evaluate<string>("document.querySelector('main').innerText");
      return text.split(/\s+/).filter((word) => word !== "Copy");
    };
    const said = new Set(await read(plain));
    expect((await read(scripted)).filter((word) => !said.has(word))).toEqual([]);
  });

  test("both samples are there to read", async () => {
    await using visit = await reader.open("/reference/accounts/create/", withoutScripts);
    const samples = visit.page.locator(".samples .sample");
    expect(await samples.count()).toBe(2);
    for (const sample of await samples.all()) expect(await sample.isVisible()).toBe(true);
    expect(await visit.page.locator(".sample-label").allInnerTexts()).toEqual(["cURL", "TypeScript"]);
  });

  test("what is folded can be opened", async () => {
    await using visit = await reader.open("/reference/accounts/create/", withoutScripts);
    const folded = visit.page.locator("details#errors-conflict, details.more").last();
    await folded.locator("summary").click();
    expect(await folded.locator("pre").first().isVisible()).toBe(true);
  });

  test.each([wide, narrow])("one gets from page to page at $width px", async (viewport) => {
    await using visit = await reader.open("/reference/accounts/create/", { ...withoutScripts, viewport });
    const { page } = visit;
    await page
      .getByRole("navigation", { name: "Breadcrumbs" })
      .getByRole("link", { name: "Accounts" })
      .click();
    expect(new URL(page.url()).pathname).toBe("/reference/accounts/");
    await page.getByRole("main").getByRole("link", { name: "Delete an account" }).first().click();
    expect(new URL(page.url()).pathname).toBe("/reference/accounts/delete/");
  });
});
