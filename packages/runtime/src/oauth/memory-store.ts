import { uuid } from "../uuid.ts";
import type { TokenRecord } from "./grant.ts";
import type { TokenStore } from "./store.ts";

/** Keeps tokens for as long as the process lives. For several processes, or to survive a restart, use another store. */
export function memoryTokenStore(): TokenStore {
  let stored: TokenRecord | undefined;
  let fence = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    id: `memory:${uuid()}`,
    async get() {
      return stored;
    },
    async compareAndSet(expected, next, lease) {
      if ((stored?.version ?? 0) !== expected || lease.fence !== fence) return false;
      stored = next;
      return true;
    },
    // Who holds it lives in this process too, and its work always ends: nobody has to be replaced.
    withLock(_, work) {
      const run = last.then(() => {
        fence += 1;
        return work({ fence, until: Infinity });
      });
      last = run.catch(() => {});
      return run;
    },
  };
}
