import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { clientOf, missingFormerNames, withFormerNames } from "../../src/changesets/formerNames.ts";
import { insertFormerNames } from "../../src/changesets/formerNamesText.ts";
import { base, type Edit, edit } from "../compare/support/document.ts";

const missing = (...edits: readonly Edit[]) => missingFormerNames(clientOf(base()), edit(...edits));

describe("former names that are missing", () => {
  it.each<{ title: string; edit: Edit; want: readonly (readonly [string, readonly string[]])[] }>([
    {
      title: "an operation of another name: all that was made of it",
      edit: ({ paths }) => {
        paths["/things"].get.operationId = "browseThings";
      },
      want: [["GET /things", ["listThings"]]],
    },
    {
      title: "a method of another name",
      edit: ({ paths }) => {
        paths["/things"].get["x-sdk-name"] = "browse";
      },
      want: [["GET /things", ["things.list"]]],
    },
    {
      title: "a resource of another name, which is gone",
      edit: ({ tags }) => {
        tags[0]["x-sdk-name"] = "items";
      },
      want: [
        ["GET /things", ["things.list"]],
        ["POST /things", ["things.create"]],
        ["GET /things/{id}", ["things.get"]],
        ["DELETE /things/{id}", ["things.delete"]],
      ],
    },
    {
      title: "a name that another operation has now",
      edit: ({ paths }) => {
        paths["/things"].get["x-sdk-name"] = "browse";
        paths["/things"].post["x-sdk-name"] = "list";
      },
      want: [["POST /things", ["things.create"]]],
    },
    {
      title: "the same names",
      edit: ({ info }) => {
        info.description = "Sells all things.";
      },
      want: [],
    },
  ])("$title", ({ edit: change, want }) => {
    expect(missing(change).map(({ operation, added }) => [operation, added])).toEqual(want);
  });

  it("are not asked for twice, and come beside earlier ones", () => {
    const rename: Edit = ({ paths }) => {
      paths["/things"].get["x-sdk-name"] = "browse";
      paths["/things"].get["x-sdk-former-names"] = ["things.index"];
    };
    const found = missing(rename);
    expect(found).toMatchObject([{ all: ["things.index", "things.list"] }]);
    expect(missingFormerNames(clientOf(base()), withFormerNames(edit(rename), found))).toEqual([]);
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
