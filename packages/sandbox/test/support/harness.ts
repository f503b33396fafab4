import { expect, onTestFinished } from "vitest";
import { type RunningSandbox, type StartOptions, startSandbox } from "../../src/index.ts";
import { breaches } from "./document.ts";
import { ManualClock } from "./manualClock.ts";

export interface Reply<Body = Record<string, unknown>> {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined where there is none. */
  readonly body: Body;
  readonly text: string;
}

export interface RequestParts {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Undefined: the ready key; null: none. */
  readonly key?: string | null;
}

export interface Harness {
  readonly sandbox: RunningSandbox;
  readonly clock: ManualClock;
  /** Faults of the sandbox itself. A test that expects some takes them out; any that is left fails the test. */
  readonly faults: unknown[];
  /** Calls the API over a socket, and holds every answer against the document. */
  call<Body = Record<string, unknown>>(
    method: string,
    path: string,
    parts?: RequestParts,
  ): Promise<Reply<Body>>;
  /** Calls the control plane. */
  control<Body = Record<string, unknown>>(
    method: string,
    path: string,
    parts?: RequestParts,
  ): Promise<Reply<Body>>;
}

/** A sandbox over a real socket that ends with the test. */
export async function harness(options: StartOptions = {}): Promise<Harness> {
  const clock = new ManualClock();
  const faults: unknown[] = [];
  const sandbox = await startSandbox({
    clock,
    validateResponses: true,
    onFault: (error) => faults.push(error),
    ...options,
  });
  onTestFinished(async () => {
    await sandbox.close();
    expect(faults).toEqual([]);
  });
  const send = async <Body>(
    base: string,
    method: string,
    path: string,
    parts: RequestParts,
  ): Promise<Reply<Body>> => {
    const { key = sandbox.apiKey, body } = parts;
    const headers = new Headers(key === null ? {} : { Authorization: `Bearer ${key}` });
    if (body !== undefined) headers.set("Content-Type", "application/json");
    for (const [name, value] of Object.entries(parts.headers ?? {})) headers.set(name, value);
    const payload =
      body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
    const response = await fetch(base + path, { method, headers, ...payload });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: (text === "" ? undefined : JSON.parse(text)) as Body,
      text,
    };
  };
  return {
    sandbox,
    clock,
    faults,
    async call<Body>(method: string, path: string, parts: RequestParts = {}) {
      const reply = await send<Body>(sandbox.baseUrl, method, path, parts);
      if (method !== "HEAD")
        expect(breaches(method, path, reply), `${method} ${path} → ${reply.text}`).toEqual([]);
      return reply;
    },
    control: (method, path, parts = {}) =>
      send(`${sandbox.url}/_sandbox`, method, path, { key: null, ...parts }),
  };
}

/** An account to test with. */
export async function createAccount(h: Harness, handle = "northpine.coffee"): Promise<string> {
  const { status, body } = await h.call<{ id: string }>("POST", "/accounts", {
    body: { instagram_username: handle },
  });
  expect(status).toBe(201);
  return body.id;
}
