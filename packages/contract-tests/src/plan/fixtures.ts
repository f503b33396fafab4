import fc from "fast-check";
import type { JsonObject, JsonSchema, JsonValue, OperationContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Input } from "../http/request.ts";
import { excerpt } from "../http/verify.ts";
import { isObject, propertiesOf, requiredOf, valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import type { Credential } from "../target/target.ts";
import { valuesOf } from "../values/valid.ts";
import {
  idSlotsOf,
  itemsPath,
  listOf,
  operationAt,
  type Producer,
  producerOf,
  statusOf,
} from "./producers.ts";

export interface Wish {
  /** Of whom everything is made. Default: the test's own. */
  readonly credential?: Credential;
  /** Whether optional parameters and fields are filled, too. Default false. */
  readonly full?: boolean;
  /** Whether ids are of things made for this call alone. Default false. */
  readonly fresh?: boolean;
  /** Parameters by name, which whatever is made has to be below. */
  readonly below?: Readonly<Record<string, JsonValue>>;
}

const known = new WeakMap<Run, Map<string, Promise<JsonValue>>>();

/** Whatever has to exist for an operation, made; and what it is to be called with. */
export async function inputFor(
  run: Run,
  operation: OperationContract,
  wish: Wish = {},
): Promise<Input & { params: Record<string, JsonValue> }> {
  const ids = new Map<string, JsonValue>();
  const below: Record<string, JsonValue> = { ...wish.below };
  for (const slot of idSlotsOf(run.contract, operation)) {
    const producer = producerOf(run.contract, slot);
    const needed =
      slot.in === "body"
        ? isRequired(run, operation, slot.name)
        : operation.parameters.some(({ key, required }) => key === slot.key && required);
    if (producer === undefined || !(needed || wish.full)) continue;
    const id = wish.below?.[slot.name] ?? (await idFrom(run, producer, { ...wish, below }));
    ids.set(`${slot.in} ${slot.key}`, id);
    below[slot.name] = id;
  }
  const params: Record<string, JsonValue> = {};
  for (const { in: location, key, required, schema, examples } of operation.parameters) {
    if (!required) continue;
    const id = ids.get(`${location} ${key}`);
    const [example] = examples;
    params[key] = id ?? example ?? run.draw(valuesOf(run, schema));
  }
  const media = operation.body?.content[0];
  if (media === undefined || operation.body === null) return { params };
  return { params, body: bodyFor(run, media.schema, (name) => ids.get(`body ${name}`), wish.full === true) };
}

function isRequired(run: Run, operation: OperationContract, name: string): boolean {
  const schema = operation.body?.content[0]?.schema;
  return schema !== undefined && requiredOf(run.contract, schema).has(name);
}

function bodyFor(
  run: Run,
  schema: JsonSchema,
  idOf: (name: string) => JsonValue | undefined,
  full: boolean,
): JsonValue {
  const source = {
    contract: run.contract,
    validate: run.validate,
    fixed: (_: JsonSchema, path: string) => idOf(path),
  };
  const required = requiredOf(run.contract, schema);
  const minimal = Object.entries(propertiesOf(run.contract, schema)).filter(
    ([name]) => full || required.has(name),
  );
  if (minimal.length === 0) return run.draw(valuesOf(source, schema));
  const body: JsonObject = Object.fromEntries(
    minimal.map(([name, inner]) => [name, idOf(name) ?? run.draw(valuesOf(source, inner, name))]),
  );
  return run.validate(schema, body).length === 0 ? body : run.draw(valuesOf(source, schema));
}

/** The id of something that exists. */
export function idFrom(run: Run, producer: Producer, wish: Wish = {}): Promise<JsonValue> {
  const mine = known.get(run) ?? new Map<string, Promise<JsonValue>>();
  known.set(run, mine);
  const above = Object.entries(wish.below ?? {}).filter(([name]) =>
    producer.operation.path.includes(`{${name}}`),
  );
  const key = JSON.stringify([producer.operation.id, wish.credential?.secret ?? "", above]);
  const below = Object.fromEntries(above);
  const found = wish.fresh ? undefined : mine.get(key);
  const made = found ?? produce(run, producer, { ...wish, below });
  mine.set(key, made);
  return made;
}

async function produce(run: Run, { kind, operation, property }: Producer, wish: Wish): Promise<JsonValue> {
  if (kind === "create") return (await create(run, operation, wish)).body[property] ?? null;
  const id = await listed(run, operation, property, wish);
  if (id !== undefined) return id;
  if (run.has("clock")) {
    // What a service makes by itself may take days: a week and some.
    for (let day = 0; day < 9; day += 1) {
      await run.advance(86_400);
      const later = await listed(run, operation, property, wish);
      if (later !== undefined) return later;
    }
  }
  return run.skip(
    `${operation.method} ${operation.path} lists nothing, so nothing can be done with its items`,
  );
}

/** One of what a list has; any, where it is to be a fresh one. */
async function listed(
  run: Run,
  operation: OperationContract,
  property: string,
  wish: Wish,
): Promise<JsonValue | undefined> {
  const input = await inputFor(run, operation, { ...wish, fresh: false });
  const exchange = await run.call(operation, { ...input, ...as(wish) });
  const items = listOf(exchange.body, itemsPath(run.contract, operation) ?? "");
  if (items.length === 0) return undefined;
  const index = wish.fresh ? run.draw(fc.nat(items.length - 1)) : 0;
  const id = valueAt(items[index], property);
  return id === undefined ? undefined : (id as JsonValue);
}

export function as({ credential }: Wish): { credential?: Credential } {
  return credential === undefined ? {} : { credential };
}

export interface Created {
  readonly exchange: Exchange;
  readonly input: Input & { params: Record<string, JsonValue> };
  readonly body: JsonObject;
}

/** Makes something by an operation, and fails where it is refused; what is taken already is made anew. */
export async function create(
  run: Run,
  operation: OperationContract,
  wish: Wish = {},
  over: JsonObject = {},
): Promise<Created> {
  for (let attempt = 0; ; attempt += 1) {
    const made = await inputFor(run, operation, wish);
    const input = isObject(made.body) ? { ...made, body: { ...made.body, ...over } } : made;
    const exchange = await run.call(operation, { ...input, ...as(wish) });
    if (exchange.status === 409 && attempt < 3) continue;
    isSuccess(run, operation, exchange);
    return { exchange, input, body: isObject(exchange.body) ? exchange.body : {} };
  }
}

/** Calls an operation, and fails where it does not succeed. */
export async function succeed(
  run: Run,
  operation: OperationContract,
  options: Parameters<Run["call"]>[1] = {},
): Promise<Exchange> {
  const exchange = await run.call(operation, options);
  isSuccess(run, operation, exchange);
  return exchange;
}

/** Fails where an answer is not the one of success. */
export function isSuccess(run: Run, operation: OperationContract, exchange: Exchange): void {
  const status = statusOf(operation);
  run.check(
    exchange.status === status,
    () =>
      `A right request is to be answered ${status}, and came ${exchange.status} ${excerpt(exchange.text)}`,
    exchange,
  );
}

/** Makes so many members of a list's collection, where that can be done. */
export async function fill(run: Run, list: OperationContract, count: number): Promise<void> {
  const maker = operationAt(run.contract, "POST", list.path);
  for (let made = 0; maker !== undefined && made < count; made += 1)
    await create(run, maker, { fresh: true });
}

/** A different id of the same kind, of nothing that exists. */
export function unknownId(run: Run, schema: JsonSchema, id: JsonValue): JsonValue {
  const similar =
    typeof id === "string" ? id.replace(/[a-z0-9]{4}$/i, (end) => (end === "zzzz" ? "yyyy" : "zzzz")) : id;
  if (similar !== id && run.validate(schema, similar).length === 0) return similar;
  return run.draw(valuesOf(run, schema).filter((value) => value !== id));
}
