import { describe, expect, test } from "vitest";
import { harness, type RequestParts } from "../support/harness.ts";

const page = "http://localhost:3000";
const preflight: RequestParts = {
  key: null,
  headers: {
    Origin: page,
    "Access-Control-Request-Method": "POST",
    "Access-Control-Request-Headers": "authorization, content-type, idempotency-key",
  },
};

const allowed = (headers: Headers) => headers.get("Access-Control-Allow-Origin");

describe("pages of other origins", () => {
  test("may read nothing unless that was asked for", async () => {
    const h = await harness();
    const get = await h.call("GET", "/accounts", { headers: { Origin: page } });
    const asked = await h.call("OPTIONS", "/accounts", preflight);
    expect([get.status, allowed(get.headers), asked.status, allowed(asked.headers)]).toEqual([
      200,
      null,
      401,
      null,
    ]);
    expect([...get.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  });

  test("of the origin that was named may, errors included", async () => {
    const h = await harness({ cors: [page] });
    for (const [path, key, status] of [
      ["/accounts", undefined, 200],
      ["/accounts", null, 401],
      ["/accounts?limit=0", undefined, 400],
      ["/nothing", undefined, 404],
    ] as const) {
      const parts = { headers: { Origin: page }, ...(key === undefined ? {} : { key }) };
      const reply = await h.call("GET", path, parts);
      expect([path, reply.status, allowed(reply.headers)]).toEqual([path, status, page]);
      expect(reply.headers.get("Vary")).toBe("Origin");
      const exposed = reply.headers.get("Access-Control-Expose-Headers") ?? "";
      for (const name of ["X-Request-Id", "X-RateLimit-Remaining", "Retry-After"])
        expect(exposed).toContain(name);
    }
  });

  test("a preflight needs no credential, costs nothing, and allows what is asked", async () => {
    const h = await harness({ cors: [page] });
    const { status, headers } = await h.call("OPTIONS", "/accounts", preflight);
    expect([status, allowed(headers)]).toEqual([204, page]);
    expect(headers.get("Access-Control-Allow-Methods")).toBe("POST");
    expect(headers.get("Access-Control-Allow-Headers")).toBe("authorization, content-type, idempotency-key");
    const { data } = await h.sandbox.control.requests.list();
    expect(data).toEqual([]);
  });

  test.each([
    [[page], "http://localhost:3001", null],
    [[page], `${page}.example.com`, null],
    [[page], "null", null],
    [["*"], "https://example.com", "https://example.com"],
    [["http://a.example", page], page, page],
  ])("with %j, %s is allowed %s", async (cors, origin, want) => {
    const h = await harness({ cors });
    const reply = await h.call("GET", "/accounts", { headers: { Origin: origin } });
    expect([reply.status, allowed(reply.headers)]).toEqual([200, want]);
  });

  test("never the control plane", async () => {
    const h = await harness({ cors: ["*"] });
    const reply = await h.control("GET", "/health", { headers: { Origin: "https://example.com" } });
    expect([reply.status, allowed(reply.headers)]).toEqual([404, null]);
  });
});
