import type { EventDescription, PlanDescription, ScopeDescription } from "../description.ts";

/** What the pages have to know of the API, as its document says it. */
export interface DashboardFacts {
  /** Of the API. */
  readonly title: string;
  /** Of its document. */
  readonly version: string;
  readonly basePath: string;
  /** Of API keys, with how they begin. */
  readonly environments: readonly { readonly name: string; readonly prefix: string }[];
  /** Of new keys, where none is asked for. */
  readonly usualEnvironment: string;
  readonly scopes: readonly ScopeDescription[];
  readonly plans: readonly PlanDescription[];
  /** Null: an organization may have any number of keys. */
  readonly keysPerOrganization: number | null;
  readonly operations: readonly {
    readonly id: string;
    readonly method: string;
    readonly path: string;
    /** What it can be called with and nothing else: no body, no value in its path. */
    readonly simple: boolean;
  }[];
  readonly errors: readonly { readonly code: string; readonly status: number }[];
  readonly events: readonly Pick<EventDescription, "type" | "summary">[];
  /** A webhook is disabled after so many failures in a row; null: never. */
  readonly failuresToDisable: number | null;
  /** Whether the document describes an authorization server. */
  readonly hasOAuth: boolean;
}
