import type { Partition } from "../auth/credentials.ts";
import type { Call } from "../call.ts";
import type { Clock } from "../clock.ts";
import type { Observer } from "../observe/observer.ts";
import type { RateLimitsSpec } from "../operation.ts";
import type { RateLimit } from "../rate-limit.ts";
import { core } from "./core.ts";
import { isNear } from "./near.ts";
import type { PacingOptions } from "./options.ts";
import type { Pacer } from "./pacer.ts";

/** One request that was let through. */
export interface Ticket {
  /** Told of the response as soon as its headers are there. */
  readonly onHeaders: (response: Response, rateLimit: RateLimit | undefined) => void;
  /** The request has ended, however it did. */
  readonly end: () => void;
}

/**
 * Lets requests pass as long as the rate limit is far away. When it comes near, the pacer is loaded and takes over:
 * programs that never get there do not pay for it.
 */
export class Gate {
  readonly #spec: RateLimitsSpec;
  readonly #options: PacingOptions;
  readonly #clock: Clock;
  readonly #observer: Observer;
  #pacer: Promise<Pacer> | undefined;
  /** The second that requests are counted in, and how many were let through in it. */
  #second = 0;
  #sent = 0;
  /** Requests under way. */
  #open = 0;

  /** With options there is something to keep from the first request on, so the pacer is there from then on. */
  constructor(spec: RateLimitsSpec, options: PacingOptions | undefined, clock: Clock, observer: Observer) {
    this.#spec = spec;
    this.#options = options ?? {};
    this.#clock = clock;
    this.#observer = observer;
    if (options) this.#pacer = this.#load();
  }

  /** Waits until a request may be sent. Throws a `RateLimitError` when that would be too late for its call. */
  async admit(partition: Partition, call: Call): Promise<Ticket> {
    const { rateLimitPlans = this.#spec.plans } = call.operation;
    const counter = { partition, call };
    const second = Math.floor(this.#clock.now() / 1000);
    if (second !== this.#second) this.#sent = 0;
    this.#second = second;
    if (rateLimitPlans?.some(({ requestsPerSecond = Infinity }) => this.#sent * 2 >= requestsPerSecond)) {
      this.#near(counter);
    }
    // What has been sent already waits for nothing.
    const isSent = call.attempts === 0 && call.begun?.answer;
    if (this.#pacer && !isSent) await (await this.#pacer).admit(counter);
    this.#sent += 1;
    this.#open += 1;
    const sentAt = this.#clock.elapsed();
    return {
      onHeaders: (response, rateLimit) => {
        if (isNear(response, rateLimit)) this.#near(counter);
        void this.#pacer?.then((pacer) => pacer.observe(counter, response, rateLimit, sentAt));
      },
      end: () => {
        this.#open -= 1;
      },
    };
  }

  /** Begins to pace; requests of this second, and those under way, have not been counted yet. */
  #near(counter: { readonly partition: Partition; readonly call: Call }): void {
    this.#pacer ??= this.#load().then(async (pacer) => {
      await pacer.count(counter, Math.max(this.#open, this.#sent));
      return pacer;
    });
  }

  async #load(): Promise<Pacer> {
    const { Pacer } = await import("./pacer.ts");
    const onStoreError = (error: unknown) => this.#observer.emit({ type: "store", error });
    return new Pacer(core, this.#spec, this.#options, this.#clock, onStoreError);
  }
}
