import fc from "fast-check";
import type { JsonValue, OperationContract, ParameterContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import { excerpt } from "../http/verify.ts";
import { create, fill, inputFor, succeed } from "../plan/fixtures.ts";
import { idSlotsOf, memberOperation, producerOf, statusOf, successSchema } from "../plan/producers.ts";
import { flatten, isObject, propertiesOf, referenceOf, valueAt } from "../schema/parts.ts";
import { undeclaredFields } from "../schema/undeclared.ts";
import { Breach, NotExercised } from "../suite/breach.ts";
import type { Run } from "../suite/run.ts";
import { boundariesOf } from "../values/boundaries.ts";
import { valuesOf } from "../values/valid.ts";
import { echoFault, same } from "./echo.ts";

/** A right request succeeds; the answer is held against the document as every answer is. */
export async function succeeds(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  for (const full of [false, true]) {
    const { exchange, input } = await create(run, operation, { full, fresh: true });
    run.check(
      input.body === undefined || echoFault(run, operation, input.body, exchange.body) === undefined,
      () => echoFault(run, operation, input.body, exchange.body) ?? "",
      exchange,
    );
    await agreesWithReading(run, operation, input, exchange);
  }
}

/** The state that a change answers with is the one that is then read of what its id names. */
async function agreesWithReading(
  run: Run,
  operation: OperationContract,
  input: Awaited<ReturnType<typeof inputFor>>,
  answered: Exchange,
): Promise<void> {
  if (operation.method === "GET") return;
  const { contract } = run;
  for (const slot of idSlotsOf(contract, operation)) {
    const maker = producerOf(contract, slot);
    const reader =
      maker?.kind === "create" ? memberOperation(contract, "GET", maker.operation.path) : undefined;
    const key = reader?.parameters.find(({ in: location }) => location === "path")?.key;
    const id = slot.in === "body" ? valueAt(input.body, slot.key) : input.params[slot.key];
    if (reader === undefined || key === undefined || id === undefined || answered.body === undefined)
      continue;
    const own = propertiesOf(contract, successSchema(operation) ?? true);
    const read = propertiesOf(contract, successSchema(reader) ?? true);
    // Only states, and only where both are of one named schema: other fields may be of other things.
    const shared = Object.keys(own).filter((name) => {
      const reference = referenceOf(own[name] ?? true);
      const isState = Array.isArray(flatten(contract, own[name] ?? true)["enum"]);
      return isState && reference !== undefined && reference === referenceOf(read[name] ?? true);
    });
    if (shared.length === 0) continue;
    const there = await succeed(run, reader, { params: { [key]: id as JsonValue } });
    for (const name of shared)
      run.check(
        same(valueAt(there.body, name), valueAt(answered.body, name)),
        () =>
          `${name} is answered as ${JSON.stringify(valueAt(answered.body, name))}, and then read as ${JSON.stringify(valueAt(there.body, name))}.`,
        there,
      );
  }
}

/** The document's own examples are what its schemas say. */
export async function examplesAreValid(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const media = [
    ...operation.responses.flatMap(({ content }) => content),
    ...(operation.body?.content ?? []),
  ];
  for (const { schema, examples, contentType, place } of media) {
    for (const { name, value } of examples) {
      const [fault] = run.validate(schema, value);
      run.check(
        fault === undefined,
        `Example ${name} of ${contentType} is wrong: ${fault?.at} ${fault?.message}`,
        undefined,
        place,
      );
      const [undeclared] = undeclaredFields(run.contract, schema, value);
      run.check(
        undeclared === undefined,
        `Example ${name} has a field ${undeclared} that its schema does not declare.`,
        undefined,
        place,
      );
    }
  }
}

/** HEAD (RFC 9110 §9.3.2): the status and headers of GET, and no body. */
export async function headAnswersAsGet(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const input = await inputFor(run, operation);
  const get = await succeed(run, operation, input);
  const head = await run.call(operation, { ...input, method: "HEAD" });
  run.check(head.status === get.status, `HEAD is answered ${head.status}, and GET ${get.status}.`, head);
  run.check(head.text === "", `HEAD is answered with a body: ${excerpt(head.text)}`, head);
  for (const name of ["content-type"])
    run.check(
      head.headers.get(name) === get.headers.get(name),
      `HEAD has ${name} ${head.headers.get(name)}, and GET ${get.headers.get(name)}.`,
      head,
    );
}

/**
 * Every value at the edges of a parameter is taken, and one at least of those drawn at random. Documents say in words that a parameter
 * goes with others: where a value is refused alone, it is tried with those that the answer names, and with each value of the others.
 */
export async function takesParameter(run: Run, id: string, location: string, name: string): Promise<void> {
  const operation = run.operation(id);
  const parameter = run.parameter(operation, location, name);
  if (operation.pagination?.cursor === name) return takesCursor(run, id);
  const isId = idSlotsOf(run.contract, operation).some(
    (slot) => slot.key === parameter.key && slot.in === location,
  );
  const own = (await inputFor(run, operation)).params[parameter.key];
  const edges =
    isId && own !== undefined ? [own] : [...boundariesOf(run, parameter.schema), ...parameter.examples];
  const drawn = isId ? [] : run.sample(valuesOf(run, parameter.schema), 3);
  let taken = 0;
  for (const value of [...edges, ...drawn]) {
    const exchange = await tryWith(run, operation, parameter, value);
    const took = exchange.status === statusOf(operation);
    if (took) taken += 1;
    const echoed = took ? valueAt(exchange.body, name) : undefined;
    run.check(
      echoed === undefined || same(echoed, value),
      () =>
        `${name}=${JSON.stringify(value)} was asked for, and the answer is of ${name} ${JSON.stringify(echoed)}.`,
      exchange,
      parameter.place,
    );
    run.check(
      took || !edges.includes(value),
      () =>
        `${name}=${JSON.stringify(value)} is allowed, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
      parameter.place,
    );
  }
  run.check(taken > 0, `No value of ${name} is taken.`, undefined, parameter.place);
}

async function tryWith(
  run: Run,
  operation: OperationContract,
  parameter: ParameterContract,
  value: JsonValue,
): Promise<Exchange> {
  const others = operation.parameters.filter(
    (other) => other.in === "query" && other.name !== parameter.name,
  );
  const settings: Record<string, JsonValue>[] = others.flatMap((other) => {
    const { enum: values } = flatten(run.contract, other.schema);
    return Array.isArray(values) ? values.map((one: JsonValue) => ({ [other.key]: one })) : [];
  });
  let last: Exchange | undefined;
  for (const setting of [{}, ...settings]) {
    const input = await inputFor(run, operation, { fresh: operation.method !== "GET" });
    const params = { ...input.params, ...setting, [parameter.key]: value };
    const exchange = await run.call(operation, { ...input, params });
    last ??= exchange;
    if (exchange.status === statusOf(operation)) return exchange;
    const named = namedFields(run, exchange.body);
    const missing = others.filter((other) => named.includes(other.name) && params[other.key] === undefined);
    if (missing.length === 0) continue;
    for (const given of [(other: ParameterContract) => other.examples[0] ?? value, () => value]) {
      const added = Object.fromEntries(missing.map((other) => [other.key, given(other)]));
      const again = await run.call(operation, { ...input, params: { ...params, ...added } });
      if (again.status === statusOf(operation)) return again;
    }
  }
  return last ?? run.call(operation);
}

async function takesCursor(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const { pagination } = operation;
  if (pagination === null) return;
  const input = await inputFor(run, operation);
  await fill(run, operation, 2);
  const limit = pagination.limit === null ? {} : { [pagination.limit]: 1 };
  const first = await succeed(run, operation, { ...input, params: { ...input.params, ...limit } });
  const next = valueAt(first.body, pagination.next);
  if (typeof next !== "string")
    throw new NotExercised("the list has no second page here; walks of pages are tested apart");
  await succeed(run, operation, {
    ...input,
    params: { ...input.params, ...limit, [pagination.cursor]: next },
  });
}

/** Which fields an answer of 400 names. */
export function namedFields(run: Run, body: unknown): readonly string[] {
  const { details } = run.contract.errorShape;
  const list = details === null ? undefined : valueAt(body, details);
  if (!Array.isArray(list)) return [];
  return list.flatMap((one) => (isObject(one) && typeof one["field"] === "string" ? [one["field"]] : []));
}

const bodies = 12;

/** Bodies that the schema allows, from the edges inward and at random, are taken; and what was sent comes back. */
export async function takesBodies(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const schema = operation.body?.content[0]?.schema ?? true;
  let [taken, clashed] = [0, 0];
  const send = async (body: JsonValue): Promise<void> => {
    const input = await inputFor(run, operation, { fresh: true });
    const given = isObject(body) && isObject(input.body) ? { ...body, ...idsOf(run, id, input.body) } : body;
    const exchange = await run.call(operation, { ...input, body: given });
    // What is unique may be taken already; the body itself is not at fault.
    if (exchange.status === 409 && declares(operation, "409")) {
      clashed += 1;
      return;
    }
    taken += 1;
    run.check(
      exchange.status === statusOf(operation),
      () =>
        `The body ${JSON.stringify(given)} is allowed, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
    const fault = echoFault(run, operation, given, exchange.body);
    run.check(fault === undefined, fault ?? "", exchange);
  };
  const typical = await inputFor(run, operation, { full: true });
  for (const [name, inner] of Object.entries(propertiesOf(run.contract, schema))) {
    if (idSlotsOf(run.contract, operation).some((slot) => slot.in === "body" && slot.key === name)) continue;
    for (const value of boundariesOf(run, inner)) {
      const minimal = await inputFor(run, operation, { fresh: true });
      if (isObject(minimal.body)) await send({ ...minimal.body, [name]: value });
    }
  }
  const ids = isObject(typical.body) ? idsOf(run, id, typical.body) : {};
  const source = {
    contract: run.contract,
    validate: run.validate,
    fixed: (_: unknown, path: string) => ids[path],
  };
  const property = fc.asyncProperty(valuesOf(source, schema), send);
  const found = await fc.check(property, { seed: run.seed, numRuns: bodies });
  run.check(taken > clashed, `${clashed} allowed bodies of ${taken + clashed} were refused with 409.`);
  if (!found.failed) return;
  const { errorInstance } = found;
  throw errorInstance instanceof Error ? errorInstance : new Breach(String(errorInstance));
}

function idsOf(run: Run, id: string, body: Readonly<Record<string, JsonValue>>): Record<string, JsonValue> {
  const slots = idSlotsOf(run.contract, run.operation(id));
  return Object.fromEntries(
    slots.flatMap(({ in: location, key }) =>
      location === "body" && body[key] !== undefined ? [[key, body[key]]] : [],
    ),
  );
}

function declares({ responses }: OperationContract, status: string): boolean {
  return responses.some((response) => response.status === status);
}
