import { networkInterfaces } from "node:os";
import { describe, expect, onTestFinished, test } from "vitest";
import { drain, listen, portOf, usualLimits } from "../../src/http/listen.ts";
import { createSandbox } from "../../src/index.ts";
import { carried, obeysErrorForm } from "../proof/law.ts";
import { harness } from "../support/harness.ts";
import { type Said, say } from "./wire.ts";

const crlf = "\r\n";

/** A server that has no patience. */
async function impatient(): Promise<{ port: number; key: string }> {
  const sandbox = await createSandbox();
  const limits = { ...usualLimits, headersTimeout: 200, requestTimeout: 400 };
  const server = await listen(sandbox.listened, 0, "127.0.0.1", limits);
  onTestFinished(async () => {
    await drain(server, 0);
    await sandbox.close();
  });
  return { port: portOf(server), key: await sandbox.createReadyKey() };
}

describe("a slow caller is told so, and the connection ends", () => {
  const slow: readonly (readonly [string, (key: string) => Said])[] = [
    ["one header, and no other", () => `GET /v1/accounts HTTP/1.1${crlf}Host: x${crlf}`],
    [
      "half a body",
      (key) =>
        `POST /v1/accounts HTTP/1.1${crlf}Host: x${crlf}Authorization: Bearer ${key}${crlf}` +
        `Content-Type: application/json${crlf}Content-Length: 100${crlf}${crlf}{"instagram`,
    ],
    [
      "half a body to the control plane",
      () =>
        `POST /_sandbox/reset HTTP/1.1${crlf}Host: localhost${crlf}` +
        `Content-Type: application/json${crlf}Content-Length: 100${crlf}${crlf}{"seed`,
    ],
    [
      "a chunk, and no other",
      (key) =>
        `POST /v1/accounts HTTP/1.1${crlf}Host: x${crlf}Authorization: Bearer ${key}${crlf}` +
        `Content-Type: application/json${crlf}Transfer-Encoding: chunked${crlf}${crlf}1${crlf}{${crlf}`,
    ],
    [
      "a byte now and then",
      () => (socket) => {
        const beat = setInterval(() => socket.write("a"), 20);
        socket.on("end", () => clearInterval(beat));
        socket.on("close", () => clearInterval(beat));
        socket.write(`GET /v1/accounts HTTP/1.1${crlf}X: `);
      },
    ],
  ];
  test.each(slow)("%s", async (_, said) => {
    const { port, key } = await impatient();
    const { answers } = await say(port, said(key));
    expect(answers.map(({ status }) => status)).toEqual([400]);
    for (const answered of answers) {
      for (const name of carried) expect(answered.headers.get(name), name).not.toBeNull();
      obeysErrorForm(answered, answered.text);
      expect(answered.text).toContain("took too long");
    }
  });

  test("one that was answered already gets no second answer", async () => {
    const { port } = await impatient();
    const head = `POST /v1/accounts HTTP/1.1${crlf}Host: x${crlf}Content-Length: 100${crlf}${crlf}{`;
    const { answers } = await say(port, head);
    expect(answers.map(({ status }) => status)).toEqual([401]);
  });
});

describe("a sandbox that is closed", () => {
  test("ends what is under way, and takes nothing new", async () => {
    const h = await harness();
    const port = Number(new URL(h.sandbox.url).port);
    let closed: Promise<void> | undefined;
    let refused: Promise<unknown> | undefined;
    const { answers } = await say(port, (socket) => {
      socket.once("data", () => {
        // The server has the head and waits for the body: now it is closed, and the body comes after that.
        closed = h.sandbox.close();
        refused = say(port, "").catch((error: unknown) => error);
        void refused.then(() => socket.write('{"instagram_username":"a"}'));
      });
      socket.write(
        `POST /v1/accounts HTTP/1.1${crlf}Host: x${crlf}Authorization: Bearer ${h.sandbox.apiKey}${crlf}` +
          `Content-Type: application/json${crlf}Content-Length: 26${crlf}Expect: 100-continue${crlf}${crlf}`,
      );
    });
    expect(answers.map(({ status }) => status)).toEqual([100, 201]);
    expect(await refused).toEqual({ answers: [], reset: true });
    await closed;
  });

  test("does not wait for idle connections", async () => {
    const h = await harness();
    expect((await h.call("GET", "/accounts")).status).toBe(200);
    await h.sandbox.close();
    await h.sandbox.close();
  });
});

const elsewhere = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === "IPv4" && !address.internal)?.address;

describe.skipIf(elsewhere === undefined)("to programs of other machines", () => {
  const status = async (port: number, path: string, host: string): Promise<number | undefined> => {
    const head = `GET ${path} HTTP/1.1${crlf}Host: 127.0.0.1${crlf}Connection: close${crlf}${crlf}`;
    return (await say(port, head, host)).answers[0]?.status;
  };
  const local = [
    "/_sandbox/health",
    "/_sandbox/api-keys",
    "http://127.0.0.1/_sandbox/health",
    "/_sandbox/../_sandbox/health",
    "/oauth/authorize/../../_sandbox/health",
    "/oauth/token/%2e%2e/%2E%2e/_sandbox/health",
    "/oauth/authorize/..\\..\\_sandbox/health",
    "/v1/../_sandbox/health",
  ];
  test.each(local)("there is no %s", async (path) => {
    const h = await harness({ host: "0.0.0.0" });
    const port = Number(new URL(h.sandbox.url).port);
    // As for everything that nobody has: without a credential nothing is told.
    expect(await status(port, path, elsewhere ?? "")).toBe(401);
  });

  test("there is the API, where that was asked for", async () => {
    const h = await harness({ host: "0.0.0.0" });
    const port = Number(new URL(h.sandbox.url).port);
    const api = await fetch(`http://${elsewhere}:${port}/v1/accounts`, {
      headers: { Authorization: `Bearer ${h.sandbox.apiKey}` },
    });
    expect(api.status).toBe(200);
    expect(await status(port, "/_sandbox/health", "127.0.0.1")).toBe(200);
  });
});
