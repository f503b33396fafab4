import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";

export interface Visit {
  readonly page: Page;
  /** What the browser complained of. A test that expects some takes them out; any that is left fails the test. */
  readonly complaints: string[];
}

/** Opens a page of the dashboard in a browser of its own, which ends with the test. */
export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(options);
  const complaints: string[] = [];
  const elsewhere: string[] = [];
  const { origin } = new URL(address);
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== "data:") elsewhere.push(request.url());
  });
  context.on("console", (message) => {
    if (message.type() !== "log") complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(error.error().message));
  onTestFinished(async () => {
    await context.close();
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
  const page = await context.newPage();
  await page.goto(address);
  return { page, complaints };
}

/** What is to be true soon: pages read once a second. */
export function eventually<Value>(read: () => Value | Promise<Value>) {
  return expect.poll(read, { timeout: 15_000 });
}

/** Takes out what a browser says of each answer of this status. */
export function expectRefusals(complaints: string[], status: number): void {
  const others = complaints.filter((text) => !text.includes(`status of ${status}`));
  expect(others.length).toBeLessThan(complaints.length);
  complaints.splice(0, complaints.length, ...others);
}

/** Goes on with the Tab key until something has the focus. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    if (await hasFocus(wanted)) return;
  }
  throw new Error(`The Tab key never comes to ${wanted}.`);
}

export function hasFocus(locator: Locator): Promise<boolean> {
  return locator.evaluate((element: { ownerDocument: { activeElement: unknown } }) => {
    return element.ownerDocument.activeElement === element;
  });
}

/** The heading of the page that is shown, once it is this one. */
export async function heading(page: Page, name: string | RegExp): Promise<Locator> {
  const found = page.getByRole("heading", { level: 1, name });
  await found.waitFor();
  return found;
}

/** The row of a table that has this text in it. */
export function row(page: Page, text: string): Locator {
  return page.getByRole("row").filter({ hasText: text });
}
