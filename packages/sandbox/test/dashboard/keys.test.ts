import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../oauth/launch.ts";
import { harness } from "../support/harness.ts";
import { eventually, expectRefusals, hasFocus, heading, row, tabTo, visit } from "./visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 120_000);
afterAll(() => browser?.close());

test("a key is created by keyboard alone, its use is seen as it happens, and revoked it is refused", async () => {
  const h = await harness();
  const { page } = await visit(browser, `${h.sandbox.url}/dashboard`);
  await heading(page, "Overview");
  await tabTo(page, page.getByRole("link", { name: "API keys" }));
  await page.keyboard.press("Enter");
  expect(await hasFocus(await heading(page, "API keys"))).toBe(true);
  await tabTo(page, page.getByRole("link", { name: "Create new key" }));
  await page.keyboard.press("Enter");
  expect(await hasFocus(await heading(page, "Create new key"))).toBe(true);

  await tabTo(page, page.getByLabel("Name"));
  await page.keyboard.type("Importer");
  await tabTo(page, page.getByLabel("Plan"));
  await page.keyboard.type("Basic");
  await tabTo(page, page.getByRole("checkbox", { name: "accounts:read" }));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByRole("button", { name: "Create key" }));
  await page.keyboard.press("Enter");

  const dialog = page.getByRole("dialog", { name: "Importer is created" });
  await dialog.waitFor();
  expect(await dialog.textContent()).toContain("never shown again");
  const key = (await dialog.locator("code").first().textContent()) ?? "";
  expect(key).toMatch(/^sk_test_\w{20,}$/);
  await tabTo(page, dialog.getByRole("button", { name: "Done" }));
  await page.keyboard.press("Enter");
  await heading(page, "API keys");
  await page.getByText("Importer is ready to be used.").waitFor();
  expect(await row(page, "Importer").textContent()).toContain("Never");
  expect(await page.content()).not.toContain(key);

  expect((await h.call("GET", "/accounts", { key })).status).toBe(200);
  expect((await h.call("POST", "/accounts", { key, body: { instagram_username: "a" } })).status).toBe(403);
  await row(page, "Importer").getByText("just now").waitFor();

  await page.getByRole("link", { name: "Overview" }).click();
  const meter = page.getByRole("meter", { name: "Importer, requests per minute" });
  await meter.waitFor();
  expect([await meter.getAttribute("aria-valuenow"), await meter.getAttribute("aria-valuemax")]).toEqual([
    "2",
    "100",
  ]);
  const width = async () => (await meter.locator("div").boundingBox())?.width ?? 0;
  const before = await width();
  for (let calls = 0; calls < 10; calls++) await h.call("GET", "/accounts", { key });
  await eventually(() => meter.getAttribute("aria-valuetext")).toBe("12 of 100");
  await eventually(width).toBeGreaterThan(before * 4);
  await eventually(() => row(page, "GET /v1/accounts").count()).toBe(8);

  await page.getByRole("link", { name: "API keys" }).click();
  await row(page, "Importer").getByRole("button", { name: "Revoke" }).click();
  const question = page.getByRole("dialog", { name: "Revoke Importer?" });
  await question.getByRole("button", { name: "Cancel" }).click();
  await eventually(() => hasFocus(row(page, "Importer").getByRole("button", { name: "Revoke" }))).toBe(true);
  expect((await h.call("GET", "/accounts", { key })).status).toBe(200);
  await row(page, "Importer").getByRole("button", { name: "Revoke" }).click();
  await question.getByRole("button", { name: "Revoke key" }).click();
  await row(page, "Importer").waitFor({ state: "detached" });
  await eventually(() => hasFocus(page.getByRole("heading", { level: 1 }))).toBe(true);
  expect((await h.call("GET", "/accounts", { key })).status).toBe(401);
  await page.getByRole("link", { name: "Requests" }).click();
  await row(page, "unauthorized").getByText("401").waitFor();
});

test("what the control plane refuses stands at its field; the limit of keys is told in its words", async () => {
  const h = await harness();
  const { page, complaints } = await visit(browser, `${h.sandbox.url}/dashboard/settings/api-keys/new`);
  await page.getByRole("button", { name: "Create key" }).click();
  const name = page.getByLabel("Name");
  await eventually(() => hasFocus(name)).toBe(true);
  expect(await name.getAttribute("aria-invalid")).toBe("true");
  await page.getByText("must have at least 1 character").waitFor();
  expectRefusals(complaints, 400);

  for (let made = 1; made < 25; made++)
    await h.control("POST", "/api-keys", { body: { name: `Key ${made}` } });
  await name.fill("One more");
  await page.getByRole("button", { name: "Create key" }).click();
  await page.getByRole("alert").getByText("has 25 API keys").waitFor();
  expect(await name.getAttribute("aria-invalid")).toBe("false");
  expectRefusals(complaints, 409);
});

test("a secret is copied on request", async () => {
  const h = await harness();
  const { page } = await visit(browser, `${h.sandbox.url}/dashboard/settings/oauth-applications/new`, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.getByLabel("Name").fill("Planner");
  await page.getByLabel("Redirect URIs").fill("http://localhost:3000/callback\nhttps://planner.example/back");
  await page.getByRole("button", { name: "Create application" }).click();
  const dialog = page.getByRole("dialog", { name: "Planner is created" });
  await dialog.getByRole("button", { name: "Copy Client secret" }).click();
  await dialog.getByText("Copied").waitFor();
  const copied = await page.evaluate<string>("navigator.clipboard.readText()");
  expect(copied).toBe(await dialog.locator("code").nth(1).textContent());
  await page.keyboard.press("Escape");
  await heading(page, "OAuth applications");
  expect(await row(page, "Planner").textContent()).toContain("https://planner.example/back");
});
