import { describe, expect, it } from "vitest";
import { Comparison } from "../../src/schema/contains.ts";
import type { JsonValue } from "../../src/schema/json.ts";
import { Judge } from "../../src/schema/judge.ts";
import { assertions } from "../../src/schema/keywords.ts";
import { type Row, table } from "./table.ts";

function ask(inner: JsonValue, outer: JsonValue) {
  const [a, b] = [
    { name: "a", root: inner },
    { name: "b", root: outer },
  ];
  const [one, other] = [
    { scope: a, schema: inner },
    { scope: b, schema: outer },
  ];
  const answer = new Comparison([a, b]).contains(other, one);
  if (answer.is === "no") {
    const judge = new Judge();
    expect(judge.accepts(a, inner, answer.witness)).toBe(true);
    expect(judge.accepts(b, outer, answer.witness)).toBe(false);
  }
  return answer.is;
}

describe.each(Object.entries(table))("%s", (_keyword, rows) => {
  it.each(
    rows.map((row): readonly [string, Row] => [`${JSON.stringify(row[0])} | ${JSON.stringify(row[1])}`, row]),
  )("%s", (_title, [a, b, forth, back]) => {
    expect(ask(a, b)).toBe(forth);
    expect(ask(b, a)).toBe(back);
    expect(ask(a, a)).toBe("yes");
  });
});

describe("coverage", () => {
  it("has, for every keyword, a change that matters", () => {
    const covered = Object.entries(table).filter(([, rows]) =>
      rows.some(([, , forth, back]) => [forth, back].includes("no")),
    );
    const missing = [...assertions].filter((keyword) => !covered.some(([name]) => name === keyword));
    expect(missing).toEqual([]);
  });

  it("lists what is not followed", () => {
    const unfollowed = Object.entries(table).filter(([, rows]) =>
      rows.some((row) => row.includes("unknown")),
    );
    expect(unfollowed.map(([name]) => name)).toEqual(["pattern", "format", "$ref", "opaque"]);
  });
});
