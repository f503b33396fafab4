/** What operations are called in the client, before and now. */
import type { Api } from "sdkgen";

export interface Method {
  readonly resource: string;
  readonly name: string;
}

export interface Renamed {
  /** As `GET /accounts`, in the new document. */
  readonly operation: string;
  readonly before: Method;
  readonly after: Method;
}

export class ClientNames {
  readonly #client: string;
  readonly #old: ReadonlyMap<string, Method>;
  readonly #next: ReadonlyMap<string, Method>;
  readonly #resources: ReadonlySet<string>;

  /** Methods by operation, `GET /accounts`. `client`: the variable that holds the client in examples. */
  constructor(old: ReadonlyMap<string, Method>, next: ReadonlyMap<string, Method>, client = "outfame") {
    this.#client = client;
    this.#old = byTemplate(old);
    this.#next = byTemplate(next);
    this.#resources = new Set([...next.values()].map(({ resource }) => resource));
  }

  /** `outfame.accounts.list()` for `GET /accounts`; undefined for what is no operation, as an event. */
  call(operation: string): string | undefined {
    const method = this.now(operation) ?? this.before(operation);
    return method === undefined ? undefined : this.say(method);
  }

  say({ resource, name }: Method): string {
    return `${this.#client}.${resource}.${name}()`;
  }

  before(operation: string): Method | undefined {
    return this.#old.get(templateOf(operation));
  }

  now(operation: string): Method | undefined {
    return this.#next.get(templateOf(operation));
  }

  /** Operations at the same place that have another name in the client. */
  renamed(): Renamed[] {
    return [...this.#next].flatMap(([operation, after]) => {
      const before = this.#old.get(operation);
      const same = before === undefined || nameOf(before) === nameOf(after);
      return same ? [] : [{ operation, before, after }];
    });
  }

  /** Whether a method of this name could stand beside those of the client. */
  isFree(method: Method): boolean {
    return (
      this.#resources.has(method.resource) &&
      ![...this.#next.values()].some((other) => nameOf(other).toLowerCase() === nameOf(method).toLowerCase())
    );
  }
}

export function nameOf({ resource, name }: Method): string {
  return `${resource}.${name}`;
}

export function methodsOf(api: Api | undefined): ReadonlyMap<string, Method> {
  const operations = api?.resources.flatMap((resource) => resource.operations) ?? [];
  return new Map(
    operations.map(({ method, path, resource, name }) => [`${method} ${path}`, { resource, name }]),
  );
}

function byTemplate(methods: ReadonlyMap<string, Method>): ReadonlyMap<string, Method> {
  return new Map([...methods].map(([operation, method]) => [templateOf(operation), method]));
}

/** The names of parameters make no difference to which operation it is. */
function templateOf(operation: string): string {
  return operation.replaceAll(/\{[^{}]*\}/g, "{}");
}
