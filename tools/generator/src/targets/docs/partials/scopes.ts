import { inlineProse, table } from "../blocks.ts";
import { operationLink, operationTable, scopesInline } from "../describe/operationTable.ts";
import { type Docs, operationsOf } from "../docs.ts";
import type { Block } from "../page.ts";
import { listed } from "../words.ts";

/** Scope → what it grants and the operations that need it. */
export function scopes(docs: Docs): readonly Block[] {
  const { api } = docs;
  return table(
    ["Scope", "Grants", "Operations"],
    api.scopes.map(({ name, description }) => [
      [{ code: name }],
      inlineProse(description),
      listed(
        operationsOf(api)
          .filter(({ scopeSets }) => scopeSets.some((set) => set.includes(name)))
          .map((operation) => [operationLink(docs, operation)]),
      ),
    ]),
  );
}

/** Operation → scopes. */
export function operationScopes(docs: Docs): readonly Block[] {
  const { api } = docs;
  if (api.scopes.length === 0) return [];
  return table(
    ["Operation", "Request", "Scope"],
    operationsOf(api).map((operation) => [
      [operationLink(docs, operation)],
      [{ code: `${operation.method} ${operation.path}` }],
      operation.scopeSets.length > 0
        ? scopesInline(operation)
        : [operation.security.length === 0 ? "no credential needed" : "any credential"],
    ]),
  );
}

export function operations(docs: Docs): readonly Block[] {
  const { columns, rows } = operationTable(docs, operationsOf(docs.api));
  return table(columns, rows);
}
