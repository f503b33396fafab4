import type { Operations } from "../generated/types.ts";
import type { Store } from "../storage/store.ts";
import type { Tenant } from "../storage/tenant.ts";

/** A request as a handler gets it: who asks, what for, checked and with defaults filled in. */
export interface Call<Id extends keyof Operations> {
  readonly tenant: Tenant;
  readonly params: Operations[Id]["params"];
  readonly body: Operations[Id]["body"];
  /** What is kept, inside of the unit of work that the request is: all of it happens, or nothing. */
  readonly store: Store;
}

/**
 * What each operation does. A handler returns the body of the success response or throws an ApiError; it waits for
 * nothing but its store, and no other request comes between its reads and its writes. It may be run again where the
 * database asks for it, so it has no effect but through the store.
 */
export type Handlers = {
  readonly [Id in keyof Operations]: (call: Call<Id>) => Promise<Operations[Id]["result"]>;
};
