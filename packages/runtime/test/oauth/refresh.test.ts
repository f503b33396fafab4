import { describe, expect, test } from "vitest";
import { CredentialsError, ReauthorizationRequiredError, TimeoutError } from "../../src/index.ts";
import { counting, settled, world } from "./fixtures/setup.ts";

const twenty = Array.from({ length: 20 });
const ids = Array(20).fill("1");

describe("20 calls at once", () => {
  test("with a token that has ended: one refresh, all succeed", async () => {
    const tokenStore = counting();
    const { server, call, store } = await world({ age: 3600, oauth: { tokenStore } });
    expect(await Promise.all(twenty.map(async () => (await call()).id))).toEqual(ids);
    // Once to put the first tokens there.
    expect(tokenStore.locks).toBe(2);
    expect([server.refreshes, server.reuses, server.alive]).toEqual([1, 0, true]);
    expect(server.seen.filter(({ token }) => token !== server.seen[0]?.token)).toEqual([]);
    expect(await store.get()).toMatchObject({ grant: { scopes: ["items:read", "items:write"] } });
  });

  test("with a token that the API refuses: one refresh, each call is sent twice", async () => {
    const { server, call, oauth, first } = await world({ age: 60 });
    server.endAccessTokens();
    const results = await Promise.all(twenty.map(() => call().withResponse()));
    expect(results.map(({ data, attempts }) => [data.id, attempts])).toEqual(Array(20).fill(["1", 2]));
    expect([server.refreshes, server.reuses, server.seen.length]).toEqual([1, 0, 40]);
    expect(await oauth.accessToken()).not.toBe(first?.accessToken);
  });

  test("that fail do so with one request, and each with an error of its own", async () => {
    const answer = { status: 400, body: { error: "invalid_grant" }, acted: false };
    const { server, call } = await world({ age: 3600, fault: () => ({ answer }) });
    const results = await Promise.all(twenty.map(() => call().result()));
    const errors = new Set(results.map((result) => (result.ok ? undefined : result.error)));
    expect(errors.size).toBe(20);
    for (const error of errors) {
      expect(error).toBeInstanceOf(ReauthorizationRequiredError);
      expect(error).toMatchObject({ code: "reauthorization_required", reason: "refused", attempts: 0 });
      expect(error?.message).toMatch(
        /^\[GET \/items\/\{item_id\}\] reauthorization_required: the refresh token was/,
      );
    }
    expect([server.forms.length, server.seen.length]).toEqual([1, 0]);
  });
});

describe("a late 401", () => {
  test("of the old token does not end the new one", async () => {
    const { server, oauth, clock, first } = await world({ age: 60 });
    const old = first?.accessToken ?? "";
    expect(await oauth.accessToken()).toBe(old);
    oauth.invalidate(old);
    const next = await oauth.accessToken();
    clock.time += 60_000;
    for (const _ of twenty) {
      oauth.invalidate(old);
      expect(await oauth.accessToken()).toBe(next);
    }
    expect(server.refreshes).toBe(1);
  });

  test("of the old token, after one of the new, does not bring the new one back", async () => {
    const { server, oauth, clock, first } = await world({ age: 60 });
    oauth.invalidate(await oauth.accessToken());
    const second = await oauth.accessToken();
    clock.time += 60_000;
    oauth.invalidate(second);
    oauth.invalidate(first?.accessToken ?? "");
    expect(await oauth.accessToken()).not.toBe(second);
    expect([server.refreshes, server.reuses]).toEqual([2, 0]);
  });

  test("in another process finds the new token in the store", async () => {
    const { server, oauth, connect, first } = await world({ age: 60 });
    const other = connect();
    const old = first?.accessToken ?? "";
    expect([await oauth.accessToken(), await other.accessToken()]).toEqual([old, old]);
    oauth.invalidate(old);
    const next = await oauth.accessToken();
    other.invalidate(old);
    expect(await other.accessToken()).toBe(next);
    expect(server.refreshes).toBe(1);
  });

  test("of a token that was just issued is answered by one refresh more, and then the call ends with the 401", async () => {
    const { server, call } = await world({
      age: 3600,
      lifetime: -1,
      spec: { accessTokenSeconds: 60 },
      fault: () => ({ answer: { status: 200, body: { access_token: "oa_test_unknown" }, acted: false } }),
    });
    const result = await call().result();
    expect(result).toMatchObject({ ok: false, error: { code: "unauthorized", status: 401, attempts: 2 } });
    expect(server.forms).toHaveLength(2);
  });
});

