import { CredentialsError } from "../errors/transport-error.ts";
import type { SecuritySchemeSpec } from "../operation.ts";
import { flawOf, livePrefix } from "./flaw.ts";

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
  const flaw = flawOf(scheme, secret, baseUrl);
  if (flaw === "empty") throw invalid(`${option} is empty: check where it is read from`);
  if (flaw === "odd") {
    throw invalid(`${option} holds a space, a line break or another odd character: trim it where it is read`);
  }
  if (!flaw) return;
  const danger =
    flaw === "browser"
      ? "in a browser everybody can read it: call the API from your server"
      : "http: sends it in the clear: use an https: baseUrl";
  throw invalid(`${option} is live (${livePrefix(scheme, secret)}…), and ${danger}, or use a test one`);
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
