import type { Exchange } from "./exchange.ts";

export interface ExchangeFilter {
  readonly organization?: string | undefined;
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  /** One status, `404`, or a class of them, `4xx`. */
  readonly status?: string | undefined;
}

/** The latest exchanges, in memory. */
export class RequestLog {
  readonly #capacity: number;
  readonly #exchanges: Exchange[] = [];
  #next = 0;

  constructor(capacity = 1_000) {
    this.#capacity = capacity;
  }

  add(exchange: Exchange): void {
    this.#exchanges[this.#next] = exchange;
    this.#next = (this.#next + 1) % this.#capacity;
  }

  /** Newest first. */
  list(filter: ExchangeFilter, limit: number): readonly Exchange[] {
    const found: Exchange[] = [];
    for (let back = 1; back <= this.#exchanges.length && found.length < limit; back++) {
      const exchange = this.#exchanges.at((this.#next - back + this.#capacity) % this.#capacity);
      if (exchange !== undefined && matches(exchange, filter)) found.push(exchange);
    }
    return found;
  }

  clear(): void {
    this.#exchanges.length = 0;
    this.#next = 0;
  }
}

function matches(exchange: Exchange, { organization, operation, method, status }: ExchangeFilter): boolean {
  return (
    (organization === undefined || exchange.credential?.tenant.organization === organization) &&
    (operation === undefined || exchange.operation === operation) &&
    (method === undefined || exchange.method === method) &&
    (status === undefined ||
      (status.endsWith("xx")
        ? String(exchange.status).startsWith(status.charAt(0))
        : String(exchange.status) === status))
  );
}
