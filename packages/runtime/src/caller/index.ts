/** What functions of operations are made of. The runtime's own entry would bring the transport with it, whether it is used or not. */
export { schemes } from "../auth/schemes.ts";
export { chosen } from "../choice/chosen.ts";
export { paginated } from "../paginated.ts";
export { streamed } from "../stream/streamed.ts";
export { bodies } from "../wire/bodies.ts";
export { styles } from "../wire/styles.ts";
export type { FunctionCaller } from "./function-caller.ts";
export { LightCaller } from "./light-caller.ts";
