import { createRequire } from "node:module";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { htmlReport } from "../../src/report/html/page.ts";
import { junitReport } from "../../src/report/junit.ts";
import { broken, kept, sampleReport, skipped } from "./sample.ts";

const axe = createRequire(import.meta.url).resolve("axe-core");
/** What the package asks for and these tests can't have: one process ends with its first page. */
const unwanted = new Set(["--single-process", "--disable-web-security", "--allow-running-insecure-content"]);
let browser: Browser;

beforeAll(async () => {
  // Has to be set before the package unpacks, so that the libraries it needs come along.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x";
  const { default: sparticuz } = await import("@sparticuz/chromium");
  browser = await chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args.filter((arg) => !unwanted.has(arg)), "--disable-background-networking"],
    headless: true,
  });
});

afterAll(() => browser?.close());

describe.each(["light", "dark"] as const)("the page in %s", (colorScheme) => {
  test("has nothing that axe finds fault with, and asks for nothing", async () => {
    const page = await browser.newPage({ colorScheme, bypassCSP: true });
    const asked: string[] = [];
    page.on("request", ({ url }) => void asked.push(url()));
    await page.setContent(htmlReport(sampleReport()));
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    await page.addScriptTag({ path: axe });
    const found = await page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))",
    );
    expect(found).toEqual([]);
    expect(asked.filter((url) => !url.startsWith("data:"))).toEqual([]);
    await page.close();
  });
});

test("an XML parser reads the JUnit report, and every text in it is whole", async () => {
  const page = await browser.newPage();
  const read = await page.evaluate((text) => {
    // In the browser, whose types this package does not have.
    const parse = new Function(
      "text",
      `const xml = new DOMParser().parseFromString(text, "application/xml");
       const failure = xml.querySelector("failure");
       return { error: xml.querySelector("parsererror")?.textContent ?? null,
         names: [...xml.querySelectorAll("testcase")].map((one) => one.getAttribute("name")),
         message: failure.getAttribute("message"), text: failure.textContent };`,
    );
    return parse(text);
  }, junitReport(sampleReport()));
  expect(read).toMatchObject({
    error: null,
    names: [kept, broken, skipped].map(({ title }) => title),
    message: "The body's /id is 7, </failure> not text.\nSecond line.",
    text: expect.stringContaining("<script>alert(1)</script>"),
  });
  await page.close();
});
