import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planChangesets } from "../../src/changesets/plan.ts";
import type { SourceBreak } from "../../src/source/break.ts";
import { base, diff, type Edit, edit } from "../compare/support/document.ts";
import { bumpWords, factsOf, names, packages, plan } from "./support/plan.ts";

const edits: readonly Edit[] = [
  ({ components }) => {
    components.schemas.Thing.properties.weight = { type: "number" };
  },
  ({ components }) => {
    components.schemas.Kind.enum.push("huge");
  },
  ({ components }) => {
    components.schemas.ThingCreate.properties.size.maximum = 5;
  },
  ({ info }) => {
    info.description = "Sells all things.";
  },
  ({ paths }) => {
    paths["/things"].post.security = [{ key: ["things:write", "things:admin"] }];
  },
  ({ paths }) => {
    paths["/things"].get.deprecated = true;
  },
  (document) => {
    document["x-rate-limits"].plans.basic.requestsPerMinute = 50;
  },
];

describe("the plan", () => {
  it("is the same whatever the order of findings and of packages, and whenever it is made", () => {
    const next = edit(...edits);
    const facts = factsOf(base(), next);
    const findings = diff(base(), next);
    const want = planChangesets({ findings, breaks: [], packages, facts });
    expect(want.length).toBeGreaterThan(10);
    const orders = fc.tuple(
      fc.shuffledSubarray([...findings], { minLength: findings.length }),
      fc.shuffledSubarray([...packages], { minLength: packages.length }),
    );
    const files = (list: typeof want) =>
      list.map(({ file, releases, summary }) => ({ file, releases, summary }));
    fc.assert(
      fc.property(orders, ([some, those]) => {
        expect(files(planChangesets({ findings: some, breaks: [], packages: those, facts }))).toEqual(
          files(want),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("gives each cause a name of its own that stays while the details change", () => {
    const slugs = (maximum: number) =>
      plan([
        ({ components }) => {
          components.schemas.ThingCreate.properties.size.maximum = maximum;
        },
      ]);
    const [first, second] = [slugs(5), slugs(4)];
    expect(first.map(({ slug }) => slug)).toEqual([
      "document-api-bounds-changed-thing-create-size",
      "document-sdk-bounds-changed-thing-create-size",
    ]);
    expect(second.map(({ slug }) => slug)).toEqual(first.map(({ slug }) => slug));
    expect(second[0]?.file).not.toBe(first[0]?.file);
  });

  it("tells causes apart whose names are written alike", () => {
    const planned = plan([
      ({ components }) => {
        components.schemas.Thing.properties["size-a"] = { type: "object", properties: {} };
        components.schemas["thing"] = structuredClone(components.schemas.Thing);
      },
    ]);
    expect(new Set(planned.map(({ slug }) => slug)).size).toBe(planned.length);
  });

  it.each([
    {
      title: "a break that the document explains is told with it",
      breaks: [{ symbol: "Thing.weight", before: "thing.weight", after: undefined }],
      edits: [edits[0]],
      want: [["document-sdk-property-added-thing", "sdk major"]],
    },
    {
      title: "a break of a method whose operation changed",
      breaks: [{ symbol: "Shop.things.create", before: undefined, after: undefined }],
      edits: [edits[3]],
      want: [["document-sdk-no-longer-compiles-shop-things-create", "sdk major"]],
    },
    {
      title: "a break of nothing that the document says has a changeset of its own",
      breaks: [{ symbol: "RetryOptions.budget", before: "{ budget: 3 }", after: "{ retryBudget: 3 }" }],
      edits: [],
      want: [["document-sdk-no-longer-compiles-retry-options-budget", "sdk major"]],
    },
  ])("$title", ({ breaks, edits: given, want }) => {
    const list = breaks.map(
      (one): SourceBreak => ({
        entry: "@outfame/sdk",
        kind: "changed",
        sentence: `${one.symbol} changed.`,
        ...one,
      }),
    );
    const planned = plan(
      given.flatMap((one) => one ?? []),
      list,
      names(),
    );
    const sdk = planned.filter(({ slug }) => slug.startsWith("document-sdk-"));
    expect(sdk.map(({ slug, releases }) => [slug, bumpWords(releases)])).toEqual(want);
  });

  it("says what no longer compiles, where nobody knows how to write it now", () => {
    const [planned] = plan(
      [],
      [
        {
          entry: "@outfame/sdk",
          symbol: "MemoryStore",
          kind: "removed",
          sentence: "MemoryStore is no longer exported_now.",
        },
      ],
    );
    expect(planned?.summary).toBe(
      "`MemoryStore` is no longer exported\\_now. Code that uses it as before no longer compiles.",
    );
  });

  it("says how a program was written, and how it is to be written now", () => {
    const [planned] = plan(
      [],
      [
        {
          entry: "@outfame/sdk",
          symbol: "RetryOptions.budget",
          kind: "renamed",
          sentence: "RetryOptions.budget is called RetryOptions.retryBudget now.",
          before: "{ budget: 3 }",
          after: "{ retryBudget: 3 }",
        },
      ],
    );
    expect(planned?.summary).toBe(
      "`RetryOptions.budget` is called `RetryOptions.retryBudget` now. Before: `{ budget: 3 }`. After: `{ retryBudget: 3 }`.",
    );
  });
});
