import { describe, expect, test } from "vitest";
import { carried, obeysErrorForm } from "../proof/law.ts";
import { createAccount, type Harness, harness } from "../support/harness.ts";
import { type Said, say } from "./wire.ts";

const crlf = "\r\n";
const portOf = (h: Harness) => Number(new URL(h.sandbox.url).port);

/** A request with a good credential, after which the connection ends. */
function request(h: Harness, line: string, headers: readonly string[] = [], body = ""): string {
  const credential = `Authorization: Bearer ${h.sandbox.apiKey}`;
  return [line, "Host: x", credential, "Connection: close", ...headers, "", body].join(crlf);
}

async function heard(h: Harness, said: Said): Promise<readonly number[]> {
  const { answers } = await say(portOf(h), said);
  for (const answered of answers) {
    if (answered.status === 100) continue;
    for (const name of carried) expect(answered.headers.get(name), name).toMatch(/^(?:req_\w+|\d+)$/);
    if (answered.status >= 400 && answered.text !== "") obeysErrorForm(answered, answered.text);
  }
  // Whatever was said, the next caller is served.
  expect((await h.call("GET", "/accounts")).status).toBe(200);
  return answers.map(({ status }) => status);
}

describe("a request line and its headers", () => {
  const json = "Content-Type: application/json";
  const create = '{"instagram_username":"a"}';
  const tries: readonly (readonly [string, (h: Harness) => string, readonly number[]])[] = [
    ["HTTP/1.0", (h) => request(h, "GET /v1/accounts HTTP/1.0"), [200]],
    [
      "HTTP/1.1 without a Host",
      (h) => request(h, "GET /v1/accounts HTTP/1.1").replace(`Host: x${crlf}`, ""),
      [200],
    ],
    ["two Hosts", (h) => request(h, "GET /v1/accounts HTTP/1.1", ["Host: y"]), [200]],
    ["HTTP/2.0 in the form of HTTP/1", (h) => request(h, "GET /v1/accounts HTTP/2.0"), [200]],
    ["HTTP/9.9", (h) => request(h, "GET /v1/accounts HTTP/9.9"), [400]],
    ["the preface of HTTP/2", () => `PRI * HTTP/2.0${crlf}${crlf}SM${crlf}${crlf}`, [400]],
    ["a handshake of TLS", () => "\u0016\u0003\u0001\u0000\u00a5\u0001\u0000\u0000", [400]],
    ["an absolute target", (h) => request(h, "GET http://api.outfame.com/v1/accounts HTTP/1.1"), [200]],
    ["an absolute target of another scheme", (h) => request(h, "GET ftp://x/v1/accounts HTTP/1.1"), [200]],
    ["a target of a star", (h) => request(h, "OPTIONS * HTTP/1.1"), [404]],
    ["a target without a slash", (h) => request(h, "GET v1/accounts HTTP/1.1"), [400]],
    ["a target that begins with two slashes", (h) => request(h, "GET //v1/accounts HTTP/1.1"), [404]],
    ["a target that goes up and down", (h) => request(h, "GET /v1/x/../accounts HTTP/1.1"), [200]],
    ["a target that goes above everything", (h) => request(h, "GET /../../v1/accounts HTTP/1.1"), [200]],
    ["a target of percent signs", (h) => request(h, "GET /%%%/%zz HTTP/1.1"), [404]],
    ["a target with a fragment", (h) => request(h, "GET /v1/accounts#x HTTP/1.1"), [404]],
    ["TRACE", (h) => request(h, "TRACE /v1/accounts HTTP/1.1"), [405]],
    ["PROPFIND", (h) => request(h, "PROPFIND /v1/accounts HTTP/1.1"), [405]],
    ["QUERY", (h) => request(h, "QUERY /v1/accounts HTTP/1.1"), [405]],
    ["an unknown method", (h) => request(h, "FETCH /v1/accounts HTTP/1.1"), [400]],
    ["a method in small letters", (h) => request(h, "get /v1/accounts HTTP/1.1"), [400]],
    ["CONNECT", () => `CONNECT example.com:443 HTTP/1.1${crlf}Host: example.com${crlf}${crlf}`, [400]],
    [
      "Upgrade",
      (h) => request(h, "GET /v1/accounts HTTP/1.1", ["Connection: Upgrade", "Upgrade: websocket"]),
      [200],
    ],
    [
      "Upgrade to HTTP/2",
      (h) => request(h, "GET /v1/accounts HTTP/1.1", ["Upgrade: h2c", "HTTP2-Settings: AA"]),
      [200],
    ],
    ["an unknown expectation", (h) => request(h, "GET /v1/accounts HTTP/1.1", ["Expect: a-miracle"]), [200]],
    ["16 kB of headers", (h) => request(h, "GET /v1/accounts HTTP/1.1", [`X: ${"a".repeat(17_000)}`]), [400]],
    [
      "a target of 17,000 characters",
      (h) => request(h, `GET /v1/accounts?${"a".repeat(17_000)} HTTP/1.1`),
      [400],
    ],
    [
      "2,000 headers",
      (h) =>
        request(
          h,
          "GET /v1/accounts HTTP/1.1",
          Array.from({ length: 2_000 }, () => "a:b"),
        ),
      [400],
    ],
    ["a header that is folded", (h) => request(h, "GET /v1/accounts HTTP/1.1", [`X: a${crlf} b`]), [400]],
    ["a header without a name", (h) => request(h, "GET /v1/accounts HTTP/1.1", [": a"]), [400]],
    [
      "a header with a space before its colon",
      (h) => request(h, "GET /v1/accounts HTTP/1.1", ["X : a"]),
      [400],
    ],
    ["a header with a zero byte", (h) => request(h, "GET /v1/accounts HTTP/1.1", ["X: a\u0000b"]), [400]],
    [
      "line ends of one character",
      (h) => request(h, "GET /v1/accounts HTTP/1.1").replaceAll(crlf, "\n"),
      [400],
    ],
    [
      "the same credential twice",
      (h) => request(h, "GET /v1/accounts HTTP/1.1", [`Authorization: Bearer ${h.sandbox.apiKey}`]),
      [200],
    ],
    [
      "two idempotency keys",
      (h) =>
        request(
          h,
          "POST /v1/accounts HTTP/1.1",
          [json, "Idempotency-Key: a", "Idempotency-Key: b", "Content-Length: 26"],
          create,
        ),
      [201],
    ],
    [
      "a body that nobody asked for",
      (h) => request(h, "GET /v1/accounts HTTP/1.1", ["Content-Length: 2"], "{}"),
      [200],
    ],
    [
      "a length that is no number",
      (h) => request(h, "POST /v1/accounts HTTP/1.1", [json, "Content-Length: two"], "{}"),
      [400],
    ],
    [
      "a length below zero",
      (h) => request(h, "POST /v1/accounts HTTP/1.1", [json, "Content-Length: -1"], "{}"),
      [400],
    ],
    [
      "two lengths",
      (h) => request(h, "POST /v1/accounts HTTP/1.1", [json, "Content-Length: 2", "Content-Length: 3"], "{}"),
      [400],
    ],
    [
      "a length of 2^53 bytes",
      (h) => request(h, "POST /v1/accounts HTTP/1.1", [json, "Content-Length: 9007199254740992"], "{}"),
      [400],
    ],
    [
      "a length and chunks",
      (h) =>
        request(
          h,
          "POST /v1/accounts HTTP/1.1",
          [json, "Content-Length: 2", "Transfer-Encoding: chunked"],
          `2${crlf}{}${crlf}0${crlf}${crlf}`,
        ),
      [400],
    ],
    [
      "chunks",
      (h) =>
        request(
          h,
          "POST /v1/accounts HTTP/1.1",
          [json, "Transfer-Encoding: chunked"],
          `1${crlf}{${crlf}19;x=y${crlf}${create.slice(1)}${crlf}0${crlf}X: y${crlf}${crlf}`,
        ),
      [201],
    ],
    [
      "chunks that are none",
      (h) => request(h, "POST /v1/accounts HTTP/1.1", [json, "Transfer-Encoding: chunked"], `zz${crlf}{}`),
      [400],
    ],
    [
      "compressed chunks",
      (h) =>
        request(
          h,
          "POST /v1/accounts HTTP/1.1",
          [json, "Transfer-Encoding: gzip, chunked"],
          `2${crlf}{}${crlf}0${crlf}${crlf}`,
        ),
      [400],
    ],
    [
      "chunks under another name",
      (h) =>
        request(
          h,
          "POST /v1/accounts HTTP/1.1",
          [json, "Transfer-Encoding: xchunked"],
          `2${crlf}{}${crlf}0${crlf}${crlf}`,
        ),
      [400],
    ],
    [
      "a body that is awaited",
      (h) =>
        request(
          h,
          "POST /v1/accounts HTTP/1.1",
          [json, "Expect: 100-continue", "Content-Length: 26"],
          create,
        ),
      [100, 201],
    ],
  ];
  test.each(tries)("%s", async (_, said, statuses) => {
    const h = await harness();
    expect(await heard(h, said(h))).toEqual(statuses);
  });
});

