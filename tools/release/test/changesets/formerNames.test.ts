import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { missingFormerNames, withFormerNames } from "../../src/changesets/formerNames.ts";
import { insertFormerNames } from "../../src/changesets/formerNamesText.ts";
import { base } from "../compare/support/document.ts";
import { names } from "./support/plan.ts";

describe("former names that are missing", () => {
  const before = { "GET /things": "things.list", "POST /things": "things.create" };

  it.each([
    {
      title: "a method of another name",
      after: { ...before, "GET /things": "things.all" },
      want: [["GET /things", "list"]],
    },
    {
      title: "a method of another resource that is there",
      after: { "GET /things": "other.list", "POST /things": "things.create" },
      want: [["GET /things", "things.list"]],
    },
    {
      title: "a resource that is gone",
      after: { "GET /things": "other.list", "POST /things": "other.create" },
      want: [],
    },
    {
      title: "a name that another operation has now",
      after: { "GET /things": "things.all", "POST /things": "things.list" },
      want: [["POST /things", "create"]],
    },
    { title: "the same names", after: before, want: [] },
  ])("$title", ({ after, want }) => {
    const found = missingFormerNames(base(), names(before, after));
    expect(found.map(({ operation, name }) => [operation, name])).toEqual(want);
  });

  it("are not asked for twice, and come beside earlier ones", () => {
    const client = names(before, { ...before, "GET /things": "things.all" });
    const [first] = missingFormerNames(base(), client);
    if (first === undefined) throw new Error("one is missing");
    const earlier = withFormerNames(base(), [{ ...first, all: ["index"] }]);
    expect(missingFormerNames(earlier, client)).toMatchObject([{ all: ["index", "list"] }]);
    expect(missingFormerNames(withFormerNames(base(), [first]), client)).toEqual([]);
    expect(missingFormerNames(withFormerNames(base(), [{ ...first, all: ["things.list"] }]), client)).toEqual(
      [],
    );
  });
});

describe("former names in a file", () => {
  it.each([
    {
      title: "below the operationId, comments and folds as they were",
      given: "# top\nget:\n  operationId: a # id\n  tags: [A,B]\n  description: >-\n    one\n    two\n",
      want: "# top\nget:\n  operationId: a # id\n  x-sdk-former-names: [list]\n  tags: [A,B]\n  description: >-\n    one\n    two\n",
    },
    {
      title: "below x-sdk-name, where there is one",
      given: "get:\n    operationId: a\n    x-sdk-name: all\n    tags: []\n",
      want: "get:\n    operationId: a\n    x-sdk-name: all\n    x-sdk-former-names: [list]\n    tags: []\n",
    },
    {
      title: "first, where there is no name",
      given: "get:\n  tags: []\n",
      want: "get:\n  x-sdk-former-names: [list]\n  tags: []\n",
    },
    {
      title: "in place of the list that was there",
      given: "get:\n  x-sdk-former-names: [ index ] # old\n  operationId: a\n",
      want: "get:\n  x-sdk-former-names: [list] # old\n  operationId: a\n",
    },
    {
      title: "at the end of a file without a last line's end",
      given: "get:\n  operationId: a",
      want: "get:\n  operationId: a\n  x-sdk-former-names: [list]\n",
    },
    {
      title: "with the file's own line ends",
      given: "get:\r\n  operationId: a\r\n  tags: []\r\n",
      want: "get:\r\n  operationId: a\r\n  x-sdk-former-names: [list]\r\n  tags: []\r\n",
    },
    {
      title: "in an operation on one line, and in JSON",
      given: '{ "get": { "operationId": "a" } }\n',
      want: '{ "get": { "x-sdk-former-names": ["list"], "operationId": "a" } }\n',
    },
  ])("$title", ({ given, want }) => {
    const text = insertFormerNames(given, ["get"], ["list"]);
    expect(text).toBe(want);
    expect(parse(text).get["x-sdk-former-names"]).toEqual(["list"]);
  });

  it("says where there is no operation", () => {
    expect(() => insertFormerNames("get:\n  tags: []\n", ["post"], ["list"])).toThrow("no operation at post");
  });
});
