import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Request, Usage } from "../../src/control/generated/types.ts";
import { otherProblems, Problem, problemFrom, problemsOf } from "../../src/dashboard/app/core/problem.ts";
import { targetOf } from "../../src/dashboard/app/core/target.ts";
import { ago, duration, moment } from "../../src/dashboard/app/core/words.ts";
import { counted } from "../../src/dashboard/app/overview/usage.ts";
import { hasText, readFilter } from "../../src/dashboard/app/requests/filter.ts";
import { type PageName, pageAt, pages, pathOf } from "../../src/dashboard/pages.ts";

describe("addresses", () => {
  test.each([
    ["/dashboard", { name: "overview", id: "" }],
    ["/dashboard/", { name: "overview", id: "" }],
    ["/dashboard/requests", { name: "requests", id: "" }],
    ["/dashboard/requests/req_1", { name: "request", id: "req_1" }],
    ["/dashboard/requests/a%2Fb", { name: "request", id: "a/b" }],
    ["/dashboard/requests/%", { name: "request", id: "%" }],
    ["/dashboard/settings/api-keys/new", { name: "newApiKey", id: "" }],
    ["/dashboard/settings", undefined],
    ["/dashboards", undefined],
    ["/dashboard/requests/a/b", undefined],
  ])("%s", (path, want) => expect(pageAt(path)).toEqual(want));

  test("every page is found where it is, whatever id it has", () => {
    const names = Object.keys(pages) as PageName[];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.string({ unit: "grapheme", minLength: 1 }), (name, id) => {
        fc.pre(!["new", ".", ".."].includes(id));
        const takesId = pages[name].path.includes(":id");
        expect(pageAt(pathOf(name, id))).toEqual({ name, id: takesId ? id : "" });
      }),
    );
  });

  test.each([
    ["/api-keys", {}, "/api-keys"],
    ["/api-keys/{key_id}", { key_id: "a/b?c" }, "/api-keys/a%2Fb%3Fc"],
    ["/requests", { limit: 5, method: undefined, status: "4xx" }, "/requests?limit=5&status=4xx"],
    ["/a/{x}/b", { x: "$&", y: "1 2" }, "/a/%24%26/b?y=1+2"],
  ])("%s with %j", (template, params, want) => expect(targetOf(template, params)).toBe(want));
});

describe("words", () => {
  test.each([
    [0, "0 s"],
    [0.4, "0 s"],
    [59, "59 s"],
    [61, "1 min 1 s"],
    [3_600, "1 h"],
    [3_660, "1 h 1 min"],
    [3_601, "1 h"],
    [93_600, "1 d 2 h"],
    [30 * 86_400, "30 d"],
  ])("%d seconds: %s", (seconds, want) => expect(duration(seconds)).toBe(want));

  test.each([
    ["2026-03-10T14:30:00.000Z", "just now"],
    ["2026-03-10T14:29:58.900Z", "1 s ago"],
    ["2026-03-10T14:28:30.000Z", "1 min ago"],
    ["2026-03-08T14:30:00.000Z", "2 d ago"],
    ["2026-03-10T14:35:00.000Z", "in 5 min"],
  ])("%s: %s", (then, want) => expect(ago(then, "2026-03-10T14:30:00.250Z")).toBe(want));

  test("a moment is told in UTC", () =>
    expect(moment("2026-03-10T14:30:00.250Z")).toBe("2026-03-10 14:30:00"));
});

describe("problems", () => {
  const details = [
    { field: "name", message: "is missing" },
    { field: "scopes[2]", message: "is unknown" },
    { field: "data.name", message: "is too long" },
  ];
  const problem = new Problem("It has faults.", { status: 400, details });

  test.each([
    ["name", ["is missing"]],
    ["scopes", ["is unknown"]],
    ["data", ["is too long"]],
    ["nam", []],
  ])("of the field %s", (field, want) => expect(problemsOf(problem, field)).toEqual(want));

  test("of no field that is there", () => {
    expect(otherProblems(problem, ["name", "data"])).toEqual([{ field: "scopes[2]", message: "is unknown" }]);
  });

  test.each([
    [undefined, "The sandbox answered 502."],
    ["<html>", "The sandbox answered 502."],
    [{ error: { message: "No." } }, "No."],
  ])("from %j", (body, want) => expect(problemFrom(502, body).message).toBe(want));
});

describe("the log's filter", () => {
  const request = {
    id: "req_1",
    target: "/v1/Accounts?x=1",
    operation: null,
    credential_id: "key_9",
    code: null,
    fault: "latency",
  };

  test.each([
    [undefined, true],
    [" accounts", true],
    ["KEY_9", true],
    ["latency", true],
    ["webhooks", false],
  ])("%s", (text, want) => expect(hasText(request as Request, text)).toBe(want));

  test("is read from the address", () => {
    const query = new URLSearchParams("method=GET&status=&text=a&of=organization");
    expect(readFilter(query)).toEqual({
      method: "GET",
      status: undefined,
      operation: undefined,
      text: "a",
      mine: true,
    });
  });
});

describe("what was counted between two readings", () => {
  const usage = (id: string, used: number, day = "2026-03-11"): Usage => ({
    id,
    kind: "api_key",
    name: id,
    plan: "basic",
    windows: [
      { window: "second", limit: 1, used: 0, resets_at: "2026-03-10T00:00:01Z" },
      { window: "day", limit: null, used, resets_at: `${day}T00:00:00Z` },
    ],
  });

  test.each([
    ["nothing", [usage("a", 3)], [usage("a", 3)], 0],
    ["some of each", [usage("a", 3), usage("b", 1)], [usage("a", 5), usage("b", 2)], 3],
    ["a new key", [usage("a", 3)], [usage("a", 3), usage("b", 2)], 2],
    ["a new day", [usage("a", 9)], [usage("a", 2, "2026-03-12")], 2],
    ["limits begun anew", [usage("a", 9)], [usage("a", 1)], 1],
    ["a key that is gone", [usage("a", 9)], [], 0],
  ])("%s", (_, before, after, want) => expect(counted(before, after)).toBe(want));
});
