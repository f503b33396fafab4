/** What the functions of a client are made of: see `LightCaller`. */

export { paginated } from "../paginated.ts";
export type { Caller } from "./caller.ts";
export { LightCaller } from "./light-caller.ts";
