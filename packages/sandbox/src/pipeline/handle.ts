import type { ApiDescription, OperationDescription } from "../description.ts";
import { ApiError } from "../errors/apiError.ts";
import type { ErrorCatalogue } from "../errors/catalogue.ts";
import { errorResponse } from "../errors/errorResponse.ts";
import type { FaultInjector } from "../faults/injector.ts";
import { wordFor } from "../faults/rule.ts";
import { spoil } from "../faults/spoil.ts";
import type { Answer, HeaderPair, Incoming, Outgoing } from "../http/message.ts";
import type { Router } from "../http/router.ts";
import type { LimitState, RateLimiter } from "../limits/rateLimiter.ts";
import type { Observer } from "../observe/exchange.ts";
import { DatabaseUnavailable } from "../storage/databaseError.ts";
import { authorize } from "./authorize.ts";
import type { Credential } from "./credential.ts";
import { routeOf } from "./route.ts";
import type { Runner } from "./runOnce.ts";
import { Trace } from "./trace.ts";

/** What the stages need of the server. */
export interface Services {
  readonly description: ApiDescription;
  readonly catalogue: ErrorCatalogue;
  readonly router: Router;
  readonly limiter: RateLimiter;
  readonly runner: Runner;
  readonly faults: FaultInjector;
  readonly observe: Observer;
  /** Takes secrets out of a target that a caller put them in. */
  redact(target: string): string;
  now(): number;
  /** Settles what is due before the request is looked at, so that nothing is answered from a state of the past. */
  settle(): Promise<void> | undefined;
  /** @throws ApiError unauthorized where the header's token is no good. */
  identify(authorization: string | null): Promise<Credential>;
  nextRequestId(): string;
  /** Told of faults of the server itself; never of the caller's. */
  report(error: unknown, requestId: string): void;
}

/**
 * One request through all stages, in the order in which they may refuse it: who calls, how often, what is asked,
 * with which scopes, in which form. What the caller must see on every response is added here, errors included.
 */
export function apiAnswer(services: Services): Answer {
  return async (request) => {
    const trace = new Trace(services.nextRequestId(), services.now());
    let made: Outgoing;
    try {
      made = await answer(services, request, trace);
    } catch (error) {
      if (trace.limits.length === 0) trace.limits = services.limiter.untouched().headers;
      made = failure(services, error, trace);
    }
    services.observe(trace.exchange(request, made.status, services.redact));
    return dressed(services, made, trace);
  };
}

/** The answer to what never became a request of the API, in the one form that failures have. */
export function refusal(services: Services, error: unknown): Outgoing {
  const trace = new Trace(services.nextRequestId(), services.now());
  trace.limits = services.limiter.untouched().headers;
  return dressed(services, failure(services, error, trace), trace);
}

/** With what every response carries. */
function dressed({ description }: Services, made: Outgoing, trace: Trace): Outgoing {
  const headers: HeaderPair[] = [...made.headers, ...trace.limits];
  if (description.requestIdHeader !== null) headers.push([description.requestIdHeader, trace.id]);
  return { ...made, headers };
}

async function answer(services: Services, request: Incoming, trace: Trace): Promise<Outgoing> {
  const due = services.settle();
  if (due !== undefined) await due;
  const match = services.router(request.method, request.path);
  const operation = match.kind === "operation" ? match.route.operation : undefined;
  trace.operation = operation?.id;
  const credential = await services.identify(request.header("authorization"));
  trace.credential = credential;
  const state: LimitState = await services.limiter.count(credential, operation);
  trace.limits = state.headers;
  if (state.refusal !== undefined) throw state.refusal;
  if (match.kind === "options")
    return { status: 204, headers: [["Allow", match.allow.join(", ")]], body: undefined };
  const { route, pathParameters } = routeOf(match, services.catalogue);
  const fault = services.faults.pick(route.operation.id);
  if (fault === undefined) return await perform();
  trace.fault = wordFor(fault);
  return await spoil(fault, services.catalogue, perform);

  async function perform(): Promise<Outgoing> {
    authorize(route.operation, credential);
    const { params, body, bytes } = await route.readInput(request, pathParameters);
    const key = idempotencyKey(route.operation, request);
    const { tenant } = credential;
    trace.read(key, bytes);
    const made = await services.runner.run(
      route.operation,
      tenant,
      { key, target: request.path + request.query, bytes },
      async (store) => {
        const result = await route.run({ params, body, tenant, store });
        trace.result(route.operation, params, result);
        const { status, contentType } = route.operation.success;
        if (contentType === null) return { status, contentType: undefined, body: undefined };
        return { status, contentType, body: JSON.stringify(result) };
      },
    );
    const headers: HeaderPair[] = made.contentType === undefined ? [] : [["Content-Type", made.contentType]];
    return { status: made.status, headers, body: made.body };
  }
}

function idempotencyKey({ idempotency }: OperationDescription, request: Incoming): string | null {
  return idempotency === null ? null : request.header(idempotency.header.toLowerCase());
}

function failure(services: Services, error: unknown, trace: Trace): Outgoing {
  const known = knownError(services, error, trace);
  trace.code = known.code;
  trace.retryAfter = known.facts.retryAfter;
  return errorResponse(known, {
    catalogue: services.catalogue,
    shape: services.description.errorShape,
    retryAfterHeader: services.description.rateLimits?.headers.retryAfter ?? "Retry-After",
    requestId: trace.id,
  });
}

function knownError(services: Services, error: unknown, trace: Trace): ApiError {
  if (error instanceof ApiError) return error;
  services.report(error, trace.id);
  if (!(error instanceof DatabaseUnavailable)) return new ApiError("internal_error");
  return new ApiError(services.catalogue.unavailable, {
    message: "The data can't be reached now. Try again in a moment.",
  });
}
