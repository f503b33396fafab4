// A file of its own to be loaded: bundlers keep what stands for all of `transport.ts` out of clients that have it from the start.
export { Transport } from "../transport.ts";
