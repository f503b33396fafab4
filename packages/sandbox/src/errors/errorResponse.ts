import type { ErrorShapeDescription, JsonValue } from "../description.ts";
import type { HeaderPair, Outgoing } from "../http/message.ts";
import type { ApiError } from "./apiError.ts";
import type { ErrorCatalogue } from "./catalogue.ts";

export interface ErrorContext {
  readonly catalogue: ErrorCatalogue;
  readonly shape: ErrorShapeDescription;
  readonly retryAfterHeader: string | null;
  readonly requestId: string;
}

/** The one place where an error's response is made: status, body and headers as the document has them. */
export function errorResponse(error: ApiError, context: ErrorContext): Outgoing {
  const described = context.catalogue.find(error.code);
  const { facts } = error;
  const { shape } = context;
  const body = nest([
    [shape.code, error.code],
    [shape.message, facts.message ?? described.message ?? error.code],
    [shape.docUrl, described.docUrl],
    [shape.requestId, context.requestId],
    [shape.retryAfter, facts.retryAfter],
    [shape.requiredScopes, facts.requiredScopes],
    [shape.details, facts.details?.map(({ field, message }) => ({ field, message }))],
  ]);
  const headers: HeaderPair[] = [
    ["Content-Type", "application/json"],
    ...Object.entries(facts.headers ?? {}),
  ];
  if (facts.retryAfter !== undefined && context.retryAfterHeader !== null) {
    headers.push([context.retryAfterHeader, String(facts.retryAfter)]);
  }
  return { status: facts.status ?? described.status, headers, body: JSON.stringify(body) };
}

/** Builds an object from dotted paths; paths or values that aren't there are left out. */
function nest(entries: readonly (readonly [string | null, JsonValue | undefined])[]): object {
  const root: Record<string, unknown> = {};
  for (const [path, value] of entries) {
    if (path === null || value === undefined || value === null) continue;
    const names = path.split(".");
    const last = names.pop() ?? path;
    let parent = root;
    for (const name of names) {
      const child = (parent[name] ?? {}) as Record<string, unknown>;
      parent[name] = child;
      parent = child;
    }
    parent[last] = value;
  }
  return root;
}
