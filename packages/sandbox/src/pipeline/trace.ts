import { hash } from "node:crypto";
import type { JsonObject, OperationDescription } from "../description.ts";
import type { HeaderPair, Incoming } from "../http/message.ts";
import type { Exchange } from "../observe/exchange.ts";
import type { Credential } from "./credential.ts";

/** What is learnt of a request on its way through the stages, for its answer and for whoever looks on. */
export class Trace {
  readonly id: string;
  readonly #at: number;
  readonly #started = performance.now();
  operation: string | undefined;
  credential: Credential | undefined;
  limits: readonly HeaderPair[] = [];
  code: string | undefined;
  retryAfter: number | undefined;
  fault: string | undefined;
  #idempotencyKey: string | undefined;
  #bytes: Uint8Array | undefined;
  #page: Exchange["page"];

  /** @param at clock of the sandbox, milliseconds. */
  constructor(id: string, at: number) {
    this.id = id;
    this.#at = at;
  }

  /** The request was read to its end. */
  read(idempotencyKey: string | null, bytes: Uint8Array): void {
    this.#idempotencyKey = idempotencyKey ?? undefined;
    this.#bytes = bytes;
  }

  /** The operation gave a result. */
  result({ pagination }: OperationDescription, params: JsonObject, result: unknown): void {
    if (pagination === null) return;
    const cursor = params[pagination.cursor];
    const next = (result as JsonObject)[pagination.next];
    this.#page = {
      cursor: typeof cursor === "string" ? cursor : undefined,
      next: typeof next === "string" ? next : undefined,
    };
  }

  exchange(request: Incoming, status: number, redact: (target: string) => string): Exchange {
    const { credential } = this;
    return {
      id: this.id,
      at: this.#at,
      method: request.method,
      target: redact(request.path + request.query),
      operation: this.operation,
      credential,
      idempotencyKey: this.#idempotencyKey,
      fingerprint: this.#fingerprint(),
      status,
      code: this.code,
      retryAfter: this.retryAfter,
      fault: this.fault,
      page: this.#page,
      duration: performance.now() - this.#started,
    };
  }

  /** Two requests with the same are the same but for their headers. */
  #fingerprint(): string | undefined {
    if (this.#bytes === undefined || this.#bytes.length === 0) return undefined;
    return hash("sha256", this.#bytes, "base64url");
  }
}
