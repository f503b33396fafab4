import { describe, expect, expectTypeOf, it } from "vitest";
import type { Account, AccountCreate } from "../src/index.ts";
import { createMock, fixtures } from "../src/testing.ts";

describe("a mock of the API", () => {
  it("answers every operation with the document's example, in the document's types", async () => {
    const { client, calls } = createMock();
    const account = await client.accounts.get("acc_1");
    expect(account).toEqual(fixtures.getAccount.body);
    expectTypeOf(account).toEqualTypeOf<Account>();
    expect(await client.webhooks.delete("wh_1")).toBeUndefined();
    expect(await client.accounts.list().toArray({ limit: 100 })).toEqual(fixtures.listAccounts.body.data);
    expect(calls.map(({ operation }) => operation)).toContain("getAccount");
  });

  it("answers as it is told, typed by the operation", async () => {
    const { client, on } = createMock();
    on("createAccount", ({ body }) => {
      expectTypeOf(body).toEqualTypeOf<AccountCreate>();
      return { ...fixtures.createAccount.body, instagram_username: body.instagram_username };
    });
    expect((await client.accounts.create({ instagram_username: "mine" })).instagram_username).toBe("mine");
    // @ts-expect-error no such operation
    expect(() => on("createAcount", {})).toThrow(/no operation/);
  });

  it("fails as the document says, and only with what the operation documents", async () => {
    const { client, fail } = createMock({ maxRetries: 0 });
    fail("getAccount", "not_found");
    const missing = await client.accounts.get("acc_1").result();
    expect(missing).toMatchObject({ ok: false, error: { code: "not_found", status: 404 } });
    fail("getAccount", "reset");
    expect(await client.accounts.get("acc_1").result()).toMatchObject({
      ok: false,
      error: { code: "connection_error" },
    });
    expect((await client.accounts.get("acc_1").result()).ok).toBe(true);
    // @ts-expect-error reading can't conflict
    fail("getAccount", "conflict");
  });
});
