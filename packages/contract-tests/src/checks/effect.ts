import type { JsonValue, OperationContract } from "../contract.ts";
import type { Input } from "../http/request.ts";
import { wholeList } from "../plan/pages.ts";
import { idSlotsOf, itemsPath, memberOperation, operationAt, producerOf } from "../plan/producers.ts";
import { valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import { same } from "./echo.ts";

/**
 * What can be read of what a request would change: the resource at its path, whatever its ids name, and the ids of the list that
 * it adds to. Nothing for those that only read.
 */
export async function stateAround(
  run: Run,
  operation: OperationContract,
  input: Pick<Input, "params" | "body">,
): Promise<readonly unknown[]> {
  if (operation.method === "GET") return [];
  const { contract } = run;
  const params = input.params ?? {};
  const seen: unknown[] = [];
  const read = async (reader: OperationContract, own: Readonly<Record<string, JsonValue>>): Promise<void> => {
    const { status, body } = await run.call(reader, { params: own });
    seen.push({ operation: reader.id, status, body: status < 300 ? (body ?? null) : null });
  };
  const beside = operationAt(contract, "GET", operation.path);
  const path = beside === undefined ? undefined : itemsPath(contract, beside);
  if (beside !== undefined && path !== undefined) {
    const { items } = await wholeList(run, beside);
    seen.push(items.map((item) => valueAt(item, "id") ?? item));
  } else if (beside !== undefined) await read(beside, params);
  for (const slot of idSlotsOf(contract, operation)) {
    const producer = producerOf(contract, slot);
    const reader =
      producer?.kind === "create" ? memberOperation(contract, "GET", producer.operation.path) : undefined;
    const key = reader?.parameters.find(({ in: location }) => location === "path")?.key;
    const id = slot.in === "body" ? valueAt(input.body, slot.key) : params[slot.key];
    if (reader === undefined || key === undefined || id === undefined || reader === beside) continue;
    await read(reader, { [key]: id as JsonValue });
  }
  return seen;
}

/** Fails where something that can be read changed; where others use the deployment too, it may have. */
export async function leavesAlone(
  run: Run,
  operation: OperationContract,
  input: Pick<Input, "params" | "body">,
  what: string,
  act: () => Promise<void>,
): Promise<void> {
  const before = await stateAround(run, operation, input);
  await act();
  const after = await stateAround(run, operation, input);
  run.check(
    !run.has("clock") || same(before, after),
    () => `${what} changed ${JSON.stringify(before)} to ${JSON.stringify(after)}.`,
  );
}
