/** Testing code that uses a client, without a network. */
export { MockApi } from "./mock.ts";
export type { Fault, FaultOptions, Fixture, MockCall, MockSource, Responder } from "./types.ts";
