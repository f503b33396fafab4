import { describe, expect, it } from "vitest";
import type { Edit } from "../compare/support/document.ts";
import { bumpWords, names, plan } from "./support/plan.ts";

interface Row {
  readonly title: string;
  readonly edits: readonly Edit[];
  readonly api?: readonly [bumps: string, text: string];
  readonly sdk?: readonly [bumps: string, text: string];
  readonly after?: Readonly<Record<string, string>>;
}

const usual = {
  "GET /things": "things.list",
  "POST /things": "things.create",
  "GET /things/{id}": "things.get",
  "DELETE /things/{id}": "things.delete",
};

const rows: readonly Row[] = [
  {
    title: "a field that comes back, in the words of its description",
    edits: [
      ({ components }) => {
        components.schemas.Thing.properties.weight = {
          type: "number",
          description: "In grams. Never below 0.",
        };
      },
    ],
    api: [
      "spec minor, sandbox minor, contract-tests minor, docs patch",
      "`Thing` has a new field, `weight`. In grams.",
    ],
    sdk: ["sdk minor", "`Thing` has a new field, `weight`. In grams."],
  },
  {
    title: "two fields of one schema in one sentence",
    edits: [
      ({ components }) => {
        components.schemas.Thing.properties.weight = { type: "number", description: "In grams." };
        components.schemas.Thing.properties.height = { type: "number" };
      },
    ],
    api: [
      "spec minor, sandbox minor, contract-tests minor, docs patch",
      "`Thing` has new fields, `height` and `weight`.",
    ],
    sdk: ["sdk minor", "`Thing` has new fields, `height` and `weight`."],
  },
  {
    title: "a field that must be sent",
    edits: [
      ({ components }) => {
        components.schemas.ThingCreate.properties.note = { type: "string" };
        components.schemas.ThingCreate.required = [
          ...(components.schemas.ThingCreate.required ?? []),
          "note",
        ];
      },
    ],
    api: [
      "spec major, sandbox minor, contract-tests minor, docs patch",
      "`ThingCreate` demands a new field, `note`: requests without it are refused. Send it each time.",
    ],
    sdk: [
      "sdk major",
      "`ThingCreate` demands a new field, `note`: calls without it no longer compile. Send it each time.",
    ],
  },
  {
    title: "a bound, with what it was",
    edits: [
      ({ components }) => {
        components.schemas.ThingCreate.properties.size.maximum = 5;
      },
    ],
    api: [
      "spec major, sandbox minor, contract-tests minor, docs patch",
      "`ThingCreate.size` is at most 5, before 10. Requests with anything else are refused: check what you send.",
    ],
    sdk: [
      "sdk patch",
      "`ThingCreate.size` is at most 5, before 10. Requests with anything else are refused: check what you send.",
    ],
  },
  {
    title: "a value of a closed list that comes back",
    edits: [
      ({ components }) => {
        components.schemas.Kind.enum.push("huge");
      },
    ],
    api: [
      "spec major, sandbox minor, contract-tests minor, docs patch",
      "`Kind` has a new value, `huge`. Answers may hold it: handle it where your code tells values apart.",
    ],
    sdk: [
      "sdk major",
      "`Kind` has a new value, `huge`. Code that handles each value may no longer compile until it handles this, too.",
    ],
  },
  {
    title: "one scope that two operations demand, in one sentence",
    edits: [
      ({ paths }) => {
        paths["/things"].get.security = [{ key: ["things:read", "things:admin"] }];
        paths["/things/{id}"].delete.security = [{ key: ["things:read", "things:admin"] }];
      },
    ],
    api: [
      "spec major, sandbox minor, contract-tests minor, docs patch",
      "`GET /things` and `DELETE /things/{id}` need the scope `things:admin` now, beside `things:read`. Give it to your API keys, and ask users for it again in OAuth: requests without it are answered with `403`.",
    ],
    sdk: [
      "sdk major",
      "`shop.things.list()` and `shop.things.delete()` need the scope `things:admin` now, beside `things:read`. Grant it to the key or token, and name it in the client's `scopes` where you list them: without it, such calls no longer compile, and the API refuses them.",
    ],
  },
  {
    title: "two limits of one plan, in one sentence",
    edits: [
      (document) => {
        Object.assign(document["x-rate-limits"].plans.basic, { requestsPerMinute: 50, requestsPerDay: 1000 });
      },
    ],
    api: [
      "spec major, sandbox minor, contract-tests minor, docs patch",
      "The plan Basic allows 50 requests per minute, before 100; 1,000 requests per day, before any number. Requests over the limit are answered with `429`: spread them, or take a larger plan.",
    ],
    sdk: [
      "sdk patch",
      "The plan Basic allows 50 requests per minute, before 100; 1,000 requests per day, before any number. The client's table of plans says so, too; your code can stay as it is.",
    ],
  },
  {
    title: "a method of another name",
    edits: [
      ({ paths }) => {
        paths["/things"].get.operationId = "getThings";
      },
    ],
    after: { ...usual, "GET /things": "things.all" },
    api: [
      "spec major, docs patch",
      "The operation `GET /things` is named `getThings`, before `listThings`. Requests and answers are as they were; only what is generated from the document has another name.",
    ],
    sdk: [
      "sdk major",
      "`shop.things.list()` is called `shop.things.all()` now: write the new name where you call it. Parameters and results are the same.",
    ],
  },
  {
    title: "words in several places, for readers of the API alone",
    edits: [
      ({ paths, info }) => {
        paths["/things"].get.description = "Lists things.";
        info.description = "Sells all things.";
      },
    ],
    api: [
      "spec patch, docs patch",
      "Words: the documentation of `GET /things` and the introduction reads differently now. The API works as before.",
    ],
  },
  {
    title: "an operation that is gone",
    edits: [
      ({ paths }) => {
        delete paths["/things/{id}"].delete;
      },
    ],
    api: [
      "spec major, sandbox minor, contract-tests minor, docs patch",
      "`DELETE /things/{id}` can no longer be called.",
    ],
    sdk: ["sdk major", "`shop.things.delete()` is gone, as the API no longer has it."],
  },
  {
    title: "what nobody understands, said as such",
    edits: [
      (document) => {
        Object.assign(document, { "x-unheard-of": 1 });
      },
    ],
    api: [
      "spec major, sandbox minor, contract-tests minor, docs patch",
      "What `x-unheard-of` says changed, and what it means is not known. It could not be proven that what worked before still does: look at it before you update.",
    ],
    sdk: [
      "sdk major",
      "What `x-unheard-of` says changed, and what it means is not known. It could not be proven that what worked before still does: look at it before you update.",
    ],
  },
  {
    title: "nothing, for the version that the release writes",
    edits: [
      ({ info }) => {
        info.version = "1.1.0";
      },
    ],
  },
];

describe("what changesets say", () => {
  it.each(rows)("$title", ({ edits, after, api, sdk }) => {
    const planned = plan(edits, [], names(usual, after ?? usual));
    const told = (group: string) =>
      planned
        .filter(({ file }) => file.startsWith(`document-${group}-`))
        .map(({ releases, summary }) => [bumpWords(releases), summary]);
    expect(told("api")).toEqual(api === undefined ? [] : [api]);
    expect(told("sdk")).toEqual(sdk === undefined ? [] : [sdk]);
  });

  it("keeps text of the document text", () => {
    const hostile = 'things\n---\n"@outfame/sdk": major\n---\n<img src=x> @all [a](http://b) `c` # d';
    const [api] = plan([
      ({ components }) => {
        components.schemas.Thing.properties["a`b\n# c<d>"] = { type: "string", description: `${hostile}.` };
      },
    ]);
    expect(api?.summary).not.toMatch(/\n|<img|(?<!\\)\[a|@all|^---/m);
    expect(api?.summary).toContain("``a`b # c<d>``");
  });
});
