import type { OperationSpec, PaginationSpec } from "../operation.ts";
import { answerWith } from "./answer.ts";
import { playFault } from "./fault.ts";
import { findRoute, type Route } from "./route.ts";
import type { Fault, FaultOptions, MockCall, MockSource, Responder } from "./types.ts";

/**
 * An API without a network: a `fetch` that answers every operation with the document's own example, unless told
 * otherwise, and remembers what it was asked.
 */
export class MockApi {
  /** Every request received, in order. */
  readonly calls: MockCall[] = [];
  readonly #source: MockSource;
  readonly #responders = new Map<string, Responder>();
  readonly #faults = new Map<string, Fault[]>();

  constructor(source: MockSource) {
    this.#source = source;
  }

  /** Give this to a client as its `fetch`. */
  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, { ...init, signal: null });
    const signal = init?.signal;
    signal?.throwIfAborted();
    const url = new URL(request.url);
    const route = findRoute(this.#source.operations, request.method, url.pathname);
    if (route === undefined)
      throw new TypeError(`The mock knows no operation ${request.method} ${url.pathname}.`);
    const call = await record(route, request, url);
    this.calls.push(call);
    const fault = this.#faults.get(call.operation)?.shift();
    if (fault !== undefined) return playFault(fault, signal);
    return this.#answer(route.operation, call);
  };

  /** Answers an operation with this from now on: data, or a function of the request that gives data or a `Response`. */
  on(operation: string, answer: unknown): void {
    const id = this.#demand(operation);
    this.#responders.set(id, typeof answer === "function" ? (answer as Responder) : () => answer);
  }

  /** Lets the next requests of an operation fail: with an error of the document, by its code, or with a fault. */
  fail(operation: string, fault: string | Fault, { times = 1, retryAfter }: FaultOptions = {}): void {
    const id = this.#demand(operation);
    const resolved = this.#resolve(fault, retryAfter);
    this.#faults.set(id, [...(this.#faults.get(id) ?? []), ...Array.from({ length: times }, () => resolved)]);
  }

  /** Forgets answers, faults and calls. */
  reset(): void {
    this.calls.length = 0;
    this.#responders.clear();
    this.#faults.clear();
  }

  async #answer(operation: OperationSpec, call: MockCall): Promise<Response> {
    const fixture = this.#source.fixtures[operation.id];
    const status = fixture?.status ?? 200;
    const responder = this.#responders.get(operation.id);
    const answer = responder
      ? await responder(call)
      : lastPage(operation.pagination, fixture?.body, call.url);
    return answer instanceof Response
      ? answer
      : answerWith(operation, call.headers.get("accept") ?? "", status, answer);
  }

  #resolve(fault: string | Fault, retryAfter: number | undefined): Fault {
    const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
    if (typeof fault === "object") return { ...fault, headers: { ...headers, ...fault.headers } };
    if (fault === "reset" || fault === "stall" || fault === "stall-body" || fault === "truncate")
      return fault;
    const documented = Object.hasOwn(this.#source.errors, fault) ? this.#source.errors[fault] : undefined;
    if (documented === undefined) throw new TypeError(`The document has no error ${JSON.stringify(fault)}.`);
    return { ...documented, headers };
  }

  /** The id that an operation has now. */
  #demand(operation: string): string {
    const { operations, formerIds = {} } = this.#source;
    const current = Object.hasOwn(formerIds, operation) ? formerIds[operation] : operation;
    if (current === undefined || !operations.some(({ id }) => id === current)) {
      throw new TypeError(`The document has no operation ${JSON.stringify(operation)}.`);
    }
    return current;
  }
}

async function record({ operation, path }: Route, request: Request, url: URL): Promise<MockCall> {
  const text = await request.text();
  return {
    operation: operation.id,
    method: request.method,
    url,
    path,
    headers: request.headers,
    body: parse(text),
  };
}

function parse(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The example of a list may tell of another page; the mock's next page is an empty last one, so that walks end. */
function lastPage(pagination: PaginationSpec | undefined, body: unknown, url: URL): unknown {
  if (pagination === undefined || !url.searchParams.has(pagination.cursor)) return body;
  const copy: unknown = structuredClone(body);
  set(copy, pagination.items, []);
  set(copy, pagination.next, null);
  if (pagination.more !== undefined) set(copy, pagination.more, false);
  return copy;
}

function set(target: unknown, path: string, value: unknown): void {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const holder = keys.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), target);
  if (isRecord(holder)) holder[last] = value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
