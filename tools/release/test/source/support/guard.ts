import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SourceBreak } from "../../../src/source/break.ts";
import type { Entry } from "../../../src/source/entry.ts";
import { toBreaks } from "../../../src/source/guard/breaks.ts";
import { locate } from "../../../src/source/guard/felt.ts";
import { readPresent } from "../../../src/source/guard/present.ts";
import { writeConsumer } from "../../../src/source/record/consumer.ts";
import { compileConsumer } from "../../../src/world/sourceCompile.ts";
import { declarationsProgram } from "../../../src/world/sourceProgram.ts";

/** What programs for the old declarations no longer compile with the new ones; many pairs in one compilation. */
export async function guardAll(
  pairs: readonly { readonly old: string; readonly next: string }[],
): Promise<readonly (readonly SourceBreak[])[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "declarations-"));
  try {
    const texts = [...new Set(pairs.flatMap(({ old, next }) => [old, next]))];
    const declared = await Promise.all(
      texts.map(async (text, index): Promise<[string, Entry]> => {
        const declarations = path.join(folder, `client${index}.d.ts`);
        await writeFile(declarations, text);
        return [text, { specifier: `client${index}`, declarations }];
      }),
    );
    const entries = new Map(declared);
    const entryOf = (text: string): Entry => {
      const entry = entries.get(text);
      if (entry === undefined) throw new Error("Every text has an entry.");
      return entry;
    };
    const program = declarationsProgram([...entries.values()]);
    const programs = new Map(
      [...new Set(pairs.map(({ old }) => old))].map((text) => {
        const entry = entryOf(text);
        const options = { packageName: entry.specifier, version: "1.0.0", standIns: [] };
        return [text, writeConsumer(program, [entry], options).get("index.ts") ?? ""];
      }),
    );
    const files = new Map(
      pairs.map(({ old, next }, index) => [
        `pair${index}.ts`,
        (programs.get(old) ?? "").replaceAll(
          JSON.stringify(entryOf(old).specifier),
          JSON.stringify(entryOf(next).specifier),
        ),
      ]),
    );
    const errors = await compileConsumer({ files, entries: [...entries.values()], peers: new Map() });
    return pairs.map(({ next }, index) => {
      const own = errors.filter(({ file }) => file === `pair${index}.ts`);
      const names = new Map([[`pair${index}.ts`, "client"]]);
      return toBreaks(
        own.map((error) => locate(error, files, names)),
        readPresent(program, [entryOf(next)]),
      );
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
