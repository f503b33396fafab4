import type { SdkError } from "../errors/sdk-error.ts";
import type { OperationSpec } from "../operation.ts";
import type { CallInput } from "../prepare.ts";
import type { Result } from "../result.ts";
import type { Sender } from "../sender.ts";
import type { ItemStream } from "./item-stream.ts";
import { openStream } from "./open.ts";
import type { StreamOptions } from "./options.ts";
import { StreamPromise } from "./stream-promise.ts";

/**
 * Begins a call that is answered item by item: events, lines of JSON, or a sequence of JSON texts. Imported by generated
 * methods that have such an answer, and by no others.
 */
export function streamed<Item, E>(
  transport: Sender,
  operation: OperationSpec,
  input: CallInput = {},
  options: StreamOptions = {},
): StreamPromise<Item, E> {
  const { stream } = operation;
  if (!stream) throw new TypeError(`${operation.id} is not answered item by item`);
  const opened: Promise<Result<ItemStream<unknown>, SdkError>> = openStream({
    transport,
    operation,
    stream,
    input,
    options,
  });
  return new StreamPromise(opened as Promise<Result<ItemStream<Item>, E>>);
}
