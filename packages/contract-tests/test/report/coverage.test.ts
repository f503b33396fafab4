import { expect, test } from "vitest";
import type { OperationContract } from "../../src/contract.ts";
import { contract } from "../../src/generated/contract.ts";
import type { Exchange } from "../../src/http/exchange.ts";
import { Coverage } from "../../src/report/coverage.ts";

function operation(id: string): OperationContract {
  const found = contract.operations.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The contract has no ${id}.`);
  return found;
}

function exchange(over: Partial<Exchange> & { readonly secret?: string }): Exchange {
  const requestHeaders = new Headers(over.requestHeaders);
  if (over.secret !== undefined) requestHeaders.set("authorization", `Bearer ${over.secret}`);
  return {
    operation: operation("createAccount"),
    method: "POST",
    url: "http://127.0.0.1/v1/accounts",
    requestBody: undefined,
    status: 201,
    headers: new Headers(),
    text: "",
    body: undefined,
    ...over,
    requestHeaders,
  };
}

const scopes: Readonly<Record<string, readonly string[]>> = { all: contract.scopes, none: [] };

function coverageOf(...exchanges: readonly Exchange[]) {
  const coverage = new Coverage(contract, (secret) => scopes[secret]);
  for (const one of exchanges) coverage.note(one);
  const report = coverage.report();
  const of = (id: string) => report.operations.find((one) => one.id === id);
  const row = (id: string, kind: string, name: string) =>
    of(id)?.rows.find((one) => one.kind === kind && one.name === name)?.counts;
  return { report, of, row };
}

test("answers are counted as the document writes them, and undeclared ones stand out", () => {
  const { of } = coverageOf(exchange({}), exchange({}), exchange({ status: 418 }));
  expect(of("createAccount")?.requests).toBe(3);
  expect(of("createAccount")?.statuses).toEqual(
    expect.arrayContaining([
      { status: "201", declared: true, count: 2 },
      { status: "409", declared: true, count: 0 },
      { status: "418", declared: false, count: 1 },
    ]),
  );
  expect(of("listAccounts")?.requests).toBe(0);
});

test("parameters and body fields are counted where they were sent", () => {
  const { row } = coverageOf(
    exchange({
      requestHeaders: new Headers({ "idempotency-key": "k", "content-type": "application/json" }),
      requestBody: '{"platform":"tiktok"}',
      status: 400,
    }),
    exchange({ operation: operation("listAccounts"), url: "http://a/v1/accounts?limit=3", status: 200 }),
  );
  expect(row("createAccount", "header", "Idempotency-Key")).toEqual({ 400: 1 });
  expect(row("createAccount", "body", "platform")).toEqual({ 400: 1 });
  expect(row("createAccount", "body", "instagram_username")).toEqual({});
  expect(row("listAccounts", "query", "limit")).toEqual({ 200: 1 });
  expect(row("listAccounts", "query", "cursor")).toEqual({});
});

test("credentials are counted by what they could do", () => {
  const { row } = coverageOf(
    exchange({ secret: "all" }),
    exchange({ secret: "none", status: 403 }),
    exchange({ secret: "nobody's", status: 401 }),
    exchange({ status: 401 }),
  );
  expect(row("createAccount", "credential", "with accounts:write")).toEqual({ 201: 1 });
  expect(row("createAccount", "credential", "without accounts:write")).toEqual({ 403: 1 });
  expect(row("createAccount", "credential", "unknown or ended")).toEqual({ 401: 1 });
  expect(row("createAccount", "credential", "none")).toEqual({ 401: 1 });
});

test("every documented error code is listed, with how often it came", () => {
  const body = { error: { code: "conflict" } };
  const { report } = coverageOf(exchange({ status: 409, body }), exchange({ status: 201, body }));
  expect(report.errors.map(({ code }) => code)).toEqual(contract.errors.map(({ code }) => code));
  expect(report.errors.filter(({ count }) => count > 0)).toMatchObject([{ code: "conflict", count: 1 }]);
});
