import { expect, it } from "vitest";
import Outfame from "../../src/index.ts";
import { sandboxFor } from "./sandboxFor.ts";

/** What the sandbox saw callers do that they should not have. */
async function violations({ control }: Awaited<ReturnType<typeof sandboxFor>>) {
  const { rules, passed } = await control.requests.verdict();
  return { passed, broken: rules.filter((rule) => !rule.passed).map(({ name }) => name) };
}

it("retries what may be retried under one key, through outages before and after the change", async () => {
  const sandbox = await sandboxFor();
  const outfame = new Outfame({ apiKey: sandbox.apiKey, baseUrl: sandbox.baseUrl });
  for (const fault of [
    { status: 503, moment: "before" },
    { status: 503, moment: "after" },
    { transport: "reset", moment: "after" },
    { transport: "truncate", moment: "after" },
  ] as const) {
    await sandbox.control.faults.inject({ operation: "createAccount", times: 1, ...fault });
    await outfame.accounts.create({ instagram_username: `after.${Object.values(fault).join(".")}` });
  }
  expect(await outfame.accounts.list().toArray({ limit: 100 })).toHaveLength(4);
  expect(await violations(sandbox)).toEqual({ passed: true, broken: [] });
});

it("keeps to the limit with twenty calls at once, and never comes back too soon", async () => {
  const sandbox = await sandboxFor({ plan: "basic" });
  const outfame = new Outfame({ apiKey: sandbox.apiKey, baseUrl: sandbox.baseUrl });
  await Promise.all(Array.from({ length: 45 }, () => outfame.accounts.list()));
  expect(await violations(sandbox)).toEqual({ passed: true, broken: [] });
});

it("waits out an outage as long as it is told to", async () => {
  const sandbox = await sandboxFor();
  const outfame = new Outfame({ apiKey: sandbox.apiKey, baseUrl: sandbox.baseUrl });
  await sandbox.control.faults.inject({ operation: "listAccounts", status: 503, retry_after: 1, times: 2 });
  await outfame.accounts.list();
  expect((await sandbox.control.requests.list()).data.map(({ status }) => status)).toEqual([200, 503, 503]);
  expect(await violations(sandbox)).toEqual({ passed: true, broken: [] });
});
