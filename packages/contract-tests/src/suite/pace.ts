import type { Contract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Credential } from "../target/target.ts";

/** Keeps a test under the limits of its credentials: where a window is used up, the clock is moved, or waited for. */
export class Pace {
  readonly #until = new Map<string, number>();

  /** Remembers for how many seconds a credential has nothing left. */
  note(credential: Credential | null, { rateLimits }: Contract, { headers, status }: Exchange): void {
    if (credential === null || rateLimits === null) return;
    const number = (name: string | null): number =>
      Number(name === null ? Number.NaN : (headers.get(name) ?? Number.NaN));
    const { remaining, burstRemaining, retryAfter } = rateLimits.headers;
    const wait =
      status === 429
        ? number(retryAfter) || 1
        : number(remaining) === 0
          ? 60
          : number(burstRemaining) === 0
            ? 1
            : 0;
    if (wait > 0) this.#until.set(credential.secret, wait);
    else this.#until.delete(credential.secret);
  }

  async wait(
    credential: Credential | null,
    advance: (seconds: number) => Promise<void>,
    movable: boolean,
  ): Promise<void> {
    const seconds = credential === null ? undefined : this.#until.get(credential.secret);
    if (credential === null || seconds === undefined) return;
    this.#until.delete(credential.secret);
    if (movable) await advance(seconds);
    else await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}
