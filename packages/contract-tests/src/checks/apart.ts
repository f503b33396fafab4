import type { JsonValue } from "../contract.ts";
import { excerpt } from "../http/verify.ts";
import { inputFor, succeed, unknownId } from "../plan/fixtures.ts";
import { idSlotsOf, itemsPath, listOf, operationAt, producerOf } from "../plan/producers.ts";
import { replaced, type User } from "../plan/users.ts";
import { valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import type { Credential } from "../target/target.ts";
import { same } from "./echo.ts";
import { stateAround } from "./effect.ts";

/** Each id that an operation asks for, of nothing that exists: 404. */
export async function doesNotFind(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const slots = idSlotsOf(run.contract, operation);
  if (slots.length === 0) return run.skip("no id is asked for whose kind could be told");
  for (const slot of slots) {
    const input = await inputFor(run, operation, { full: slot.in === "body" });
    const own = slot.in === "body" ? valueAt(input.body, slot.key) : input.params[slot.key];
    if (own === undefined) continue;
    const exchange = await run.call(
      operation,
      replaced(input, slot, unknownId(run, slot.schema, own as JsonValue)),
    );
    run.check(
      exchange.status === 404,
      () =>
        `A ${slot.name} of nothing is to be answered 404, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
  }
}

/** Ids of one organization are nothing in another, nor in another environment. */
export async function keepsApart(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const slots = idSlotsOf(run.contract, operation);
  if (slots.length === 0) return run.skip("no id is asked for whose kind could be told");
  const strangers: Credential[] = [await run.stranger()];
  const environments = run.contract.securitySchemes.flatMap(({ prefixes }) =>
    prefixes.filter(({ token }) => token === "key").map(({ environment }) => environment),
  );
  if (run.has("credentials")) {
    const own = await run.credential();
    const prefix = run.contract.securitySchemes
      .flatMap(({ prefixes }) => prefixes)
      .find((one) => own.secret.startsWith(one.prefix));
    for (const environment of new Set(environments))
      if (environment !== prefix?.environment) strangers.push(await run.key({ environment }));
  }
  const input = await inputFor(run, operation);
  // Asked by its owner first: what was answered once must not be answered to others from then on.
  if (operation.method === "GET") await succeed(run, operation, input);
  const before = await stateAround(run, operation, input);
  for (const credential of strangers) {
    const exchange = await run.call(operation, { ...input, credential });
    run.check(
      exchange.status === 404,
      () =>
        `An id of another organization or environment is to be answered 404, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
    await isHidden(run, slots, input, credential);
  }
  const after = await stateAround(run, operation, input);
  run.check(!run.has("clock") || same(before, after), "A request from outside changed something.");
}

/** What somebody else made is in none of a stranger's lists. */
async function isHidden(
  run: Run,
  slots: readonly User["slot"][],
  input: Awaited<ReturnType<typeof inputFor>>,
  credential: Credential,
): Promise<void> {
  for (const slot of slots) {
    const producer = producerOf(run.contract, slot);
    const list =
      producer === undefined ? undefined : operationAt(run.contract, "GET", producer.operation.path);
    const path = list === undefined ? undefined : itemsPath(run.contract, list);
    if (
      producer === undefined ||
      list === undefined ||
      path === undefined ||
      list.parameters.some(({ required }) => required)
    )
      continue;
    const own = slot.in === "body" ? valueAt(input.body, slot.key) : input.params[slot.key];
    const exchange = await run.call(list, { credential });
    const found = listOf(exchange.body, path).some((item) => valueAt(item, producer.property) === own);
    run.check(
      !found,
      `${JSON.stringify(own)} is in the list of another organization or environment.`,
      exchange,
    );
  }
}
