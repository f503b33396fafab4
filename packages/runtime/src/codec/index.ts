/** Dates and large integers as values of their own: for clients that are generated with `dates` or `int64`. */
export { createCodec } from "./codec.ts";
export type { Alternative, Conversion, Conversions, Leaf } from "./conversion.ts";
export { eventReader } from "./events.ts";
