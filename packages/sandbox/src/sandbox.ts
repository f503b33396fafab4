import { Agenda } from "./agenda/agenda.ts";
import type { AgendaSource } from "./agenda/source.ts";
import { besideOf } from "./beside.ts";
import { causesOf } from "./causes/index.ts";
import { SandboxControl } from "./client/generated/client.ts";
import { controlPath } from "./control/answer.ts";
import { issueKey } from "./control/issueKey.ts";
import type { ControlServices } from "./control/services.ts";
import { Switchboard } from "./control/switchboard.ts";
import { usualEnvironment } from "./core/environment.ts";
import type { ApiDescription } from "./description.ts";
import { type Engine, makeEngine } from "./engine.ts";
import { ApiError } from "./errors/apiError.ts";
import { description as outfame } from "./generated/description.ts";
import { withCors } from "./http/cors.ts";
import type { Listened } from "./http/listen.ts";
import { webFetch } from "./http/web.ts";
import { memoryWindowStore } from "./limits/memoryWindowStore.ts";
import type { WindowStore } from "./limits/windowStore.ts";
import { setConsentSwitch } from "./oauth/consentSwitch.ts";
import { RequestLog } from "./observe/requestLog.ts";
import { Watch } from "./observe/verdict.ts";
import type { SandboxOptions } from "./options.ts";
import { demandKnown, firstOrganization, planOf } from "./organization.ts";
import { apiAnswer, refusal } from "./pipeline/handle.ts";
import { createReadyKey } from "./readyKey.ts";
import { servicesOf } from "./services.ts";
import { type Opened, openDatabase } from "./storage/open.ts";
import type { Organization } from "./storage/organizations.ts";
import { Dispatcher } from "./webhooks/dispatcher.ts";

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

/** What a sandbox is made of, for those who want another one than the document's. */
export interface SandboxParts {
  /** What the API is. Default: as the document says. */
  readonly description?: ApiDescription;
  /** Stands between the sandbox and its callers, but for those of `control`. */
  readonly through?: (listened: Listened) => Listened;
}

/** The API as a function: no socket, no port. */
export interface Sandbox {
  /** Answers a request to the API, the authorization server, or the control plane. */
  fetch(request: Request): Promise<Response>;
  /** Calls the control plane: the clock, organizations, credentials, events, faults, and what happened. */
  readonly control: SandboxControl;
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
  /** Finishes the deliveries under way, and lets go of the data. */
  close(): Promise<void>;
}

/**
 * Makes a sandbox.
 * @throws SandboxOptionError where an option can't be taken; DatabaseError where the database can't be used;
 * RedisError where Redis can't.
 */
export async function createSandbox(
  options: SandboxOptions = {},
  { description = outfame, through = (listened) => listened }: SandboxParts = {},
): Promise<Sandbox> {
  const plan = planOf(description, options.plan);
  const opened = await openDatabase(options.database, options.clock);
  let windows: WindowStore | undefined;
  try {
    windows = await openWindows(options);
    return await compose({ opened, windows, options, description, through, plan });
  } catch (error) {
    await windows?.close();
    await opened.database.close();
    throw error;
  }
}

interface Parts {
  readonly opened: Opened;
  readonly windows: WindowStore;
  readonly options: SandboxOptions;
  readonly description: ApiDescription;
  readonly through: (listened: Listened) => Listened;
  readonly plan: string;
}

