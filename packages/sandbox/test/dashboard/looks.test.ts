import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningSandbox, startSandbox } from "../../src/index.ts";
import { launch } from "../oauth/launch.ts";
import { furnish } from "./furnish.ts";
import { expectRefusals, visit } from "./visit.ts";

let browser: Browser;
let sandbox: RunningSandbox;
let ids: Awaited<ReturnType<typeof furnish>>;
let axe: string;
const faults: unknown[] = [];

beforeAll(async () => {
  sandbox = await startSandbox({ allowHttpWebhooks: true, onFault: (error) => faults.push(error) });
  ids = await furnish(sandbox);
  browser = await launch();
  axe = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
  expect(faults).toEqual([]);
});

/** A page, once it has its data, with what is opened on it. */
interface Look {
  readonly name: string;
  readonly path: () => string;
  /** Is there once the data are. */
  readonly ready: string;
  readonly open?: (page: Page) => Promise<void>;
}

const press = (name: string) => (page: Page) => page.getByRole("button", { name }).first().click();
const unfold = (page: Page) => page.locator("summary").first().click();

const pages: readonly Look[] = [
  { name: "overview", path: () => "", ready: ".meters" },
  { name: "requests", path: () => "/requests", ready: ".log tbody tr" },
  { name: "request", path: () => `/requests/${ids.request}`, ready: ".facts" },
  { name: "webhooks", path: () => "/webhooks", ready: ".mails summary", open: unfold },
  { name: "webhook", path: () => `/webhooks/${ids.webhook}`, ready: ".deliveries summary", open: unfold },
  { name: "controls", path: () => "/controls", ready: ".switches" },
  { name: "verdict", path: () => "/verdict", ready: ".rules table" },
  { name: "API keys", path: () => "/settings/api-keys", ready: "table" },
  { name: "revoke a key", path: () => "/settings/api-keys", ready: "table", open: press("Revoke") },
  {
    name: "create new key, refused",
    path: () => "/settings/api-keys/new",
    ready: "form",
    open: press("Create key"),
  },
  { name: "OAuth applications", path: () => "/settings/oauth-applications", ready: "table >> nth=1" },
  { name: "tokens", path: () => "/settings/oauth-applications", ready: "table", open: press("Issue tokens") },
  { name: "create new application", path: () => "/settings/oauth-applications/new", ready: "form" },
  { name: "organizations", path: () => "/settings/organizations", ready: "table" },
  {
    name: "an empty organization",
    path: () => `/webhooks?organization=${ids.organization}`,
    ready: ".empty",
  },
];

describe.each([
  { width: 390, height: 844, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 1440, height: 900, colorScheme: "dark" },
] as const)("$width px, $colorScheme", ({ width, height, colorScheme }) => {
  test.each(pages)(
    "$name: no finding of axe, nothing wider than the screen",
    async ({ path, ready, open }) => {
      const { page, complaints } = await visit(browser, `${sandbox.url}/dashboard${path()}`, {
        colorScheme,
        viewport: { width, height },
        reducedMotion: "reduce",
      });
      await page.locator(ready).first().waitFor();
      if (open !== undefined) {
        await open(page);
        await page.locator("dialog, .field-problem, details[open]").first().waitFor();
      }
      if (width < 500 && (await page.locator("dialog").count()) === 0) {
        await page.getByRole("button", { name: "Menu" }).click();
        await page.getByRole("navigation").waitFor();
      }
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width);
      await page.evaluate(axe);
      const { violations, incomplete, passes } = await page.evaluate<AxeResults>(
        'axe.run({ rules: { "target-size": { enabled: true } } })',
      );
      expect(
        violations.map(({ id, nodes }) => [
          id,
          nodes.map(({ html, failureSummary }) => [html, failureSummary]),
        ]),
      ).toEqual([]);
      expect(incomplete.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(["color-contrast", "target-size"]));
      if (complaints.length > 0) expectRefusals(complaints, 400);
    },
  );
});

test("who asked for stillness sees nothing move", async () => {
  const durationOf = async (reducedMotion: "reduce" | "no-preference") => {
    const { page } = await visit(browser, `${sandbox.url}/dashboard`, { reducedMotion });
    await page.locator(".bar-fill").first().waitFor({ state: "attached" });
    return page.evaluate<string>("getComputedStyle(document.querySelector('.bar-fill')).transitionDuration");
  };
  expect(await durationOf("no-preference")).not.toBe("0s");
  expect(await durationOf("reduce")).toBe("0s");
});
