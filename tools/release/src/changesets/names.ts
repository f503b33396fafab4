/** What operations are called in the client, before and now. */
import type { Api } from "sdkgen";

export interface Method {
  readonly resource: string;
  readonly name: string;
  /** Names that it had, `accounts.list`, and that programs may go on using. */
  readonly former: readonly string[];
}

export class ClientNames {
  readonly #client: string;
  readonly #old: ReadonlyMap<string, Method>;
  readonly #next: ReadonlyMap<string, Method>;

  /** Methods by operation, `GET /accounts`. `client`: the variable that holds the client in examples. */
  constructor(old: ReadonlyMap<string, Method>, next: ReadonlyMap<string, Method>, client = "outfame") {
    this.#client = client;
    this.#old = byTemplate(old);
    this.#next = byTemplate(next);
  }

  /** `outfame.accounts.list()` for `GET /accounts`; undefined for what is no operation, as an event. */
  call(operation: string): string | undefined {
    const method = this.now(operation) ?? this.before(operation);
    return method === undefined ? undefined : this.say(method);
  }

  say(method: Pick<Method, "resource" | "name">): string {
    return `${this.#client}.${nameOf(method)}()`;
  }

  before(operation: string): Method | undefined {
    return this.#old.get(templateOf(operation));
  }

  now(operation: string): Method | undefined {
    return this.#next.get(templateOf(operation));
  }
}

export function nameOf({ resource, name }: Pick<Method, "resource" | "name">): string {
  return `${resource}.${name}`;
}

export function methodsOf(api: Api): ReadonlyMap<string, Method> {
  const operations = api.resources.flatMap((resource) => resource.operations);
  return new Map(
    operations.map(({ method, path, resource, name, formerNames }) => [
      `${method} ${path}`,
      { resource, name, former: formerNames.map((former) => `${former.resource}.${former.method}`) },
    ]),
  );
}

function byTemplate(methods: ReadonlyMap<string, Method>): ReadonlyMap<string, Method> {
  return new Map([...methods].map(([operation, method]) => [templateOf(operation), method]));
}

/** The names of parameters make no difference to which operation it is. */
export function templateOf(operation: string): string {
  return operation.replaceAll(/\{[^{}]*\}/g, "{}");
}
