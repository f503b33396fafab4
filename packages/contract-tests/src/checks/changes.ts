import type { JsonObject, JsonSchema, JsonValue, OperationContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import { inputFor, isSuccess, succeed } from "../plan/fixtures.ts";
import { operationAt } from "../plan/producers.ts";
import { flatten, isObject, propertiesOf, valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import { fullest } from "../values/fullest.ts";
import { isInOrder, merged } from "../values/order.ts";
import { valuesOf } from "../values/valid.ts";
import { includes, same } from "./echo.ts";

/** A change touches the fields that it names, at any depth, and leaves the others. */
export async function changesOnlyWhatIsTold(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const reader = operationAt(run.contract, "GET", operation.path);
  const schema = operation.body?.content[0]?.schema;
  if (reader === undefined || schema === undefined) return run.skip("what is changed can't be read");
  const partial = operation.method === "PATCH";
  for (const wished of changesOf(run, schema, partial)) {
    const { params } = await inputFor(run, operation, { fresh: true });
    // Nothing is to be what it would be by default, or a field that falls back to it would not show.
    const filled = fullest([{}, ...run.sample(valuesOf(run, schema), 20)]);
    if (isObject(filled) && isInOrder(merged(filled, wished))) await applied(run, operation, params, filled);
    const before = (await succeed(run, reader, { params })).body;
    if (run.has("clock")) await run.advance(1);
    const { exchange, change } = await applied(run, operation, params, wished);
    const after = await succeed(run, reader, { params });
    for (const body of [exchange.body, after.body]) {
      if (!isObject(body) || !isObject(before)) continue;
      for (const [name, value] of Object.entries(change)) {
        if (!Object.hasOwn(body, name)) continue;
        run.check(
          includes(body[name], value),
          () =>
            `Field ${name} was changed to ${JSON.stringify(value)}, and is ${JSON.stringify(body[name])}.`,
          exchange,
        );
      }
      if (!partial) continue;
      for (const name of Object.keys(propertiesOf(run.contract, schema))) {
        const left = without(before[name], change[name]);
        const now = without(body[name], change[name]);
        run.check(
          same(left, now),
          () =>
            `A change of ${JSON.stringify(change)} also changed ${name} from ${JSON.stringify(before[name])} to ${JSON.stringify(body[name])}.`,
          exchange,
        );
      }
    }
    keepsOrigin(run, before, exchange);
    await timesOfChange(run, before, after);
  }
}

/**
 * Makes a change. A name that was drawn may belong to something else already, and the answer is a conflict: then other values are
 * drawn for its texts.
 */
async function applied(
  run: Run,
  operation: OperationContract,
  params: Record<string, JsonValue>,
  wished: JsonObject,
): Promise<{ readonly exchange: Exchange; readonly change: JsonObject }> {
  const schema = operation.body?.content[0]?.schema ?? true;
  const source = { contract: run.contract, validate: run.validate };
  let change = wished;
  for (let attempt = 0; ; attempt += 1) {
    const exchange = await run.call(operation, { params, body: change });
    if (exchange.status !== 409 || attempt === 3) {
      isSuccess(run, operation, exchange);
      return { exchange, change };
    }
    const other = Object.entries(propertiesOf(run.contract, schema))
      .filter(([name]) => typeof wished[name] === "string")
      .map(([name, inner]) => [name, run.draw(valuesOf(source, inner))]);
    change = { ...change, ...Object.fromEntries(other) };
  }
}

/** What a value says beside the change: nothing where the change is no object. */
function without(value: JsonValue | undefined, change: JsonValue | undefined): JsonValue {
  if (change === undefined) return value ?? null;
  if (!isObject(change) || !isObject(value)) return null;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, without(inner, change[name])]),
  );
}

/** One field at a time, also inside objects; then all at once. */
function changesOf(run: Run, schema: JsonSchema, partial: boolean): readonly JsonObject[] {
  const source = { contract: run.contract, validate: run.validate };
  const whole = run
    .sample(valuesOf(source, schema), 20)
    .filter(isObject)
    .toSorted((a, b) => Object.keys(b).length - Object.keys(a).length);
  if (!partial) return whole.slice(0, 3);
  const single = Object.entries(propertiesOf(run.contract, schema)).flatMap(([name, inner]) => {
    const nested = Object.entries(
      flatten(run.contract, inner)["type"] === "object" ? propertiesOf(run.contract, inner) : {},
    );
    const inside = nested.map(([key, one]) => ({ [name]: { [key]: run.draw(valuesOf(source, one)) } }));
    return [...inside, { [name]: run.draw(valuesOf(source, inner)) }];
  });
  return [...single.filter((change) => run.validate(schema, change).length === 0), ...whole.slice(0, 1)];
}

async function timesOfChange(run: Run, before: unknown, after: Exchange): Promise<void> {
  if (!run.has("clock")) return;
  const now = await run.now();
  for (const name of ["updated_at", "updatedAt"]) {
    const time = valueAt(after.body, name);
    if (typeof time !== "string") continue;
    const off = Math.abs(Date.parse(time) / 1000 - now);
    run.check(
      off <= 0.9,
      `${name} is ${time} after a change at ${new Date(now * 1000).toISOString()}.`,
      after,
    );
  }
  keepsOrigin(run, before, after);
}

/** What a thing is called, and when it was made, stays; in the answer to the change, too. */
function keepsOrigin(run: Run, before: unknown, after: Exchange): void {
  for (const name of ["id", "created_at", "createdAt"]) {
    const value = valueAt(before, name);
    run.check(
      value === valueAt(after.body, name),
      `A change moved ${name} from ${JSON.stringify(value)} to ${JSON.stringify(valueAt(after.body, name))}.`,
      after,
    );
  }
}
