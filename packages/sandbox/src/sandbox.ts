import { controlPath, controlPlane } from "./control/control.ts";
import { type IssuedKey, issueKey, type KeyIssuer } from "./control/issueKey.ts";
import { usualEnvironment } from "./control/schemas.ts";
import { systemClock } from "./core/clock.ts";
import { growingIds } from "./core/ids.ts";
import { keyScheme } from "./core/keys.ts";
import type { ApiDescription } from "./description.ts";
import { ApiError } from "./errors/apiError.ts";
import { errorCatalogue } from "./errors/catalogue.ts";
import { errorResponse } from "./errors/errorResponse.ts";
import { description as outfame } from "./generated/description.ts";
import { router } from "./http/router.ts";
import { SandboxOptionError, type SandboxOptions } from "./options.ts";
import { handle, type Services } from "./pipeline/handle.ts";
import { keyLookup } from "./pipeline/keyLookup.ts";
import { rateLimiter } from "./pipeline/rateLimit.ts";
import { type RunOperation, routesOf } from "./pipeline/routes.ts";
import { runner } from "./pipeline/runOnce.ts";
import { purgeAccounts } from "./resources/accounts.ts";
import { handlers } from "./resources/index.ts";
import type { World } from "./resources/world.ts";
import { schemaFacts } from "./schema/facts.ts";
import { validators as makeValidators } from "./schema/validators.ts";
import type { Organization } from "./storage/organizations.ts";
import { openStore, type Store } from "./storage/store.ts";

/** What a new key is to be; what is left out is as for the ready key. */
export interface ApiKeyRequest {
  readonly name: string;
  /** Default: all. */
  readonly scopes?: readonly string[];
  /** Default: the organization's. */
  readonly plan?: string;
  /** Default: `sandbox`. */
  readonly environment?: string;
}

/** The API as a function: no socket, no port. */
export interface Sandbox {
  fetch(request: Request): Promise<Response>;
  /** Answers what is no request at all. */
  refuse(message: string): Response;
  /** Path that the API is under: `/v1`. */
  readonly basePath: string;
  /** Makes a key with every scope, ready to be used. The one before, of this run or an earlier one, is revoked. */
  createReadyKey(): string;
  /**
   * Makes an API key and returns it.
   * @throws SandboxOptionError where a scope, plan or environment is not in the document.
   * @throws ApiError conflict where the organization has as many as it may have.
   */
  createApiKey(request: ApiKeyRequest): string;
  close(): void;
}

const readyKeyName = "Ready at start";

/**
 * Makes a sandbox.
 * @throws SandboxOptionError where an option can't be taken; DatabaseError where the database can't be used.
 */
