import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../oauth/launch.ts";
import { createAccount, harness } from "../support/harness.ts";
import { eventually, expectRefusals, heading, row, visit } from "./visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 120_000);
afterAll(() => browser?.close());

const advance = async (page: Page, step: string) => {
  await page.getByRole("button", { name: step }).click();
  await page.getByText("The clock moved forward.").waitFor();
};

test("an access token expires as the clock is moved; the clock can't go back, and stands still", async () => {
  const h = await harness();
  const made = await h.control<{ client_id: string }>("POST", "/oauth/clients", {
    body: { name: "Planner", redirect_uris: ["http://localhost:3000/callback"] },
  });
  expect(made.status).toBe(201);
  const { page, complaints } = await visit(browser, `${h.sandbox.url}/dashboard/settings/oauth-applications`);
  await page.getByRole("button", { name: "Issue tokens for Planner" }).click();
  const dialog = page.getByRole("dialog", { name: "Tokens without the flow" });
  const key = (await dialog.locator("code").first().textContent()) ?? "";
  await dialog.getByRole("button", { name: "Done" }).click();
  expect((await h.call("GET", "/accounts", { key })).status).toBe(200);

  await page.getByRole("link", { name: "Controls" }).click();
  await heading(page, "Controls");
  await advance(page, "+ 1 hour");
  await page.getByText("ahead of the world").or(page.getByText("as in the world")).waitFor();
  expect((await h.call("GET", "/accounts", { key })).status).toBe(401);
  expect((await h.control<{ now: string }>("GET", "/clock")).body.now).toBe("2026-03-10T15:30:00.250Z");

  await page.getByLabel("Advance to (UTC)").fill("2026-01-01T00:00:00");
  await page.getByRole("button", { name: "Advance", exact: true }).click();
  await page.getByText("the clock only moves forward").waitFor();
  expectRefusals(complaints, 400);
  await page.getByLabel("Advance to (UTC)").fill("2026-04-01T08:00:00");
  await page.getByRole("button", { name: "Advance", exact: true }).click();
  await page.getByText("It is 2026-04-01 08:00:00 UTC.").waitFor();

  await page.getByRole("button", { name: "Freeze" }).click();
  await page.getByRole("button", { name: "Resume" }).waitFor();
  h.clock.advance(60_000);
  expect((await h.control<{ now: string }>("GET", "/clock")).body.now).toBe("2026-04-01T08:00:00.000Z");
});

test("a fault is injected, met and seen; an empty one is refused in the control plane's words", async () => {
  const h = await harness();
  const { page, complaints } = await visit(browser, `${h.sandbox.url}/dashboard/controls`);
  const form = page.getByRole("region", { name: "Inject a fault" });
  await form.getByRole("button", { name: "Inject fault" }).click();
  await form.getByRole("alert").locator("p").first().waitFor();
  expectRefusals(complaints, 400);

  await form.getByLabel("Operation").selectOption("listAccounts");
  await form.getByLabel("Status").fill("503");
  await form.getByLabel("Retry-After").fill("7");
  await form.getByLabel("Times").fill("1");
  await form.getByRole("button", { name: "Inject fault" }).click();
  const inForce = page.getByRole("region", { name: "Faults in force" });
  await inForce.getByText("answers 503, Retry-After 7 s, 1 more time").waitFor();

  const met = await h.call("GET", "/accounts");
  expect([met.status, met.headers.get("Retry-After")]).toEqual([503, "7"]);
  expect((await h.call("GET", "/accounts")).status).toBe(200);

  await page.getByRole("link", { name: "Requests" }).click();
  await row(page, "fault").getByRole("link").click();
  await heading(page, /^Request req_/);
  const facts = page.locator("dl.facts");
  await facts.waitFor();
  const text = await facts.textContent();
  for (const part of ["503", "service_unavailable", "7 s (Retry-After)", "listAccounts"])
    expect(text).toContain(part);

  await h.control("POST", "/faults", { body: { latency_ms: 5 } });
  await page.getByRole("link", { name: "Controls" }).click();
  await inForce.getByRole("button", { name: "End all" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "End all" }).click();
  await inForce.getByText("Nothing goes wrong").waitFor();
  expect((await h.control<{ data: unknown[] }>("GET", "/faults")).body.data).toEqual([]);
});

test("everything is put aside, and put back", async () => {
  const h = await harness();
  const id = await createAccount(h);
  const { page } = await visit(browser, `${h.sandbox.url}/dashboard/controls`);
  await page.getByLabel("Name").fill("before");
  await page.getByRole("button", { name: "Take snapshot" }).click();
  await page.getByRole("button", { name: "Restore before" }).waitFor();
  expect((await h.call("DELETE", `/accounts/${id}`)).status).toBe(204);
  expect((await h.call("GET", `/accounts/${id}`)).status).toBe(404);
  await page.getByRole("button", { name: "Restore before" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Restore snapshot" }).click();
  await page.getByText("Everything is as in before.").waitFor();
  expect((await h.call("GET", `/accounts/${id}`)).status).toBe(200);

  await page.getByRole("button", { name: "Delete before" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete snapshot" }).click();
  await page.getByText("No snapshots").waitFor();

  await page.getByLabel("Seed").fill("7");
  await page.getByLabel("Accounts").fill("3");
  await page.getByRole("button", { name: "Reset…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
  expect((await h.call("GET", `/accounts/${id}`)).status).toBe(200);
  await page.getByRole("button", { name: "Reset…" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Reset everything" }).click();
  await page.getByText("The sandbox begins anew.").waitFor();
  expect((await h.call<{ data: unknown[] }>("GET", "/accounts")).body.data).toHaveLength(3);
  expect((await h.control<{ seed: number }>("GET", "/settings")).body.seed).toBe(7);
});

test("switches take effect at once", async () => {
  const h = await harness();
  const { page } = await visit(browser, `${h.sandbox.url}/dashboard/controls`);
  await page.getByRole("checkbox", { name: "Rate limits" }).click();
  await page.getByLabel("Consent page").selectOption({ label: "Allow without asking" });
  await page.getByLabel("Deliver webhooks twice").selectOption({ label: "Always" });
  await eventually(async () => (await h.control("GET", "/settings")).body).toMatchObject({
    limits: false,
    consent: "allow",
    duplicates: "always",
  });
});
