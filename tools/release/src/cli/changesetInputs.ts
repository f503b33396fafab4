/** What the commands for changesets read: the two documents, what the client calls things, packages, files. */
import { stat } from "node:fs/promises";
import path from "node:path";
import { type Api, readApi } from "sdkgen";
import type { Facts } from "../changesets/facts.ts";
import { ClientNames, methodsOf } from "../changesets/names.ts";
import { compareDocuments } from "../compare/documents.ts";
import type { Spec } from "../compare/node.ts";
import { readSpec } from "../compare/read.ts";
import type { Finding, Side } from "../verdict/finding.ts";
import { UsageError } from "./options.ts";
import { withRevision } from "./revision.ts";

export interface Compared {
  readonly findings: readonly Finding[];
  readonly facts: Facts;
  readonly old: Spec;
  readonly next: Spec;
}

export const entry = "spec/openapi.yaml";
const released = "spec/released/openapi.json";

/** Compares the working document with the last release, or with another file or revision. @throws {UsageError} */
export async function compareWorking(root: string, base: string | undefined): Promise<Compared> {
  const [old, next] = await Promise.all([readBase(root, base), readBoth(path.join(root, entry), "new")]);
  return {
    findings: compareDocuments(old.spec, next.spec),
    facts: {
      old: old.spec.raw,
      next: next.spec.raw,
      names: new ClientNames(methodsOf(old.api), methodsOf(next.api)),
    },
    old: old.spec,
    next: next.spec,
  };
}

interface Both {
  readonly spec: Spec;
  readonly api: Api | undefined;
}

async function readBase(root: string, base: string | undefined): Promise<Both> {
  const file = path.resolve(root, base ?? released);
  if (await isFile(file)) return readBoth(file, "old");
  if (base === undefined)
    throw new UsageError(
      `There is no ${released}, the document of the last release. Give another base: a file or a git revision.`,
    );
  return withRevision(base, "spec", root, (place) => readBoth(path.join(place, "openapi.yaml"), "old"));
}

async function readBoth(file: string, side: Side): Promise<Both> {
  const spec = await readSpec(file, side);
  return { spec, api: (await readApi(file, {})).value.api };
}

async function isFile(file: string): Promise<boolean> {
  try {
    return !(await stat(file)).isDirectory();
  } catch {
    return false;
  }
}
