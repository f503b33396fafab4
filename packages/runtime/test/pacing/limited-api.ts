import type { Clock } from "../../src/index.ts";

interface Plan {
  readonly minute: number;
  readonly second: number;
  readonly day: number;
}

/** A `fetch` that counts as the API does, in windows aligned to the clock, and refuses what is over the limit. */
export function limitedApi(clock: Clock, plan: Plan) {
  const counts = new Map<string, number>();
  const log: { readonly path: string; readonly at: number; readonly status: number }[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const now = clock.now();
    const windows = [
      ["minute", 60_000, plan.minute],
      ["second", 1_000, plan.second],
      ["day", 86_400_000, plan.day],
    ] as const;
    const states = windows.map(([name, length, limit]) => {
      const window = Math.floor(now / length);
      const key = `${name} ${window}`;
      return { key, limit, used: counts.get(key) ?? 0, endsAt: (window + 1) * length };
    });
    const full = states.filter(({ used, limit }) => used >= limit);
    if (full.length === 0) for (const { key, used } of states) counts.set(key, used + 1);
    const left = ([index, limit]: readonly [number, number]) =>
      String(Math.max(0, limit - (states[index]?.used ?? 0) - (full.length === 0 ? 1 : 0)));
    const status = full.length === 0 ? 200 : 429;
    log.push({ path: new URL(String(input)).pathname, at: now, status });
    return new Response("{}", {
      status,
      headers: {
        date: new Date(now).toUTCString(),
        "x-ratelimit-limit": String(plan.minute),
        "x-ratelimit-remaining": left([0, plan.minute]),
        "x-ratelimit-reset": String((states[0]?.endsAt ?? 0) / 1000),
        "x-ratelimit-burst-limit": String(plan.second),
        "x-ratelimit-burst-remaining": left([1, plan.second]),
        ...(full.length > 0 && {
          "retry-after": String(Math.ceil((Math.max(...full.map(({ endsAt }) => endsAt)) - now) / 1000)),
        }),
      },
    });
  };
  return { fetch, log };
}
