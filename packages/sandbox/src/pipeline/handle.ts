import type { ApiDescription } from "../description.ts";
import { ApiError } from "../errors/apiError.ts";
import type { ErrorCatalogue } from "../errors/catalogue.ts";
import { errorResponse } from "../errors/errorResponse.ts";
import type { KeptResponse } from "../storage/idempotencyRecords.ts";
import { authenticate } from "./authenticate.ts";
import { authorize } from "./authorize.ts";
import type { Credential, TokenLookup } from "./credential.ts";
import type { RateLimiter } from "./rateLimit.ts";
import { type Match, routeOf } from "./route.ts";
import type { Runner } from "./runOnce.ts";

/** What the stages need of the server. */
export interface Services {
  readonly description: ApiDescription;
  readonly catalogue: ErrorCatalogue;
  readonly lookups: readonly TokenLookup[];
  readonly limiter: RateLimiter;
  readonly runner: Runner;
  nextRequestId(): string;
  /** Told of faults of the server itself; never of the caller's. */
  report(error: unknown, requestId: string): void;
}

/**
 * One request through all stages, in the order in which they may refuse it: who calls, how often, what is asked,
 * with which scopes, in which form. What the caller must see on every response is added here, errors included.
 */
export async function handle(services: Services, request: Request, match: Match): Promise<Response> {
  const { description } = services;
  const requestId = services.nextRequestId();
  const headers = new Headers();
  if (description.requestIdHeader !== null) headers.set(description.requestIdHeader, requestId);
  let response: Response;
  try {
    response = await answer(services, request, match, headers);
  } catch (error) {
    if (!(error instanceof ApiError)) services.report(error, requestId);
    response = errorResponse(error instanceof ApiError ? error : new ApiError("internal_error"), {
      catalogue: services.catalogue,
      shape: description.errorShape,
      retryAfterHeader: description.rateLimits?.headers.retryAfter ?? "Retry-After",
      requestId,
    });
  }
  for (const [name, value] of headers) response.headers.set(name, value);
  return response;
}

async function answer(
  services: Services,
  request: Request,
  match: Match,
  headers: Headers,
): Promise<Response> {
  const credential = identify(services, request, headers);
  services.limiter.count(credential, match.kind === "operation" ? match.route.operation : undefined, headers);
  if (match.kind === "options")
    return new Response(null, { status: 204, headers: { Allow: match.allow.join(", ") } });
  const { route, pathParameters } = routeOf(match, services.catalogue);
  authorize(route.operation, credential);
  const url = new URL(request.url);
  const { params, body, bytes } = await route.readInput(request, url, pathParameters);
  const key =
    route.operation.idempotency === null ? null : request.headers.get(route.operation.idempotency.header);
  const { tenant } = credential;
  const made = services.runner.run(
    route.operation,
    tenant,
    { key, target: url.pathname + url.search, bytes },
    () => {
      const result = route.run({ params, body, tenant });
      const { status, contentType } = route.operation.success;
      if (contentType === null) return { status, contentType: undefined, body: undefined };
      return { status, contentType, body: JSON.stringify(result) };
    },
  );
  return toResponse(made);
}

function identify(services: Services, request: Request, headers: Headers): Credential {
  try {
    return authenticate(request.headers, services.lookups);
  } catch (error) {
    services.limiter.describe(headers);
    throw error;
  }
}

function toResponse(made: KeptResponse): Response {
  const headers = made.contentType === undefined ? {} : { "Content-Type": made.contentType };
  return new Response(made.body ?? null, { status: made.status, headers });
}
