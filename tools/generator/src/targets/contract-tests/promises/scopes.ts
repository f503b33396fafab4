import { code } from "../../../emit/code.ts";
import type { Api } from "../../../model/types.ts";
import { nameOf, ownOperations } from "../operations.ts";
import type { Promised } from "../promise.ts";

/** One for each operation and scheme that it demands scopes of. */
export function scopePromises(api: Api): readonly Promised[] {
  return ownOperations(api).flatMap((operation) => {
    const schemes = new Set(
      operation.security.flatMap(({ schemes }) =>
        schemes.flatMap(({ scheme, scopes }) => (scopes.length > 0 ? [scheme] : [])),
      ),
    );
    return [...schemes].map((scheme) => ({
      title: `${nameOf(operation)} is open to ${scheme} with the scopes that it names, and to nobody else`,
      place: `${operation.pointer}/security`,
      check: code`checks.demandsScopes`,
      given: [operation.id, scheme],
    }));
  });
}
