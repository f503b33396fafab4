import fc, { type Arbitrary } from "fast-check";
import type { Contract, JsonValue, OperationContract, ParameterContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import { type Input, writeRequest } from "../http/request.ts";
import { excerpt, faultsOf } from "../http/verify.ts";
import type { Validate } from "../schema/validators.ts";
import { type Capability, type Credential, howToEnable, type Target } from "../target/target.ts";
import { Breach, NotExercised } from "./breach.ts";
import { Pace } from "./pace.ts";

export interface RunOptions {
  readonly contract: Contract;
  readonly validate: Validate;
  readonly target: Target;
  readonly seed: number;
  /** Ids of all requests of the suite: none may come twice. */
  readonly requestIds: Set<string>;
}

export interface CallOptions extends Input {
  /** Null: none. Default: one that may do everything. */
  readonly credential?: Credential | null;
  /** Headers over those that the call has. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Method in place of the operation's. */
  readonly method?: string;
}

/** One test at work: sends, records, and holds every answer against the document. */
export class Run {
  readonly contract: Contract;
  readonly validate: Validate;
  readonly target: Target;
  readonly seed: number;
  readonly exchanges: Exchange[] = [];
  readonly secrets = new Set<string>();
  /** Addresses of receivers on this machine, which no document allows: in answers they are read as if they were `https`. */
  readonly receivers = new Set<string>();
  /** How often something was held against the document. */
  checked = 0;
  /** Off for those checks that use limits up. */
  paced = true;
  readonly #requestIds: Set<string>;
  readonly #cleanups: (() => Promise<void>)[] = [];
  readonly #pace = new Pace();
  #drawn = 0;
  #now: number | undefined;
  #credential: Promise<Credential> | undefined;
  #organization: Promise<string> | undefined;

  constructor({ contract, validate, target, seed, requestIds }: RunOptions) {
    this.contract = contract;
    this.validate = validate;
    this.target = target;
    this.seed = seed;
    this.#requestIds = requestIds;
  }

  operation(id: string): OperationContract {
    const found = this.contract.operations.find((operation) => operation.id === id);
    if (found === undefined) throw new Error(`The contract has no operation ${id}: make the tests again.`);
    return found;
  }

  parameter(operation: OperationContract, location: string, name: string): ParameterContract {
    const found = operation.parameters.find(
      (parameter) => parameter.in === location && parameter.name === name,
    );
    if (found === undefined)
      throw new Error(`${operation.id} has no ${location} parameter ${name}: make the tests again.`);
    return found;
  }

  /** Fails the test where something is not so. */
  check(holds: boolean, message: string | (() => string), exchange?: Exchange, place?: string): void {
    this.checked += 1;
    if (!holds) throw new Breach(typeof message === "string" ? message : message(), exchange, place);
  }

  skip(reason: string): never {
    throw new NotExercised(reason);
  }

  /** A capability of the target; where it is missing, the test is left out, and says how to enable it. */
  need<Name extends Capability>(name: Name): NonNullable<Target[Name]> {
    const found = this.target[name];
    if (found === undefined || found === null) this.skip(`needs "${name}": ${howToEnable[name]}`);
    return found as NonNullable<Target[Name]>;
  }

  has(name: Capability): boolean {
    return this.target[name] !== undefined;
  }

  /** To be done when the test is over. */
  finally(cleanup: () => Promise<void>): void {
    this.#cleanups.push(cleanup);
  }

  async close(): Promise<void> {
    for (const cleanup of this.#cleanups.toReversed()) await cleanup();
  }

  /** An organization of this test alone; undefined where the target can't make one. */
  organization(): Promise<string> | undefined {
    if (this.target.organization === undefined) return undefined;
    this.#organization ??= this.target.organization();
    return this.#organization;
  }

  /** A credential that may do everything; of an organization of this test alone where that can be had. */
  credential(): Promise<Credential> {
    this.#credential ??= this.#ownCredential();
    return this.#credential;
  }

  async #ownCredential(): Promise<Credential> {
    const organization = await this.organization();
    if (organization === undefined || this.target.credentials === undefined) return this.target.credential();
    return this.key({});
  }

  /** A fresh key in the organization of this test. */
  async key(wish: {
    readonly scopes?: readonly string[];
    readonly plan?: string;
    readonly environment?: string;
  }): Promise<Credential> {
    const organization = await this.organization();
    const made = await this.need("credentials")({
      ...wish,
      ...(organization === undefined ? {} : { organization }),
    });
    this.secrets.add(made.secret);
    return made;
  }

  /** Fresh tokens of the organization of this test. */
  async tokens(scopes?: readonly string[]) {
    const organization = await this.organization();
    const made = await this.need("tokens")({
      ...(scopes === undefined ? {} : { scopes }),
      ...(organization === undefined ? {} : { organization }),
    });
    for (const secret of [made.secret, made.refreshToken, made.client.secret]) this.secrets.add(secret);
    return made;
  }

  async stranger(): Promise<Credential> {
    const made = await this.need("stranger")();
    this.secrets.add(made.secret);
    return made;
  }

  /** Moves the deployment's clock. */
  async advance(seconds: number): Promise<void> {
    await this.need("clock").advance(seconds);
    this.#now = undefined;
  }

  /** Time of the deployment in Unix seconds. */
  async now(): Promise<number> {
    this.#now ??= (await this.need("clock").now()).getTime() / 1000;
    return this.#now;
  }

  /** A call as it would be sent. */
  prepare(operation: OperationContract, options: CallOptions & { readonly credential: Credential | null }) {
    const { target, headers, body } = writeRequest(operation, options);
    const base =
      operation.server === null ? this.target.baseUrl : (this.target.authorizationUrl ?? operation.server);
    if (options.credential !== null) this.#authenticate(headers, options.credential);
    for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
    return { target: base + target, headers, body };
  }

  /** Calls an operation, and fails where the answer is not what the document says. */
  async call(operation: OperationContract, options: CallOptions = {}): Promise<Exchange> {
    const own = async () => (operation.security.length === 0 ? null : await this.credential());
    const credential = options.credential === undefined ? await own() : options.credential;
    const { target, headers, body } = this.prepare(operation, { ...options, credential });
    return this.send(operation, options.method ?? operation.method, target, headers, body, credential);
  }

  /** Sends what no operation describes. */
  async callUnmatched(method: string, path: string, credential?: Credential): Promise<Exchange> {
    const headers = new Headers();
    const own = credential ?? (await this.credential());
    this.#authenticate(headers, own);
    return this.send(undefined, method, this.target.baseUrl + path, headers, undefined, own);
  }

  async send(
    operation: OperationContract | undefined,
    method: string,
    url: string,
    headers: Headers,
    body: string | undefined,
    credential: Credential | null = null,
  ): Promise<Exchange> {
    if (this.paced) await this.#pace.wait(credential, (seconds) => this.advance(seconds), this.has("clock"));
    const bytes = body === undefined || method === "HEAD" || method === "GET" ? {} : { body };
    const response = await this.target.fetch(
      new Request(url, { method, headers, redirect: "manual", ...bytes }),
    );
    const text = await response.text();
    const exchange: Exchange = {
      operation,
      method,
      url,
      requestHeaders: headers,
      requestBody: body,
      status: response.status,
      headers: response.headers,
      text,
      body: parse(this.#withReceivers(text)),
    };
    this.exchanges.push(exchange);
    this.#pace.note(credential, this.contract, exchange);
    const now = this.has("clock") ? await this.now() : undefined;
    const [fault] = faultsOf({ contract: this.contract, validate: this.validate, now }, exchange);
    this.checked += 1;
    if (fault !== undefined) throw new Breach(fault.message, exchange, fault.place);
    this.#noteId(exchange);
    return exchange;
  }

  /** Calls, and fails where another status comes. */
  async expect(
    operation: OperationContract,
    statuses: readonly number[],
    options: CallOptions,
    why: string,
  ): Promise<Exchange> {
    const exchange = await this.call(operation, options);
    this.check(
      statuses.includes(exchange.status),
      () => `${why}: expected ${statuses.join(" or ")}, came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
    return exchange;
  }

  /** Draws values by the seed; the same test draws the same ones. */
  sample<Value>(arbitrary: Arbitrary<Value>, count: number): Value[] {
    this.#drawn += 1;
    return fc.sample(arbitrary, { seed: this.seed + this.#drawn, numRuns: count });
  }

  draw<Value extends JsonValue>(arbitrary: Arbitrary<Value>): Value {
    const [value] = this.sample(arbitrary, 1);
    if (value === undefined) throw new Error("Nothing could be drawn.");
    return value;
  }

  #authenticate(headers: Headers, { scheme, secret }: Credential): void {
    this.secrets.add(secret);
    const found = this.contract.securitySchemes.find(({ name }) => name === scheme);
    if (found?.type === "apiKey" && found.parameter !== null)
      headers.set(
        found.in === "cookie" ? "cookie" : found.parameter,
        found.in === "cookie" ? `${found.parameter}=${secret}` : secret,
      );
    else if (found?.type === "basic") headers.set("authorization", `Basic ${btoa(secret)}`);
    else headers.set("authorization", `Bearer ${secret}`);
  }

  #withReceivers(text: string): string {
    return [...this.receivers].reduce(
      (read, url) => read.replaceAll(url, url.replace(/^http:/, "https:")),
      text,
    );
  }

  #noteId(exchange: Exchange): void {
    const { requestIdHeader } = this.contract;
    const id = requestIdHeader === null ? null : exchange.headers.get(requestIdHeader);
    if (id === null) return;
    this.check(!this.#requestIds.has(id), `Two requests have the same ${requestIdHeader}, ${id}.`, exchange);
    this.#requestIds.add(id);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