describe("before the end", () => {
  test("a call does not wait: the token is renewed behind its back, once", async () => {
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { server, call, oauth, first } = await world({ age: 3400, fault: () => ({ before: () => gate }) });
    expect(await Promise.all(twenty.map(async () => (await call()).id))).toEqual(ids);
    expect(new Set(server.seen.map(({ token }) => token))).toEqual(new Set([first?.accessToken]));
    open();
    await expect.poll(() => oauth.accessToken()).not.toBe(first?.accessToken);
    expect([server.refreshes, server.alive]).toEqual([1, true]);
  });

  test.each<[age: number, renews: boolean]>([
    [0, false],
    [3299, false],
    [3300, true],
    [3569, true],
  ])("after %i of 3600 seconds, renewed ahead: %s", async (age, renews) => {
    const { server, oauth, first } = await world({ age });
    expect(await oauth.accessToken()).toBe(first?.accessToken);
    if (renews) await expect.poll(() => server.refreshes).toBe(1);
    expect(server.forms).toHaveLength(renews ? 1 : 0);
  });

  test("30 seconds before the end counts as the end, because clocks differ", async () => {
    const { oauth, first } = await world({ age: 3570 });
    expect(await oauth.accessToken()).not.toBe(first?.accessToken);
  });

  test("a failure behind its back is nobody's, and is not repeated at once", async () => {
    const answer = { status: 503, body: {}, acted: false };
    const { server, oauth, clock, first, store } = await world({
      age: 3400,
      spec: { reuseRevokesFamily: false },
      fault: () => ({ answer }),
    });
    for (const _ of [1, 2, 3]) {
      expect(await oauth.accessToken()).toBe(first?.accessToken);
      await settled(store);
      expect(server.forms).toHaveLength(1);
    }
    clock.time += 31_000;
    expect(await oauth.accessToken()).toBe(first?.accessToken);
    await expect.poll(() => server.forms.length).toBe(2);
  });
});

describe("one caller", () => {
  test("that gives up does not end the refresh of the others", async () => {
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const { server, transport, call } = await world({ age: 3600, fault: () => ({ before: () => gate }) });
    const { getItem } = await import("../fixtures/api.ts");
    const controller = new AbortController();
    const aborted = transport.send(getItem, { path: ["1"] }, { signal: controller.signal }).result();
    const other = call();
    await expect.poll(() => server.forms.length).toBe(1);
    controller.abort();
    expect(await aborted).toMatchObject({ ok: false, error: { code: "aborted" } });
    open();
    expect(await other).toEqual({ id: "1" });
    expect([server.refreshes, server.reuses]).toEqual([1, 0]);
  });
});

