import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { type RunningSandbox, startSandbox } from "@outfame/sandbox";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const dist = path.dirname(fileURLToPath(import.meta.resolve("@outfame/sdk")));

/** Serves the built client and, from the same origin, the sandbox: a browser would not send a key anywhere else. */
function startSite(sandbox: RunningSandbox): Promise<Server> {
  const server = createServer(async (request, response) => {
    const url = request.url ?? "/";
    if (url.startsWith("/v1/")) {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
        typeof value === "string" && !["host", "connection", "content-length"].includes(name)
          ? [[name, value]]
          : [],
      );
      const body = chunks.length > 0 ? Buffer.concat(chunks) : null;
      const answer = await fetch(sandbox.url + url, { method: request.method ?? "GET", headers, body });
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
      return;
    }
    if (url.startsWith("/sdk/")) {
      response.writeHead(200, { "content-type": "text/javascript" });
      response.end(await readFile(path.join(dist, path.basename(url))));
      return;
    }
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<!doctype html><title>Outfame</title>");
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

async function launch(): Promise<Browser> {
  // Has to be set before the package unpacks, so that the libraries it needs come along.
  process.env["AWS_EXECUTION_ENV"] ??= "AWS_Lambda_nodejs22.x";
  const { default: sparticuz } = await import("@sparticuz/chromium");
  const executablePath = await sparticuz.executablePath();
  return chromium.launch({
    executablePath,
    args: [...sparticuz.args, "--disable-background-networking"],
    headless: true,
  });
}

describe("the client in a real browser", () => {
  let sandbox: RunningSandbox;
  let site: Server;
  let browser: Browser;
  let page: Page;
  let origin: string;

  beforeAll(async () => {
    sandbox = await startSandbox({ database: ":memory:" });
    site = await startSite(sandbox);
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    browser = await launch();
    page = await browser.newPage();
    await page.goto(origin);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => site?.close(resolve) ?? resolve(undefined));
    await sandbox?.close();
  });

  /** Runs in the page: `Outfame` is the client's class, `options` say where the API is. */
  const inPage = <Value>(body: string, apiKey: string): Promise<Value> =>
    page.evaluate(
      `(async () => {
        const { Outfame } = await import("/sdk/index.js");
        const options = { apiKey: ${JSON.stringify(apiKey)}, baseUrl: location.origin + "/v1" };
        ${body}
      })()`,
    );

  it("creates, reads and walks pages with a test key", async () => {
    const handles = await inPage<string[]>(
      `const outfame = new Outfame(options);
       for (const name of ["one", "two", "three"]) await outfame.accounts.create({ instagram_username: name });
       const handles = [];
       for await (const account of outfame.accounts.list({ limit: 2 })) handles.push(account.instagram_username);
       return handles;`,
      sandbox.apiKey,
    );
    expect(handles).toEqual(["three", "two", "one"]);
  });

  it("gives typed errors", async () => {
    const error = await inPage<object>(
      `const outfame = new Outfame(options);
       const result = await outfame.accounts.get("acc_doesnotexist").result();
       return { ok: result.ok, code: result.error.code, status: result.error.status };`,
      sandbox.apiKey,
    );
    expect(error).toEqual({ ok: false, code: "not_found", status: 404 });
  });

  it("refuses a live key, without naming it", async () => {
    const message = await inPage<string>(
      `try { new Outfame(options); return "accepted"; } catch (error) { return error.message; }`,
      "sk_live_0000000000000000000000000000",
    );
    expect(message).toMatch(/browser/);
    expect(message).not.toContain("0000");
  });
});
