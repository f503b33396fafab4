import { describe, expect, it } from "vitest";
import { lint, type RuleName } from "./lint.ts";

export interface Case {
  readonly title: string;
  readonly given: object;
  /** Where the rule fires and a piece of what it says; empty: it stays silent. */
  readonly want: readonly { readonly at: string; readonly says: string }[];
}

/** Tests a rule by a table: what it says of each document, and that it says why and what to do. */
export function cases(rule: RuleName, table: readonly Case[]): void {
  describe(rule, () => {
    it.each(table)("$title", async ({ given, want }) => {
      const found = await lint(rule, given);
      expect(found.map(({ pointer }) => pointer)).toEqual(want.map(({ at }) => at));
      for (const [index, { says }] of want.entries()) {
        expect(found[index]?.message).toContain(says);
        expect(found[index]?.message).toMatch(/ Why: .+\. Fix: .+\.$/);
      }
    });
  });
}