export function createSandbox(options: SandboxOptions = {}, description: ApiDescription = outfame): Sandbox {
  const clock = options.clock ?? systemClock;
  const plan = planOf(description, options.plan);
  const validators = makeValidators(description);
  const schemas = schemaFacts(description, validators);
  const catalogue = errorCatalogue(description);
  const scheme = keyScheme(description);
  const ids = growingIds(clock);
  const store = openStore(options.database ?? ":memory:");
  try {
    const world: World = {
      store,
      clock,
      ids,
      schemas,
      retentionDays: description.deletedDataRetentionDays,
      seed: options.seed ?? 1,
      syncMilliseconds: (options.syncSeconds ?? 0) * 1000,
    };
    purgeAccounts(world);
    const organization = firstOrganization(
      store,
      ids.next("org_"),
      plan,
      options.plan !== undefined,
      clock.now(),
    );
    const issuer: KeyIssuer = { description, store, clock, ids, scheme };
    const services: Services = {
      description,
      catalogue,
      lookups: [keyLookup(store.apiKeys, scheme, clock)],
      limiter: rateLimiter(description.rateLimits, () => clock.now()),
      runner: runner(store.database, store.idempotencyRecords, () => clock.now()),
      nextRequestId: () => ids.next(description.requestIdPrefix),
      report: options.onFault ?? reportFault,
    };
    const routes = routesOf({
      description,
      validators,
      // The description and the handlers' types are made from the same document, and every call is checked against it.
      runs: handlers(world) as unknown as Readonly<Record<string, RunOperation>>,
      validateResponses: options.validateResponses ?? false,
    });
    const api = router(description, routes, (request, match) => handle(services, request, match));
    const toResponse = (error: unknown): Response => failure(services, error);
    const control = controlPlane({ ...issuer, validators, organization, toResponse });
    const create = (request: ApiKeyRequest): IssuedKey =>
      issueKey(issuer, keyRequest(issuer, organization.id, request));
    return {
      fetch: async (request) => (isControl(request) ? control : api).fetch(request),
      refuse: (message) =>
        toResponse(new ApiError("invalid_request", { message, details: [{ field: "request", message }] })),
      basePath: description.basePath,
      createReadyKey: () =>
        store.database.transaction(() => {
          store.apiKeys.deleteByName(organization.id, readyKeyName);
          return create({ name: readyKeyName }).secret;
        }),
      createApiKey: (request) => create(request).secret,
      close: () => store.database.close(),
    };
  } catch (error) {
    store.database.close();
    throw error;
  }
}

function isControl(request: Request): boolean {
  const { pathname } = new URL(request.url);
  return pathname === controlPath || pathname.startsWith(`${controlPath}/`);
}

/** The response of a failure outside of the stages, with what every response carries. */
function failure(services: Services, error: unknown): Response {
  const requestId = services.nextRequestId();
  if (!(error instanceof ApiError)) services.report(error, requestId);
  const { description, catalogue } = services;
  const response = errorResponse(error instanceof ApiError ? error : new ApiError("internal_error"), {
    catalogue,
    shape: description.errorShape,
    retryAfterHeader: null,
    requestId,
  });
  if (description.requestIdHeader !== null) response.headers.set(description.requestIdHeader, requestId);
  services.limiter.describe(response.headers);
  return response;
}

function planOf(description: ApiDescription, wanted: string | undefined): string {
  const plans = description.rateLimits?.plans ?? [];
  const largest = [...plans].sort((a, b) => b.requestsPerMinute - a.requestsPerMinute)[0];
  demandKnown(
    "plan",
    wanted === undefined ? [] : [wanted],
    plans.map(({ name }) => name),
  );
  return wanted ?? largest?.name ?? "unlimited";
}

/** The organization that keys belong to where nobody says otherwise. */
function firstOrganization(
  store: Store,
  id: string,
  plan: string,
  change: boolean,
  now: number,
): Organization {
  const known = store.organizations.first();
  if (known === undefined) return store.organizations.insert({ id, name: "Sandbox", plan }, now);
  if (!change || known.plan === plan) return known;
  store.organizations.setPlan(known.id, plan);
  return { ...known, plan };
}

function keyRequest({ description, scheme }: KeyIssuer, organization: string, request: ApiKeyRequest) {
  const { name, scopes = description.scopes, plan, environment = usualEnvironment(scheme) } = request;
  demandKnown("scope", scopes, description.scopes);
  demandKnown(
    "plan",
    plan === undefined ? [] : [plan],
    (description.rateLimits?.plans ?? []).map((known) => known.name),
  );
  demandKnown("environment", [environment], scheme.environments);
  return { organization, name, scopes, plan, environment };
}

function demandKnown(kind: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((value) => !known.includes(value));
  if (unknown !== undefined)
    throw new SandboxOptionError(`There is no ${kind} "${unknown}". Choose from: ${known.join(", ")}.`);
}

function reportFault(error: unknown, requestId: string): void {
  console.error(
    `outfame-sandbox: request ${requestId} failed:`,
    error instanceof Error ? error.message : error,
  );
}
