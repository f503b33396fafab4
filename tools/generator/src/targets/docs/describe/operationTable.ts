import type { Operation } from "../../../model/types.ts";
import type { Docs } from "../docs.ts";
import type { Inline } from "../page.ts";
import { hrefOf } from "../places.ts";
import { listed } from "../words.ts";
import { operationTitle } from "./operationTitle.ts";

export type Row = readonly (readonly Inline[])[];

/** One row an operation: its page, what is called, its scopes. */
export function operationTable(
  docs: Docs,
  operations: readonly Operation[],
): { readonly columns: readonly string[]; readonly rows: readonly Row[] } {
  const scoped = operations.some(({ scopeSets }) => scopeSets.length > 0);
  return {
    columns: ["Operation", "Request", ...(scoped ? ["Scope"] : [])],
    rows: operations.map((operation) => [
      [operationLink(docs, operation), ...(operation.deprecated ? [" (deprecated)"] : [])],
      [{ code: `${operation.method} ${operation.path}` }],
      ...(scoped ? [scopesInline(operation)] : []),
    ]),
  };
}

/** `accounts:read`; alternatives with `or` between. */
export function scopesInline({ scopeSets }: Operation): readonly Inline[] {
  return listed(
    scopeSets.map((set) => listed(set.map((code) => [{ code }]))),
    "or",
  );
}

export function operationLink({ places }: Docs, operation: Operation): Inline {
  const href = hrefOf(places.operations.get(operation.id));
  const text = operationTitle(operation);
  return href === undefined ? text : { text, href };
}
