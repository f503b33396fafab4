/** The same change means one thing on the wire and another to who compiles against the client. */
import { describe, expect, it } from "vitest";
import { diff, type Edit, edit } from "./support/document.ts";

interface Row {
  readonly title: string;
  readonly from: Edit;
  readonly to: Edit;
  /** As `wire/source`. */
  readonly forth: string;
  readonly back: string;
}

const size =
  (schema: object): Edit =>
  ({ components }) => {
    components.schemas.ThingCreate.properties.size = schema;
  };

const open: Edit = ({ components }) => {
  delete components.schemas.ThingCreate.additionalProperties;
};

const table: readonly Row[] = [
  {
    title: "a bound of what is sent is in no type",
    from: size({ type: "integer", maximum: 10 }),
    to: size({ type: "integer", maximum: 9 }),
    forth: "breaking/documentation",
    back: "additive/documentation",
  },
  {
    title: "an integer is a number in types",
    from: size({ type: "integer" }),
    to: size({ type: "number" }),
    forth: "additive/documentation",
    back: "breaking/documentation",
  },
  {
    title: "a string is none",
    from: size({ type: "integer" }),
    to: size({ type: "string" }),
    forth: "breaking/breaking",
    back: "breaking/breaking",
  },
  {
    title: "a format that stays text is in no type",
    from: size({ type: "string" }),
    to: size({ type: "string", format: "uuid" }),
    forth: "breaking/documentation",
    back: "additive/documentation",
  },
  {
    title: "values of a closed list are",
    from: size({ enum: ["a"] }),
    to: size({ enum: ["a", "b"] }),
    forth: "additive/additive",
    back: "breaking/breaking",
  },
  {
    title: "an optional property of an open object that is sent: types let nobody send it undeclared",
    from: open,
    to: (document) => {
      open(document);
      document.components.schemas.ThingCreate.properties.note = { type: "string" };
    },
    forth: "breaking/additive",
    back: "additive/breaking",
  },
];

describe("audiences", () => {
  it.each(table)("$title", ({ from, to, forth, back }) => {
    const verdicts = (a: Edit, b: Edit) =>
      diff(edit(a), edit(b)).map(({ audiences }) => `${audiences.wire}/${audiences.source}`);
    expect(verdicts(from, to)).toEqual([forth]);
    expect(verdicts(to, from)).toEqual([back]);
  });
});
