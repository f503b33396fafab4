import type { FunctionCaller } from "@outfame/runtime";
import { api } from "../api.ts";
import type { SandboxControlOptions } from "../client.ts";
import * as runtime from "@outfame/runtime/caller";

export type { FunctionCaller };
export * from "./state.ts";
export * from "./clock.ts";
export * from "./organizations.ts";
export * from "./api-keys.ts";
export * from "./oauth.ts";
export * from "./events.ts";
export * from "./faults.ts";
export * from "./requests.ts";

/**
 * Makes what the functions send their calls with. It takes the options of the client, and what is
 * wrong with them is told by the first call.
 */
export function createCaller(options: SandboxControlOptions = {}): FunctionCaller<never> {
  return new runtime.LightCaller<never>(api, options, {});
}
