import type { Contract } from "../contract.ts";
import { idSlotsOf, producerOf } from "../plan/producers.ts";
import { valueAt } from "../schema/parts.ts";
import { matches, type Send } from "./polite.ts";

interface Leftover {
  readonly url: string;
  readonly headers: Headers;
}

interface Maker {
  readonly path: string;
  readonly property: string;
}

const gone = [404, 410];

/** Remembers what was created and can be deleted, and deletes it when asked to. */
export class Leftovers {
  readonly #makers: readonly Maker[];
  readonly #made = new Map<string, Leftover>();
  readonly #send: Send;

  constructor(contract: Contract, send: Send) {
    this.#send = send;
    this.#makers = contract.operations.flatMap((operation) => {
      const last = /\{([^}]+)\}$/.exec(operation.path)?.[1];
      if (operation.method !== "DELETE" || operation.server !== null || last === undefined) return [];
      const slot = idSlotsOf(contract, operation).find((one) => one.in === "path" && one.name === last);
      const producer = slot === undefined ? undefined : producerOf(contract, slot);
      return producer?.kind === "create"
        ? [{ path: producer.operation.path, property: producer.property }]
        : [];
    });
  }

  /** Sends, and takes note of what was made and what was deleted. */
  readonly send: Send = async (request) => {
    const response = await this.#send(request);
    const { pathname } = new URL(request.url);
    if (request.method === "DELETE" && (response.ok || gone.includes(response.status)))
      this.#made.delete(request.url);
    const maker =
      request.method === "POST" && response.ok
        ? this.#makers.find(({ path }) => matches(path, pathname))
        : undefined;
    if (maker !== undefined) await this.#note(request, response, maker);
    return response;
  };

  async #note(request: Request, response: Response, { property }: Maker): Promise<void> {
    const text = await response.clone().text();
    const id = valueAt(parse(text), property);
    if (typeof id !== "string" && typeof id !== "number") return;
    const headers = new Headers(request.headers);
    for (const name of ["content-type", "content-length", "idempotency-key"]) headers.delete(name);
    const url = `${request.url.split("?", 1)[0]}/${encodeURIComponent(String(id))}`;
    this.#made.set(url, { url, headers });
  }

  /**
   * Deletes all that is still there, the last first.
   * @param others headers of credentials to try where the one that made it may not delete it
   * @returns what could not be deleted, and why
   */
  async clear(others: readonly Headers[]): Promise<readonly string[]> {
    const left: string[] = [];
    for (const { url, headers } of [...this.#made.values()].toReversed()) {
      const why = await this.#delete(url, [headers, ...others]);
      if (why !== undefined) left.push(`${url} (${why})`);
      this.#made.delete(url);
    }
    return left;
  }

  async #delete(url: string, credentials: readonly Headers[]): Promise<string | undefined> {
    let why: string | undefined;
    for (const headers of credentials) {
      try {
        const { ok, status, body } = await this.#send(new Request(url, { method: "DELETE", headers }));
        await body?.cancel();
        if (ok || gone.includes(status)) return undefined;
        why = `DELETE came ${status}`;
      } catch (error) {
        why = error instanceof Error ? error.message : String(error);
      }
    }
    return why;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
