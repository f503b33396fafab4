import type { Partition } from "../auth/credentials.ts";
import type { Call } from "../call.ts";
import type { Clock } from "../clock.ts";
import type { RateLimitPlanSpec, RateLimitsSpec } from "../operation.ts";
import type { RateLimit } from "../rate-limit.ts";
import type { Core } from "./core.ts";
import type { PacingOptions } from "./options.ts";
import { Partitions } from "./partition.ts";
import { Queue } from "./queue.ts";
import { MemoryRateLimitStore, type RateLimitStore } from "./store.ts";

/** A request to be counted. */
export interface Counted {
  readonly partition: Partition;
  readonly call: Call;
}

/** Holds requests back that are known to be over the rate limit. */
export class Pacer {
  readonly #core: Core;
  readonly #spec: RateLimitsSpec;
  readonly #store: RateLimitStore;
  readonly #maxQueue: number;
  readonly #clock: Clock;
  readonly #onStoreError: (error: unknown) => void;
  readonly #queues = new Map<string, Queue>();
  readonly #partitions = new Partitions();

  /** A store that fails is reported; requests go on unpaced then. */
  constructor(
    core: Core,
    spec: RateLimitsSpec,
    { store, maxQueue = 1_000 }: PacingOptions,
    clock: Clock,
    onStoreError: (error: unknown) => void,
  ) {
    this.#core = core;
    this.#spec = spec;
    this.#store = store ?? new MemoryRateLimitStore(clock.now);
    this.#maxQueue = maxQueue;
    this.#clock = clock;
    this.#onStoreError = onStoreError;
  }

  /**
   * Resolves when the request may be sent. Rejects with a `RateLimitError` when that would be too late for the call,
   * or when too many wait already; what ends the call ends the wait.
   */
  async admit(counted: Counted): Promise<void> {
    const name = await this.#name(counted);
    const told = this.#queues.has(name) ? 0 : await this.#take(name, counted);
    const queue = this.#queues.get(name);
    if (queue || told > 0) await this.#wait(name, counted, told);
  }

  /** Counts requests that have been sent already. */
  async count(counted: Counted, requests: number): Promise<void> {
    const name = await this.#name(counted);
    for (let sent = 0; sent < requests; sent += 1) await this.#take(name, counted);
  }

  /** Takes note of a response. `sentAt` is on the clock of `elapsed`. */
  async observe(
    counted: Counted,
    { status, headers }: Response,
    rateLimit: RateLimit | undefined,
    sentAt: number,
  ): Promise<void> {
    const { readRetryAt, serverTime } = this.#core;
    const now = this.#clock.now();
    const refused = status === 429;
    const { limit, remaining, resetAt, burst } = rateLimit ?? {};
    const retryAt = refused ? readRetryAt(headers, resetAt, now)?.getTime() : undefined;
    const plan = this.#plans(counted).find(({ requestsPerMinute }) => requestsPerMinute === limit);
    const seen = {
      refused,
      blockedFor: Math.max(0, (retryAt ?? now) - now),
      age: this.#clock.elapsed() - sentAt,
      limit,
      remaining,
      resetIn: resetAt && resetAt.getTime() - serverTime(headers, now),
      burst: burst?.limit ?? plan?.requestsPerSecond ?? 0,
      burstRemaining: burst?.remaining,
      perDay: plan?.requestsPerDay ?? 0,
    };
    const name = await this.#name(counted);
    try {
      await this.#store.observe(name, seen);
    } catch (error) {
      this.#onStoreError(error);
    }
    this.#queues.get(name)?.wake();
  }

  /** Waits in the queue of the partition, which is there as long as somebody waits in it. */
  async #wait(name: string, counted: Counted, told: number): Promise<void> {
    const { fits, limitsOf, patienceOf, within } = this.#core;
    const clock = this.#clock;
    const { call } = counted;
    const queue = this.#queues.get(name) ?? new Queue(() => this.#take(name, counted), clock);
    if (queue.length >= this.#maxQueue) {
      throw this.#refusal(call, `${queue.length} requests wait for the rate limit already (maxQueue)`);
    }
    this.#queues.set(name, queue);
    const from = clock.elapsed();
    try {
      await within(
        limitsOf(call, clock),
        (signal) =>
          new Promise<void>((admit, refuse) => {
            const stay = (wait: number) => {
              if (fits(wait, patienceOf(call, clock))) return true;
              const retryAt = new Date(Math.min(clock.now() + wait, 8.64e15));
              refuse(this.#refusal(call, `the limit is used up until ${retryAt.toISOString()}`, retryAt));
              return false;
            };
            const waiter = { admit, stay };
            signal.addEventListener("abort", () => queue.leave(waiter));
            queue.join(waiter, told);
          }),
      );
    } finally {
      call.totalDelay += Math.round(clock.elapsed() - from);
      if (queue.length === 0) this.#queues.delete(name);
    }
  }

  async #take(name: string, counted: Counted): Promise<number> {
    // Until a response has told the plan, the smallest burst is the one that nobody refuses.
    const bursts = this.#plans(counted).map(({ requestsPerSecond = Infinity }) => requestsPerSecond);
    const burst = Math.min(...bursts, Infinity);
    try {
      return await this.#store.take(name, burst === Infinity ? 0 : burst);
    } catch (error) {
      this.#onStoreError(error);
      return 0;
    }
  }

  /** Operations with limits of their own are counted for themselves. */
  async #name({ partition, call: { operation } }: Counted): Promise<string> {
    const name = await this.#partitions.name(partition);
    return operation.rateLimitPlans ? `${name}:${operation.id}` : name;
  }

  #plans({ call: { operation } }: Counted): readonly RateLimitPlanSpec[] {
    return operation.rateLimitPlans ?? this.#spec.plans ?? [];
  }

  #refusal(call: Call, description: string, retryAt?: Date): Error {
    const code = this.#spec.error ?? "http_429";
    const headers = new Headers();
    const facts = { ...call, status: 429, code, description, headers, retryAt };
    return new this.#core.RateLimitError(facts);
  }
}
