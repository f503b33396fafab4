import type { FunctionCaller } from "@outfame/runtime";
import { api } from "../api.ts";
import type { OutfameOptions } from "../client.ts";
import type { Scope } from "../scopes.ts";
import * as runtime from "@outfame/runtime/caller";

export type { FunctionCaller };
export * from "./accounts.ts";
export * from "./targeting.ts";
export * from "./analytics.ts";
export * from "./engagement.ts";
export * from "./webhooks.ts";

/**
 * Makes what the functions send their calls with. It takes the options of the client, and what is
 * wrong with them is told by the first call.
 */
export function createCaller<const S extends Scope = Scope>(options: OutfameOptions<S> = {}): FunctionCaller<S> {
  return new runtime.LightCaller<S>(api, options, {});
}
