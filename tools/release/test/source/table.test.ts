import { beforeAll, describe, expect, test } from "vitest";
import type { SourceBreak } from "../../src/source/break.ts";
import { client, edited } from "./support/client.ts";
import { guardAll } from "./support/guard.ts";
import { cases } from "./table.ts";

/** Every edit of the table and every edit taken back, compiled at once. */
let results: readonly (readonly SourceBreak[])[];

beforeAll(async () => {
  results = await guardAll(
    cases.flatMap(({ from, to }) => [
      { old: client, next: edited(from, to) },
      { old: edited(from, to), next: client },
    ]),
  );
}, 120_000);

const symbols = (index: number): readonly string[] => [
  ...new Set((results[index] ?? []).map(({ symbol }) => symbol)),
];

describe("edits of a client", () => {
  test.each(cases.map((one, index) => ({ ...one, index })))("$name", ({ breaks, back, index }) => {
    expect({ breaks: symbols(2 * index), back: symbols(2 * index + 1) }).toEqual({ breaks, back });
  });
});
