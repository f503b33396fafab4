import { usualEnvironment } from "./control/environment.ts";
import { issueKey } from "./control/issueKey.ts";
import { systemClock } from "./core/clock.ts";
import type { ApiDescription } from "./description.ts";
import { type Engine, makeEngine } from "./engine.ts";
import { ApiError } from "./errors/apiError.ts";
import { description as outfame } from "./generated/description.ts";
import type { Listened } from "./http/listen.ts";
import { router } from "./http/router.ts";
import { webFetch } from "./http/web.ts";
import { memoryWindowStore } from "./limits/memoryWindowStore.ts";
import type { WindowStore } from "./limits/windowStore.ts";
import type { SandboxOptions } from "./options.ts";
import { demandKnown, firstOrganization, planOf } from "./organization.ts";
import { authenticate, bearerToken } from "./pipeline/authenticate.ts";
import { apiAnswer, refusal, type Services } from "./pipeline/handle.ts";
import { keyLookup, useNotes } from "./pipeline/keyLookup.ts";
import { type RunOperation, routesOf } from "./pipeline/routes.ts";
import { runner } from "./pipeline/runOnce.ts";
import { createReadyKey } from "./readyKey.ts";
import { purgeAccounts } from "./resources/accounts.ts";
import { handlers } from "./resources/index.ts";
import { openDatabase } from "./storage/open.ts";
import type { Organization } from "./storage/organizations.ts";

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
  /** What a server has to listen for. */
  readonly listened: Listened;
  /** Path that the API is under: `/v1`. */
  readonly basePath: string;
  /** Makes a key with every scope, ready to be used. The one before, of this run or an earlier one, is revoked. */
  createReadyKey(): Promise<string>;
  /**
   * Makes an API key and returns it.
   * @throws SandboxOptionError where a scope, plan or environment is not in the document.
   * @throws ApiError conflict where the organization has as many as it may have.
   */
  createApiKey(request: ApiKeyRequest): Promise<string>;
  close(): Promise<void>;
}

/**
 * Makes a sandbox.
 * @throws SandboxOptionError where an option can't be taken; DatabaseError where the database can't be used.
 */
export async function createSandbox(
  options: SandboxOptions = {},
  description: ApiDescription = outfame,
): Promise<Sandbox> {
  const plan = planOf(description, options.plan);
  const database = await openDatabase(options.database);
  const windows = await openWindows(options);
  try {
    const clock = options.clock ?? systemClock;
    const engine = makeEngine({ description, options, database, windows, clock });
    return await compose(engine, options, plan);
  } catch (error) {
    await windows.close();
    await database.close();
    throw error;
  }
}

async function compose(engine: Engine, options: SandboxOptions, plan: string): Promise<Sandbox> {
  const { description, storage, world } = engine;
  const organization = await storage.transaction(async (store) => {
    await purgeAccounts(world, store);
    return firstOrganization(engine, store, plan, options.plan !== undefined);
  });
  const services = servicesOf(engine, options);
  const api = apiAnswer(services);
  const refuse = (message: string) =>
    refusal(services, new ApiError("invalid_request", { message, details: [{ field: "request", message }] }));
  const issuer = engine;
  return {
    fetch: webFetch(api),
    listened: { answer: api, refuse, beside: { owns: () => false, fetch: webFetch(api) } },
    basePath: description.basePath,
    createReadyKey: () => createReadyKey(issuer, organization.id),
    async createApiKey(request) {
      const { secret } = await issueKey(issuer, keyRequest(engine, organization, request));
      return secret;
    },
    async close() {
      await engine.limiter.close();
      await engine.database.close();
    },
  };
}

function servicesOf(engine: Engine, options: SandboxOptions): Services {
  const { description, validators, database, storage, clock, scheme } = engine;
  const lookups = [keyLookup(scheme)];
  const noteUse = useNotes(scheme, storage, clock);
  const routes = routesOf({
    description,
    validators,
    // The description and the handlers' types are made from the same document, and every call is checked against it.
    runs: handlers(engine.world) as unknown as Readonly<Record<string, RunOperation>>,
    validateResponses: options.validateResponses ?? false,
  });
  return {
    description,
    catalogue: engine.catalogue,
    router: router(description, routes),
    limiter: engine.limiter,
    runner: runner(storage, () => clock.now()),
    faults: engine.faults,
    observe: () => undefined,
    now: () => clock.now(),
    settle: () => undefined,
    async identify(authorization) {
      const token = bearerToken(authorization);
      const credential = await database.read((connection) => authenticate(connection, token, lookups));
      await noteUse(credential);
      return credential;
    },
    nextRequestId: () => engine.ids.next(description.requestIdPrefix),
    report: options.onFault ?? reportFault,
  };
}

async function openWindows({ redis }: SandboxOptions): Promise<WindowStore> {
  if (redis === undefined) return memoryWindowStore();
  const [{ connectRedis }, { redisWindowStore }] = await Promise.all([
    import("./limits/redisClient.ts"),
    import("./limits/redisWindowStore.ts"),
  ]);
  return redisWindowStore(await connectRedis(redis));
}

function keyRequest({ description, scheme }: Engine, organization: Organization, request: ApiKeyRequest) {
  const { name, scopes = description.scopes, plan, environment = usualEnvironment(scheme) } = request;
  demandKnown("scope", scopes, description.scopes);
  demandKnown(
    "plan",
    plan === undefined ? [] : [plan],
    (description.rateLimits?.plans ?? []).map((known) => known.name),
  );
  demandKnown("environment", [environment], scheme.environments);
  return { organization: organization.id, name, scopes, plan, environment };
}

function reportFault(error: unknown, requestId: string): void {
  console.error(
    `outfame-sandbox: request ${requestId} failed:`,
    error instanceof Error ? error.message : error,
  );
}
