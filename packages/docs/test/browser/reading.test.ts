import { expect, test } from "vitest";
import { narrow, useBrowser } from "../support/browser.ts";
import { dist, readSite } from "../support/site.ts";

const reader = useBrowser();

test("paper has every sample and all that is folded, and nothing to press", async () => {
  await using visit = await reader.open("/reference/accounts/create/");
  const { page } = visit;
  await page.emulateMedia({ media: "print" });
  for (const sample of await page.locator(".samples .sample").all())
    expect(await sample.isVisible()).toBe(true);
  expect(await page.locator(".sample-label").allInnerTexts()).toEqual(["cURL", "TypeScript"]);
  expect(await page.locator("details.more pre").first().isVisible()).toBe(true);
  const pressed = page.locator("button").filter({ visible: true });
  expect(await pressed.evaluateAll((all) => all.map((one) => one.outerHTML))).toEqual([]);
});

test.each(["/guides/rate-limits/", "/reference/accounts/create/", "/errors/conflict/"])(
  "%s can be copied as Markdown",
  async (path) => {
    await using visit = await reader.open(path, { permissions: ["clipboard-read", "clipboard-write"] });
    const { page } = visit;
    await page.getByRole("button", { name: "Copy as Markdown" }).click();
    await page.getByText("Copied", { exact: true }).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      readSite(dist, path.replace(/\/$/, ".md")),
    );
  },
);

test("code is copied as it is", async () => {
  await using visit = await reader.open("/guides/quickstart/", {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const { page } = visit;
  const block = page.locator(".expressive-code", { hasText: "accounts.create" }).first();
  await block.hover();
  await block.getByRole("button").click();
  const copied = await page.evaluate<string>("navigator.clipboard.readText()");
  expect(copied).toContain('instagram_username: "northpine.coffee",\n});');
});

test("the menu of a narrow screen leads to every guide and resource", async () => {
  await using visit = await reader.open("/guides/errors/", { viewport: narrow });
  const { page } = visit;
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("link", { name: "Webhooks", exact: true }).first().click();
  await page.waitForURL(/\/guides\/webhooks\//);
});
