import type { World } from "../resources/world.ts";
import type { StoredAccount } from "../storage/accounts.ts";
import type { Store } from "../storage/store.ts";
import type { Tenant } from "../storage/tenant.ts";

/** One time that something is due for an account; the first is when it is connected. Moments in milliseconds. */
export interface Occurrence {
  readonly tenant: Tenant;
  readonly account: StoredAccount;
  readonly dueAt: number;
  /** What was remembered of the time before; null: there was none. */
  readonly state: number | null;
  /** Now, which may be long after it was due. */
  readonly present: number;
}

/** When it is due again, always later than it was, and what is to be remembered until then. */
export interface NextOccurrence {
  readonly dueAt: number;
  readonly state: number | null;
}

/** What happens to each account again and again. */
export type Recurring = (world: World, store: Store, occurrence: Occurrence) => Promise<NextOccurrence>;
