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

test("back and forward, titles, and the focus on the heading of every page that is gone to", async () => {
  const h = await harness();
  const { page } = await visit(browser, `${h.sandbox.url}/dashboard`);
  const at = async (name: string, path: string, focused: boolean) => {
    const found = await heading(page, name);
    expect(new URL(page.url()).pathname).toBe(path);
    await eventually(() => page.title()).toBe(`${name} – Outfame API sandbox`);
    expect(await hasFocus(found)).toBe(focused);
  };
  await at("Overview", "/dashboard", false);
  await page.getByRole("link", { name: "Webhooks", exact: true }).click();
  await at("Webhooks", "/dashboard/webhooks", true);
  await page.getByRole("link", { name: "Verdict", exact: true }).click();
  await at("Verdict", "/dashboard/verdict", true);
  expect(await page.locator("nav [aria-current]").textContent()).toBe("Verdict");
  await page.goBack();
  await at("Webhooks", "/dashboard/webhooks", true);
  await page.goBack();
  await at("Overview", "/dashboard", true);
  await page.goForward();
  await at("Webhooks", "/dashboard/webhooks", true);
});

test("the first Tab leads past the navigation", async () => {
  const h = await harness();
  const { page } = await visit(browser, `${h.sandbox.url}/dashboard/verdict`);
  await heading(page, "Verdict");
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").textContent()).toBe("Skip to content");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").textContent()).toBe("Download JUnit");
});

test("a filter of the log is in the address, narrows it, and stands still on request", async () => {
  const h = await harness();
  await h.call("GET", "/accounts");
  await h.call("GET", "/accounts/acc_none");
  await h.call("GET", "/webhooks");
  const { page } = await visit(browser, `${h.sandbox.url}/dashboard/requests?status=4xx`);
  await page.getByText("1 request", { exact: true }).waitFor();
  expect(await row(page, "/v1/accounts/acc_none").count()).toBe(1);
  await page.getByLabel("Status").selectOption("");
  await page.getByText("3 requests", { exact: true }).waitFor();
  await page.getByLabel("Text").fill("WEBHOOKS");
  await page.getByText("1 request", { exact: true }).waitFor();
  expect(new URL(page.url()).search).toBe("?text=WEBHOOKS");
  await page.reload();
  await page.getByText("1 request", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Pause" }).click();
  await page.getByText("1 request, standing still").waitFor();
  await h.call("GET", "/webhooks");
  await page.getByRole("button", { name: "Paused" }).click();
  await page.getByText("2 requests", { exact: true }).waitFor();
  await page.getByRole("link", { name: "GET /v1/webhooks" }).first().click();
  await heading(page, /^Request req_/);
  await page.goBack();
  expect(new URL(page.url()).search).toBe("?text=WEBHOOKS");
});

test("organizations: created, shown, given another plan, deleted; each sees its own keys", async () => {
  const h = await harness();
  const { page, complaints } = await visit(browser, `${h.sandbox.url}/dashboard/settings/organizations`);
  const name = "<i>Harbour</i> & Sons";
  await page.getByLabel("Name").fill(name);
  await page.getByLabel("Plan").selectOption("basic");
  await page.getByRole("button", { name: "Create organization" }).click();
  await eventually(() => page.getByRole("combobox", { name: "Organization" }).inputValue()).toMatch(/^org_/);
  await page.waitForURL(/organization=org_/);
  expect(await row(page, name).textContent()).toContain("Basic");

  await row(page, name).getByRole("button", { name: "Change" }).click();
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByLabel("Name").inputValue()).toBe(name);
  await dialog.getByLabel("Plan").selectOption("pro");
  await dialog.getByRole("button", { name: "Save" }).click();
  await row(page, name).getByText("Pro", { exact: true }).waitFor();

  await page.getByRole("link", { name: "API keys" }).click();
  await page.getByText("0 of 25 keys").waitFor();
  await page.getByText("No API keys").waitFor();
  await page.getByRole("combobox", { name: "Organization" }).selectOption({ index: 0 });
  await page.getByText("1 of 25 keys").waitFor();
  await page.goBack();
  await page.getByText("0 of 25 keys").waitFor();

  await page.getByRole("link", { name: "Organizations" }).click();
  await row(page, name).getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete organization" }).click();
  await row(page, name).waitFor({ state: "detached" });
  expect((await h.control<{ data: unknown[] }>("GET", "/organizations")).body.data).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test("a verdict that is not passed names rule and request, is downloaded as JUnit, and cleared", async () => {
  const h = await harness();
  for (let calls = 0; calls < 2; calls++)
    await h.call("POST", "/accounts", { body: { instagram_username: "" } });
  const { page } = await visit(browser, `${h.sandbox.url}/dashboard`);
  await page.getByRole("link", { name: /violation/ }).click();
  await page.getByText("Not passed. 1 violation in 2 requests.").waitFor();
  await row(page, "sent again, unchanged").getByRole("link").waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download JUnit" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("sandbox-verdict.xml");
  await page.getByRole("button", { name: "Clear" }).click();
  await tabTo(page, page.getByRole("button", { name: "Clear verdict" }));
  await page.keyboard.press("Enter");
  await page.getByText("No requests yet").waitFor();
});

test("what is not there says so, and leads on", async () => {
  const h = await harness();
  const { page, complaints } = await visit(browser, `${h.sandbox.url}/dashboard/nothing`);
  await heading(page, "Page not found");
  expectRefusals(complaints, 404);
  await page.getByRole("link", { name: "Go to the overview" }).click();
  await heading(page, "Overview");
  await page.goto(`${h.sandbox.url}/dashboard/requests/req_none`);
  await page.getByRole("alert").getByText("There is no request req_none").waitFor();
});

test("a sandbox that stops is missed, and found again when it is back", async () => {
  const h = await harness();
  const { page, complaints } = await visit(browser, `${h.sandbox.url}/dashboard/verdict`);
  await heading(page, "Verdict");
  await page.route("**/_sandbox/**", (route) => route.abort());
  await page.getByText("Trying again…").waitFor();
  await page.unroute("**/_sandbox/**");
  await page.getByText("Trying again…").waitFor({ state: "detached" });
  complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes("ERR_FAILED")));
});

test("without scripts it says what it needs", async () => {
  const h = await harness();
  const { page } = await visit(browser, `${h.sandbox.url}/dashboard`, { javaScriptEnabled: false });
  await heading(page, "The dashboard needs JavaScript");
});
