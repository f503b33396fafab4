import type { JsonValue, OperationContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Input } from "../http/request.ts";
import { isObject } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import { inputFor } from "./fixtures.ts";
import { type IdSlot, idSlotsOf, producerOf } from "./producers.ts";

/** An operation that asks for the id of something that another one makes, and where it asks for it. */
export interface User {
  readonly operation: OperationContract;
  readonly slot: IdSlot & { readonly in: "path" | "query" | "body"; readonly key: string };
}

/** The operations that ask for the id of what an operation makes. */
export function usersOf(run: Run, maker: OperationContract): readonly User[] {
  return run.contract.operations.flatMap((operation) =>
    operation.server === null
      ? idSlotsOf(run.contract, operation).flatMap((slot) =>
          producerOf(run.contract, slot)?.operation.id === maker.id ? [{ operation, slot }] : [],
        )
      : [],
  );
}

/** A right request but for the id. */
export async function withId(run: Run, { operation, slot }: User, id: JsonValue) {
  return replaced(await inputFor(run, operation), slot, id);
}

export function replaced<Given extends Input>(input: Given, slot: User["slot"], id: JsonValue): Given {
  if (slot.in !== "body") return { ...input, params: { ...input.params, [slot.key]: id } };
  return isObject(input.body) ? { ...input, body: { ...input.body, [slot.key]: id } } : input;
}

/** Those that change a thing that exists, and do not end it. */
export function changersOf(run: Run, maker: OperationContract): readonly User[] {
  return usersOf(run, maker).filter(({ operation: { method } }) => method !== "GET" && method !== "DELETE");
}

/** Has an operation do to a thing whatever it does. */
export async function change(run: Run, user: User, id: JsonValue): Promise<Exchange> {
  return run.call(user.operation, await withId(run, user, id));
}
