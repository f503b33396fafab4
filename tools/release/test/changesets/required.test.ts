import { describe, expect, it } from "vitest";
import { fileName, render } from "../../src/changesets/file.ts";
import type { Bump } from "../../src/changesets/packages.ts";
import { missingBumps } from "../../src/changesets/required.ts";
import type { Edit } from "../compare/support/document.ts";
import { plan } from "./support/plan.ts";

const added: Edit = ({ components }) => {
  components.schemas.Thing.properties.weight = { type: "number" };
};
const unknown: Edit = (document) => {
  Object.assign(document, { "x-unheard-of": 1 });
};
const reworded: Edit = ({ info }) => {
  info.description = "Sells all things.";
};

const pending = (bumps: Readonly<Record<string, Bump>>) => [
  { file: "a.md", summary: "x", releases: Object.entries(bumps).map(([name, type]) => ({ name, type })) },
];
const enough = {
  "@outfame/spec": "minor",
  "@outfame/sandbox": "minor",
  "@outfame/contract-tests": "minor",
  "@outfame/docs": "patch",
  "@outfame/sdk": "minor",
} as const;

describe("bumps that are missing", () => {
  it.each([
    { title: "none, where each is there", edits: [added], has: enough, want: [] },
    {
      title: "none, where more is there",
      edits: [added],
      has: { ...enough, "@outfame/sdk": "major" as const },
      want: [],
    },
    {
      title: "one that is too small",
      edits: [added],
      has: { ...enough, "@outfame/sdk": "patch" as const },
      want: ["@outfame/sdk minor patch property-added"],
    },
    {
      title: "one that is none",
      edits: [reworded],
      has: { "@outfame/spec": "patch" as const },
      want: ["@outfame/docs patch none documentation"],
    },
    { title: "none, where nothing changed", edits: [], has: {}, want: [] },
    {
      title: "what nobody could prove counts as a break",
      edits: [unknown],
      has: enough,
      want: ["@outfame/spec major minor extension-changed", "@outfame/sdk major minor extension-changed"],
    },
  ])("$title", ({ edits, has, want }) => {
    const missing = missingBumps(plan(edits), pending(has), new Map());
    const words = missing.map(({ name, needed, present, findings }) =>
      [name, needed, present, ...findings.map(({ code }) => code)].join(" "),
    );
    expect(words.toSorted()).toEqual([...want].toSorted());
  });

  it("are a person's to decide for what nobody could prove, and for nothing else", () => {
    const planned = plan([unknown, added]);
    const api = planned.find(({ slug }) => slug === "document-api-extension-changed-x-unheard-of");
    const field = planned.find(({ slug }) => slug === "document-sdk-property-added-thing");
    if (api === undefined || field === undefined) throw new Error("both causes are planned");
    const decided = new Map([
      [api.slug, fileName(api.slug, render(api))],
      [field.slug, field.file],
    ]);
    const missing = missingBumps(planned, pending({ ...enough, "@outfame/sdk": "patch" }), decided);
    expect(missing.map(({ name, needed, edited }) => [name, needed, edited])).toEqual([
      ["@outfame/sdk", "major", [field.file]],
    ]);
  });

  it("are needed where a program for the last release no longer compiles, whatever the document says", () => {
    const planned = plan(
      [],
      [{ entry: "@outfame/sdk", symbol: "Shop.things", kind: "removed", sentence: "Shop.things is gone." }],
    );
    expect(missingBumps(planned, pending(enough), new Map())).toMatchObject([
      { name: "@outfame/sdk", needed: "major", present: "minor", breaks: [{ symbol: "Shop.things" }] },
    ]);
  });
});
