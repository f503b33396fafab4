/** Writes former names into the files of the document. */
import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseDocument } from "yaml";
import { tokensOf } from "../changesets/facts.ts";
import type { FormerNames } from "../changesets/formerNames.ts";
import { insertFormerNames } from "../changesets/formerNamesText.ts";

/** Gives what takes them out again. */
export async function writeFormerNames(
  root: string,
  entry: string,
  names: readonly FormerNames[],
): Promise<() => Promise<void>> {
  const before = new Map<string, string>();
  for (const { pointer, all } of names) {
    const [, route = "", method = ""] = tokensOf(pointer);
    const { file, place } = await follow(path.join(root, entry), ["paths", route]);
    const text = await readFile(file, "utf8");
    if (!before.has(file)) before.set(file, text);
    await replace(file, insertFormerNames(text, [...place, method], all));
  }
  return async () => {
    for (const [file, text] of before) await replace(file, text);
  };
}

interface Place {
  readonly file: string;
  readonly place: readonly string[];
}

/** Where a path item is written: references to other files are followed. */
async function follow(file: string, place: readonly string[], depth = 0): Promise<Place> {
  const value: unknown = parseDocument(await readFile(file, "utf8")).getIn(place, false);
  const item: unknown =
    typeof value === "object" && value !== null && "toJSON" in value ? parseJson(value) : value;
  const reference = isRecord(item) ? item["$ref"] : undefined;
  if (typeof reference !== "string" || depth > 16) return { file, place };
  const [target = "", fragment = ""] = reference.split("#", 2);
  const next = target === "" ? file : path.resolve(path.dirname(file), decodeURIComponent(target));
  return follow(next, tokensOf(fragment).map(decodeURIComponent), depth + 1);
}

function parseJson(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whole or not at all. */
async function replace(file: string, text: string): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  await writeFile(temporary, text);
  await rename(temporary, file);
}
