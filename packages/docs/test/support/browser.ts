import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { type Server, serve } from "./server.ts";
import { dist } from "./site.ts";

/** What the package asks for and these tests can't have: one process ends with its first page. */
const unwanted = new Set([
  "--single-process",
  "--no-zygote",
  "--disable-web-security",
  "--allow-running-insecure-content",
]);

const noOtherHost = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

export const wide = { width: 1440, height: 900 } as const;
export const narrow = { width: 390, height: 844 } as const;

/** A browser and the site, from before a file's first test until after its last. */
export interface Reader {
  /** A new window at a page of the site; all that it asks of other hosts is kept, and finds nobody. */
  open(path: string, options?: BrowserContextOptions): Promise<Visit>;
  readonly origin: string;
}

export interface Visit extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses that are not the site's. */
  readonly elsewhere: readonly string[];
}

export function useBrowser(): Reader {
  let browser: Browser;
  let server: Server;
  beforeAll(async () => {
    // Has to be set before the package unpacks, so that the libraries it needs come along.
    process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x";
    const { default: sparticuz } = await import("@sparticuz/chromium");
    const executablePath = await sparticuz.executablePath();
    const args = [
      ...sparticuz.args.filter((arg) => !unwanted.has(arg)),
      "--disable-background-networking",
      noOtherHost,
    ];
    [browser, server] = await Promise.all([chromium.launch({ executablePath, args }), serve(dist)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get origin() {
      return server.origin;
    },
    open: async (path, options = {}) => {
      const context = await browser.newContext({ viewport: wide, ...options });
      // Two cores may be busy with other packages.
      context.setDefaultTimeout(100_000);
      const elsewhere: string[] = [];
      context.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== server.origin) elsewhere.push(request.url());
      });
      const page = await context.newPage();
      await page.goto(path.startsWith("file:") ? path : server.origin + path);
      return { page, context, elsewhere, [Symbol.asyncDispose]: () => context.close() };
    },
  };
}
