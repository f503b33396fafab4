import type { OperationDescription } from "../description.ts";
import { ApiError } from "../errors/apiError.ts";
import type { ErrorCatalogue } from "../errors/catalogue.ts";
import type { ReadInput } from "./readInput.ts";

/** An operation with all that is made for it once: its reader of parameters and body, its check of results. */
export interface Route {
  readonly operation: OperationDescription;
  readonly readInput: ReadInput;
  readonly run: (call: {
    readonly params: unknown;
    readonly body: unknown;
    readonly tenant: unknown;
    readonly store: unknown;
  }) => Promise<unknown>;
}

/** What the router found under a path. */
export type Match =
  | {
      readonly kind: "operation";
      readonly route: Route;
      readonly pathParameters: Readonly<Record<string, string>>;
    }
  | { readonly kind: "method"; readonly allow: readonly string[] }
  | { readonly kind: "options"; readonly allow: readonly string[] }
  | { readonly kind: "nothing" };

/** Every method that a path answers: those declared, `HEAD` where there is `GET`, and `OPTIONS`. */
export function allowedMethods(declared: readonly string[]): readonly string[] {
  const head = declared.includes("GET") && !declared.includes("HEAD") ? ["HEAD"] : [];
  return [...new Set([...declared, ...head, "OPTIONS"])].sort();
}

/** @throws ApiError not_found under an unknown path; 405 with `Allow` for a method that the path does not have. */
export function routeOf(
  match: Exclude<Match, { kind: "options" }>,
  catalogue: ErrorCatalogue,
): Match & { kind: "operation" } {
  if (match.kind === "operation") return match;
  if (match.kind === "nothing")
    throw new ApiError("not_found", { message: "There is nothing under this path." });
  const allow = match.allow.join(", ");
  const code = catalogue.codeOf(405);
  // Of a document without such an error, the one for what is wrong with a request says it.
  const details = [{ field: "method", message: `must be one of: ${allow}` }];
  throw new ApiError(code ?? "invalid_request", {
    status: 405,
    message: `This path does not have the method. It has: ${allow}.`,
    ...(code === undefined ? { details } : {}),
    headers: { Allow: allow },
  });
}
