/** Testing your own code without a network: a mock of the API, the document's examples, and faults. */
import { type Fault, type FaultOptions, MockApi, type MockCall } from "@outfame/runtime/testing";
import { Outfame, type OutfameOptions } from "./generated/client.ts";
import { errorFixtures, fixtures, mockSource, type OperationMap } from "./generated/testing.ts";

export type { Fault, FaultOptions, MockCall } from "@outfame/runtime/testing";
export { errorFixtures, fixtures, type OperationMap };

/** A request of one operation, its body typed. */
export type OperationCall<Id extends keyof OperationMap> = Omit<MockCall, "body"> & {
  readonly operation: Id;
  readonly body: OperationMap[Id]["body"];
};

/** What an operation answers: data, or a function that makes data (or a whole `Response`) of the request. */
export type Answer<Id extends keyof OperationMap> =
  | OperationMap[Id]["data"]
  | ((
      call: OperationCall<Id>,
    ) => OperationMap[Id]["data"] | Response | Promise<OperationMap[Id]["data"] | Response>);

/** A mock of the whole API with a client of its own. */
export interface OutfameMock {
  /** A real client: types, pages, errors and retries are the real ones; only the network is not. */
  readonly client: Outfame;
  /** For clients that you make yourself. */
  readonly fetch: typeof globalThis.fetch;
  /** Every request received, in order. */
  readonly calls: readonly MockCall[];
  /** Answers an operation with this from now on, instead of with the document's example. */
  on<Id extends keyof OperationMap>(operation: Id, answer: Answer<Id>): void;
  /**
   * Lets the next requests of an operation fail: with one of its documented errors, by code, or with a fault of the network
   * or the service (`"reset"`, `"stall"`, `"stall-body"`, `"truncate"`, `{ status: 503 }`).
   */
  fail<Id extends keyof OperationMap>(
    operation: Id,
    fault: OperationMap[Id]["code"] | Fault,
    options?: FaultOptions,
  ): void;
  /** Forgets answers, faults and calls. */
  reset(): void;
}

/** Makes a mock. Without further ado every operation answers with the document's own example. */
export function createMock(options: OutfameOptions = {}): OutfameMock {
  const api = new MockApi(mockSource);
  const client = new Outfame({ apiKey: "sk_test_mock", ...options, fetch: api.fetch });
  return {
    client,
    fetch: api.fetch,
    calls: api.calls,
    on: (operation, answer) => api.on(operation, answer),
    fail: (operation, fault, faultOptions) => api.fail(operation, fault, faultOptions),
    reset: () => api.reset(),
  };
}
