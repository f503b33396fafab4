import type { Operations } from "../generated/types.ts";
import type { Tenant } from "../storage/tenant.ts";

/** A request as a handler gets it: who asks, what for, checked and with defaults filled in. */
export interface Call<Id extends keyof Operations> {
  readonly tenant: Tenant;
  readonly params: Operations[Id]["params"];
  readonly body: Operations[Id]["body"];
}

/**
 * What each operation does. A handler returns the body of the success response or throws an ApiError; it runs to its
 * end without waiting for anything, so that no other request comes between its reads and its writes.
 */
export type Handlers = {
  readonly [Id in keyof Operations]: (call: Call<Id>) => Operations[Id]["result"];
};
