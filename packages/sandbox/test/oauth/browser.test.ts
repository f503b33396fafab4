import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { encode, exchangeCode, type Form, request } from "./calls.ts";
import { launch } from "./launch.ts";
import { listen, makeFixture, type OAuthFixture, type RegisteredClient } from "./support.ts";

let fixture: OAuthFixture;
let server: Awaited<ReturnType<typeof listen>>;
let browser: Browser;
let application: Application;
let client: RegisteredClient;
let axe: string;

/** The application that asks: its callback sends the browser on to its front end, which is another origin. */
interface Application {
  readonly callback: string;
  readonly frontEnd: string;
  readonly visits: string[];
  close(): Promise<unknown>;
}

async function startApplication(): Promise<Application> {
  const visits: string[] = [];
  const front = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "text/html" });
    response.end("<!doctype html><title>Connected</title><h1>Connected</h1>");
  });
  const frontEnd = `http://localhost:${await portOf(front)}/`;
  const back = createServer(({ url = "" }, response) => {
    if (url.startsWith("/callback")) visits.push(url);
    response.writeHead(302, { Location: frontEnd });
    response.end();
  });
  const callback = `http://127.0.0.1:${await portOf(back)}/callback`;
  const end = (running: Server) =>
    new Promise((resolve) => {
      running.close(resolve);
      running.closeAllConnections();
    });
  return { callback, frontEnd, visits, close: () => Promise.all([end(front), end(back)]) };
}

async function portOf(starting: Server): Promise<number> {
  await new Promise<void>((resolve) => starting.listen(0, "127.0.0.1", resolve));
  return (starting.address() as AddressInfo).port;
}

beforeAll(async () => {
  fixture = await makeFixture({ organizations: ["Northpine Coffee", "Harbour & Sons"] });
  server = await listen(fixture);
  application = await startApplication();
  client = await fixture.register({ redirectUris: [application.callback] });
  browser = await launch();
  axe = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await application?.close();
  await server?.close();
  await fixture?.close();
  expect(fixture?.faults).toEqual([]);
});

async function open(options: BrowserContextOptions, changes: Form = {}): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const query = encode(request(client, { redirect_uri: application.callback, ...changes }));
  await page.goto(`${server.url}/oauth/authorize?${query}`);
  return page;
}

describe("without JavaScript", () => {
  const options = { javaScriptEnabled: false } as const;

  test("a person allows for the organization of their choice, and the application goes on from there", async () => {
    const page = await open(options);
    await page.getByLabel("Organization").selectOption({ label: "Harbour & Sons" });
    await page.getByRole("button", { name: "Allow" }).click();
    await page.waitForURL(application.frontEnd);
    const back = new URL(application.visits.pop() ?? "", application.callback).searchParams;
    expect([back.get("state"), back.get("iss")]).toEqual(["af0ifjsldkj", server.url]);
    const { status, body } = await exchangeCode(fixture, back.get("code") ?? "", {
      client_id: client.id,
      client_secret: client.secret,
      redirect_uri: application.callback,
    });
    expect(status).toBe(200);
    expect(await fixture.present(body.access_token)).toMatchObject({
      tenant: { organization: fixture.organizations[1] },
    });
  });

  test("a person denies", async () => {
    const page = await open(options);
    await page.getByRole("button", { name: "Deny" }).click();
    await page.waitForURL(application.frontEnd);
    const back = new URL(application.visits.pop() ?? "", application.callback).searchParams;
    expect([back.get("error"), back.get("code")]).toEqual(["access_denied", null]);
  });

  test("with the keyboard alone: organization, Allow, Deny, in the order in which they are seen", async () => {
    const page = await open(options);
    const inOrder = [
      page.getByLabel("Organization"),
      page.getByRole("button", { name: "Allow" }),
      page.getByRole("button", { name: "Deny" }),
    ];
    for (const expected of inOrder) {
      await page.keyboard.press("Tab");
      const focused = await page.locator(":focus-visible").boundingBox();
      expect(focused).not.toBeNull();
      expect(focused).toEqual(await expected.boundingBox());
    }
    await page.keyboard.press("Enter");
    await page.waitForURL(application.frontEnd);
    expect(application.visits.pop()).toContain("error=access_denied");
  });

  test("going back after an answer asks anew, as the page is kept nowhere", async () => {
    const page = await open(options);
    const path = new URL(page.url()).search;
    await page.getByRole("button", { name: "Allow" }).click();
    await page.waitForURL(application.frontEnd);
    application.visits.pop();
    await page.goBack();
    await page.waitForURL(`**${path}`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("asks for access");
  });
});

describe("the pages", () => {
  const looks = [
    { width: 390, height: 844, colorScheme: "light" },
    { width: 390, height: 844, colorScheme: "dark" },
    { width: 1440, height: 900, colorScheme: "light" },
    { width: 1440, height: 900, colorScheme: "dark" },
  ] as const;
  const pages: readonly [name: string, status: string, changes: Form][] = [
    ["consent", "asks for access", { scope: "accounts:read accounts:write analytics:read webhooks:manage" }],
    ["error", "cannot be connected", { redirect_uri: "https://evil.example/" }],
  ];
  const cases = pages.flatMap(([name, heading, changes]) =>
    looks.map((look) => ({ name, heading, changes, ...look })),
  );

  test.each(cases)(
    "$name, $width px, $colorScheme: no finding of axe, nothing wider than the screen",
    async (look) => {
      const { heading, changes, colorScheme, width, height } = look;
      // The page's own policy runs no script, the examiner's neither.
      const page = await open({ colorScheme, viewport: { width, height }, bypassCSP: true }, changes);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(heading);
      await page.evaluate(axe);
      const results = await page.evaluate<AxeResults>("axe.run()");
      expect(results.violations).toEqual([]);
      expect(results.incomplete.map(({ id }) => id)).toEqual([]);
      expect(results.passes.map(({ id }) => id)).toEqual(
        expect.arrayContaining(["color-contrast", "document-title", "html-has-lang", "landmark-one-main"]),
      );
      expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBe(width);
    },
  );

  test("break none of their own rules", async () => {
    const context = await browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    const query = encode(request(client, { redirect_uri: application.callback }));
    await page.goto(`${server.url}/oauth/authorize?${query}`);
    const radius = await page.evaluate<string>(
      "getComputedStyle(document.querySelector('main')).borderRadius",
    );
    expect(radius).toBe("14px");
    expect(complaints.filter((text) => !text.includes("favicon"))).toEqual([]);
  });
});
