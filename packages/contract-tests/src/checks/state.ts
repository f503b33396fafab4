import type { JsonObject, JsonSchema, JsonValue, OperationContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import { excerpt } from "../http/verify.ts";
import { create, fill, inputFor, succeed, unknownId } from "../plan/fixtures.ts";
import { wholeList } from "../plan/pages.ts";
import {
  idSlotsOf,
  itemsPath,
  listOf,
  memberOperation,
  operationAt,
  producerOf,
  successSchema,
} from "../plan/producers.ts";
import { replaced, type User, usersOf, withId } from "../plan/users.ts";
import { flatten, isObject, propertiesOf, valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import type { Credential } from "../target/target.ts";
import { fullest } from "../values/fullest.ts";
import { valuesOf } from "../values/valid.ts";
import { echoFault, includes, same } from "./echo.ts";

/** create → read → list → update → delete → 404, and nowhere to be found afterwards. */
export async function livesItsLife(run: Run, id: string): Promise<void> {
  const maker = run.operation(id);
  const member = (method: string): OperationContract | undefined =>
    memberOperation(run.contract, method, maker.path);
  const [reader, remover] = [member("GET"), member("DELETE")];
  if (reader === undefined) return run.skip("what is made can't be read");
  const list = operationAt(run.contract, "GET", maker.path);
  const { body: other } = await create(run, maker, { fresh: true });
  const { exchange, body: made, input } = await create(run, maker, { fresh: true, full: true });
  const parameter = reader.parameters.find(
    ({ in: location, name }) => location === "path" && reader.path.endsWith(`{${name}}`),
  );
  const idProperty = ["id", parameter?.name ?? ""].find((name) => made[name] !== undefined) ?? "id";
  const own = made[idProperty] ?? null;
  run.check(
    own !== other[idProperty],
    `Two that were made have the same ${idProperty}, ${JSON.stringify(own)}.`,
    exchange,
  );
  await isRecent(run, made, exchange);
  const at = { params: { ...input.params, [parameter?.key ?? idProperty]: own } };

  const read = await succeed(run, reader, at);
  run.check(
    valueAt(read.body, idProperty) === own,
    `What is read is ${JSON.stringify(valueAt(read.body, idProperty))}, not ${JSON.stringify(own)}.`,
    read,
  );
  isAsMade(run, maker, made, input.body, read);
  const again = await succeed(run, reader, at);
  run.check(!run.has("clock") || same(again.body, read.body), "Two reads at one time differ.", again);
  if (list !== undefined) await isListed(run, list, read, idProperty, true);
  const twice = await run.call(maker, input);
  run.check(
    twice.status === 409 || (twice.status < 300 && valueAt(twice.body, idProperty) !== own),
    () =>
      `The same request once more is to make another one or be refused with 409, and came ${twice.status} ${excerpt(twice.text)}`,
    twice,
  );
  if (remover === undefined) return;

  const removed = await succeed(run, remover, at);
  const gone = async (
    operation: OperationContract,
    options: Parameters<Run["call"]>[1],
    what: string,
  ): Promise<void> => {
    const exchange = await run.call(operation, options);
    run.check(
      exchange.status === 404,
      () =>
        `${what} is to be answered 404 once it is deleted, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
  };
  run.check(removed.status < 300, "It can't be deleted.", removed);
  await gone(reader, at, "Reading it");
  await gone(remover, at, "Deleting it again");
  if (list !== undefined) await isListed(run, list, read, idProperty, false);
  for (const user of usersOf(run, maker)) {
    if (user.operation.id === reader.id || user.operation.id === remover.id) continue;
    await gone(
      user.operation,
      await withId(run, user, own),
      `${user.operation.method} ${user.operation.path} with it`,
    );
  }
  const sibling = await succeed(run, reader, {
    params: { ...at.params, [parameter?.key ?? idProperty]: other[idProperty] ?? null },
  });
  run.check(
    valueAt(sibling.body, idProperty) === other[idProperty],
    "Deleting one deleted another.",
    sibling,
  );
}

/** Times at which something is said to have been made are now. */
async function isRecent(run: Run, made: JsonObject, exchange: Exchange): Promise<void> {
  if (!run.has("clock")) return;
  const now = await run.now();
  for (const name of ["created_at", "createdAt", "created", "updated_at", "updatedAt"]) {
    const time = made[name];
    if (typeof time !== "string" || Number.isNaN(Date.parse(time))) continue;
    const off = Date.parse(time) / 1000 - now;
    run.check(Math.abs(off) <= 5, `${name} is ${time}, ${Math.round(off)} seconds from now.`, exchange);
  }
}

/** What was sent, and every other field that the answer of the making shares with the reading and that stays with time. */
function isAsMade(
  run: Run,
  maker: OperationContract,
  made: JsonObject,
  sent: JsonValue | undefined,
  read: Exchange,
): void {
  const fault = echoFault(run, maker, sent, read.body);
  run.check(fault === undefined, fault ?? "", read);
  for (const name of ["created_at", "createdAt", "created"]) {
    const before = made[name];
    run.check(
      before === undefined || valueAt(read.body, name) === before,
      `${name} was ${JSON.stringify(before)}, and is read as ${JSON.stringify(valueAt(read.body, name))}.`,
      read,
    );
  }
}

async function isListed(
  run: Run,
  list: OperationContract,
  read: Exchange,
  idProperty: string,
  wanted: boolean,
): Promise<void> {
  const own = valueAt(read.body, idProperty);
  const { items, whole, exchange } = await wholeList(run, list);
  const found = items.find((item) => valueAt(item, idProperty) === own);
  if (found === undefined && wanted && !whole) return;
  run.check(
    (found !== undefined) === wanted,
    wanted ? `${own} is not in the list.` : `${own} is deleted, and still in the list.`,
    exchange,
  );
  if (found === undefined || !run.has("clock")) return;
  for (const [name, value] of Object.entries(isObject(found) ? found : {})) {
    const other = valueAt(read.body, name);
    run.check(
      other === undefined || same(value, other),
      () =>
        `Field ${name} is ${JSON.stringify(value)} in the list, and ${JSON.stringify(other)} when it is read.`,
      exchange,
    );
  }
}

/** A change touches the fields that it names, at any depth, and leaves the others. */
export async function changesOnlyWhatIsTold(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const reader = operationAt(run.contract, "GET", operation.path);
  const schema = operation.body?.content[0]?.schema;
  if (reader === undefined || schema === undefined) return run.skip("what is changed can't be read");
  const partial = operation.method === "PATCH";
  for (const change of changesOf(run, schema, partial)) {
    const { params } = await inputFor(run, operation, { fresh: true });
    // Nothing is to be what it would be by default, or a field that falls back to it would not show.
    await succeed(run, operation, { params, body: fullest([{}, ...run.sample(valuesOf(run, schema), 20)]) });
    const before = (await succeed(run, reader, { params })).body;
    if (run.has("clock")) await run.advance(1);
    const exchange = await succeed(run, operation, { params, body: change });
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
    await timesOfChange(run, before, after);
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
  for (const name of ["id", "created_at", "createdAt"]) {
    const value = valueAt(before, name);
    run.check(
      value === valueAt(after.body, name),
      `A change moved ${name} from ${JSON.stringify(value)} to ${JSON.stringify(valueAt(after.body, name))}.`,
      after,
    );
  }
}

/** What is left out of a body has its default afterwards. */
export async function fillsDefaults(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const schema = operation.body?.content[0]?.schema ?? true;
  const { exchange, body, input } = await create(run, operation, { fresh: true });
  const shared = propertiesOf(run.contract, successSchema(operation) ?? true);
  const sent = isObject(input.body) ? input.body : {};
  for (const [name, value] of Object.entries(defaultsOf(run, schema))) {
    if (Object.hasOwn(sent, name) || !Object.hasOwn(shared, name)) continue;
    run.check(
      includes(body[name], value),
      () =>
        `Field ${name} was left out, its default is ${JSON.stringify(value)}, and it came as ${JSON.stringify(body[name])}.`,
      exchange,
    );
  }
  // Inside an object that is given in part, too.
  for (const [name, inner] of Object.entries(propertiesOf(run.contract, schema))) {
    const nested = defaultsOf(run, inner);
    const [[first, one] = []] = Object.entries(
      flatten(run.contract, inner)["type"] === "object" ? propertiesOf(run.contract, inner) : {},
    );
    if (
      first === undefined ||
      one === undefined ||
      Object.keys(nested).length < 2 ||
      !Object.hasOwn(shared, name)
    )
      continue;
    const part = { [first]: run.draw(valuesOf({ contract: run.contract, validate: run.validate }, one)) };
    const made = await create(run, operation, { fresh: true }, { [name]: part });
    const want = { ...nested, ...part };
    run.check(
      includes(made.body[name], want),
      () =>
        `Field ${name} was given as ${JSON.stringify(part)}, is to be ${JSON.stringify(want)}, and came as ${JSON.stringify(made.body[name])}.`,
      made.exchange,
    );
  }
}

/** Defaults of an object's properties, those inside defaults included. */
function defaultsOf(run: Run, schema: JsonSchema): JsonObject {
  const entries = Object.entries(propertiesOf(run.contract, schema)).flatMap(([name, inner]) => {
    const stated = flatten(run.contract, inner)["default"];
    if (stated === undefined) return [];
    return [[name, isObject(stated) ? { ...defaultsOf(run, inner), ...stated } : stated] as const];
  });
  return Object.fromEntries(entries);
}

/** Leaving a parameter out is as giving its default. */
export async function assumesDefault(run: Run, id: string, name: string): Promise<void> {
  const operation = run.operation(id);
  const parameter = run.parameter(operation, "query", name);
  const stated = flatten(run.contract, parameter.schema)["default"];
  if (stated === undefined) return run.skip("the parameter has no default");
  await fill(
    run,
    operation,
    typeof stated === "number" && operation.pagination?.limit === name ? stated + 2 : 2,
  );
  const input = await inputFor(run, operation);
  const left = await succeed(run, operation, input);
  const given = await succeed(run, operation, {
    ...input,
    params: { ...input.params, [parameter.key]: stated },
  });
  run.check(
    same(left.body, given.body),
    `Without ${name}, something else comes than with its default, ${JSON.stringify(stated)}.`,
    left,
  );
  const echoed = valueAt(left.body, name);
  run.check(
    echoed === undefined || same(echoed, stated),
    `Without ${name}, it is ${JSON.stringify(echoed)}, not its default, ${JSON.stringify(stated)}.`,
    left,
  );
  if (operation.pagination?.limit === name && typeof stated === "number") {
    const items = listOf(left.body, operation.pagination.items).length;
    run.check(
      items <= stated,
      `Without ${name}, ${items} items come, more than its default, ${stated}.`,
      left,
    );
  }
}

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
  const reads = readerOf(run, operation);
  const before = reads === undefined ? undefined : (await run.call(reads, input)).body;
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
  const after = reads === undefined ? undefined : (await run.call(reads, input)).body;
  run.check(
    !run.has("clock") || same(before ?? null, after ?? null),
    "A request from outside changed something.",
  );
}

function readerOf(run: Run, operation: OperationContract): OperationContract | undefined {
  return operation.method === "GET" ? undefined : operationAt(run.contract, "GET", operation.path);
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
