import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type ApiSpec,
  CredentialsError,
  InsufficientScopeError,
  type OperationSpec,
  schemes,
  Transport,
} from "../src/index.ts";
import { api, createItem, getItem, ping } from "./fixtures/api.ts";
import { recorder } from "./fixtures/send.ts";
import { Shop } from "./fixtures/shop.ts";

afterEach(() => vi.unstubAllGlobals());

const shape = {
  name: "auth",
  version: "1",
  baseUrl: "https://auth.example",
  security: {
    token: { type: "bearer", option: "token" },
    login: { type: "basic", option: "login" },
    header: { type: "apiKey", option: "headerKey", in: "header", name: "X-Key" },
    query: { type: "apiKey", option: "queryKey", in: "query", name: "the key" },
    cookie: { type: "apiKey", option: "cookieKey", in: "cookie", name: "session" },
    mtls: { type: "unsupported", option: "mtls" },
  },
} as const satisfies ApiSpec;

async function sent(options: object, security: OperationSpec["security"]) {
  const requests: Request[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    requests.push(new Request(input, init));
    return new Response("");
  };
  const transport = new Transport(shape, { fetch, ...options }, { schemes });
  await transport.send({ ...ping, ...(security && { security }) });
  const { headers, url } = requests[0] ?? new Request("https://nothing.example");
  return [headers.get("authorization"), headers.get("x-key"), headers.get("cookie"), new URL(url).search];
}

describe("schemes", () => {
  test.each<[string, object, OperationSpec["security"], (string | null)[]]>([
    ["none", { token: "t" }, undefined, [null, null, null, ""]],
    ["bearer", { token: "t" }, [{ token: [] }], ["Bearer t", null, null, ""]],
    ["a function", { token: () => "t" }, [{ token: [] }], ["Bearer t", null, null, ""]],
    ["an async function", { token: async () => "t" }, [{ token: [] }], ["Bearer t", null, null, ""]],
    [
      "basic",
      { login: { username: "mé", password: "a:b" } },
      [{ login: [] }],
      ["Basic bcOpOmE6Yg==", null, null, ""],
    ],
    ["header", { headerKey: "k" }, [{ header: [] }], [null, "k", null, ""]],
    ["query", { queryKey: "a&b" }, [{ query: [] }], [null, null, null, "?the%20key=a%26b"]],
    ["cookie", { cookieKey: "k" }, [{ cookie: [] }], [null, null, "session=k", ""]],
    ["both of two", { token: "t", headerKey: "k" }, [{ token: [], header: [] }], ["Bearer t", "k", null, ""]],
    [
      "the first that is complete",
      { headerKey: "k" },
      [{ token: [], header: [] }, { header: [] }],
      [null, "k", null, ""],
    ],
    ["a key rather than nothing", { headerKey: "k" }, [{}, { header: [] }], [null, "k", null, ""]],
    ["nothing, where that is allowed", {}, [{}, { header: [] }], [null, null, null, ""]],
  ])("%s", async (_, options, security, want) => {
    expect(await sent(options, security)).toEqual(want);
  });

  test("what is missing is named", async () => {
    const security = [{ token: [] }, { login: [], header: [] }, { mtls: [] }];
    await expect(sent({}, security)).rejects.toMatchObject({
      name: "CredentialsError",
      code: "missing_credentials",
      attempts: 0,
      message:
        "[GET /ping] missing_credentials: give the client token or login with headerKey or mtls (not supported)",
    });
  });

  test("a function that fails is named, with its cause", async () => {
    const cause = new Error("store is down");
    const { transport, requests } = recorder({ apiKey: () => Promise.reject(cause) });
    const result = await transport.send(getItem, { path: ["1"] }).result();
    expect(result).toMatchObject({ ok: false, error: { code: "missing_credentials", cause } });
    expect(requests).toEqual([]);
  });
});

