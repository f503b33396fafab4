/** What a plan promises, worked out anew from the document alone. */
export interface Plan {
  readonly name: string;
  readonly requestsPerMinute: number;
  readonly requestsPerSecond: number | null;
  readonly requestsPerDay: number | null;
}

export interface Expected {
  readonly status: number;
  /** By name, as they have to be on the wire. */
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds, where the request is refused. */
  readonly retryAfter: number | undefined;
}

const windows = [
  { seconds: 60, limit: (plan: Plan) => plan.requestsPerMinute },
  { seconds: 1, limit: (plan: Plan) => plan.requestsPerSecond ?? Number.POSITIVE_INFINITY },
  { seconds: 86_400, limit: (plan: Plan) => plan.requestsPerDay ?? Number.POSITIVE_INFINITY },
];

/**
 * Counts requests of one partition in minutes, seconds and days of the clock. A request that does not fit into one of
 * them is counted in none.
 */
export class LimitModel {
  readonly #plan: Plan;
  /** `60@29533020` → how many requests that minute has seen. */
  readonly #used = new Map<string, number>();

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  /** @param now milliseconds. */
  request(now: number): Expected {
    const states = windows.map(({ seconds, limit }) => {
      const number = Math.floor(now / 1000 / seconds);
      const name = `${seconds}@${number}`;
      const used = this.#used.get(name) ?? 0;
      return { name, used, limit: limit(this.#plan), endsAt: (number + 1) * seconds };
    });
    const full = states.filter(({ used, limit }) => used >= limit);
    if (full.length === 0) for (const { name, used } of states) this.#used.set(name, used + 1);
    const counted = full.length === 0 ? 1 : 0;
    const [minute, second] = states.map((state) => ({ ...state, left: state.limit - state.used - counted }));
    const retryAfter =
      full.length === 0 ? undefined : Math.ceil(Math.max(...full.map(({ endsAt }) => endsAt)) - now / 1000);
    const headers = {
      "X-RateLimit-Limit": String(minute?.limit),
      "X-RateLimit-Remaining": String(minute?.left),
      "X-RateLimit-Reset": String(minute?.endsAt),
      ...(second === undefined || second.limit === Number.POSITIVE_INFINITY
        ? {}
        : {
            "X-RateLimit-Burst-Limit": String(second.limit),
            "X-RateLimit-Burst-Remaining": String(second.left),
          }),
      ...(retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) }),
    };
    return { status: full.length === 0 ? 200 : 429, headers, retryAfter };
  }
}