async function compose({ opened, windows, options, description, through, plan }: Parts): Promise<Sandbox> {
  const { database, clock, shared } = opened;
  const engine = makeEngine({ description, options, database, windows, clock, wake: () => agenda.wake() });
  const agenda = new Agenda({
    clock,
    causes: [...refreshing(opened), ...causesOf(engine.world, engine.storage)],
    deliveries: [...refreshing(opened), ...deliveriesOf(engine, opened)],
    report: (error) => services.report(error, "agenda"),
    ...(shared === undefined ? {} : { pollMilliseconds: 1_000 }),
  });
  const first = await engine.storage.transaction((store) =>
    firstOrganization(engine, store, plan, options.plan !== undefined),
  );
  const log = new RequestLog();
  const watch = new Watch(description);
  const switchboard = new Switchboard(engine);
  await engine.storage.read((store) => switchboard.load(store));
  await applyOptions(engine, switchboard, options);
  const services = servicesOf({ engine, opened, options, agenda, switchboard, log, watch });
  const control: ControlServices = {
    engine,
    agenda,
    log,
    watch,
    switchboard,
    first,
    consent: options.consent ?? "ask",
    refreshClock: async () => opened.refresh?.(),
  };
  const api = withCors(apiAnswer(services), options.cors ?? [], description);
  const beside = besideOf(control, services, options);
  const unbroken: Listened = {
    answer: api,
    beside,
    refuse: (message) =>
      refusal(
        services,
        new ApiError("invalid_request", { message, details: [{ field: "request", message }] }),
      ),
  };
  const listened = through(unbroken);
  const fetch = fetchOf(unbroken);
  agenda.start();
  return {
    fetch: fetchOf(listened),
    control: new SandboxControl({
      baseUrl: `http://127.0.0.1${controlPath}`,
      fetch: (input, init) => fetch(new Request(input, init)),
      maxRetries: 0,
    }),
    listened,
    basePath: description.basePath,
    createReadyKey: () => createReadyKey(engine, first.id, shared !== undefined),
    async createApiKey(request) {
      return (await issueKey(engine, keyRequest(engine, first, request))).secret;
    },
    async close() {
      await agenda.stop();
      await engine.limiter.close();
      await database.close();
    },
  };
}

/** What is asked for at the start goes before what was switched in an earlier run. */
async function applyOptions(
  { database, world }: Engine,
  switchboard: Switchboard,
  { seed, consent }: SandboxOptions,
): Promise<void> {
  if (seed !== undefined && seed !== world.seed) await switchboard.setSeed(seed);
  if (consent === undefined) return;
  await database.transaction((connection) =>
    setConsentSwitch(connection, { mode: consent, organization: null }),
  );
}

/** Looks where other instances put the clock, before anything is done by it. */
function refreshing({ refresh }: Opened): readonly AgendaSource[] {
  if (refresh === undefined) return [];
  const nextDue = async (): Promise<undefined> => {
    await refresh();
  };
  return [{ nextDue, run: async () => undefined }];
}

/** What is listened for, as a function of web requests. */
function fetchOf({ answer, beside }: Listened): (request: Request) => Promise<Response> {
  const fetchApi = webFetch(answer);
  return async (request) =>
    beside.owns(new URL(request.url).pathname) ? beside.fetch(request) : fetchApi(request);
}

function deliveriesOf(
  { storage, clock, ids, description }: Engine,
  { shared }: Opened,
): readonly AgendaSource[] {
  const policy = description.webhooks?.delivery;
  if (policy === undefined) return [];
  return [new Dispatcher({ storage, clock, ids, policy, alone: shared === undefined })];
}

async function openWindows({ redis, logger }: SandboxOptions): Promise<WindowStore> {
  if (redis === undefined) return memoryWindowStore();
  const [{ connectRedis }, { redisWindowStore }] = await Promise.all([
    import("./limits/redisClient.ts"),
    import("./limits/redisWindowStore.ts"),
  ]);
  const onConnection = (connected: boolean): void =>
    connected ? logger?.info("redis_back") : logger?.warn("redis_lost");
  return redisWindowStore(await connectRedis(redis, { onConnection }));
}

function keyRequest({ description, scheme }: Engine, organization: Organization, request: ApiKeyRequest) {
  const {
    name,
    scopes = description.scopes,
    plan,
    environment = usualEnvironment(scheme.environments),
  } = request;
  demandKnown("scope", scopes, description.scopes);
  demandKnown(
    "plan",
    plan === undefined ? [] : [plan],
    (description.rateLimits?.plans ?? []).map((known) => known.name),
  );
  demandKnown("environment", [environment], scheme.environments);
  return { organization: organization.id, name, scopes, plan, environment };
}
