import type { PlanContract } from "../contract.ts";

export type Window = "second" | "minute" | "day";

export const windowSeconds: Readonly<Record<Window, number>> = { second: 1, minute: 60, day: 86_400 };

const windows = ["second", "minute", "day"] as const;

export interface Taken {
  readonly allowed: boolean;
  /** Whole seconds until all exhausted windows have ended; 0 where the request passes. */
  readonly retryAfter: number;
  readonly headers: {
    readonly limit: number;
    readonly remaining: number;
    readonly reset: number;
    readonly burstLimit: number | undefined;
    readonly burstRemaining: number | undefined;
  };
}

/** A plan's windows, aligned to the clock as the headers say. A refused request takes nothing, or waiting would not always help. */
export class LimitModel {
  readonly #plan: PlanContract;
  readonly #counts = new Map<Window, { window: number; used: number }>();

  constructor(plan: PlanContract) {
    this.#plan = plan;
  }

  limit(window: Window): number | undefined {
    const { requestsPerSecond, requestsPerMinute, requestsPerDay } = this.#plan;
    const limits = { second: requestsPerSecond, minute: requestsPerMinute, day: requestsPerDay };
    return limits[window] ?? undefined;
  }

  used(window: Window, now: number): number {
    const count = this.#counts.get(window);
    return count !== undefined && count.window === Math.floor(now / windowSeconds[window]) ? count.used : 0;
  }

  /** Seconds, to the millisecond, until a request passes; 0: now. */
  blockedFor(now: number): number {
    const waits = this.#exhausted(now).map((window) => windowSeconds[window] - (now % windowSeconds[window]));
    return Math.ceil(Math.max(0, ...waits) * 1000) / 1000;
  }

  blockedOnlyBy(window: Window, now: number): boolean {
    const exhausted = this.#exhausted(now);
    return exhausted.length > 0 && exhausted.every((one) => one === window);
  }

  /** Counts a request at a time, in Unix seconds. */
  take(now: number): Taken {
    const exhausted = this.#exhausted(now);
    if (exhausted.length === 0) {
      for (const window of windows)
        this.#counts.set(window, {
          window: Math.floor(now / windowSeconds[window]),
          used: this.used(window, now) + 1,
        });
    }
    const left = (window: Window): number | undefined => {
      const limit = this.limit(window);
      return limit === undefined ? undefined : Math.max(0, limit - this.used(window, now));
    };
    return {
      allowed: exhausted.length === 0,
      retryAfter: exhausted.length === 0 ? 0 : Math.max(1, Math.ceil(this.blockedFor(now))),
      headers: {
        limit: this.#plan.requestsPerMinute,
        remaining: left("minute") ?? 0,
        reset: (Math.floor(now / 60) + 1) * 60,
        burstLimit: this.limit("second"),
        burstRemaining: left("second"),
      },
    };
  }

  #exhausted(now: number): readonly Window[] {
    return windows.filter(
      (window) => this.used(window, now) >= (this.limit(window) ?? Number.POSITIVE_INFINITY),
    );
  }
}
