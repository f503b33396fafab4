import { dotted } from "./dotted.ts";
import type { SdkError } from "./errors/sdk-error.ts";
import { ResponseError } from "./errors/transport-error.ts";
import type { OperationSpec } from "./operation.ts";
import type { ListOptions } from "./options.ts";
import type { Page } from "./page.ts";
import { PagePromise } from "./page-promise.ts";
import type { CallInput } from "./prepare.ts";
import type { Result } from "./result.ts";
import type { Sender } from "./sender.ts";

/**
 * Begins to read a list. Its types are those that generated code declares. Throws a `TypeError` for an operation without
 * pages.
 */
export function paginated<Item, Body, E>(
  sender: Sender,
  operation: OperationSpec,
  input: CallInput = {},
  options: ListOptions = {},
): PagePromise<Item, Body, E> {
  const { pagination } = operation;
  if (!pagination) throw new TypeError(`${operation.id} has no pages`);
  const send = (params: object) =>
    sender.send<unknown, SdkError>(operation, { ...input, params }, options).result();
  const { from, prefetch = false } = options;
  const params = input.params ?? {};
  const first = from === undefined ? send(params) : undefined;
  // A mistake in code is told by the list, not a second time as unhandled while that is loaded.
  first?.catch(() => {});
  const read = async () => {
    // Loaded while the first page is under way.
    const { readList } = await import("./list.ts");
    const source = { operation, pagination, send, prefetch };
    return readList({ PagePromise, ResponseError, dotted }, source, params, from, first);
  };
  return new PagePromise(read() as Promise<Result<Page<Item, Body, E>, E>>);
}