describe("a refresh whose answer is lost", () => {
  test.each([
    ["before the server acted", "before", {}, 2, true],
    ["after it, and the server is lenient", "after", { lenient: true }, 2, true],
  ] as const)("%s, is tried once more", async (_, drop, options, forms, alive) => {
    const { server, call } = await world({
      age: 3600,
      ...options,
      fault: (_form, number) => (number === 1 ? { drop } : undefined),
    });
    expect(await call()).toEqual({ id: "1" });
    expect([server.forms.length, server.alive]).toEqual([forms, alive]);
  });

  test("after it, and the server is strict: a typed error, and no request after that", async () => {
    const { server, call } = await world({
      age: 3600,
      fault: (_form, number) => (number === 1 ? { drop: "after" } : undefined),
    });
    for (const _ of [1, 2, 3]) {
      const result = await call().result();
      expect(result).toMatchObject({
        ok: false,
        error: { code: "reauthorization_required", reason: "rotation_lost" },
      });
    }
    expect(server.forms).toHaveLength(2);
  });

  test("while the access token works: it is used to its end before the refresh token is risked", async () => {
    const { server, oauth, clock, first, store } = await world({
      age: 3400,
      fault: (_form, number) => (number === 1 ? { drop: "before" } : undefined),
    });
    expect(await oauth.accessToken()).toBe(first?.accessToken);
    await settled(store);
    clock.time += 100_000;
    expect(await oauth.accessToken()).toBe(first?.accessToken);
    await settled(store);
    expect(server.forms).toHaveLength(1);
    clock.time += 100_000;
    expect(await oauth.accessToken()).not.toBe(first?.accessToken);
    expect([server.forms.length, server.refreshes, server.alive]).toEqual([2, 1, true]);
  });

  test("that never comes ends by its time-out, twice at most", async () => {
    const never = new Promise(() => {});
    const { server, call } = await world({
      age: 3600,
      oauth: { timeout: 30 },
      fault: () => ({ before: () => never }),
    });
    const result = await call().result();
    if (result.ok || !CredentialsError.is(result.error)) throw new Error("it worked");
    expect(result.error.message).toMatch(/no access token could be had: \[POST \/token\] timeout: .* 30 ms/);
    expect(result.error.cause).toBeInstanceOf(TimeoutError);
    expect([server.forms.length, server.seen.length]).toEqual([2, 0]);
  });
});

describe("invalid_grant", () => {
  test("while another process has rotated the token: its tokens are used", async () => {
    const tokenStore = counting();
    const { server, call, store } = await world({
      age: 3600,
      oauth: { tokenStore },
      fault: (form, number) =>
        number === 1
          ? {
              before: async () => {
                // Another process, whose lock this one does not see, is faster.
                const body = new URLSearchParams([...form]);
                const response = await fetch(`${server.url}/token`, { method: "POST", body });
                const tokens = (await response.json()) as { access_token: string; refresh_token: string };
                const before = await store.get();
                const now = before?.grant?.issuedAt ?? 0;
                const grant = {
                  accessToken: tokens.access_token,
                  refreshToken: tokens.refresh_token,
                  issuedAt: now + 3_600_000,
                  expiresAt: now + 7_200_000,
                };
                const record = { version: (before?.version ?? 0) + 1, grant };
                await store.compareAndSet(before?.version ?? 0, record, { fence: 2, until: Infinity });
              },
              answer: { status: 400, body: { error: "invalid_grant" }, acted: false },
            }
          : undefined,
    });
    expect(await call()).toEqual({ id: "1" });
    expect([server.refreshes, server.reuses, server.alive, tokenStore.locks]).toEqual([1, 0, true, 2]);
  });

  test("is remembered: later calls do not ask the server, until there are new tokens", async () => {
    const { server, oauth, connect } = await world({ age: 3600 });
    server.endFamilies();
    await expect(oauth.accessToken()).rejects.toMatchObject({ reason: "refused" });
    await expect(connect().accessToken()).rejects.toMatchObject({ reason: "refused" });
    expect(server.forms).toHaveLength(1);
    const { url, state, codeVerifier } = await connect().authorizationUrl({ scopes: ["items:read"] });
    const code = server.consent(url);
    const tokens = await connect().exchangeCode({ code, state, expectedState: state, codeVerifier });
    expect(await oauth.accessToken()).toBe(tokens.accessToken);
  });

  test.each(["invalid_client", "unauthorized_client", "temporarily_unavailable"])(
    "%s says nothing of the grant: the next call tries again",
    async (error) => {
      const { server, call, store } = await world({
        age: 3600,
        fault: (_form, number) =>
          number === 1 ? { answer: { status: 400, body: { error }, acted: false } } : undefined,
      });
      const result = await call().result();
      expect(result).toMatchObject({
        ok: false,
        error: { code: "invalid_credentials", cause: { code: "oauth_error", error, status: 400 } },
      });
      expect((await store.get())?.refreshingSince).toBeUndefined();
      expect(await call()).toEqual({ id: "1" });
      expect([server.refreshes, server.alive]).toEqual([1, true]);
    },
  );
});
