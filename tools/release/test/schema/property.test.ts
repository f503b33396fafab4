/** Laws, on random schemas. RELEASE_RUNS sets how many; the long run has 20,000. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Comparison } from "../../src/schema/contains.ts";
import type { JsonObject, JsonValue } from "../../src/schema/json.ts";
import { Judge } from "../../src/schema/judge.ts";
import { document, edited, value } from "./support/grammar.ts";

const numRuns = Number(process.env["RELEASE_RUNS"] ?? 300);
const values = fc.sample(value, { numRuns: 1500, seed: 7 });
const timeout = 60_000 + numRuns * 100;

function check(a: JsonObject, b: JsonObject): void {
  const [one, other] = [
    { name: "a", root: a },
    { name: "b", root: b },
  ];
  const [inner, outer]: [JsonValue, JsonValue] = [a["main"] ?? true, b["main"] ?? true];
  const answer = new Comparison([one, other], { steps: 5000 }).contains(
    { scope: other, schema: outer },
    { scope: one, schema: inner },
  );
  const judge = new Judge();
  const separates = (candidate: JsonValue) =>
    judge.accepts(one, inner, candidate) === true && judge.accepts(other, outer, candidate) === false;
  if (answer.is === "yes") expect(values.find(separates)).toBeUndefined();
  if (answer.is === "no") expect(separates(answer.witness)).toBe(true);
}

describe("containment", () => {
  it("is never said of schemas that a value tells apart", { timeout }, () => {
    fc.assert(fc.property(document, document, check), { numRuns });
  });

  it("is never said of a schema and an edit of it that a value tells apart, in either direction", {
    timeout,
  }, () => {
    const pairs = document.chain((original) => fc.tuple(fc.constant(original), edited(original)));
    fc.assert(
      fc.property(pairs, ([original, changed]) => {
        check(original, changed);
        check(changed, original);
      }),
      { numRuns },
    );
  });

  it("holds between a schema and itself, its definitions renamed, in an `allOf` of one", { timeout }, () => {
    fc.assert(
      fc.property(document, (original) => {
        const text = JSON.stringify(original).replaceAll("#/$defs/one", "#/$defs/uno");
        const renamed: JsonObject = JSON.parse(text.replace('"$defs":{"one"', '"$defs":{"uno"'));
        const wrapped: JsonObject = { ...renamed, main: { allOf: [renamed["main"] ?? true] } };
        const [one, other] = [
          { name: "a", root: original },
          { name: "b", root: wrapped },
        ];
        const answers = new Comparison([one, other], { steps: 5000 });
        const [a, b] = [
          { scope: one, schema: original["main"] ?? true },
          { scope: other, schema: wrapped["main"] ?? true },
        ];
        expect(answers.contains(a, b).is).toBe("yes");
        expect(answers.contains(b, a).is).toBe("yes");
      }),
      { numRuns },
    );
  });
});
