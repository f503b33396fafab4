import type { Api, JsonObject } from "../../model/types.ts";

/** How callers prove who they are, as `SecuritySchemeDescription` of the server has it. */
export function describeSecuritySchemes(api: Api): readonly JsonObject[] {
  return api.securitySchemes.map(({ name, type, prefixes, keyPolicy }) => ({
    name,
    type,
    prefixes: prefixes.map(({ prefix, environment, token }) => ({ prefix, environment, token })),
    maxPerOrganization: keyPolicy?.maxPerOrganization ?? null,
  }));
}
