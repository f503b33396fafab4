import { code } from "../../../emit/code.ts";
import type { Api } from "../../../model/types.ts";
import { nameOf, ownOperations } from "../operations.ts";
import type { Promised } from "../promise.ts";

export function authenticationPromises(api: Api): readonly Promised[] {
  const guarded = ownOperations(api).filter(({ security }) => security.length > 0);
  const open = ownOperations(api).filter(({ security }) => security.length === 0);
  const used = new Set(
    guarded.flatMap(({ security }) => security.flatMap(({ schemes }) => schemes.map(({ scheme }) => scheme))),
  );
  const schemes = api.securitySchemes.filter(({ name }) => used.has(name));
  return [
    ...guarded.map((operation) => ({
      title: `${nameOf(operation)} refuses a request whose credential is missing, malformed or unknown`,
      place: `${operation.pointer}/security`,
      check: code`checks.demandsCredential`,
      given: [operation.id],
    })),
    ...guarded.map((operation) => ({
      title: `${nameOf(operation)} refuses a credential from the moment that it is revoked or expires`,
      place: `${operation.pointer}/security`,
      check: code`checks.refusesEndedCredential`,
      given: [operation.id],
    })),
    ...open.map((operation) => ({
      title: `${nameOf(operation)} needs no credential`,
      place: operation.pointer,
      check: code`checks.needsNoCredential`,
      given: [operation.id],
    })),
    ...schemes
      .filter(({ prefixes }) => prefixes.length > 0)
      .map(({ name, pointer }) => ({
        title: `Credentials of ${name} begin as described`,
        place: pointer,
        check: code`checks.credentialsBeginAsDescribed`,
        given: [name],
      })),
  ];
}
