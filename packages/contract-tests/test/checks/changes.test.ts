import { expect, test } from "vitest";
import { changesOnlyWhatIsTold } from "../../src/checks/changes.ts";
import { contract } from "../../src/generated/contract.ts";
import { validatorOf } from "../../src/schema/validators.ts";
import { Breach } from "../../src/suite/breach.ts";
import { Run } from "../../src/suite/run.ts";
import { sandboxTarget } from "../../src/target/sandbox.ts";

/** The promise of a change, where so many of the names that are asked for are taken by another account just before. */
async function promise(taken: number): Promise<number> {
  let conflicts = 0;
  const target = await sandboxTarget({
    async fetch(request, sandbox) {
      const body = request.method === "PATCH" ? await request.clone().text() : "{}";
      const { instagram_username } = JSON.parse(body) as { readonly instagram_username?: string };
      if (instagram_username !== undefined && conflicts < taken) {
        conflicts += 1;
        const { headers } = request;
        const url = new URL("/v1/accounts", request.url);
        const first = JSON.stringify({ instagram_username });
        await sandbox.fetch(new Request(url, { method: "POST", headers, body: first }));
      }
      return sandbox.fetch(request);
    },
  });
  const run = new Run({ contract, validate: validatorOf(contract), target, seed: 1, requestIds: new Set() });
  try {
    await changesOnlyWhatIsTold(run, "updateAccount");
  } finally {
    await run.close();
    await target.close();
  }
  return conflicts;
}

test("a name that somebody has already is drawn anew", async () => {
  expect(await promise(1)).toBe(1);
});

test("where every name is refused, the promise is broken", async () => {
  await expect(promise(Number.POSITIVE_INFINITY)).rejects.toThrow(Breach);
});
