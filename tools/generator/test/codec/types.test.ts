import { spawnSync } from "node:child_process";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emitClient } from "../support/client.ts";
import { compilers, strictOptions } from "../support/compilers.ts";
import { temporaryFolderForAll, writeFiles } from "../support/folder.ts";
import { document } from "./support/document.ts";

const folder = temporaryFolderForAll();

const use = `
import { readWebhookEvent, Wire, type Derived, type Everything, type EverythingInput, type PlaceParams, type Problem, type Tree, type Unclear, type BirdUnion, type Pet, type Vehicle, type Alias, type WebhookEvent, type EchoTreeError } from "./full/index.js";
import type { Everything as Digits, Tree as TextTree, PlaceParams as DigitParams } from "./digits/index.js";
import type { OperationMap } from "./full/testing.js";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_: Same<A, B>): void => {};

same<Everything["id"], bigint>(true);
same<Everything["at"], Date>(true);
same<NonNullable<Everything["text"]>, bigint>(true);
same<NonNullable<Everything["day"]>, string>(true);
same<NonNullable<Everything["moment"]>, Date>(true);
same<Exclude<Everything["nullable"], undefined>, Date | null>(true);
same<NonNullable<Everything["mixed"]>, bigint>(true);
same<NonNullable<Everything["list"]>, bigint[]>(true);
same<NonNullable<Everything["lists"]>, Date[][]>(true);
same<NonNullable<Everything["map"]>, { [key: string]: Date }>(true);
same<NonNullable<Everything["pair"]>, [string?, Date?, ...bigint[]]>(true);
same<NonNullable<Everything["fixed"]>, 1 | 2>(true);
same<NonNullable<Everything["small"]>, number>(true);
same<NonNullable<EverythingInput["secret"]>, bigint>(true);
same<Tree["at"], Date>(true);
same<Derived["at"], Date>(true);
same<NonNullable<Extract<Pet, { kind: "cat" }>["at"]>, Date>(true);
same<NonNullable<Extract<Pet, { kind: "dog" }>["at"]>, string>(true);
same<NonNullable<Extract<Vehicle, { type: "car" }>["at"]>, Date>(true);
same<NonNullable<Extract<Vehicle, { type: "bike" }>["at"]>, string>(true);
same<NonNullable<BirdUnion["at"]>, Date>(true);
same<NonNullable<Extract<BirdUnion, { kind: "eagle" }>["seen"]>, Date>(true);
same<NonNullable<Extract<BirdUnion, { kind: "goose" }>["seen"]>, string>(true);
same<Extract<BirdUnion, { kind: "eagle" }>["wings"], bigint>(true);
same<NonNullable<Unclear["at"]>, string>(true);
same<NonNullable<Unclear["both"]>, Date>(true);
same<Alias, string>(true);
same<Problem["until"], Date>(true);
same<WebhookEvent["data"]["at"], Date>(true);
same<typeof readWebhookEvent, (text: string) => WebhookEvent>(true);
same<NonNullable<PlaceParams["since"]>, Date>(true);
same<NonNullable<PlaceParams["ids"]>, bigint[]>(true);
same<NonNullable<PlaceParams["X-At"]>, Date>(true);
same<NonNullable<PlaceParams["seen"]>, Date>(true);

same<Digits["id"], string>(true);
same<Digits["at"], string>(true);
same<NonNullable<Digits["mixed"]>, string | number>(true);
same<NonNullable<Digits["text"]>, string>(true);
same<TextTree["at"], string>(true);
same<NonNullable<DigitParams["ids"]>, string[]>(true);

// A mock speaks of the wire.
same<OperationMap["echoTree"]["data"]["at"], string>(true);
same<OperationMap["echoEverything"]["body"]["id"], number>(true);

const { wire } = new Wire({ baseUrl: "https://x.test" });
for await (const item of wire.list()) same<typeof item, Derived>(true);
for await (const item of wire.lines()) same<typeof item.at, Date>(true);
for await (const event of wire.events()) {
  if (event.event === "pet") same<typeof event.data.at, Date>(true);
  else same<typeof event.data.at, string | undefined>(true);
}
await wire.place(new Date(), 1n, { since: new Date() });
// @ts-expect-error a text is no moment here
await wire.place("2026-01-31T12:00:00Z", 1n);
await wire.form({ at: new Date(), ids: [1n] });
const result = await wire.echoTree({ at: new Date() }).result();
if (!result.ok && result.error.code === "too_soon") same<typeof result.error.body.until, Date>(true);
export type Errors = EchoTreeError;
`;

beforeAll(async () => {
  const clients = {
    full: { dates: "Date", int64: "bigint", testing: true },
    digits: { int64: "string" },
    dates: { dates: "Date", xml: "object" },
  };
  for (const [name, options] of Object.entries(clients)) {
    const { all } = await emitClient(document, options);
    writeFiles(path.join(folder, name), Object.fromEntries(all));
  }
  writeFiles(folder, {
    // The runtime's part for tests is not copied into clients.
    "full/runtime/testing/index.ts": "export type MockSource = object;",
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify({
      compilerOptions: { ...strictOptions, noUnusedLocals: true, noUnusedParameters: true },
      include: ["./**/*.ts"],
    }),
    "use.ts": use,
  });
});

describe("types of converted values", () => {
  test.each(compilers)("say what is there, with TypeScript %s", (_version, compiler) => {
    const { stdout, status } = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });
});
