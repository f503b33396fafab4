import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { useBrowser } from "../support/browser.ts";
import { dist } from "../support/site.ts";

const reader = useBrowser();
const offline = pathToFileURL(`${dist}/reference.html`).href;

test("the offline reference is read from a disk, asks no host for anything, and has both languages", async () => {
  await using visit = await reader.open(offline);
  const { page } = visit;
  await page.getByText("Accounts", { exact: true }).first().click();
  await page.getByText("Connect an account", { exact: true }).first().click();
  await page.getByText("--request POST").first().waitFor();
  await page.getByRole("button", { name: "cURL", exact: true }).first().click();
  await page.getByText("TypeScript", { exact: true }).first().click();
  await page.getByText("outfame.accounts.create").first().waitFor();
  expect(visit.elsewhere).toEqual([]);
});
