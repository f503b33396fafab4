import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { assetReader, builtFolders } from "../../src/dashboard/assets.ts";
import { dashboard } from "../../src/dashboard/dashboard.ts";
import { pages, pathOf } from "../../src/dashboard/pages.ts";
import { description } from "../../src/generated/description.ts";
import { fixture } from "../support/fixture.ts";
import { harness } from "../support/harness.ts";

const app = dashboard(description);
const nowhere = assetReader([new URL("./nowhere/", import.meta.url)]);

describe("what is answered", () => {
  test.each([
    ["/dashboard", 200, "text/html"],
    ["/dashboard/", 200, "text/html"],
    ["/dashboard/settings/api-keys/new", 200, "text/html"],
    ["/dashboard/webhooks/wh_1", 200, "text/html"],
    ["/dashboard/nothing", 404, "text/html"],
    ["/dashboard/app.js", 200, "text/javascript"],
    ["/dashboard/app.css", 200, "text/css"],
    ["/dashboard/facts.json", 200, "application/json"],
    ["/dashboard/app.js.map", 404, "text/html"],
    ["/dashboard/..%2f..%2fpackage.json", 404, "text/html"],
  ])("%s: %d, %s", async (path, status, type) => {
    const response = await app.request(path);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([
      status,
      expect.stringContaining(type),
    ]);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "cache-control": "no-cache",
      "content-security-policy":
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  });

  test.each(["app.js", "app.css", "facts.json"])("%s is not sent to whoever has it", async (name) => {
    const etag = (await app.request(`/dashboard/${name}`)).headers.get("ETag") ?? "";
    const ask = (known: string) => app.request(`/dashboard/${name}`, { headers: { "If-None-Match": known } });
    const again = await ask(`"other", W/${etag}`);
    expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", etag]);
    expect((await ask('"other"')).status).toBe(200);
  });

  test("it is only read", async () => {
    const response = await app.request("/dashboard", { method: "POST" });
    expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET, HEAD"]);
    const head = await app.request("/dashboard/app.js", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test.each(Object.values(pages))(
    "the title of $path is in the document before any script",
    async ({ path, title }) => {
      const text = await (await app.request(`/dashboard${path.replace(":id", "x")}`)).text();
      expect(text).toContain(`<title>${title} – ${description.title} sandbox</title>`);
      expect(text).not.toMatch(/<script(?![^>]* src=)|<style|style=|\son[a-z]+=/);
    },
  );

  test("where it was never built, it says what to do", async () => {
    const response = await dashboard(description, nowhere).request("/dashboard");
    expect([response.status, await response.text()]).toEqual([503, expect.stringContaining("pnpm build")]);
  });

  test("the title of an API is no markup", async () => {
    const hostile = { ...fixture, title: "</title><script>alert(1)</script>" };
    const text = await (await dashboard(hostile).request("/dashboard")).text();
    expect(text).not.toContain("<script>alert");
  });
});

describe("what the pages know", () => {
  const factsOf = async (of: typeof description) =>
    (await dashboard(of).request("/dashboard/facts.json")).json() as Promise<Record<string, unknown>>;

  test("comes from the document", async () => {
    expect(await factsOf(fixture)).toEqual({
      title: "Fixture",
      version: "1",
      basePath: "/api",
      environments: [{ name: "sandbox", prefix: "k_" }],
      usualEnvironment: "sandbox",
      scopes: ["read", "write", "admin"].map((name) => ({ name, description: null })),
      plans: fixture.rateLimits?.plans,
      keysPerOrganization: 2,
      operations: [],
      errors: fixture.errors.map(({ code, status }) => ({ code, status })),
      events: [],
      failuresToDisable: null,
      hasOAuth: false,
    });
  });

  test("has every scope in the document's words", async () => {
    expect((await factsOf(description))["scopes"]).toEqual(description.authorizationServer?.scopes);
  });
});

describe("over a socket", () => {
  test("the dashboard is for pages of this machine", async () => {
    const h = await harness();
    const ask = async (headers: Record<string, string>) =>
      (await fetch(h.sandbox.url + pathOf("overview"), { headers })).status;
    expect(await ask({})).toBe(200);
    expect(await ask({ Origin: h.sandbox.url })).toBe(200);
    expect(await ask({ Origin: "https://evil.example" })).toBe(404);
  });
});

test("the app is one script of at most 40 kB and one stylesheet, both compressed, and names no other host", async () => {
  const folder = builtFolders.at(-1);
  const script = await readFile(new URL("app.js", folder), "utf8");
  const style = await readFile(new URL("app.css", folder), "utf8");
  expect(gzipSync(script, { level: 9 }).byteLength).toBeLessThanOrEqual(40_000);
  expect(gzipSync(style, { level: 9 }).byteLength).toBeLessThanOrEqual(10_000);
  expect(script.match(/\bimport\s*\(|(?<![-\w])(?:import|from)\s*["'`]/g)).toBeNull();
  const hosts = [
    ...script.matchAll(/https?:\/\/[^\s"'`)/]+/g),
    ...style.matchAll(/https?:\/\/[^\s"')/]+/g),
  ].map(String);
  expect([...new Set(hosts)].sort()).toEqual(["http://localhost:3000", "http://www.w3.org"]);
});
