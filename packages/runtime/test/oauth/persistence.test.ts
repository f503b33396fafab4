import { describe, expect, test } from "vitest";
import { CredentialsError } from "../../src/index.ts";
import { memoryTokenStore, type TokenStore } from "../../src/oauth/index.ts";
import { clientOf } from "./fixtures/client.ts";
import { world } from "./fixtures/setup.ts";

/** A store that fails or forgets on purpose: `fails(write)` is asked at each write, counted from the first refresh. */
function troubled(fails: (write: number) => "before" | "after" | undefined): TokenStore & { writes: number } {
  const store = memoryTokenStore();
  return {
    ...store,
    writes: -1,
    async compareAndSet(expected, next, lease) {
      this.writes += 1;
      const trouble = this.writes > 0 ? fails(this.writes) : undefined;
      if (trouble === "before") throw new Error("the disk is full");
      const wrote = await store.compareAndSet(expected, next, lease);
      if (trouble === "after") throw new Error("the connection broke");
      return wrote;
    },
  };
}

describe("tokens are stored before they are used", () => {
  test("a refresh that cannot be announced is not sent", async () => {
    const tokenStore = troubled((write) => (write === 1 ? "before" : undefined));
    const { call, server } = await world({ age: 3600, oauth: { tokenStore } });
    const result = await call().result();
    if (result.ok || !CredentialsError.is(result.error)) throw new Error("it worked");
    expect(result.error.message).toMatch(/no access token could be had: the token store or onTokens failed/);
    expect(result.error.cause).toMatchObject({ message: "the disk is full" });
    expect([server.forms.length, server.seen.length]).toEqual([0, 0]);
    expect(await call()).toEqual({ id: "1" });
  });

  test("a write that fails is repeated", async () => {
    const tokenStore = troubled((write) => (write === 2 || write === 3 ? "before" : undefined));
    const { call, server } = await world({ age: 3600, oauth: { tokenStore } });
    expect(await call()).toEqual({ id: "1" });
    expect([tokenStore.writes, server.refreshes]).toEqual([4, 1]);
  });

  test("a write whose answer is lost has happened", async () => {
    const tokenStore = troubled((write) => (write === 2 ? "after" : undefined));
    const { call, server } = await world({ age: 3600, oauth: { tokenStore } });
    expect(await call()).toEqual({ id: "1" });
    expect([tokenStore.writes, server.refreshes, server.alive]).toEqual([2, 1, true]);
  });

  test("tokens that cannot be stored are not used, but kept for the next try: no second refresh", async () => {
    let broken = true;
    const tokenStore = troubled((write) => (broken && write > 1 ? "before" : undefined));
    const { call, server } = await world({ age: 3600, oauth: { tokenStore } });
    expect((await call().result()).ok).toBe(false);
    expect((await call().result()).ok).toBe(false);
    expect(server.seen).toEqual([]);
    broken = false;
    expect(await call()).toEqual({ id: "1" });
    expect([server.refreshes, server.reuses, server.alive]).toEqual([1, 0, true]);
  });

  test("an exchange of a code whose tokens cannot be stored is not lost either", async () => {
    let broken = true;
    const tokenStore = { ...memoryTokenStore() };
    const { compareAndSet } = tokenStore;
    tokenStore.compareAndSet = async (...write) => {
      if (broken) throw new Error("the disk is full");
      return compareAndSet(...write);
    };
    const { oauth, server, call } = await world({ empty: true, oauth: { tokenStore } });
    const { url, state, codeVerifier } = await oauth.authorizationUrl({ scopes: [] });
    const exchange = { code: server.consent(url), state, expectedState: state, codeVerifier };
    await expect(oauth.exchangeCode(exchange)).rejects.toThrow("the disk is full");
    broken = false;
    expect(await call()).toEqual({ id: "1" });
  });
});

describe("a process that was stopped for longer than its lease", () => {
  test("before it sent anything, looks again first", async () => {
    const store = memoryTokenStore();
    let leases = 0;
    const tokenStore: TokenStore = {
      ...store,
      withLock: (milliseconds, work) =>
        store.withLock(milliseconds, (lease) => {
          leases += 1;
          return work(leases === 2 ? { ...lease, until: 0 } : lease);
        }),
    };
    const { call, server } = await world({ age: 3600, oauth: { tokenStore } });
    expect(await call()).toEqual({ id: "1" });
    expect([leases, server.refreshes]).toEqual([3, 1]);
  });

  test("while the server answered, stores what it won under a new lease", async () => {
    const store = memoryTokenStore();
    let [leases, writes] = [0, 0];
    const tokenStore: TokenStore = {
      ...store,
      withLock: (milliseconds, work) => {
        leases += 1;
        return store.withLock(milliseconds, work);
      },
      compareAndSet(expected, next, lease) {
        writes += 1;
        // The third writes the new tokens: by then another process has had the lock.
        return store.compareAndSet(
          expected,
          next,
          writes === 3 ? { ...lease, fence: lease.fence - 1 } : lease,
        );
      },
    };
    const { call, server } = await world({ age: 3600, oauth: { tokenStore } });
    expect(await call()).toEqual({ id: "1" });
    expect([leases, writes, server.refreshes, server.reuses, server.alive]).toEqual([3, 4, 1, 0, true]);
    expect((await store.get())?.grant?.accessToken).toBe(server.seen[0]?.token);
  });
});

describe("onTokens", () => {
  test("is awaited before the tokens are used", async () => {
    let [told, sent] = [0, 0];
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const onTokens = () => {
      told += 1;
      return gate;
    };
    const { server, spec, oauth } = await world({ age: 3600, oauth: { onTokens } });
    const counted: typeof globalThis.fetch = (...request) => {
      sent += 1;
      return fetch(...request);
    };
    const pending = clientOf(server.url, spec, { oauth, fetch: counted }).call();
    await expect.poll(() => told).toBe(1);
    for (let turns = 0; turns < 20; turns += 1) await new Promise((resolve) => setImmediate(resolve));
    expect(sent).toBe(0);
    open();
    expect(await pending).toEqual({ id: "1" });
    expect([told, sent]).toEqual([1, 1]);
  });

  test("that throws fails those who wait; the tokens stay", async () => {
    let angry = true;
    const cause = new Error("not now");
    const { call, server } = await world({
      age: 3600,
      oauth: {
        onTokens: () => {
          if (angry) throw cause;
        },
      },
    });
    expect(await call().result()).toMatchObject({ ok: false, error: { code: "missing_credentials", cause } });
    angry = false;
    expect(await call()).toEqual({ id: "1" });
    expect([server.refreshes, server.reuses]).toEqual([1, 0]);
  });
});
