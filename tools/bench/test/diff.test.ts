/** Edits whose verdicts are known, and that `spec:diff` is right about each. Other tools have their turn in `diff-peers`. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { contenders } from "../src/diff/contenders.ts";
import { edits } from "../src/diff/edits.ts";
import { type Json, narrowings, rewritings, type Schema } from "../src/diff/pairs.ts";
import { formatTallies, tallyOf } from "../src/diff/tally.ts";

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const accepts = (schema: Schema, value: Json) => ajv.validate(schema, value);

describe("edits with known verdicts", () => {
  it.each(narrowings)("$title: the witness proves it", ({ wide, narrow, witness }) => {
    expect(accepts(wide, witness)).toBe(true);
    expect(accepts(narrow, witness)).toBe(false);
  });

  it.each(rewritings)("$title: no witness of the others tells them apart", ({ one, other }) => {
    for (const { witness } of narrowings) expect(accepts(one, witness)).toBe(accepts(other, witness));
  });

  it("spec:diff is right about each", async () => {
    const { missed, falseAlarms, noVerdict } = tallyOf(edits, (await contenders["spec:diff"]?.(edits)) ?? []);
    expect({ missed, falseAlarms, noVerdict }).toEqual({ missed: [], falseAlarms: [], noVerdict: [] });
  });

  it("counts what is called safe and breaks apart from what is called breaking and is safe", () => {
    const some = edits.slice(0, 4);
    const tally = tallyOf(some, [false, true, undefined, true]);
    expect([tally.caught, tally.missed, tally.falseAlarms, tally.noVerdict]).toEqual([
      1,
      some.slice(0, 1),
      some.slice(1, 2),
      some.slice(2, 3),
    ]);
    expect(formatTallies({ tool: tally })).toContain("| tool | 1 | 1 | 1 | 1 |");
  });
});
