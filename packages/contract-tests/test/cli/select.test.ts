import { describe, expect, test } from "vitest";
import { loadSuites } from "../../src/cli/load.ts";
import { operationOf, select } from "../../src/cli/select.ts";
import { contract } from "../../src/generated/contract.ts";

const suites = await loadSuites(new URL("../../src/generated/", import.meta.url));
const titles = (selection: { readonly grep?: RegExp; readonly operations?: readonly string[] }) =>
  select(suites, contract, { grep: selection.grep, operations: selection.operations ?? [] }).flatMap(
    ({ promises }) => promises.map(({ title }) => title),
  );

test("every generated file declares promises", () => {
  expect(suites.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["accounts", "rate-limits", "webhooks"]),
  );
  expect(suites.filter(({ promises }) => promises.length === 0)).toEqual([]);
});

describe("select", () => {
  test("an operation by its id and by its path is the same one, and no other's promises come", () => {
    const byId = titles({ operations: ["getAccount"] });
    expect(byId.length).toBeGreaterThan(5);
    expect(titles({ operations: ["get /accounts/{account_id}"] })).toEqual(byId);
    expect(byId.filter((title) => !/(?:GET|HEAD) \/accounts\/\{account_id\}(?: |$)/.test(title))).toEqual([]);
  });

  test("the title has to match, and suites without any are left out", () => {
    const found = select(suites, contract, { grep: /allows in a day/i, operations: [] });
    expect(found.map(({ name, promises }) => [name, promises.length])).toEqual([["rate-limits", 1]]);
  });

  test("several operations are all taken", () => {
    const both = titles({ operations: ["getAccount", "listAccounts"] });
    const each = [...titles({ operations: ["getAccount"] }), ...titles({ operations: ["listAccounts"] })];
    expect(both.toSorted()).toEqual(each.toSorted());
  });

  test("an operation that there is not is refused, with those that there are", () => {
    expect(() => titles({ operations: ["no"] })).toThrow(
      /"no"\. It has:\n {2}listAccounts \(GET \/accounts\)/,
    );
  });
});

test.each([
  ["GET /accounts answers 200", "#/x", "listAccounts"],
  ["GET /accounts/{account_id} answers 200", "#/x", "getAccount"],
  ["A walk through GET /accounts returns all", "#/x", "listAccounts"],
  ["HEAD /accounts answers as GET does", "#/paths/~1accounts/get", "listAccounts"],
  ["Plan basic counts", "#/x-rate-limits/plans/basic", undefined],
])("%s (%s) is about %s", (title, place, want) => {
  expect(operationOf({ contract, title, place })?.id).toBe(want);
});
