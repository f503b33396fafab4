import { CredentialsError } from "../errors/transport-error.ts";
import type { SecuritySchemeSpec } from "../operation.ts";
import { isBrowser, isLoopback } from "../platform.ts";

/**
 * Refuses a secret that cannot be right, or that must not be sent from here, and says what to do instead.
 * The secret itself is never part of the message.
 */
export function guardSecret(
  scheme: SecuritySchemeSpec,
  secret: unknown,
  baseUrl: URL,
): asserts secret is string {
  const { option } = scheme;
  if (typeof secret !== "string" || secret === "") {
    throw invalid(`${option} is empty: check where it is read from`);
  }
  if (/[^\x21-\x7e]/.test(secret)) {
    throw invalid(`${option} holds a space, a line break or another odd character: trim it where it is read`);
  }
  const prefix =
    scheme.type === "bearer" ? scheme.prefixes?.find((known) => secret.startsWith(known)) : undefined;
  if (!prefix?.includes("live")) return;
  const danger = isBrowser()
    ? "in a browser everybody can read it: call the API from your server"
    : baseUrl.protocol === "http:" &&
      !isLoopback(baseUrl) &&
      "http: sends it in the clear: use an https: baseUrl";
  if (danger) throw invalid(`${option} is live (${prefix}…), and ${danger}, or use a test one`);
}

/** Refuses two bearer credentials at once: a request has one `Authorization` header. */
export function guardAmbiguity(
  schemes: Readonly<Record<string, SecuritySchemeSpec>>,
  options: Readonly<Record<string, unknown>>,
): void {
  const given = Object.values(schemes)
    .flatMap((scheme) => (scheme.type === "bearer" ? [scheme.option, scheme.oauth?.option ?? ""] : []))
    .filter((option) => options[option] !== undefined);
  const distinct = [...new Set(given)];
  if (distinct.length > 1) {
    throw invalid(`${distinct.join(" and ")} were both given: give one of them, or make a client for each`);
  }
}

/** What a guard throws. */
export function invalid(problem: string): CredentialsError {
  return new CredentialsError("invalid_credentials", problem);
}
