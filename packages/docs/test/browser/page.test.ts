import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { narrow, useBrowser, type Visit, wide } from "../support/browser.ts";
import { kindTable } from "../support/kinds.ts";

const reader = useBrowser();
const kilobyte = 1000;

/** Opens a page whose fonts come when all else has been painted, and which counts how much it moves. */
async function openSlowly(path: string, viewport: typeof wide | typeof narrow): Promise<Visit> {
  const visit = await reader.open("/llms.txt", { viewport });
  const { page } = visit;
  await page.addInitScript(`
    globalThis.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) globalThis.moved += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  `);
  const { promise: painted, resolve: paint } = Promise.withResolvers<void>();
  await page.route("**/*.woff2", async (route) => {
    await painted;
    await route.continue();
  });
  await page.goto(reader.origin + path, { waitUntil: "domcontentloaded" });
  await twoFrames(page);
  paint();
  await page.waitForLoadState("load");
  await page.evaluate("document.fonts.ready.then(() => undefined)");
  await twoFrames(page);
  return visit;
}

const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))");

const movedOn = (page: Page): Promise<number> => page.evaluate<number>("moved");

/** Scripts that a page loads by itself, and those that stand in it, in bytes as they travel. */
async function scriptBytes(page: Page): Promise<number> {
  const files = await page.evaluate<string[]>(
    `[...new Set(performance.getEntriesByType("resource").map(({ name }) => name))].filter((name) => /[.]m?js([?]|$)/.test(name))`,
  );
  const inline = await page.evaluate<string>(
    `[...document.scripts].filter(({ src }) => src === "").map(({ text }) => text).join("\\n")`,
  );
  const sources = await Promise.all(files.map(async (file) => (await page.request.get(file)).body()));
  return [...sources, inline].reduce((sum, source) => sum + gzipSync(source).length, 0);
}

/** Elements that are wider than the page, but for what scrolls by itself. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(`(() => {
    const limit = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= limit) return [];
    return [...document.body.querySelectorAll("*")]
      .filter((one) => one.getBoundingClientRect().right > limit + 1 && !one.closest("pre, .table, .flow"))
      .map((one) => one.outerHTML.slice(0, 120));
  })()`);

describe.each(kindTable)("$kind", ({ kind, path }) => {
  test("asks no other host for anything, has little script, and does not move while it loads", async () => {
    await using visit = await openSlowly(path, wide);
    const bytes = await scriptBytes(visit.page);
    console.log(`${kind}: ${(bytes / kilobyte).toFixed(1)} kB of JavaScript`);
    expect(bytes).toBeGreaterThan(kilobyte);
    expect(bytes).toBeLessThanOrEqual(40 * kilobyte);
    expect(await movedOn(visit.page)).toBeLessThanOrEqual(0.05);
    expect(visit.elsewhere).toEqual([]);
  });

  test("fits a narrow screen, and does not move there either", async () => {
    await using visit = await openSlowly(path, narrow);
    expect(await movedOn(visit.page)).toBeLessThanOrEqual(0.05);
    await visit.page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    expect(await tooWide(visit.page)).toEqual([]);
    await visit.page.setViewportSize({ width: 320, height: 640 });
    expect(await tooWide(visit.page)).toEqual([]);
  });
});
