import { type Browser, chromium } from "playwright-core";
import type { Given, Reachable } from "../given.ts";
import { serveSite } from "./site.ts";

async function launch(): Promise<Browser> {
  // Has to be set before the package unpacks, so that the libraries it needs come along.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x";
  const { default: sparticuz } = await import("@sparticuz/chromium");
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [...sparticuz.args, "--disable-background-networking"],
    headless: true,
  });
}

export interface InChromium {
  readonly result: unknown;
  /** What was written to the console, and errors that nobody caught. */
  readonly complaints: readonly string[];
}

/** Runs the program in a page, unbundled, from the files of the package. */
export async function runInChromium(project: string, given: Given): Promise<InChromium> {
  const site = await serveSite(project, new URL(given.baseUrl).origin);
  try {
    const here = { ...given, baseUrl: `${site.origin}/v1`, stalledUrl: `${site.origin}/stalled` };
    return await runInPage(site.origin, here);
  } finally {
    await site.close();
  }
}

/** Runs the program of a page's own origin in it. */
export async function runInPage(origin: string, given: Reachable): Promise<InChromium> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => complaints.push(message.text()));
    await page.goto(origin);
    const result: unknown = await page.evaluate(
      `import("/program.js").then(({ program }) => program(${JSON.stringify(given)}))`,
    );
    return { result, complaints };
  } finally {
    await browser.close();
  }
}
