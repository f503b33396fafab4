import { ApiPromise } from "./api-promise.ts";
import { attempt, type Client, readAnswer } from "./attempt.ts";
import { Credentials, partitionOf } from "./auth/credentials.ts";
import type { SchemeWriter } from "./auth/schemes.ts";
import { beginCall, type Call, limitsOf, type Permission, patienceOf } from "./call.ts";
import { type Clock, systemClock } from "./clock.ts";
import { ApiError } from "./errors/api-error.ts";
import { SdkError } from "./errors/sdk-error.ts";
import { InsufficientScopeError } from "./errors/status-errors.ts";
import { within } from "./limits.ts";
import { Observer } from "./observe/observer.ts";
import type { ApiSpec, OperationSpec } from "./operation.ts";
import type { ClientOptions, ListOptions, RequestOptions } from "./options.ts";
import { Gate, type Ticket } from "./pacing/gate.ts";
import type { PagePromise } from "./page-promise.ts";
import { paginated } from "./paginated.ts";
import { type CallInput, type PreparedRequest, prepare, type WireParts } from "./prepare.ts";
import type { Result, Success } from "./result.ts";
import { kindOf } from "./retry/kind.ts";
import { isRepeatable } from "./retry/repeatable.ts";
import type { Retrier } from "./retry/retrier.ts";
import type { Sender } from "./sender.ts";
import { parseBaseUrl } from "./wire/url.ts";

/** Options of a client as the transport reads them; credentials stand under the names that the document gives. */
export interface TransportOptions extends ClientOptions {
  /** Scopes that the credentials have. When given, calls that need others fail before anything is sent. */
  readonly scopes?: readonly string[] | undefined;
}

/** What a client is put together from, besides its options. */
export interface TransportParts extends WireParts {
  /** Credentials that are not bearer tokens: `import { schemes }`. */
  readonly schemes?: SchemeWriter;
  /** Default: that of the machine. */
  readonly clock?: Clock;
  /** Numbers in [0, 1), for jitter. Default: `Math.random`. */
  readonly random?: () => number;
}

/** What an attempt is sent with. */
interface Admission {
  readonly secrets: readonly unknown[];
  /** From the gate; `undefined` where requests are not paced. */
  readonly ticket: Ticket | undefined;
}

/** Sends the calls of one client. */
export class Transport implements Sender {
  readonly #client: Client;
  readonly #options: TransportOptions;
  readonly #parts: TransportParts;
  readonly #baseUrl: URL;
  /** Loaded when the first failure may pass. */
  #retrier: Retrier | undefined;
  readonly #gate: Gate | undefined;

  /** Throws a `TypeError` for an unusable base URL, a `CredentialsError` for credentials that cannot be right. */
  constructor(api: ApiSpec, options: TransportOptions = {}, parts: TransportParts = {}) {
    const { clock = systemClock } = parts;
    const { pacing = true, middleware = [], callMiddleware = [] } = options;
    const baseUrl = parseBaseUrl(options.baseUrl ?? api.baseUrl);
    const credentials = new Credentials(api, options, baseUrl, parts.schemes);
    const observer = new Observer(options.logger, options.logLevel);
    this.#client = { api, clock, credentials, observer, options, middleware, callMiddleware };
    this.#options = options;
    this.#parts = parts;
    this.#baseUrl = baseUrl;
    if (pacing && api.rateLimits) {
      this.#gate = new Gate(api.rateLimits, pacing === true ? undefined : pacing, clock, observer);
    }
  }

