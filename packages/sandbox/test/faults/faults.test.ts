import { describe, expect, test } from "vitest";
import { say } from "../http/wire.ts";
import { obeysLaw } from "../proof/law.ts";
import { type Harness, harness } from "../support/harness.ts";

const crlf = "\r\n";

const get = (h: Harness) =>
  fetch(`${h.sandbox.baseUrl}/accounts`, { headers: { Authorization: `Bearer ${h.sandbox.apiKey}` } });

/** The same over a socket: whatever comes of it. */
function heard(h: Harness, method = "GET", body = "", headers = "") {
  const head = `${method} /v1/accounts HTTP/1.1${crlf}Host: x${crlf}Authorization: Bearer ${h.sandbox.apiKey}${crlf}`;
  const content =
    body === "" ? "" : `Content-Type: application/json${crlf}Content-Length: ${body.length}${crlf}`;
  return say(
    Number(new URL(h.sandbox.url).port),
    `${head}${headers}${content}Connection: close${crlf}${crlf}${body}`,
  );
}

async function faulty(
  fault: Parameters<Harness["sandbox"]["control"]["faults"]["inject"]>[0],
): Promise<Harness> {
  const h = await harness();
  await h.sandbox.control.faults.inject(fault);
  return h;
}

describe("a status", () => {
  test.each([
    [400, "invalid_request"],
    [401, "unauthorized"],
    [403, "insufficient_scope"],
    [404, "not_found"],
    [409, "conflict"],
    [429, "rate_limit_exceeded"],
    [500, "internal_error"],
    [503, "service_unavailable"],
  ])("%i comes with the document's error", async (status, code) => {
    const h = await faulty({ status });
    const response = await get(h);
    const text = await response.text();
    expect([response.status, JSON.parse(text).error.code]).toEqual([status, code]);
    expect(response.headers.get("X-Request-Id")).toBe(JSON.parse(text).error.request_id);
    if (status !== 404 && status !== 409 && status < 500)
      obeysLaw("GET", "/accounts", { status, headers: response.headers, text }, `an injected ${status}`);
  });

  test.each([402, 502, 504, 520])(
    "%i, which the document does not have, comes as from a gateway",
    async (status) => {
      const h = await faulty({ status, retry_after: 7 });
      const response = await get(h);
      expect([
        response.status,
        response.headers.get("Content-Type"),
        response.headers.get("Retry-After"),
      ]).toEqual([status, "text/html; charset=utf-8", "7"]);
      expect(await response.text()).toContain(String(status));
    },
  );

  test("tells how long to wait, where that was asked for", async () => {
    const h = await faulty({ status: 503, retry_after: 30 });
    const response = await get(h);
    expect(response.headers.get("Retry-After")).toBe("30");
    expect(await response.json()).toMatchObject({ error: { retry_after: 30 } });
  });
});

describe("a connection", () => {
  test("is reset before a byte of the answer", async () => {
    expect(await heard(await faulty({ transport: "reset" }))).toEqual({ answers: [], reset: true });
  });

  test("ends in the middle of the body", async () => {
    const { answers } = await heard(await faulty({ transport: "truncate" }));
    const [answer] = answers;
    expect(answer?.status).toBe(200);
    expect(answer?.text.length).toBe(Math.floor(Number(answer?.headers.get("Content-Length")) / 2));
  });

  test("stalls after the headers, until the caller gives up", async () => {
    const h = await faulty({ transport: "stall" });
    const leave = new AbortController();
    const response = await fetch(`${h.sandbox.baseUrl}/accounts`, {
      headers: { Authorization: `Bearer ${h.sandbox.apiKey}` },
      signal: leave.signal,
    });
    expect(response.status).toBe(200);
    const read = response.text();
    leave.abort();
    await expect(read).rejects.toThrow("aborted");
    await h.sandbox.control.faults.clear();
    expect((await h.call("GET", "/accounts")).status).toBe(200);
  });
});

test("an answer comes later than one that was asked for after it", async () => {
  const h = await faulty({ operation: "listAccounts", latency_ms: 1_000 });
  const order: string[] = [];
  await Promise.all([
    get(h).then(({ status }) => order.push(`late ${status}`)),
    h.call("GET", "/webhooks").then(({ status }) => order.push(`soon ${status}`)),
  ]);
  expect(order).toEqual(["soon 200", "late 200"]);
});

describe("a change whose answer is lost", () => {
  const body = '{"instagram_username":"north"}';
  const key = `Idempotency-Key: once${crlf}`;
  const count = async (h: Harness) =>
    (await h.call<{ data: unknown[] }>("GET", "/accounts")).body.data.length;

  test("before it: nothing happened", async () => {
    const h = await faulty({ operation: "createAccount", transport: "reset", times: 1 });
    expect((await heard(h, "POST", body, key)).answers).toEqual([]);
    expect(await count(h)).toBe(0);
    expect((await heard(h, "POST", body, key)).answers[0]?.status).toBe(201);
    expect(await count(h)).toBe(1);
  });

  test.each([{ transport: "reset" }, { transport: "truncate" }, { status: 503 }, { status: 502 }] as const)(
    "after it, by %j: it happened, once",
    async (how) => {
      const h = await faulty({ operation: "createAccount", moment: "after", times: 1, ...how });
      const [lost] = (await heard(h, "POST", body, key)).answers;
      if ("status" in how) expect(lost?.status).toBe(how.status);
      expect(await count(h)).toBe(1);
      expect((await heard(h, "POST", body, key)).answers[0]?.status).toBe(201);
      expect(await count(h)).toBe(1);
    },
  );
});

test("it meets its operation alone, as often as was asked for", async () => {
  const h = await faulty({ operation: "listWebhooks", status: 503, times: 2 });
  const statuses = async (path: string) => {
    const found: number[] = [];
    for (let time = 0; time < 3; time++) found.push((await h.call("GET", path)).status);
    return found;
  };
  expect(await statuses("/accounts")).toEqual([200, 200, 200]);
  expect(await statuses("/webhooks")).toEqual([503, 503, 200]);
  expect((await h.sandbox.control.faults.list()).data).toMatchObject([{ remaining: 0 }]);
});

test("with a probability it meets that many, and with the same seed the same ones", async () => {
  const run = async (seed: number) => {
    const h = await harness({ seed });
    await h.sandbox.control.faults.inject({ status: 503, probability: 0.3 });
    const found: number[] = [];
    for (let time = 0; time < 100; time++) found.push((await h.call("GET", "/accounts")).status);
    return found;
  };
  const [one, again, other] = [await run(1), await run(1), await run(2)];
  expect(again).toEqual(one);
  expect(other).not.toEqual(one);
  const met = one.filter((status) => status === 503).length;
  expect(met).toBeGreaterThan(10);
  expect(met).toBeLessThan(50);
});
