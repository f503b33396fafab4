import { ApiPromise } from "./api-promise.ts";
import { attempt } from "./attempt.ts";
import { Credentials } from "./auth/credentials.ts";
import { beginCall, type Call, type Permission, type RetryPolicy } from "./call.ts";
import { SdkError } from "./errors/sdk-error.ts";
import { InsufficientScopeError } from "./errors/status-errors.ts";
import { readList } from "./list.ts";
import type { ApiSpec, OperationSpec } from "./operation.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";
import type { PagePromise } from "./page.ts";
import { type CallInput, prepare } from "./prepare.ts";
import type { Result, Success } from "./result.ts";
import { parseBaseUrl } from "./wire/url.ts";

/** Options of a client as the transport reads them; credentials stand under the names that the document gives. */
export interface TransportOptions extends ClientOptions {
  /** Scopes that the credentials have. When given, calls that need others fail before anything is sent. */
  readonly scopes?: readonly string[] | undefined;
}

const neverRetry: RetryPolicy = async () => false;

/** Sends the calls of one client. */
export class Transport {
  readonly #api: ApiSpec;
  readonly #options: TransportOptions;
  readonly #baseUrl: URL;
  readonly #credentials: Credentials;
  readonly #retry: RetryPolicy;

  /** Throws a `TypeError` for an unusable base URL, a `CredentialsError` for credentials that cannot be right. */
  constructor(api: ApiSpec, options: TransportOptions = {}, retry: RetryPolicy = neverRetry) {
    this.#api = api;
    this.#options = options;
    this.#baseUrl = parseBaseUrl(options.baseUrl ?? api.baseUrl);
    this.#credentials = new Credentials(api, options, this.#baseUrl);
    this.#retry = retry;
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
    options: RequestOptions = {},
  ): PagePromise<Item, Body, E> {
    const { pagination } = operation;
    if (!pagination) throw new TypeError(`${operation.id} has no pages`);
    const send = (params: object) => this.#call(operation, { ...input, params }, options);
    return readList({ operation, pagination, send }, input.params ?? {}) as PagePromise<Item, Body, E>;
  }

  /** Runs a call to its end. Rejects only for mistakes in code, such as an argument that cannot be sent. */
  async #call(
    operation: OperationSpec,
    input: CallInput,
    options: RequestOptions,
  ): Promise<Result<unknown, SdkError>> {
    const call = beginCall(operation, options, this.#options);
    try {
      return await this.#attempts(call, input, options);
    } catch (error) {
      if (error instanceof SdkError) return { ok: false, error };
      throw error;
    }
  }

  async #attempts(call: Call, input: CallInput, options: RequestOptions): Promise<Success<unknown>> {
    const permission = this.#permit(call);
    const request = prepare(call.operation, input, {
      api: this.#api,
      baseUrl: this.#baseUrl,
      ownBaseUrl: this.#options.baseUrl !== undefined,
      headers: [this.#options.headers, options.headers],
      idempotencyKey: call.idempotencyKey,
    });
    const sender = {
      api: this.#api,
      credentials: this.#credentials,
      fetch: this.#options.fetch ?? globalThis.fetch,
    };
    for (;;) {
      call.attempts += 1;
      try {
        return await attempt(sender, call, permission, request);
      } catch (error) {
        if (!(error instanceof SdkError) || !(await this.#retry(error, call))) throw error;
      }
    }
  }

  /** Chooses the credentials; a scope that the client is known to lack ends the call here. */
  #permit(call: Call): Permission {
    const access = this.#credentials.choose(call.operation);
    const granted = this.#options.scopes;
    if (granted && access.scopes.some((scope) => !granted.includes(scope))) {
      const facts = { ...call, status: 403, code: "insufficient_scope", headers: new Headers() };
      throw new InsufficientScopeError(facts, access.scopes, granted);
    }
    return { ...access, granted };
  }
}
