import { PostgresError } from "./startError.ts";

export interface PostgresUrl {
  /** What the driver takes. */
  readonly connectionString: string;
  /** Undefined: what the server's `search_path` says. */
  readonly schema: string | undefined;
}

/**
 * Takes the sandbox's own parameter, `schema`, out of the URL.
 * @throws PostgresError where the name of the schema would need quotes.
 */
export function readUrl(url: string): PostgresUrl {
  const [address = "", query = ""] = url.split(/\?(.*)/s, 2);
  const parameters = new URLSearchParams(query);
  const schema = parameters.get("schema") ?? undefined;
  if (schema !== undefined && !/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) {
    throw new PostgresError(
      "of the URL",
      "its schema must begin with a small letter and have small letters, digits and underscores alone, 63 at most.",
    );
  }
  parameters.delete("schema");
  return { connectionString: parameters.size === 0 ? address : `${address}?${parameters}`, schema };
}
