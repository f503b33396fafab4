/** What each tool says of every edit: breaking, or not; undefined where it gives no verdict. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { compareDocuments, specOf } from "@outfame/release";
import jsonSchemaDiff from "json-schema-diff";
import openapiDiff from "openapi-diff";
import { documentOf, pathOf } from "./document.ts";
import type { SchemaEdit } from "./edits.ts";

export type Verdict = boolean | undefined;
export type Contender = (edits: readonly SchemaEdit[]) => Promise<Verdict[]>;

const run = promisify(execFile);

/** `spec:diff`, for who calls by hand, as the others judge. What it cannot prove it does not call safe: no verdict here. */
const ours: Contender = async (edits) =>
  edits.map((edit) => {
    const findings = compareDocuments(
      specOf(documentOf([edit], "old"), "old"),
      specOf(documentOf([edit], "next"), "new"),
    );
    const has = (name: string) => findings.some(({ audiences }) => audiences.wire === name);
    return has("breaking") ? true : has("unknown") ? undefined : false;
  });

/** `redocly diff` with its recommended rules. */
const redocly: Contender = async (edits) => {
  const folder = await mkdtemp(path.join(tmpdir(), "diff-bench-"));
  try {
    const file = async (name: string, text: string) => {
      await writeFile(path.join(folder, name), text);
      return path.join(folder, name);
    };
    const config = await file("redocly.yaml", "extends: [diff-recommended]\n");
    const old = await file("old.json", JSON.stringify(documentOf(edits, "old")));
    const next = await file("next.json", JSON.stringify(documentOf(edits, "next")));
    const home = path.dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json"));
    const { stdout } = await run(
      process.execPath,
      [
        path.join(home, "bin/cli.js"),
        "diff",
        old,
        next,
        "--config",
        config,
        "--format",
        "json",
        "--fail-on",
        "none",
      ],
      {
        maxBuffer: 1024 ** 3,
        env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", REDOCLY_TELEMETRY: "off" },
      },
    );
    const { changes } = JSON.parse(stdout) as { changes: readonly { path: string; impact: string }[] };
    const broken = new Set(
      changes.filter(({ impact }) => impact === "major").map((change) => change.path.split("/")[2]),
    );
    return edits.map((_, index) => broken.has(pathOf(index).replaceAll("/", "~1")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** It compares schemas, not documents: what is sent breaks where values go, what comes back where values come. */
const schemas: Contender = (edits) =>
  each(edits, async ({ travel, old, next }) => {
    const { removalsFound, additionsFound } = await jsonSchemaDiff.diffSchemas({
      sourceSchema: old,
      destinationSchema: next,
    });
    return travel === "request" ? removalsFound : additionsFound;
  });

/** It reads no later version than 3.0. */
const documents: Contender = (edits) =>
  each(edits, async (edit) => {
    const spec = (side: "old" | "next") => ({
      content: JSON.stringify(documentOf([edit], side, "3.0.3")),
      location: `${side}.json`,
      format: "openapi3" as const,
    });
    const outcome = await openapiDiff.diffSpecs({ sourceSpec: spec("old"), destinationSpec: spec("next") });
    return outcome.breakingDifferencesFound;
  });

/** One by one; where a tool fails at an edit, it has no verdict of it. */
async function each(
  edits: readonly SchemaEdit[],
  judge: (edit: SchemaEdit) => Promise<boolean>,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const edit of edits) verdicts.push(await judge(edit).catch(() => undefined));
  return verdicts;
}

export const contenders: Readonly<Record<string, Contender>> = {
  "spec:diff": ours,
  "redocly diff": redocly,
  "json-schema-diff": schemas,
  "openapi-diff": documents,
};
