import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../oauth/launch.ts";
import { type Harness, harness } from "../support/harness.ts";
import { receiver } from "../webhooks/support/receiver.ts";
import { eventually, expectRefusals, heading, row, visit } from "./visit.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
}, 120_000);
afterAll(() => browser?.close());

/** A webhook to a plain address of this machine, which the document does not know: so the answer is not held against it. */
async function subscribe({ sandbox }: Harness, url: string): Promise<string> {
  const response = await fetch(`${sandbox.baseUrl}/webhooks`, {
    method: "POST",
    headers: { Authorization: `Bearer ${sandbox.apiKey}`, "Content-Type": "application/json" },
    body: JSON.stringify({ url, events: ["account.flagged"] }),
  });
  expect(response.status).toBe(201);
  return ((await response.json()) as { id: string }).id;
}

test("a webhook fails until it is disabled, its owner is told, and re-enabled it is sent what it missed", async () => {
  const h = await harness({ allowHttpWebhooks: true });
  let healed = false;
  const endpoint = await receiver((_, response) => {
    if (healed) return 204;
    response.writeHead(500).end("<img src=x onerror=alert(1)>");
    return undefined;
  });
  const id = await subscribe(h, endpoint.url);
  const { page, complaints } = await visit(browser, `${h.sandbox.url}/dashboard/webhooks`);
  await row(page, endpoint.url).getByText("Enabled").waitFor();

  await page.getByLabel("Data").fill("[1");
  await page.getByRole("button", { name: "Trigger event" }).click();
  await page.getByText("must be a JSON object").waitFor();
  await page.getByLabel("Data").fill('{"message": "<b>bold</b>"}');
  await page.getByLabel("Event", { exact: true }).selectOption("account.flagged");
  const times = 3;
  for (let sent = 0; sent < times; sent++) {
    await page.getByRole("button", { name: "Trigger event" }).click();
    await eventually(() => page.locator(".events li").count()).toBe(sent + 1);
    expect((await h.control("POST", "/clock/advance", { body: { seconds: 3600 } })).status).toBe(200);
  }
  await row(page, endpoint.url).getByText("Disabled").waitFor();
  expect(endpoint.received).toHaveLength(10);
  await page.getByText(`Your webhook ${id} was disabled`).waitFor();

  await page.getByRole("link", { name: endpoint.url }).click();
  await heading(page, `Webhook ${id}`);
  await page.locator("summary").first().click();
  await page.locator(".deliveries").getByText("<img src=x onerror=alert(1)>").first().waitFor();
  await page.getByRole("button", { name: "Re-enable" }).click();
  await page.getByRole("button", { name: "Re-enable" }).waitFor({ state: "detached" });
  healed = true;
  await page
    .getByRole("button", { name: /^Resend account.flagged/ })
    .first()
    .click();
  await endpoint.came(11);
  const deliveries = page.locator(".deliveries > li");
  await eventually(() => deliveries.count()).toBe(times + 1);
  await deliveries.first().getByText("Delivered").waitFor();
  expect(endpoint.received.at(-1)?.event.id).toBe(endpoint.received.at(-2)?.event.id);
  await deliveries.first().locator("summary").click();
  await deliveries.first().getByText("204").waitFor();
  expect(complaints).toEqual([]);
});

test("an event that the control plane refuses says so at its field", async () => {
  const h = await harness();
  const { page, complaints } = await visit(browser, `${h.sandbox.url}/dashboard/webhooks`);
  await page.getByText("No webhooks").waitFor();
  await page.getByLabel("Account").fill("acc_none");
  await page.getByRole("button", { name: "Trigger event" }).click();
  await page.getByRole("alert").getByText("acc_none").waitFor();
  expectRefusals(complaints, 404);
});
