import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { compilers, strictOptions } from "../../support/compilers.ts";
import { temporaryFolderForAll, writeFiles } from "../../support/folder.ts";
import { run } from "../../support/terminal.ts";

const fixtures = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const documents = [...readdirSync(fixtures).filter((name) => name.endsWith(".yaml")), "split/openapi.yaml"];

const tsconfig = {
  // What many projects demand on top, of our code too: a client without operations has nothing unused.
  compilerOptions: { ...strictOptions, noUnusedLocals: true, noUnusedParameters: true },
  include: ["./**/*.ts"],
};

/** What a reader of the clients would write, and what must not compile. */
const usage = `
import { Scoped, type ListThingsError, type ThingInput } from "./scopes/index.js";
import { Schemas, type Everything, type Pet } from "./schemas/index.js";

const all = new Scoped({ key: "sk_live_x" });
const thing: ThingInput = { name: "a" };
export const made = await all.things.create(thing);
export const id: string = made.id;
for await (const each of all.things.list({ limit: undefined })) each.name.toUpperCase();

const reader = new Scoped({ key: "sk_live_x", scopes: ["things:read"] });
reader.things.list();
reader.things.open();
// @ts-expect-error the scope things:write is missing
reader.things.create(thing);
new Scoped({ key: "sk_live_x", scopes: ["admin"] }).things.create(thing);
// @ts-expect-error there is no such scope
new Scoped({ key: "sk_live_x", scopes: ["things:eat"] });
// @ts-expect-error callers do not send what is read-only
all.things.create({ id: "a", name: "b" });

export function explain(error: ListThingsError): string {
  switch (error.code) {
    case "forbidden":
      return error.status satisfies 403 as unknown as string;
    case "slow":
    case "busy":
      return error.status satisfies 429 as unknown as string;
    default:
      return "";
  }
}

export function bark(pet: Pet): boolean | undefined {
  return pet.kind === "dog" ? pet.bark : undefined;
}
export function read(everything: Everything): unknown {
  // @ts-expect-error what is write-only does not come back
  return everything.password;
}
new Schemas({ baseUrl: "https://x.test" });
`;

const folder = temporaryFolderForAll();

beforeAll(async () => {
  for (const document of documents) {
    const out = path.join(folder, document.replace(/(\/openapi)?\.yaml$/, ""));
    const { exitCode, err } = await run(
      "generate",
      "--spec",
      path.join(fixtures, document),
      "--target",
      "typescript",
      "--out",
      out,
    );
    if (exitCode !== 0) throw new Error(err);
  }
  writeFiles(folder, {
    "tsconfig.json": JSON.stringify(tsconfig),
    "package.json": '{ "type": "module" }',
    "usage.ts": usage,
  });
});

describe("clients of our fixtures", () => {
  it.each(compilers)("compile with TypeScript %s", (_version, compiler) => {
    const { stdout, status } = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  });

  it("are checked by both lines of TypeScript", () => {
    expect(compilers.map(([version]) => version.split(".")[0])).toEqual(["7", "5"]);
  });

  it("hold no any, no assertion, no suppression", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (name) => name.endsWith(".ts") && name !== "usage.ts" && !name.includes("runtime"),
    );
    expect(files.length).toBeGreaterThan(50);
    for (const name of files) {
      const text = readFileSync(path.join(folder, name), "utf8");
      const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest);
      const visit = (node: ts.Node): void => {
        if (node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node))
          throw new Error(`${name}: ${text.slice(node.pos, node.end)}`);
        if (ts.isAsExpression(node)) expect(node.type.getText(file)).toBe("const");
        ts.forEachChild(node, visit);
      };
      visit(file);
      expect(text).not.toMatch(/@ts-|eslint-|biome-ignore/);
    }
  });
});
