import { hash } from "node:crypto";
import type { ApiDescription, SecuritySchemeDescription } from "../description.ts";
import { randomSecret } from "./ids.ts";

/** The scheme whose credentials are API keys, and how they begin in each environment. */
export interface KeyScheme {
  readonly name: string;
  readonly environments: readonly string[];
  readonly maxPerOrganization: number | null;
  /** @throws Error where keys have no such environment. */
  prefix(environment: string): string;
  /** Whether a token begins as keys do. */
  owns(token: string): boolean;
}

/** @throws Error where the document has no scheme for API keys with prefixes. */
export function keyScheme(description: ApiDescription): KeyScheme {
  const scheme = description.securitySchemes.find((candidate) => keyPrefixes(candidate).length > 0);
  if (scheme === undefined) {
    throw new Error(
      'The document has no security scheme for API keys: add "x-key-prefixes" to its bearer scheme and run "sdkgen generate".',
    );
  }
  const prefixes = keyPrefixes(scheme);
  return {
    name: scheme.name,
    environments: prefixes.map(({ environment }) => environment),
    maxPerOrganization: scheme.maxPerOrganization,
    prefix(environment) {
      const found = prefixes.find((candidate) => candidate.environment === environment);
      if (found === undefined) throw new Error(`There are no keys for the environment "${environment}".`);
      return found.prefix;
    },
    owns: (token) => prefixes.some(({ prefix }) => token.startsWith(prefix)),
  };
}

function keyPrefixes(scheme: SecuritySchemeDescription) {
  return scheme.prefixes.filter(({ token }) => token === "key");
}

/** A new key: 256 random bits behind the prefix that tells its environment. */
export function newSecret(prefix: string): string {
  // Letters and digits alone, so that a double click selects the whole key.
  return prefix + randomSecret(32).replace(/[-_]/g, "0");
}

/** What is kept of a secret. The secret is random and long, so a plain hash can't be turned back. */
export function hashSecret(secret: string): string {
  return hash("sha256", secret, "hex");
}

/** What a secret is told by in lists: its prefix and four more characters. */
export function hintOf(secret: string, prefix: string): string {
  return `${secret.slice(0, prefix.length + 4)}…`;
}
