/** What the commands for changesets read: the two documents, what the client calls things, packages, files. */
import { stat } from "node:fs/promises";
import path from "node:path";
import type { Api } from "sdkgen";
import type { Facts } from "../changesets/facts.ts";
import { clientOf } from "../changesets/formerNames.ts";
import { ClientNames, methodsOf } from "../changesets/names.ts";
import { compareDocuments } from "../compare/documents.ts";
import type { Spec } from "../compare/node.ts";
import { readSpec } from "../compare/read.ts";
import type { Finding } from "../verdict/finding.ts";
import { UsageError } from "./options.ts";
import { withRevision } from "./revision.ts";

export interface Compared {
  readonly findings: readonly Finding[];
  readonly facts: Facts;
  readonly old: Spec;
  /** The client of the last release. */
  readonly client: Api;
  readonly next: Spec;
}

export const entry = "spec/openapi.yaml";
const released = "spec/released/openapi.json";

/** Compares the working document with the last release, or with another file or revision. @throws {UsageError} */
export async function compareWorking(root: string, base: string | undefined): Promise<Compared> {
  const [old, next] = await Promise.all([readBase(root, base), readSpec(path.join(root, entry), "new")]);
  return compare(old, next);
}

/** Compares two documents that were read. */
export function compare(old: Spec, next: Spec): Compared {
  const [before, after] = [clientOf(old.raw), clientOf(next.raw)];
  return {
    findings: compareDocuments(old, next),
    facts: { old: old.raw, next: next.raw, names: new ClientNames(methodsOf(before), methodsOf(after)) },
    old,
    next,
    client: before,
  };
}

async function readBase(root: string, base: string | undefined): Promise<Spec> {
  const file = path.resolve(root, base ?? released);
  if (await isFile(file)) return readSpec(file, "old");
  if (base === undefined)
    throw new UsageError(
      `There is no ${released}, the document of the last release. Give another base: a file or a git revision.`,
    );
  return withRevision(base, "spec", root, (place) => readSpec(path.join(place, "openapi.yaml"), "old"));
}

async function isFile(file: string): Promise<boolean> {
  try {
    return !(await stat(file)).isDirectory();
  } catch {
    return false;
  }
}
