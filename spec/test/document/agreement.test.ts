import { beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "../support/document.ts";

let at: (pointer: string) => unknown = () => undefined;
beforeAll(async () => {
  at = await readDocument();
});

const example = (name: string) => at(`/components/examples/${name}/value`);
const strings = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(strings)
      : [];
const examples = () => Object.keys(at("/components/examples") ?? {});

describe("what OpenAPI makes the document say twice is said alike", () => {
  it("the authorization server", () => {
    const host = String(at("/x-hosts/authorization"));
    const flow = "/components/securitySchemes/oauth/flows/authorizationCode";
    expect(at(`${flow}/authorizationUrl`)).toBe(`${host}/oauth/authorize`);
    expect(at(`${flow}/tokenUrl`)).toBe(`${host}/oauth/token`);
    expect(at(`${flow}/refreshUrl`)).toBe(`${host}/oauth/token`);
    expect(at("/paths/~1oauth~1authorize/servers/0/url")).toBe(host);
    expect(at("/paths/~1oauth~1token/servers/0/url")).toBe(host);
  });

  it("the URLs that a webhook may have", () => {
    const pattern = new RegExp(String(at("/components/schemas/WebhookUrl/pattern")));
    const allowed = ["https", "http", "ftp"].filter((scheme) => pattern.test(`${scheme}://example.com/`));
    expect(allowed).toEqual(at("/x-webhook-delivery/urlSchemes"));
  });

  it("the wildcard of webhooks", () => {
    expect(at("/components/schemas/WebhookEvents/items/anyOf/1/const")).toBe(
      at("/x-webhook-delivery/wildcard"),
    );
  });

  it("the lifetime of an access token", () => {
    expect(at("/components/examples/OAuthTokens/value/expires_in")).toBe(
      at("/components/securitySchemes/oauth/flows/authorizationCode/x-token-lifetimes/accessTokenSeconds"),
    );
  });
});

describe("examples tell one story", () => {
  it("accounts that they speak of are those of the list", () => {
    const known = strings(example("AccountList")).filter((text) => text.startsWith("acc_"));
    const spoken = examples()
      .flatMap((name) => strings(example(name)))
      .filter((text) => text.startsWith("acc_"));
    expect(new Set(spoken)).toEqual(new Set(known));
  });

  it.each([
    ["Account", "AccountList", "/data/1"],
    ["TargetingConfig", "Account", "/targeting_config"],
    ["Webhook", "WebhookList", "/data/0"],
  ])("%s is as in %s%s", (name, other, path) => {
    expect(example(name)).toEqual(at(`/components/examples/${other}/value${path}`));
  });

  it("a new account has the defaults", () => {
    const filters = Object.entries(at("/components/schemas/TargetingFilters/properties") ?? {});
    expect(at("/components/examples/AccountNew/value/targeting_config/filters")).toEqual(
      Object.fromEntries(filters.map(([name, schema]) => [name, schema.default])),
    );
  });

  it("errors point into the docs", () => {
    const urls = examples()
      .map((name) => at(`/components/examples/${name}/value/error/doc_url`))
      .filter((url) => url !== undefined);
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(url).toMatch(new RegExp(`^${String(at("/x-hosts/docs"))}/`));
  });

  it("no secret looks real", () => {
    const secrets = examples()
      .flatMap((name) => strings(example(name)))
      .filter((text) => /^(sk_|oa_|ort_|whsec_)/.test(text));
    expect(secrets.length).toBeGreaterThan(0);
    for (const secret of secrets) {
      const text = secret.startsWith("whsec_") ? Buffer.from(secret.slice(6), "base64").toString() : secret;
      expect(text).toMatch(/not_?real/i);
    }
  });
});
