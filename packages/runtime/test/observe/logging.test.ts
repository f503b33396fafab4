import { describe, expect, test, vi } from "vitest";
import { type ClientEvent, type Logger, type LogLevel, subscribe } from "../../src/index.ts";
import { readDeprecation } from "../../src/observe/deprecation.ts";
import { createItem, getItem } from "../fixtures/api.ts";
import { recorder } from "../fixtures/send.ts";

function logger() {
  const lines: [string, string, unknown][] = [];
  const at = (level: string) => (message: string, details?: unknown) => {
    lines.push([level, message, details]);
  };
  const all: Logger = { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
  return { logger: all, lines };
}

/** Lets what is loaded when it is needed be loaded. */
const logged = async (lines: unknown[], count: number) => {
  await vi.waitFor(() => expect(lines.length).toBeGreaterThanOrEqual(count));
};

const secrets = {
  apiKey: "sk_test_topsecret",
  headers: { "x-api-key": "topsecret", cookie: "session=topsecret", "x-plain": "plain" },
};

describe("logging", () => {
  test("debug tells of every attempt, without a secret", async () => {
    const { logger: log, lines } = logger();
    const { transport } = recorder({ ...secrets, logger: log, logLevel: "debug" }, () =>
      Response.json({ signing_secret: "topsecret" }, { headers: { "set-cookie": "topsecret", "x-a": "1" } }),
    );
    await transport.send(createItem, { body: { password: "topsecret" } });
    await logged(lines, 2);
    expect(lines.map(([level, message]) => [level, message])).toEqual([
      ["debug", "[POST /items] attempt 1"],
      ["debug", "[POST /items] attempt 1 ended, 200"],
    ]);
    expect(lines[0]?.[2]).toMatchObject({
      url: "https://api.shop.example/v1/items",
      headers: { "x-plain": "plain", "x-api-key": "[redacted]", cookie: "[redacted]" },
    });
    expect(lines[1]?.[2]).toMatchObject({ headers: { "x-a": "1" } });
    expect(JSON.stringify(lines)).not.toContain("topsecret");
  });

  test("keys in a URL are left out", async () => {
    const { logger: log, lines } = logger();
    const { transport } = recorder({ ...secrets, logger: log, logLevel: "debug" });
    const parameters = ["access_token", "color"].map((name) => ({ name, in: "query" }) as const);
    await transport.send(
      { ...getItem, path: "/items", parameters },
      { params: { access_token: "topsecret", color: "red" } },
    );
    await logged(lines, 2);
    expect(JSON.stringify(lines)).not.toContain("topsecret");
    expect(JSON.stringify(lines)).toContain("color=red");
  });

  test.each<[LogLevel, string[]]>([
    ["debug", ["debug", "debug", "info", "debug", "debug"]],
    ["info", ["info"]],
    ["warn", []],
    ["error", []],
    ["off", []],
  ])("level %s", async (logLevel, want) => {
    const { logger: log, lines } = logger();
    let answers = 0;
    const options = { apiKey: "sk_test_1", maxRetries: 1, logger: log, logLevel };
    const { transport } = recorder(options, () => new Response("{}", { status: ++answers < 2 ? 503 : 200 }));
    await transport.send(getItem, { path: ["1"] });
    await logged(lines, want.length);
    expect(lines.map(([level]) => level)).toEqual(want);
  });

  test("a logger that throws breaks nothing", async () => {
    const broken = () => {
      throw new Error("disk full");
    };
    const log = { debug: broken, info: broken, warn: broken, error: broken };
    const { transport } = recorder({ apiKey: "sk_test_1", logger: log, logLevel: "debug" });
    expect(await transport.send(getItem, { path: ["1"] })).toEqual({});
  });
});

describe("an operation that is about to end", () => {
  test("is told of once", async () => {
    const { logger: log, lines } = logger();
    const headers = {
      deprecation: "@1735689600",
      sunset: "Thu, 31 Dec 2026 23:59:59 GMT",
      link: '<https://a.example>; rel="next", <https://docs.example/end>; rel="deprecation"',
    };
    const { transport } = recorder({ apiKey: "sk_test_1", logger: log }, () =>
      Response.json({}, { headers }),
    );
    for (let calls = 0; calls < 3; calls += 1) await transport.send(getItem, { path: ["1"] });
    await transport.send(createItem, { body: {} });
    await logged(lines, 2);
    expect(lines).toEqual([
      [
        "warn",
        "[GET /items/{item_id}] is deprecated since 2025-01-01 and ends on 2026-12-31: see https://docs.example/end",
        undefined,
      ],
      ["warn", expect.stringContaining("[POST /items]"), undefined],
    ]);
  });

  test.each<[Record<string, string>, string]>([
    [{ deprecation: "@1735689600" }, "is deprecated since 2025-01-01"],
    [{ deprecation: "true" }, "is deprecated"],
    [{ deprecation: "@99999999999999999" }, "is deprecated"],
    [{ sunset: "Thu, 31 Dec 2026 23:59:59 GMT" }, "ends on 2026-12-31"],
    [{ sunset: "soon" }, "is about to end"],
    [
      { deprecation: "@0", link: "<https://x.example>; rel=sunset" },
      "is deprecated since 1970-01-01: see https://x.example",
    ],
  ])("%j: %s", (headers, want) => {
    expect(readDeprecation(new Headers(headers))).toBe(want);
  });
});

describe("events", () => {
  test("tell of attempts and retries; what is added to the headers is sent", async () => {
    const heard: ClientEvent[] = [];
    const end = subscribe((event) => {
      heard.push(event);
      if (event.type === "attempt:start")
        event.exchange.headers.set("traceparent", `00-${event.exchange.attempt}`);
    });
    const { transport, requests } = recorder(
      { apiKey: "sk_test_topsecret", maxRetries: 1 },
      () => new Response("{}", { status: requests.length > 1 ? 200 : 500 }),
    );
    await transport.send(getItem, { path: ["1"] });
    end();
    await transport.send(getItem, { path: ["1"] });
    expect(heard.map(({ type }) => type)).toEqual([
      "attempt:start",
      "attempt:end",
      "retry",
      "attempt:start",
      "attempt:end",
    ]);
    const [start, failed] = heard;
    if (start?.type !== "attempt:start" || failed?.type !== "attempt:end") throw new Error("other events");
    expect(failed.exchange).toBe(start.exchange);
    expect(failed.exchange).toMatchObject({ attempt: 1, method: "GET", error: { status: 500 } });
    expect(requests.map(({ headers }) => headers.get("traceparent"))).toEqual(["00-1", "00-2", null]);
  });

  test("a listener that throws breaks nothing", async () => {
    const end = subscribe(() => {
      throw new Error("no");
    });
    const { transport } = recorder({ apiKey: "sk_test_1" });
    expect(await transport.send(getItem, { path: ["1"] })).toEqual({});
    end();
  });
});
