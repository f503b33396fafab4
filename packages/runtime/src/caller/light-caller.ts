import { ApiPromise } from "../api-promise.ts";
import { beginCall, type Call, limitsOf } from "../call.ts";
import { ResponseError } from "../errors/response-error.ts";
import { SdkError } from "../errors/sdk-error.ts";
import { ConnectionError } from "../errors/transport-error.ts";
import { fetchSafely } from "../fetch-safely.ts";
import { within } from "../limits.ts";
import { listeners } from "../observe/events.ts";
import type { ApiSpec, OperationSpec } from "../operation.ts";
import type { RequestOptions } from "../options.ts";
import { isNear } from "../pacing/near.ts";
import { type CallInput, prepare } from "../prepare.ts";
import { readRateLimit } from "../rate-limit.ts";
import type { Result, Success } from "../result.ts";
import { stopwatch } from "../stopwatch.ts";
import { readSuccess } from "../success.ts";
import type { Transport, TransportOptions, TransportParts } from "../transport.ts";
import { parseBaseUrl } from "../wire/url.ts";
import type { FunctionCaller } from "./function-caller.ts";
import { addSecret } from "./secret.ts";

/** What an attempt here came to: data, or an answer that is an error. */
type Answer = { readonly success: Success<unknown> } | { readonly refusal: Response };

/**
 * A caller that knows how to send a request and to read a good answer. All else is the transport's work, which is loaded
 * when there is the first of it: an answer that is an error, a failure that may be repeated, a rate limit that comes near,
 * an API that announces its end; options such as middleware, OAuth or a log. From then on it sends all calls.
 */
export class LightCaller<in S extends string> implements FunctionCaller<S> {
  declare readonly scopes?: (scope: S) => void;
  readonly #api: ApiSpec;
  readonly #options: TransportOptions;
  readonly #parts: TransportParts;
  #transport: Transport | undefined;
  /** The transport on its way, where all further calls are for it. */
  #coming: Promise<unknown> | undefined;
  /** Attempts under way. */
  #open = 0;

  constructor(api: ApiSpec, options: TransportOptions, parts: TransportParts) {
    this.#api = api;
    this.#options = options;
    this.#parts = parts;
  }

  /** Begins a call. What is wrong with the options of the caller is told here: by an error, or a `TypeError`. */
  send<T, E>(
    operation: OperationSpec,
    input: CallInput = {},
    options: RequestOptions = {},
  ): ApiPromise<T, E> {
    return new ApiPromise(
      this.#call(operation, input, options).catch((error) => {
        if (error instanceof SdkError) return { ok: false, error };
        throw error;
      }) as Promise<Result<T, E>>,
    );
  }

  async #call(
    operation: OperationSpec,
    input: CallInput,
    options: RequestOptions,
  ): Promise<Result<unknown, SdkError>> {
    const call = beginCall(operation, options, this.#options, stopwatch);
    const limited = <T>(work: (signal: AbortSignal) => Promise<T>) =>
      within(limitsOf(call, stopwatch, call.timeout), work);
    const coming = this.#coming;
    if (coming) await limited(() => coming);
    let failure: SdkError | undefined;
    let refusal: Response | undefined;
    if (this.#isSimple()) {
      try {
        const answer = await limited((signal) => this.#attempt(call, input, options, signal));
        if (answer && "success" in answer) return answer.success;
        refusal = answer?.refusal;
      } catch (error) {
        if (!(error instanceof SdkError) || call.maxRetries === 0) throw error;
        failure = error;
      }
    }
    let transport: Transport;
    try {
      // What cannot be loaded in time is as good as absent.
      transport = await limited(() => this.#load(call));
    } catch (cause) {
      if (!refusal || !(cause instanceof SdkError)) throw failure ?? cause;
      const problem = "an error, and the part of the client that reads errors could not be loaded";
      throw new ResponseError(problem, refusal.status, await refusal.text(), call);
    }
    const { idempotencyKey, startedAt } = call;
    const answer = failure ? Promise.reject(failure) : refusal && Promise.resolve(refusal);
    // Where the transport does not come to it, it is no second failure.
    answer?.catch(() => {});
    const handed = { ...input, begun: { startedAt, answer } };
    return transport.send<unknown, SdkError>(operation, handed, { ...options, idempotencyKey }).result();
  }

  /** Whether calls can begin here: where some may have to wait for a rate limit, only one after the other. */
  #isSimple(): boolean {
    const { middleware = [], callMiddleware = [], logLevel = "warn", pacing = true } = this.#options;
    return !(
      this.#transport ||
      listeners().size + middleware.length + callMiddleware.length > 0 ||
      /debug|info/.test(logLevel) ||
      (pacing && this.#api.rateLimits && (pacing !== true || this.#open > 3))
    );
  }

  /** Sends the request once, and reads the answer if it is good. `undefined` if its secrets are no simple ones. */
  async #attempt(
    call: Call,
    input: CallInput,
    { headers: own }: RequestOptions,
    signal: AbortSignal,
  ): Promise<Answer | undefined> {
    const { fetch = globalThis.fetch, pacing, baseUrl, headers: common } = this.#options;
    const [api, parts] = [this.#api, this.#parts];
    const { method, headers, body, ...request } = prepare(call.operation, input, {
      api,
      baseUrl: parseBaseUrl(baseUrl ?? api.baseUrl),
      ownBaseUrl: baseUrl !== undefined,
      headers: [common, own],
      idempotencyKey: call.idempotencyKey,
      parts: { ...parts, ...input.parts },
    });
    const url = await addSecret(api, this.#options, call, headers, request.url, parts.schemes);
    if (url === undefined) return undefined;
    call.attempts = 1;
    this.#open += 1;
    try {
      const init = { method, headers, signal };
      const withBody = body === undefined ? init : { ...init, body, duplex: "half" as const };
      const response = await fetchSafely(fetch, url, withBody);
      call.status = response.status;
      if (!response.ok) return { refusal: new Response(await response.text(), response) };
      const rateLimit = readRateLimit(response.headers, api.rateLimits?.headers);
      const isEnding = response.headers.has("deprecation") || response.headers.has("sunset");
      // From the next call on, the transport is there to pace and to warn.
      if (isEnding || (pacing !== false && isNear(response, rateLimit)))
        this.#coming = this.#load(call).catch(() => {});
      return { success: await readSuccess(api, call, response, response, rateLimit) };
    } catch (cause) {
      throw cause instanceof SdkError ? cause : new ConnectionError(call, cause);
    } finally {
      this.#open -= 1;
    }
  }

  async #load(call: Call): Promise<Transport> {
    const { Transport } = await import("./transport.ts").catch((cause) => {
      throw new ConnectionError(call, cause);
    });
    this.#transport ??= new Transport(this.#api, this.#options, this.#parts);
    return this.#transport;
  }
}
