/** The client itself: edits of the document, generated and built in a copy, and what programs notice. */

import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { source } from "../../src/cli/source.ts";
import { guardSource } from "../../src/world/source.ts";
import { copyRepository } from "./support/renamed.ts";

const limit = 120_000;
const accounts = "spec/paths/accounts.yaml";
const rename = (text: string): string =>
  text.replace("operationId: listAccounts", "operationId: findAccounts");

let copy: Awaited<ReturnType<typeof copyRepository>>;

beforeAll(async () => {
  copy = await copyRepository();
}, limit);

afterAll(() => copy.remove());

interface Row {
  readonly title: string;
  readonly file: string;
  readonly edit: (text: string) => string;
  readonly want: readonly object[];
}

test.each<Row>([
  { title: "nothing", file: accounts, edit: (text) => text, want: [] },
  {
    title: "an operation of another name is one break",
    file: accounts,
    edit: rename,
    want: [
      {
        entry: "@outfame/sdk",
        symbol: "Outfame.accounts.list",
        kind: "renamed",
        before: "client.accounts.list(…)",
        after: "client.accounts.find(…)",
      },
    ],
  },
  {
    title: "an operation of another name, with the old operationId kept",
    file: accounts,
    edit: (text) =>
      rename(text).replace("findAccounts", "findAccounts\n  x-sdk-former-names: [listAccounts]"),
    want: [],
  },
  {
    title: "an operation of another name, with the old method alone kept",
    file: accounts,
    edit: (text) => rename(text).replace("findAccounts", "findAccounts\n  x-sdk-former-names: [list]"),
    want: [{ symbol: "ListAccountsError", kind: "renamed", after: "FindAccountsError" }],
  },
  {
    title: "a method in another resource, with the old one kept",
    file: accounts,
    edit: (text) =>
      text.replace(
        "operationId: listAccounts",
        "operationId: listAccounts\n  x-sdk-name: engagement.accounts\n  x-sdk-former-names: [accounts.list]",
      ),
    want: [],
  },
  {
    title: "a field more in an answer",
    file: "spec/components/schemas/Account.yaml",
    edit: (text) =>
      text
        .replace("  - growth_rate\n", "  - growth_rate\n  - label\n")
        .replace("properties:\n", "properties:\n  label:\n    type: string\n    description: A label.\n"),
    want: [],
  },
  {
    title: "a value more of an enum that may grow",
    file: "spec/components/schemas/AccountStatus.yaml",
    edit: (text) => text.replace("suspended]", "suspended, archived]"),
    want: [],
  },
  {
    title: "a value more of an enum that may not",
    file: "spec/components/schemas/Gender.yaml",
    edit: (text) => text.replace("]", ", other]"),
    want: [{ symbol: "Gender", kind: "changed" }],
  },
  {
    title: "an error more",
    file: accounts,
    edit: (text) =>
      text.replace('    "429":', '    "409":\n      $ref: ../components/responses/Conflict.yaml\n    "429":'),
    want: [],
  },
  {
    title: "a limit lowered",
    file: "spec/openapi.yaml",
    edit: (text) => text.replace("requestsPerMinute: 500", "requestsPerMinute: 400"),
    want: [],
  },
  {
    title: "a field that an answer may lack",
    file: "spec/components/schemas/Account.yaml",
    edit: (text) => text.replace("  - growth_rate\n", ""),
    want: [{ symbol: "Account.growth_rate", kind: "changed" }],
  },
  {
    title: "a field that a request must have",
    file: "spec/components/schemas/AccountCreate.yaml",
    edit: (text) => text.replace("[instagram_username]", "[instagram_username, daily_limits]"),
    want: [{ symbol: "AccountCreate", kind: "added-obligation" }],
  },
  {
    title: "a field more that a request may have",
    file: "spec/components/schemas/AccountCreate.yaml",
    edit: (text) =>
      text.replace("  platform:", "  label:\n    type: string\n    description: A label.\n  platform:"),
    want: [],
  },
  {
    title: "a scope demanded",
    file: accounts,
    edit: (text) => text.replaceAll("accounts:read", "analytics:read"),
    want: [{ symbol: "Outfame.accounts.list" }],
  },
])("$title", { timeout: limit }, async ({ file, edit, want }) => {
  await copy.build(file, edit);
  const breaks = await guardSource(copy.folder);
  expect(breaks).toEqual(want.map((one) => expect.objectContaining(one)));
});

test("the commands tell it, and a new record makes it the base", { timeout: limit }, async () => {
  await copy.build(accounts, rename);
  const run = async (...args: string[]) => {
    const lines: string[] = [];
    const write = (text: string): void => void lines.push(text);
    const world = { root: copy.folder, colour: false, out: write, error: write };
    return { exit: await source(args, world), text: lines.join("") };
  };
  const pretty = await run("check");
  expect(pretty.exit).toBe(3);
  expect(pretty.text).toContain("before: client.accounts.list(…)\n  after:  client.accounts.find(…)");
  const json = await run("check", "--json");
  expect(json.exit).toBe(3);
  expect(JSON.parse(json.text)).toHaveLength(1);
  expect((await run("--what")).exit).toBe(1);
  expect(await run("check", "record")).toEqual({
    exit: 1,
    text: expect.stringContaining("Give check or record"),
  });

  expect((await run("record")).exit).toBe(0);
  expect(await run("check")).toEqual({ exit: 0, text: expect.stringContaining("compiles") });
  await rm(path.join(copy.folder, "packages/sdk/dist"), { recursive: true });
  expect(await run("check")).toEqual({ exit: 1, text: expect.stringContaining("turbo run build") });
});