  /** Begins a call. Its types are those that the generated method declares. */
  send<T, E>(
    operation: OperationSpec,
    input: CallInput = {},
    options: RequestOptions = {},
  ): ApiPromise<T, E> {
    return new ApiPromise(this.#call(operation, input, options) as Promise<Result<T, E>>);
  }

  /** Begins to read a list. Its types are those that the generated method declares. */
  paginate<Item, Body, E>(
    operation: OperationSpec,
    input: CallInput = {},
    options: ListOptions = {},
  ): PagePromise<Item, Body, E> {
    return paginated(this, operation, input, options);
  }

  /** Runs a call to its end. Rejects only for mistakes in code, such as an argument that cannot be sent. */
  async #call(
    operation: OperationSpec,
    input: CallInput,
    options: RequestOptions,
  ): Promise<Result<unknown, SdkError>> {
    const call = beginCall(operation, options, this.#options, this.#client.clock, input.begun);
    try {
      const permission = this.#permit(call);
      const request = prepare(operation, input, {
        api: this.#client.api,
        baseUrl: this.#baseUrl,
        ownBaseUrl: this.#options.baseUrl !== undefined,
        headers: [this.#options.headers, options.headers],
        idempotencyKey: call.idempotencyKey,
        parts: { ...this.#parts, ...input.parts },
      });
      return await this.#run(call, permission, request);
    } catch (error) {
      if (error instanceof SdkError) return { ok: false, error };
      throw error;
    }
  }

  /** All attempts, with the middleware around them. */
  #run(call: Call, permission: Permission, request: PreparedRequest): Promise<Success<unknown>> {
    const { callMiddleware, clock } = this.#client;
    if (callMiddleware.length === 0) return this.#attempts(call, permission, request);
    let success: Success<unknown> | undefined;
    return within(limitsOf(call, clock), async (signal) => {
      // Loaded by those who use it only.
      const { runMiddleware } = await import("./run-middleware.ts");
      const around = { call, permission, request, signal };
      const response = await runMiddleware(callMiddleware, around, async (asked) => {
        success = await this.#attempts(call, permission, asked);
        return success.response;
      });
      return success?.response === response ? success : readAnswer(this.#client, call, permission, response);
    });
  }

  async #attempts(call: Call, permission: Permission, request: PreparedRequest): Promise<Success<unknown>> {
    const { clock, credentials, observer } = this.#client;
    let renewed = false;
    for (let retries = 0; ; ) {
      const { secrets, ticket } = await this.#admit(call, permission);
      call.attempts += 1;
      call.status = undefined;
      try {
        const onHeaders = ticket?.onHeaders;
        const success = await attempt(this.#client, { call, permission, secrets, request, onHeaders });
        this.#retrier?.succeed(retries);
        return success;
      } catch (failure) {
        if (!(failure instanceof SdkError)) throw failure;
        if (call.status === 401 && !renewed) {
          renewed = await within(limitsOf(call, clock), () => credentials.refused(permission, secrets));
          if (renewed && !(request.body instanceof ReadableStream)) continue;
        }
        const delay = await this.#delay(failure, call, request, retries);
        if (delay === undefined) throw failure;
        retries += 1;
        const { operation, attempts } = call;
        observer.emit({ type: "retry", operation, attempt: attempts, delay, failure });
        await within(limitsOf(call, clock), (signal) => clock.sleep(delay, signal));
        call.totalDelay += delay;
      } finally {
        ticket?.end();
      }
    }
  }

  /** Milliseconds to wait before the next attempt; `undefined` when there is to be none. */
  async #delay(
    failure: SdkError,
    call: Call,
    request: PreparedRequest,
    retries: number,
  ): Promise<number | undefined> {
    const { api, clock } = this.#client;
    const kind = kindOf(failure, api);
    if (!kind || retries >= call.maxRetries || !isRepeatable(call, request)) return undefined;
    try {
      if (!this.#retrier) {
        // Without a network it cannot be loaded either: what failed is told then, unless the call has ended meanwhile.
        const load = () => import("./retry/retrier.ts");
        const { Retrier } = await within(limitsOf(call, clock, call.timeout), load);
        this.#retrier ??= new Retrier(clock, this.#parts.random ?? Math.random);
      }
    } catch (cause) {
      if (cause instanceof SdkError && !kindOf(cause, api)) throw cause;
      return undefined;
    }
    const retryAt = failure instanceof ApiError ? failure.retryAt : undefined;
    return this.#retrier.delay(retryAt, kind, patienceOf(call, clock), retries);
  }

  /** Waits for the rate limit; gives the secrets of the next attempt, and what it is counted by. */
  async #admit(call: Call, permission: Permission): Promise<Admission> {
    const { clock, credentials } = this.#client;
    const read = () => {
      const secrets = credentials.read(permission, call);
      return secrets instanceof Promise
        ? within(limitsOf(call, clock, call.timeout), () => secrets)
        : secrets;
    };
    const known = read();
    const secrets = known instanceof Promise ? await known : known;
    const partition = partitionOf(permission, secrets);
    if (!this.#gate || !partition) return { secrets, ticket: undefined };
    const before = call.totalDelay;
    const ticket = await this.#gate.admit(partition, call);
    // A token may have been renewed while this waited.
    return { secrets: call.totalDelay > before ? await read() : secrets, ticket };
  }

  /** Chooses the credentials; a scope that the client is known to lack ends the call here. */
  #permit(call: Call): Permission {
    const access = this.#client.credentials.choose(call.operation);
    const granted = this.#options.scopes;
    if (granted && access.scopes.some((scope) => !granted.includes(scope))) {
      const facts = { ...call, status: 403, code: "insufficient_scope", headers: new Headers() };
      throw new InsufficientScopeError(facts, access.scopes, granted);
    }
    return { ...access, granted };
  }
}
