import { propagation, SpanKind, SpanStatusCode } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { afterEach, expect, test } from "vitest";
import { Outfame } from "../src/index.ts";
import { instrumentOutfame } from "../src/opentelemetry.ts";

let end: () => void = () => {};
afterEach(() => {
  end();
  propagation.disable();
});

function spans() {
  const exporter = new InMemorySpanExporter();
  const tracerProvider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  end = instrumentOutfame({ tracerProvider });
  return exporter;
}

const client = (fetch: typeof globalThis.fetch, maxRetries = 0) =>
  new Outfame({ apiKey: "sk_test_topsecret", baseUrl: "http://127.0.0.1:4010/v1", fetch, maxRetries });

test("each attempt is a client span with the attributes of the semantic conventions", async () => {
  const exporter = spans();
  const statuses = [500, 200];
  const fetch = async () => Response.json({ id: "acc_1" }, { status: statuses.shift() ?? 200 });
  await client(fetch, 1).accounts.get("acc_1");
  const [first, second] = exporter.getFinishedSpans();
  const shared = {
    "http.request.method": "GET",
    "server.address": "127.0.0.1",
    "server.port": 4010,
    "url.full": "http://127.0.0.1:4010/v1/accounts/acc_1",
    "url.template": "/accounts/{account_id}",
  };
  expect(first).toMatchObject({
    name: "GET /accounts/{account_id}",
    kind: SpanKind.CLIENT,
    status: { code: SpanStatusCode.ERROR },
  });
  expect(first?.attributes).toEqual({ ...shared, "http.response.status_code": 500, "error.type": "500" });
  expect(second?.status.code).toBe(SpanStatusCode.UNSET);
  expect(second?.attributes).toEqual({
    ...shared,
    "http.response.status_code": 200,
    "http.request.resend_count": 1,
  });
  expect(exporter.getFinishedSpans()).toHaveLength(2);
});

test("a failure without an answer is named, and no secret is part of a span", async () => {
  const exporter = spans();
  const fetch = () => Promise.reject(new TypeError("refused"));
  await client(fetch).accounts.list({ cursor: "c" }).result();
  const [span] = exporter.getFinishedSpans();
  expect(span?.attributes).toMatchObject({ "error.type": "connection_error" });
  expect(span?.attributes).not.toHaveProperty("http.response.status_code");
  expect(JSON.stringify(span?.attributes)).not.toContain("topsecret");
});

test("the trace is handed on in the request", async () => {
  propagation.setGlobalPropagator({
    inject: (_, carrier, setter) => setter.set(carrier, "traceparent", "00-1"),
    extract: (context) => context,
    fields: () => ["traceparent"],
  });
  spans();
  let sent: string | null = null;
  const fetch: typeof globalThis.fetch = async (_, init) => {
    sent = new Headers(init?.headers).get("traceparent");
    return Response.json({});
  };
  await client(fetch).accounts.get("acc_1");
  expect(sent).toBe("00-1");
});

test("when it is ended, nothing is made any more", async () => {
  const exporter = spans();
  end();
  await client(async () => Response.json({})).accounts.get("acc_1");
  expect(exporter.getFinishedSpans()).toEqual([]);
});
