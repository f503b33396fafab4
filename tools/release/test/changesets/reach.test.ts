import { describe, expect, it } from "vitest";
import { capped } from "../../src/changesets/packages.ts";
import { reach } from "../../src/changesets/reach.ts";
import type { Audiences, Class } from "../../src/verdict/finding.ts";

const [b, a, d, u]: readonly Class[] = ["breaking", "additive", "documentation", "unknown"];

interface Row {
  readonly wire: Class | undefined;
  readonly source: Class | undefined;
  readonly behaviour: Class | undefined;
  readonly want: string;
}

/** spec, sandbox, contract tests, docs, client; before versions below 1.0.0 are held back. */
const rows: readonly Row[] = [
  { wire: b, source: b, behaviour: b, want: "major major major patch major" },
  { wire: u, source: u, behaviour: u, want: "major major major patch major" },
  { wire: a, source: a, behaviour: a, want: "minor minor minor patch minor" },
  { wire: d, source: d, behaviour: d, want: "patch none none patch none" },
  { wire: b, source: d, behaviour: d, want: "major major major patch patch" },
  { wire: a, source: d, behaviour: d, want: "minor minor minor patch patch" },
  { wire: u, source: d, behaviour: d, want: "major major major patch patch" },
  { wire: d, source: b, behaviour: d, want: "major none none patch major" },
  { wire: d, source: u, behaviour: d, want: "major none none patch major" },
  { wire: d, source: a, behaviour: d, want: "minor none none patch minor" },
  { wire: d, source: d, behaviour: b, want: "major major major patch patch" },
  { wire: d, source: d, behaviour: u, want: "major major major patch patch" },
  { wire: d, source: d, behaviour: a, want: "minor minor minor patch patch" },
  { wire: b, source: a, behaviour: d, want: "major major major patch minor" },
  { wire: a, source: b, behaviour: d, want: "major minor minor patch major" },
];

describe("how far a finding reaches", () => {
  it.each(rows)("wire $wire, source $source, behaviour $behaviour: $want", ({ want, ...given }) => {
    const audiences = given as Audiences;
    const order = [
      reach.api["@outfame/spec"],
      reach.api["@outfame/sandbox"],
      reach.api["@outfame/contract-tests"],
      reach.api["@outfame/docs"],
      reach.sdk["@outfame/sdk"],
    ];
    expect(order.map((reaches) => reaches(audiences)).join(" ")).toBe(want);
  });

  it.each([
    { bump: "major", version: "0.1.0", want: "minor" },
    { bump: "minor", version: "0.1.0", want: "minor" },
    { bump: "patch", version: "0.9.3", want: "patch" },
    { bump: "major", version: "1.0.0", want: "major" },
    { bump: "major", version: "10.0.0", want: "major" },
  ] as const)("$bump of $version is $want", ({ bump, version, want }) => {
    expect(capped(bump, version)).toBe(want);
  });
});
