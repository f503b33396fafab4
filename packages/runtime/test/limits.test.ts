import { afterEach, describe, expect, test, vi } from "vitest";
import { type SdkError, Transport } from "../src/index.ts";
import { within } from "../src/limits.ts";
import { api, getItem, ping } from "./fixtures/api.ts";

afterEach(() => vi.useRealTimers());

const never: typeof globalThis.fetch = () => new Promise(() => {});

describe("signal", () => {
  test("ends a call within a tick, even when fetch does not listen", async () => {
    const controller = new AbortController();
    const reason = new Error("the user left");
    const call = new Transport(api, { fetch: never }).send<unknown, SdkError>(
      ping,
      {},
      { signal: controller.signal },
    );
    controller.abort(reason);
    const settled = vi.fn();
    call.result().then(settled);
    await new Promise((resolve) => setImmediate(resolve));
    expect(settled).toHaveBeenCalledOnce();
    expect(settled.mock.lastCall?.[0]).toMatchObject({
      ok: false,
      error: { code: "aborted", attempts: 1, cause: reason },
    });
  });

  test("aborted before, nothing is sent", async () => {
    const fetch = vi.fn(never);
    const result = await new Transport(api, { fetch })
      .send(ping, {}, { signal: AbortSignal.abort() })
      .result();
    expect(result).toMatchObject({ ok: false, error: { name: "AbortError" } });
    expect(fetch).not.toHaveBeenCalled();
  });

  test("ends a wait for credentials", async () => {
    const controller = new AbortController();
    const options = { fetch: never, apiKey: () => new Promise<string>(() => {}) };
    const call = new Transport(api, options).send(getItem, { path: ["1"] }, { signal: controller.signal });
    controller.abort();
    expect(await call.result()).toMatchObject({ ok: false, error: { code: "aborted" } });
  });

  test("leaves no listener behind", async () => {
    const { signal } = new AbortController();
    const [add, remove] = [vi.spyOn(signal, "addEventListener"), vi.spyOn(signal, "removeEventListener")];
    const fetch = async () => new Response("ok");
    await new Transport(api, { fetch }).send(ping, {}, { signal });
    expect(add).toHaveBeenCalledOnce();
    expect(remove.mock.lastCall?.[1]).toBe(add.mock.lastCall?.[1]);
  });
});

describe("time", () => {
  test.each<[string, object, object]>([
    ["60 s by default", {}, { limit: "attempt", message: expect.stringContaining("60000 ms") }],
    [
      "the client's",
      { timeout: 5 },
      { limit: "attempt", message: expect.stringContaining("timeout of 5 ms") },
    ],
    ["the deadline, when it is nearer", { timeout: 9, deadline: 3 }, { limit: "deadline" }],
    ["the timeout, when it is nearer", { timeout: 3, deadline: 9 }, { limit: "attempt" }],
  ])("%s", async (_, options, want) => {
    vi.useFakeTimers();
    const call = new Transport(api, { fetch: never, ...options }).send<unknown, SdkError>(ping).result();
    await vi.runAllTimersAsync();
    expect(await call).toMatchObject({ ok: false, error: { code: "timeout", ...want } });
  });

  test("a call's own time wins; infinity is no limit; no timer is left", async () => {
    vi.useFakeTimers();
    const fetch = async () => new Response("ok");
    await new Transport(api, { fetch, timeout: 1 }).send(ping, {}, { timeout: 1000 });
    expect(vi.getTimerCount()).toBe(0);
    const endless = new Transport(api, { fetch: never, timeout: Infinity }).send(ping).result();
    expect(vi.getTimerCount()).toBe(0);
    expect(endless).toBeInstanceOf(Promise);
  });

  test.each([0, -1, Number.NaN])("%d is no time", async (timeout) => {
    await expect(new Transport(api, { fetch: never }).send(ping, {}, { timeout })).rejects.toThrow(
      RangeError,
    );
  });

  test("work that fails after its time is not unhandled", async () => {
    vi.useFakeTimers();
    const late = within(
      {
        signal: undefined,
        timeout: 1,
        onTimeout: () => new Error("late") as SdkError,
        onAbort: () => new Error() as SdkError,
      },
      (signal) =>
        new Promise((_, reject) => signal.addEventListener("abort", () => reject(new Error("too late")))),
    );
    const settled = expect(late).rejects.toThrow("late");
    await vi.runAllTimersAsync();
    await settled;
  });
});