describe("guards", () => {
  const message = (options: object) => {
    try {
      new Transport(api, options);
    } catch (error) {
      return CredentialsError.is(error) ? error.message : `not a CredentialsError: ${error}`;
    }
    return "accepted";
  };

  test.each<[object, RegExp]>([
    [{ apiKey: "sk_test_1", accessToken: "oa_1" }, /apiKey and accessToken were both given: give one/],
    [{ apiKey: "sk_live_topsecret\n" }, /apiKey holds a space, a line break/],
    [{ apiKey: " sk_test_topsecret" }, /apiKey holds a space, a line break/],
    [{ apiKey: "" }, /apiKey is empty/],
    [
      { apiKey: "sk_live_topsecret", baseUrl: "http://api.example" },
      /apiKey is live \(sk_live_….*http:.*https: baseUrl/,
    ],
    [{ apiKey: "sk_live_topsecret", baseUrl: "http://127.0.0.1.example" }, /is live/],
    [{ apiKey: "sk_live_topsecret", baseUrl: "http://127.0.0.1:4010" }, /^accepted$/],
    [{ apiKey: "sk_live_topsecret", baseUrl: "http://localhost" }, /^accepted$/],
    [{ apiKey: "sk_live_topsecret", baseUrl: "http://[::1]:80" }, /^accepted$/],
    [{ apiKey: "sk_test_topsecret", baseUrl: "http://api.example" }, /^accepted$/],
    [{ apiKey: "sk_live_topsecret" }, /^accepted$/],
  ])("%j", (options, want) => {
    expect(message(options)).toMatch(want);
    expect(message(options)).not.toContain("topsecret");
  });

  test("in a browser, live keys are refused, wherever they would be sent", () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
    expect(message({ apiKey: "sk_live_topsecret" })).toMatch(
      /in a browser everybody can read it: call the API from your server/,
    );
    expect(message({ apiKey: "sk_live_1", baseUrl: "http://localhost:4010" })).toMatch(/in a browser/);
    expect(message({ apiKey: "sk_test_1" })).toBe("accepted");
  });

  test("what a function gives is guarded too, before it is sent", async () => {
    const { transport, requests } = recorder({ apiKey: () => "sk_test_topsecret\r\nx: y" });
    const result = await transport.send(getItem, { path: ["1"] }).result();
    expect(result).toMatchObject({ ok: false, error: { code: "invalid_credentials" } });
    expect(JSON.stringify(result)).not.toContain("topsecret");
    expect(requests).toEqual([]);
  });

  test("basic", () => {
    expect(
      () => new Transport(shape, Object({ login: { username: "a:b", password: "" } }), { schemes }),
    ).toThrow(/colon/);
    expect(
      () => new Transport(shape, Object({ login: { username: "a", password: "\n" } }), { schemes }),
    ).toThrow(/control/);
  });
});

describe("scopes", () => {
  test("a missing scope is known before anything is sent", async () => {
    const { transport, requests } = recorder({ apiKey: "sk_test_1", scopes: ["items:read"] });
    const result = await transport.send(createItem, { body: {} }).result();
    if (result.ok || !InsufficientScopeError.is(result.error)) throw new Error("not refused");
    expect(result.error).toMatchObject({
      status: 403,
      code: "insufficient_scope",
      required: ["items:write"],
      granted: ["items:read"],
      attempts: 0,
      message: "[POST /items] 403 insufficient_scope: needs items:write",
    });
    expect(requests).toEqual([]);
  });

  test("granted ones pass, and so does everything when none are given", async () => {
    for (const options of [{ scopes: ["items:read", "items:write"] }, {}]) {
      const { transport, requests } = recorder({ apiKey: "sk_test_1", ...options });
      await transport.send(createItem, { body: {} });
      expect(requests).toHaveLength(1);
    }
  });

  test("a class is made with the client's scopes", async () => {
    const shop = new Shop({
      apiKey: "sk_test_1",
      scopes: ["items:read"],
      fetch: async () => new Response('{"id":"1"}'),
    });
    expect(await shop.items.get("1")).toEqual({ id: "1" });
    // @ts-expect-error the client was made without items:write
    await expect(shop.items.create({ color: "red" })).rejects.toBeInstanceOf(InsufficientScopeError);
  });
});
