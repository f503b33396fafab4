import { request as rawRequest } from "node:http";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { description } from "../../src/generated/description.ts";
import { createAccount, harness } from "../support/harness.ts";

interface Failure {
  readonly error: {
    readonly code: string;
    readonly request_id: string;
    readonly doc_url: string;
    readonly details?: { field: string }[];
  };
}

const carried = [
  "X-Request-Id",
  "X-RateLimit-Limit",
  "X-RateLimit-Remaining",
  "X-RateLimit-Reset",
  "X-RateLimit-Burst-Limit",
  "X-RateLimit-Burst-Remaining",
];

describe("every response", () => {
  test.each([
    ["GET", "/accounts", 200],
    ["HEAD", "/accounts", 200],
    ["OPTIONS", "/accounts", 204],
    ["GET", "/accounts?limit=0", 400],
    ["GET", "/accounts/acc_1", 404],
    ["GET", "/nothing", 404],
    ["PUT", "/accounts", 405],
  ])("%s %s → %i carries its id and the rate limits", async (method, path, status) => {
    const h = await harness();
    const reply = await h.call<Failure | undefined>(method, path);
    expect(reply.status).toBe(status);
    for (const name of carried) expect(reply.headers.get(name), name).toMatch(/^(req_[a-z0-9]+|\d+)$/);
    const id = reply.headers.get("X-Request-Id");
    if (reply.body !== undefined && "error" in reply.body) expect(reply.body.error.request_id).toBe(id);
  });

  test("without a credential carries them too, and nothing is counted", async () => {
    const h = await harness();
    for (let time = 0; time < 3; time++) {
      const { status, headers } = await h.call("GET", "/accounts", { key: null });
      expect([status, headers.get("X-RateLimit-Limit"), headers.get("X-RateLimit-Remaining")]).toEqual([
        401,
        "100",
        "100",
      ]);
      for (const name of carried) expect(headers.get(name), name).not.toBeNull();
    }
  });
});

test("what matches no operation is told by the errors that the document has for it", async () => {
  const h = await harness();
  const errors = await Promise.all(
    [
      ["GET", "/nothing"],
      ["PUT", "/accounts"],
    ].map(async ([method = "", path = ""]) => (await h.call<Failure>(method, path)).body.error),
  );
  expect(errors).toMatchObject([
    { code: "not_found", doc_url: "https://docs.outfame.com/errors#not_found" },
    { code: "method_not_allowed", doc_url: "https://docs.outfame.com/errors#method_not_allowed" },
  ]);
});

describe("a request without a good credential is 401, before anything else is looked at", () => {
  const headers: readonly (readonly [string, Record<string, string>])[] = [
    ["no header", {}],
    ["no scheme", { Authorization: "sk_test_1" }],
    ["another scheme", { Authorization: "Basic c2s6dGVzdA==" }],
    ["an unknown key", { Authorization: "Bearer sk_test_unknown" }],
    ["odd characters", { Authorization: "Bearer sk test" }],
    ["an empty key", { Authorization: "Bearer " }],
  ];
  test.each(headers)("%s", async (_, given) => {
    const h = await harness();
    const tries: readonly (readonly [string, string, unknown?])[] = [
      ["GET", "/accounts?limit=nonsense"],
      ["POST", "/accounts", "{not json"],
      ["GET", "/accounts/acc_1"],
      ["PATCH", "/accounts", {}],
      ["GET", "/nothing"],
    ];
    for (const [method, path, body] of tries) {
      const reply = await h.call<Failure>(method, path, {
        key: null,
        headers: given,
        ...(body === undefined ? {} : { body }),
      });
      expect([method, path, reply.status, reply.body.error.code]).toEqual([
        method,
        path,
        401,
        "unauthorized",
      ]);
      expect(reply.headers.get("WWW-Authenticate")).toMatch(/^Bearer realm="outfame"/);
    }
  });
});

describe("methods", () => {
  const paths = [...new Set(description.operations.map(({ path }) => path))];
  test.each(paths)("%s allows exactly what the document declares", async (path) => {
    const h = await harness();
    const concrete = path
      .replace(/\{account_id\}/, "acc_1")
      .replace(/\{suggestion_id\}/, "sug_1")
      .replace(/\{webhook_id\}/, "wh_1");
    const declared = description.operations
      .filter((operation) => operation.path === path)
      .map(({ method }) => method);
    const want = [...declared, ...(declared.includes("GET") ? ["HEAD"] : []), "OPTIONS"].sort().join(", ");
    const undeclared = ["GET", "POST", "PUT", "PATCH", "DELETE"].filter(
      (method) => !declared.includes(method),
    );
    for (const method of undeclared) {
      const reply = await h.call(method, concrete);
      expect([method, reply.status, reply.headers.get("Allow")]).toEqual([method, 405, want]);
    }
    const options = await h.call("OPTIONS", concrete);
    expect([options.status, options.headers.get("Allow"), options.text]).toEqual([204, want, ""]);
  });

  test("HEAD is GET without its body", async () => {
    const h = await harness();
    const [get, head] = [await h.call("GET", "/accounts"), await h.call("HEAD", "/accounts")];
    expect([head.status, head.text, head.headers.get("Content-Type")]).toEqual([
      200,
      "",
      get.headers.get("Content-Type"),
    ]);
  });
});

