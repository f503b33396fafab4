import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { cacheFolder } from "../../src/cli/cacheFolder.ts";
import { main } from "../../src/cli/main.ts";
import { snapshotFolder, temporaryFolder } from "../support/folder.ts";
import { petstore } from "../support/terminal.ts";

interface Setting {
  readonly folder: string;
  readonly out: string;
  /** Runs `generate` with a memory; gives what it says, and whether it only repeats what it remembers. */
  run(
    ...more: readonly string[]
  ): Promise<{ readonly said: string; readonly exitCode: number; readonly repeated: boolean }>;
}

const mark = "said from memory";

function setting(files: Readonly<Record<string, string>> = { "openapi.yaml": petstore }): Setting {
  const folder = temporaryFolder(files);
  const memory = path.join(folder, "memory");
  const out = path.join(folder, "out");
  return {
    folder,
    out,
    async run(...more) {
      const said: string[] = [];
      const hear = (text: string): void => void said.push(text);
      const args = [
        "--spec",
        path.join(folder, "openapi.yaml"),
        "--target",
        "typescript",
        "--out",
        out,
        ...more,
      ];
      const exitCode = await main(["generate", ...args], { out: hear, err: hear, isTerminal: false }, memory);
      const text = said.join("\n");
      // What is remembered is marked, so that a run that says it again can be told from a whole one.
      for (const name of listed(memory)) {
        const file = path.join(memory, name);
        const entry = JSON.parse(readFileSync(file, "utf8")) as { err: string[] };
        if (!entry.err.includes(mark))
          writeFileSync(file, JSON.stringify({ ...entry, err: [...entry.err, mark] }));
      }
      return { said: text.replace(`\n${mark}`, ""), exitCode, repeated: text.includes(mark) };
    },
  };
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

describe("a run in which nothing has changed", () => {
  it("says what a whole run would have said, and does nothing", async () => {
    const { run, folder } = setting();
    expect(await run()).toMatchObject({ exitCode: 0, repeated: false });
    const before = snapshotFolder(folder);
    const second = await run();
    expect(second).toMatchObject({ exitCode: 0, repeated: true });
    expect(snapshotFolder(folder)).toEqual(before);
    rmSync(path.join(folder, "memory"), { recursive: true });
    const whole = await run();
    expect(whole).toEqual({ ...second, repeated: false });
  });

  it.each<readonly [string, (given: Setting) => void]>([
    ["the document", ({ folder }) => writeFileSync(path.join(folder, "openapi.yaml"), `${petstore}\n`)],
    ["a generated file", ({ out }) => writeFileSync(path.join(out, "client.ts"), "")],
    ["a generated file that is gone", ({ out }) => rmSync(path.join(out, "client.ts"))],
    ["the list of generated files", ({ out }) => writeFileSync(path.join(out, ".sdkgen.json"), "{}")],
    [
      "the memory, which is damaged",
      ({ folder }) => {
        for (const name of listed(path.join(folder, "memory")))
          writeFileSync(path.join(folder, "memory", name), '{"err": 5}');
      },
    ],
  ])("is a whole one after a change of %s", async (what, change) => {
    const given = setting();
    await given.run();
    const before = snapshotFolder(given.out);
    change(given);
    const { exitCode, repeated } = await given.run(...(what.startsWith("the list") ? ["--force"] : []));
    expect([exitCode, repeated]).toEqual([0, false]);
    expect(snapshotFolder(given.out)).toEqual(before);
  });

  it("is a whole one after a change of a file that the document refers to", async () => {
    const given = setting({
      "openapi.yaml": petstore
        .replace("type: object\n", '$ref: "pet.yaml"\n')
        .replace(/ +properties: \{ name.*\n$/, ""),
      "pet.yaml": "type: object\nproperties: { name: { type: string } }\n",
    });
    expect(await given.run()).toMatchObject({ exitCode: 0, repeated: false });
    expect(await given.run()).toMatchObject({ exitCode: 0, repeated: true });
    writeFileSync(
      path.join(given.folder, "pet.yaml"),
      "type: object\nproperties: { title: { type: string } }\n",
    );
    expect(await given.run()).toMatchObject({ exitCode: 0, repeated: false });
    expect(Object.values(snapshotFolder(given.out)).join("")).toContain("title?: string");
  });

  it("is a whole one with other options, and where a reference led nowhere", async () => {
    const { run } = setting();
    await run();
    expect(await run("--client-name", "Other")).toMatchObject({ repeated: false });
    expect(await run("--force")).toMatchObject({ repeated: false });
    const broken = setting({ "openapi.yaml": `${petstore}    Other: { $ref: missing.yaml }\n` });
    await broken.run();
    expect(await broken.run()).toMatchObject({ repeated: false });
  });
});

describe("the folder of what saves time", () => {
  it.each<readonly [Record<string, string>, string | undefined]>([
    [{ HOME: "/home/a" }, "/home/a/.cache/sdkgen"],
    [{ HOME: "/home/a", XDG_CACHE_HOME: "/x" }, "/x/sdkgen"],
    [{ HOME: "/home/a", XDG_CACHE_HOME: "x" }, undefined],
    [{ HOME: "/home/a", SDKGEN_CACHE: "/y" }, "/y"],
    [{ HOME: "/home/a", SDKGEN_CACHE: "off" }, undefined],
    [{}, undefined],
  ])("is the user's own: %j", (environment, folder) => {
    expect(cacheFolder(environment)).toBe(folder);
  });
});
