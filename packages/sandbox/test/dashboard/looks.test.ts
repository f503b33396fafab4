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

/** A page, what is there once it has its data, and what is opened on it. */
type Look = readonly [
  name: string,
  path: () => string,
  ready: string,
  open?: (page: Page) => Promise<unknown>,
];

const pages: readonly Look[] = [
  ["overview", () => "", ".meters"],
  ["requests", () => "/requests", ".log tbody tr"],
  ["request", () => `/requests/${ids.request}`, ".facts"],
  ["webhooks", () => "/webhooks", ".mails summary", (page) => page.locator("summary").first().click()],
  [
    "webhook",
    () => `/webhooks/${ids.webhook}`,
    ".deliveries summary",
    (page) => page.locator("summary").first().click(),
  ],
  ["controls", () => "/controls", ".switches"],
  ["verdict", () => "/verdict", ".rules table"],
  ["API keys", () => "/settings/api-keys", "table"],
  [
    "revoke a key",
    () => "/settings/api-keys",
    "table",
    (page) => page.getByRole("button", { name: "Revoke" }).first().click(),
  ],
  [
    "create new key, refused",
    () => "/settings/api-keys/new",
    "form",
    (page) => page.getByRole("button", { name: "Create key" }).click(),
  ],
  ["OAuth applications", () => "/settings/oauth-applications", "table >> nth=1"],
  [
    "tokens",
    () => "/settings/oauth-applications",
    "table",
    (page) => page.getByRole("button", { name: "Issue tokens" }).first().click(),
  ],
  ["create new application", () => "/settings/oauth-applications/new", "form"],
  ["organizations", () => "/settings/organizations", "table"],
  ["an empty organization", () => `/webhooks?organization=${ids.organization}`, ".empty"],
];

describe.each([
  { width: 390, height: 844, colorScheme: "light" },
  { width: 390, height: 844, colorScheme: "dark" },
  { width: 1440, height: 900, colorScheme: "light" },
  { width: 1440, height: 900, colorScheme: "dark" },
] as const)("$width px, $colorScheme", ({ width, height, colorScheme }) => {
  test.each(pages)("%s: no finding of axe, nothing wider than the screen", async (_, path, ready, open) => {
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
    expect(passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["color-contrast", "document-title", "html-has-lang", "target-size"]),
    );
    if (complaints.length > 0) expectRefusals(complaints, 400);
  });
});

test("who asked for stillness sees nothing move", async () => {
  const durationOf = async (reducedMotion: "reduce" | "no-preference") => {
    const { page } = await visit(browser, `${sandbox.url}/dashboard`, { reducedMotion });
    await page.locator(".bar-fill").first().waitFor();
    return page.evaluate<string>("getComputedStyle(document.querySelector('.bar-fill')).transitionDuration");
  };
  expect(await durationOf("no-preference")).not.toBe("0s");
  expect(await durationOf("reduce")).toBe("0s");
});
