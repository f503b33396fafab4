import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";

const reader = useBrowser();
const focused = (page: Page): Promise<string> => page.evaluate("document.activeElement?.textContent?.trim()");
const theme = (page: Page): Promise<string> => page.evaluate("document.documentElement.dataset.theme");

test("the first stop of the Tab key leads over the navigation", async () => {
  await using visit = await reader.open("/guides/errors/");
  await visit.page.keyboard.press("Tab");
  expect(await focused(visit.page)).toBe("Skip to content");
  await visit.page.keyboard.press("Enter");
  await visit.page.keyboard.press("Tab");
  expect(await visit.page.evaluate("document.activeElement?.closest('main') !== null")).toBe(true);
});

describe("the search", () => {
  test.each(["/", "Control+k"])(
    "opens by %s, is walked by arrows, and Enter goes to the page",
    async (key) => {
      await using visit = await reader.open("/guides/errors/");
      const { page } = visit;
      await page.keyboard.press(key);
      await page.keyboard.type("rate_limit_exceeded");
      await page.locator("dialog.search li").nth(1).waitFor();
      const links = page.locator("dialog.search li a");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      expect(await focused(page)).toBe((await links.nth(1).textContent())?.trim());
      await page.keyboard.press("ArrowUp");
      const target = new URL((await links.nth(0).getAttribute("href")) ?? "", page.url());
      await page.keyboard.press("Enter");
      await page.waitForURL(target.href);
    },
  );

  test("goes to its first result by Enter in the field", async () => {
    await using visit = await reader.open("/");
    const { page } = visit;
    await page.keyboard.press("/");
    await page.keyboard.type("accounts:write");
    await page.locator("dialog.search li").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/(guides|reference)\//);
  });

  test("closes by Escape, and the focus is where it was", async () => {
    await using visit = await reader.open("/");
    const { page } = visit;
    await page.getByRole("button", { name: "Search" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.getByRole("searchbox").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("searchbox").isVisible()).toBe(false);
    expect(await focused(page)).toContain("Search");
  });

  test("leaves a slash alone where one writes", async () => {
    await using visit = await reader.open("/");
    const { page } = visit;
    await page.keyboard.press("/");
    await page.keyboard.type("GET /accounts");
    expect(await page.getByRole("searchbox").inputValue()).toBe("GET /accounts");
  });
});

describe("the language of the samples", () => {
  test("is chosen by keyboard, on every page, and stays chosen", async () => {
    await using visit = await reader.open("/reference/accounts/create/");
    const { page } = visit;
    const shown = () =>
      page.locator(".sample:visible").evaluateAll((all) => all.map((one) => one.getAttribute("data-sample")));
    expect(await shown()).toEqual(["cURL"]);
    await page.getByRole("button", { name: "TypeScript" }).focus();
    await page.keyboard.press("Enter");
    expect(await shown()).toEqual(["TypeScript"]);
    expect(await page.getByRole("button", { name: "TypeScript" }).getAttribute("aria-pressed")).toBe("true");
    await page.goto(`${reader.origin}/reference/webhooks/create/`);
    expect(await shown()).toEqual(["TypeScript"]);
  });
});

test("the colour scheme is changed by keyboard, and stays changed", async () => {
  await using visit = await reader.open("/", { colorScheme: "light" });
  const { page } = visit;
  expect(await theme(page)).toBe("light");
  await page.getByRole("button", { name: "colour scheme" }).focus();
  await page.keyboard.press("Space");
  expect(await theme(page)).toBe("dark");
  await page.goto(`${reader.origin}/reference/`);
  expect(await theme(page)).toBe("dark");
});
