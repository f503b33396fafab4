import { execFile } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type SdkError, Transport } from "../src/index.ts";
import { api, getItem, ping } from "./fixtures/api.ts";

// Time that stands still does not wait for what is loaded.
beforeAll(() => import("../src/retry/retrier.ts"));
afterEach(() => vi.useRealTimers());

const here = dirname(fileURLToPath(import.meta.url));
const down: typeof globalThis.fetch = async () =>
  new Response(null, { status: 503, headers: { "retry-after": "30" } });

describe("a wait between attempts", () => {
  test("ends within a tick when the signal does, and leaves no timer and no listener", async () => {
    vi.useFakeTimers();
    const own = new AbortController();
    const [add, remove] = [
      vi.spyOn(own.signal, "addEventListener"),
      vi.spyOn(own.signal, "removeEventListener"),
    ];
    const settled = vi.fn();
    const call = new Transport(api, { fetch: down }).send<unknown, SdkError>(
      ping,
      {},
      { signal: own.signal },
    );
    call.result().then(settled);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(settled).not.toHaveBeenCalled();
    own.abort(new Error("the user left"));
    await vi.advanceTimersByTimeAsync(0);
    expect(settled.mock.lastCall?.[0]).toMatchObject({ ok: false, error: { code: "aborted", attempts: 1 } });
    expect(vi.getTimerCount()).toBe(0);
    expect(remove).toHaveBeenCalledTimes(add.mock.calls.length);
  });

  test("lasts as long as the server asked for, on the machine's own clock", async () => {
    vi.useFakeTimers();
    let sent = 0;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      sent += 1;
      return sent > 1 ? new Response("ok") : down(input, init);
    };
    const call = new Transport(api, { fetch }).send<string, SdkError>(ping).withResponse();
    await vi.advanceTimersByTimeAsync(29_999);
    expect(sent).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await call).toMatchObject({ data: "ok", attempts: 2, totalDelay: 30_000 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("the deadline holds over all attempts", async () => {
    vi.useFakeTimers();
    const never: typeof globalThis.fetch = () => new Promise(() => {});
    const options = { fetch: never, timeout: 1_000, deadline: 2_500 };
    const call = new Transport(api, options, { random: () => 0 }).send<unknown, SdkError>(ping).result();
    await vi.advanceTimersByTimeAsync(2_500);
    expect(await call).toMatchObject({
      ok: false,
      error: { code: "timeout", limit: "deadline", attempts: 3 },
    });
  });
});

describe("a secret that was refused", () => {
  const answering = (valid: string) => {
    const sent: (string | null)[] = [];
    const fetch: typeof globalThis.fetch = async (_, init) => {
      const authorization = new Headers(init?.headers).get("authorization");
      sent.push(authorization);
      return new Response("{}", { status: authorization === `Bearer ${valid}` ? 200 : 401 });
    };
    return { fetch, sent };
  };

  test("is renewed once, and the call sent again, without counting as a retry", async () => {
    const { fetch, sent } = answering("new");
    let token = "old";
    const refused = vi.fn(() => {
      token = "new";
      return true;
    });
    const accessToken = Object.assign(() => token, { refused });
    const transport = new Transport(api, Object({ fetch, accessToken, maxRetries: 0 }));
    expect(await transport.send(getItem, { path: ["1"] }).withResponse()).toMatchObject({ attempts: 2 });
    expect(sent).toEqual(["Bearer old", "Bearer new"]);
    expect(refused).toHaveBeenCalledExactlyOnceWith("old");
  });

  test("twice ends the call", async () => {
    const { fetch, sent } = answering("other");
    const accessToken = Object.assign(() => "mine", { refused: () => true });
    const transport = new Transport(api, Object({ fetch, accessToken }));
    const result = await transport.send<unknown, SdkError>(getItem, { path: ["1"] }).result();
    expect(result).toMatchObject({ ok: false, error: { name: "AuthenticationError", attempts: 2 } });
    expect(sent).toHaveLength(2);
  });

  test("that nobody can renew ends it at once", async () => {
    const { fetch, sent } = answering("other");
    const transport = new Transport(api, Object({ fetch, apiKey: "sk_test_1" }));
    expect(await transport.send(getItem, { path: ["1"] }).result()).toMatchObject({ ok: false });
    expect(sent).toHaveLength(1);
  });
});

test("a program that is done ends by itself", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(here, "fixtures/program.ts")], {
    timeout: 20_000,
  });
  expect(stdout).toBe("3 aborted timeout\n");
});

test.each<[object]>([[{ maxRetries: -1 }], [{ maxRetries: Number.NaN }], [{ maxRetryDelay: -1 }]])(
  "%j is refused",
  async (options) => {
    await expect(new Transport(api, { fetch: down }).send(ping, {}, options)).rejects.toThrow(RangeError);
  },
);
