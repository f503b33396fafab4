import type { PromiseResult } from "../../src/report/result.ts";
import { type RunReport, summaryOf } from "../../src/report/run.ts";

export const kept: PromiseResult = {
  suite: "accounts",
  title: "GET /accounts answers 200",
  place: "#/paths/~1accounts/get/responses/200",
  operation: "listAccounts",
  outcome: "kept",
  milliseconds: 12,
  requests: 3,
  reason: null,
  failure: null,
};

export const skipped: PromiseResult = {
  ...kept,
  suite: "errors",
  title: "Error internal_error comes with 500",
  outcome: "not exercised",
  requests: 0,
  reason: "no request can provoke 500 internal_error",
};

export const broken: PromiseResult = {
  ...kept,
  title: "POST /accounts <fills in> \"defaults\" & 'more'",
  operation: "createAccount",
  outcome: "broken",
  milliseconds: 2345,
  failure: {
    kind: "breach",
    message: "The body's /id is 7, </failure> not text.\nSecond line.",
    operation: { id: "createAccount", method: "POST", path: "/accounts" },
    place: "#/paths/~1accounts/post",
    location: "spec/paths/accounts.yaml:3:1",
    came: { status: 201, body: '{"id":7,"note":"<script>alert(1)</script>\u0000\ud800 ]]>"}' },
    seed: 42,
    curl: "curl -i -X POST 'http://127.0.0.1/v1/accounts' -H 'authorization: Bearer ***'",
  },
};

export function sampleReport(over: Partial<RunReport> = {}): RunReport {
  const results = over.results ?? [kept, skipped, broken];
  return {
    document: { title: "Notes & <more>", version: "1.0.0" },
    target: "http://127.0.0.1/v1",
    seed: 42,
    promises: results.length,
    needs: [
      { name: "clock", has: false, how: "a clock: --control URL" },
      { name: "stranger", has: true, how: "a key: --other-api-key" },
    ],
    notes: ["Its limits are kept."],
    startedAt: "2031-03-05T12:00:00.000Z",
    milliseconds: 61_234,
    stopped: null,
    summary: summaryOf(results),
    results,
    coverage: {
      operations: [
        {
          id: "createAccount",
          method: "POST",
          path: "/accounts",
          place: "#/paths/~1accounts/post",
          requests: 5,
          statuses: [
            { status: "201", declared: true, count: 3 },
            { status: "409", declared: true, count: 0 },
            { status: "418", declared: false, count: 2 },
          ],
          rows: [
            { kind: "body", name: "platform", counts: { 201: 3 } },
            { kind: "header", name: "Idempotency-Key", counts: {} },
            { kind: "credential", name: "without accounts:write", counts: { 418: 2 } },
          ],
        },
      ],
      errors: [
        { code: "conflict", status: 409, place: "#/a", count: 4 },
        { code: "internal_error", status: 500, place: "#/b", count: 0 },
      ],
    },
    leftBehind: [],
    ...over,
  };
}
