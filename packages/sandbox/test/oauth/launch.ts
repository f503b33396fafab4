import { type Browser, chromium } from "playwright-core";

/** What the package asks for and these tests can't have: one process ends with its first context, and rules are to hold. */
const unwanted: ReadonlySet<string> = new Set([
  "--single-process",
  "--disable-web-security",
  "--allow-running-insecure-content",
]);

/** Chromium, from the package that brings it. */
export async function launch(): Promise<Browser> {
  // Has to be set before the package unpacks, so that the libraries it needs come along.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x";
  const { default: sparticuz } = await import("@sparticuz/chromium");
  const executablePath = await sparticuz.executablePath();
  return chromium.launch({
    executablePath,
    args: [...sparticuz.args.filter((arg) => !unwanted.has(arg)), "--disable-background-networking"],
    headless: true,
  });
}
