/** How a claim ended: `claimed`: act now; `duplicate`: done before; `busy`: another is at it. */
export type Claim = "claimed" | "duplicate" | "busy";

/** Remembers which events were handled, so that one delivered twice is acted on once. */
export interface WebhookStore {
  /**
   * Takes an event, atomically: of all who ask at once, one gets it.
   * @param lease seconds after which the claim of one who never came back ends.
   */
  claim(id: string, lease: number): Promise<Claim>;
  /** Says that the event was handled; remembered for `ttl` seconds. */
  complete(id: string, ttl: number): Promise<void>;
  /** Gives the event back, because handling it failed: its next delivery is acted on. */
  release(id: string): Promise<void>;
}

interface Entry {
  readonly done: boolean;
  readonly until: number;
}

/**
 * A store in memory, for one process. At most `size` events are remembered (100,000 by default); the oldest go first.
 */
export function memoryWebhookStore(
  options: { readonly size?: number; readonly now?: () => number } = {},
): WebhookStore {
  const { size = 100_000, now = Date.now } = options;
  const entries = new Map<string, Entry>();
  const put = (id: string, done: boolean, seconds: number): void => {
    entries.delete(id);
    entries.set(id, { done, until: now() + seconds * 1000 });
    for (const oldest of entries.keys()) {
      if (entries.size <= size) break;
      entries.delete(oldest);
    }
  };
  return {
    async claim(id, lease) {
      const entry = entries.get(id);
      if (entry !== undefined && entry.until > now()) return entry.done ? "duplicate" : "busy";
      put(id, false, lease);
      return "claimed";
    },
    async complete(id, ttl) {
      put(id, true, ttl);
    },
    async release(id) {
      entries.delete(id);
    },
  };
}
