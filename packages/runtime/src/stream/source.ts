import type { CallFacts } from "../errors/sdk-error.ts";
import type { OperationSpec, StreamSpec } from "../operation.ts";
import type { CallInput } from "../prepare.ts";
import type { Sender } from "../sender.ts";
import type { StreamOptions } from "./options.ts";

/** What a stream is asked for with, the first time and again. */
export interface StreamSource {
  readonly transport: Sender;
  readonly operation: OperationSpec;
  readonly stream: StreamSpec;
  readonly input: CallInput;
  readonly options: StreamOptions;
}

/** An answer whose body has not been read. */
export interface Connection {
  /** None: the answer has no body, as with 204. */
  readonly body: ReadableStream<Uint8Array> | undefined;
  /** Its content type, for messages. */
  readonly type: string;
  readonly status: number;
  readonly facts: CallFacts;
}