describe("several requests in one breath", () => {
  test("are answered in their order", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const keep = (line: string) =>
      request(h, line).replace(`Connection: close${crlf}`, "").replace("Host: x", "Host: 127.0.0.1");
    const lines = [
      `/v1/accounts/${id}`,
      "/v1/nothing",
      "/_sandbox/health",
      "/v1/accounts?limit=0",
      "/oauth/authorize",
    ];
    const said =
      lines.map((path) => keep(`GET ${path} HTTP/1.1`)).join("") + request(h, "GET /v1/accounts HTTP/1.1");
    const { answers } = await say(portOf(h), said);
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 200, 400, 400, 200]);
  });

  test("what can't be read is refused after the answers to what came before", async () => {
    const h = await harness();
    const keep = request(h, "GET /v1/accounts HTTP/1.1").replace(`Connection: close${crlf}`, "");
    expect(await heard(h, `${keep}${keep}GARBAGE${crlf}${crlf}`)).toEqual([200, 200, 400]);
  });
});

describe("a caller who goes away", () => {
  const json = `Content-Type: application/json${crlf}Content-Length: 100`;
  const goings: readonly (readonly [string, (h: Harness) => Said, readonly number[]])[] = [
    [
      "in the middle of the body",
      (h) => (socket) => socket.end(request(h, "POST /v1/accounts HTTP/1.1", [json], '{"insta')),
      [400],
    ],
    [
      "in the middle of the headers",
      () => (socket) => socket.end(`GET /v1/accounts HTTP/1.1${crlf}Host: x`),
      [400],
    ],
    [
      "after a request, listening on",
      (h) => (socket) => socket.end(request(h, "GET /v1/accounts HTTP/1.1")),
      [200],
    ],
    ["without a word", () => (socket) => socket.end(), []],
  ];
  test.each(goings)("%s", async (_, said, statuses) => {
    const h = await harness();
    expect(await heard(h, said(h))).toEqual(statuses);
  });

  const resets: readonly (readonly [string, (h: Harness) => string])[] = [
    ["in the middle of the body", (h) => request(h, "POST /v1/accounts HTTP/1.1", [json], '{"insta')],
    [
      "in the middle of a body to the control plane",
      () => `POST /_sandbox/reset HTTP/1.1${crlf}Host: localhost${crlf}${json}${crlf}${crlf}{`,
    ],
    [
      "in the middle of a body to the authorization server",
      () => `POST /oauth/token HTTP/1.1${crlf}Host: x${crlf}${json}${crlf}${crlf}{`,
    ],
    ["after CONNECT", () => `CONNECT example.com:443 HTTP/1.1${crlf}Host: example.com${crlf}${crlf}`],
    ["after garbage", () => `GARBAGE${crlf}${crlf}`],
    ["after a request", (h) => request(h, "GET /v1/accounts HTTP/1.1")],
    [
      "after ten requests",
      (h) => request(h, "GET /v1/accounts HTTP/1.1").replace("close", "keep-alive").repeat(10),
    ],
  ];
  test.each(resets)("with a reset, %s, harms nobody", async (_, text) => {
    const h = await harness();
    await Promise.all(
      Array.from({ length: 10 }, () =>
        say(portOf(h), (socket) => socket.write(text(h), () => socket.resetAndDestroy())),
      ),
    );
    expect((await h.call("GET", "/accounts")).status).toBe(200);
  });
});
