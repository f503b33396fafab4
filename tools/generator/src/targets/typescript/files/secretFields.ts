import { childrenOf, reachable } from "../../../model/lookup.ts";
import type { Schema } from "../../../model/schema.ts";
import type { Plan } from "../plan/plan.ts";

/** Fields of error bodies that the document calls secret: what a client must not log of them. */
export function secretFields({ api, resources }: Plan): string[] {
  const bodies = resources.flatMap(({ operations }) =>
    operations.flatMap(({ operation }) => operation.errors.flatMap((error) => error.schema ?? [])),
  );
  const named = [...reachable(bodies, api.schemas)].flatMap((name) => api.schemas.get(name)?.schema ?? []);
  const isSecret = (schema: Schema): boolean =>
    schema.writeOnly ||
    (schema.kind === "string" && schema.format === "password") ||
    (schema.kind === "ref" &&
      [api.schemas.get(schema.name)?.schema].some((target) => target?.kind === "string" && isSecret(target)));
  const find = (schema: Schema): string[] => [
    ...(schema.kind === "object"
      ? schema.properties.filter((property) => isSecret(property.schema)).map((property) => property.name)
      : []),
    ...childrenOf(schema).flatMap(find),
  ];
  return [...new Set([...bodies, ...named].flatMap(find))].sort();
}
