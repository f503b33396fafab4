/** Plans for edits of the small document. */

import type { Facts } from "../../../src/changesets/facts.ts";
import { ClientNames, type Method } from "../../../src/changesets/names.ts";
import type { Package } from "../../../src/changesets/packages.ts";
import { planChangesets } from "../../../src/changesets/plan.ts";
import type { JsonObject } from "../../../src/schema/json.ts";
import type { SourceBreak } from "../../../src/source/break.ts";
import { base, diff, type Edit, edit } from "../../compare/support/document.ts";

export const packages: readonly Package[] = [
  { name: "@outfame/contract-tests", version: "0.1.0", private: false, folder: "packages/contract-tests" },
  { name: "@outfame/docs", version: "0.1.0", private: true, folder: "packages/docs" },
  { name: "@outfame/runtime", version: "0.0.0", private: true, folder: "packages/runtime" },
  { name: "@outfame/sandbox", version: "0.1.0", private: false, folder: "packages/sandbox" },
  { name: "@outfame/sdk", version: "2.4.1", private: false, folder: "packages/sdk" },
  { name: "@outfame/spec", version: "1.0.0", private: true, folder: "spec" },
  { name: "sdkgen", version: "0.1.0", private: true, folder: "tools/generator" },
];

/** Methods of the small document in a client, beside those that a test names otherwise. */
const usual: Readonly<Record<string, string>> = {
  "GET /things": "things.list",
  "POST /things": "things.create",
  "GET /things/{id}": "things.get",
  "DELETE /things/{id}": "things.delete",
};

/** A client's names, `things.list` by operation. */
export function names(
  old: Readonly<Record<string, string>> = usual,
  next: Readonly<Record<string, string>> = old,
): ClientNames {
  return new ClientNames(methods(old), methods(next), "shop");
}

function methods(calls: Readonly<Record<string, string>>): ReadonlyMap<string, Method> {
  return new Map(
    Object.entries(calls).map(([operation, call]) => {
      const [resource = "", name = ""] = call.split(".");
      return [operation, { resource, name, former: [] }];
    }),
  );
}

export function factsOf(old: JsonObject, next: JsonObject, client: ClientNames = names()): Facts {
  return { old, next, names: client };
}

export function plan(edits: readonly Edit[], breaks: readonly SourceBreak[] = [], client?: ClientNames) {
  const next = edit(...edits);
  const facts = factsOf(base(), next, client);
  return planChangesets({ findings: diff(base(), next), breaks, packages, facts });
}

/** `@outfame/sdk` minor as `sdk minor`. */
export function bumpWords(releases: readonly { readonly name: string; readonly type: string }[]): string {
  return releases.map(({ name, type }) => `${name.replace("@outfame/", "")} ${type}`).join(", ");
}