describe("bodies", () => {
  const json = "application/json";
  test.each([
    ["no body", {}, ["body"]],
    ["no content type", { body: "{}", headers: { "Content-Type": "" } }, ["Content-Type"]],
    ["another content type", { body: "{}", headers: { "Content-Type": "text/plain" } }, ["Content-Type"]],
    ["malformed JSON", { body: "{", headers: { "Content-Type": json } }, ["body"]],
    ["a compressed body", { body: "{}", headers: { "Content-Encoding": "gzip" } }, ["Content-Encoding"]],
    ["a body that is too large", { body: JSON.stringify("x".repeat(1_048_576)) }, ["body"]],
    ["a list", { body: [] }, ["body"]],
    ["null", { body: "null" }, ["body"]],
    ["nothing in it", { body: {} }, ["instagram_username"]],
  ])("%s is refused", async (_, parts, fields) => {
    const h = await harness();
    const { status, body } = await h.call<Failure>("POST", "/accounts", parts);
    expect([status, body.error.details?.map(({ field }) => field)]).toEqual([400, fields]);
  });

  test("parameters of the content type do not matter", async () => {
    const h = await harness();
    const reply = await h.call("POST", "/accounts", {
      body: { instagram_username: "a" },
      headers: { "Content-Type": "Application/JSON; charset=utf-8" },
    });
    expect(reply.status).toBe(201);
  });

  test("bytes that are no UTF-8 are refused", async () => {
    const h = await harness();
    const response = await fetch(`${h.sandbox.baseUrl}/accounts`, {
      method: "POST",
      headers: { Authorization: `Bearer ${h.sandbox.apiKey}`, "Content-Type": json },
      body: new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d]),
    });
    expect([response.status, await response.text()]).toEqual([
      400,
      expect.stringContaining("not valid UTF-8"),
    ]);
  });

  test("a body without length that never ends is cut off", async () => {
    const h = await harness();
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = rawRequest(
        `${h.sandbox.baseUrl}/accounts`,
        { method: "POST", headers: { Authorization: `Bearer ${h.sandbox.apiKey}`, "Content-Type": json } },
        (response) => {
          resolve(response.statusCode);
          request.destroy();
        },
      );
      request.on(
        "error",
        (error: NodeJS.ErrnoException) =>
          error.code !== "EPIPE" && error.code !== "ECONNRESET" && reject(error),
      );
      const chunk = Buffer.alloc(65_536, "x");
      const write = (): void => {
        while (!request.destroyed && request.write(chunk));
        if (!request.destroyed) request.once("drain", write);
      };
      write();
    });
    expect(status).toBe(400);
  });
});

describe("what is no HTTP request", () => {
  test.each([
    ["garbage", "GARBAGE\r\n\r\n"],
    ["headers without end", `GET /v1/accounts HTTP/1.1\r\nHost: x\r\nX-Long: ${"a".repeat(20_000)}\r\n\r\n`],
  ])("%s is answered in the documented form", async (_, sent) => {
    const h = await harness();
    const text = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(new URL(h.sandbox.url).port), "127.0.0.1", () => socket.write(sent));
      let received = "";
      socket.on("data", (data) => {
        received += String(data);
      });
      socket.on("end", () => resolve(received));
      socket.on("error", reject);
    });
    const [head = "", body = ""] = text.split("\r\n\r\n");
    expect(head).toMatch(/^HTTP\/1\.1 400 /);
    expect(head.toLowerCase()).toContain("x-request-id: req_");
    expect(JSON.parse(body)).toMatchObject({ error: { code: "invalid_request" } });
  });
});

test("odd paths are never a fault of the server", async () => {
  const h = await harness();
  const id = await createAccount(h);
  for (const path of [
    "/accounts/",
    `/accounts/${id}/`,
    "/accounts/%E0%A4%A",
    "/accounts/%00",
    "/accounts/..%2f",
    "/accounts//x",
    "/ACCOUNTS",
  ]) {
    const { status } = await h.call("GET", path);
    expect([path, status === 400 || status === 404]).toEqual([path, true]);
  }
});
