import fc from "fast-check";
import type { JsonValue } from "../contract.ts";
import { excerpt } from "../http/verify.ts";
import { create, inputFor, succeed } from "../plan/fixtures.ts";
import { idSlotsOf, itemsPath, listOf, statusOf } from "../plan/producers.ts";
import { isObject, propertiesOf, valueAt } from "../schema/parts.ts";
import { undeclaredFields } from "../schema/undeclared.ts";
import { Breach, NotExercised } from "../suite/breach.ts";
import type { Run } from "../suite/run.ts";
import { boundariesOf } from "../values/boundaries.ts";
import { valuesOf } from "../values/valid.ts";
import { echoFault } from "./echo.ts";

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

/** Every value at the edges of a parameter is taken. Where it needs others beside it, and the answer names them, they are given. */
export async function takesParameter(run: Run, id: string, location: string, name: string): Promise<void> {
  const operation = run.operation(id);
  const parameter = run.parameter(operation, location, name);
  if (operation.pagination?.cursor === name) return takesCursor(run, id);
  const isId = idSlotsOf(run.contract, operation).some(
    (slot) => slot.key === parameter.key && slot.in === location,
  );
  const input = await inputFor(run, operation);
  const own = input.params[parameter.key];
  const values =
    isId && own !== undefined
      ? [own]
      : [
          ...boundariesOf(run, parameter.schema),
          ...parameter.examples,
          ...run.sample(valuesOf(run, parameter.schema), 3),
        ];
  for (const value of values) {
    const again = operation.method === "GET" ? input : await inputFor(run, operation, { fresh: true });
    let options = { ...again, params: { ...again.params, [parameter.key]: value } };
    let exchange = await run.call(operation, options);
    const others = namedFields(run, exchange.body).filter((field) => field !== name);
    if (exchange.status === 400 && others.length > 0) {
      const added = operation.parameters.flatMap((other) =>
        others.includes(other.name)
          ? [[other.key, other.examples[0] ?? run.draw(valuesOf(run, other.schema))] as const]
          : [],
      );
      options = { ...options, params: { ...options.params, ...Object.fromEntries(added) } };
      exchange = await run.call(operation, options);
    }
    run.check(
      exchange.status === statusOf(operation),
      () =>
        `${name}=${JSON.stringify(value)} is allowed, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
      parameter.place,
    );
  }
}

async function takesCursor(run: Run, id: string): Promise<void> {
  const operation = run.operation(id);
  const { pagination } = operation;
  if (pagination === null) return;
  const input = await inputFor(run, operation);
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
  const send = async (body: JsonValue): Promise<void> => {
    const input = await inputFor(run, operation, { fresh: true });
    const given = isObject(body) && isObject(input.body) ? { ...body, ...idsOf(run, id, input.body) } : body;
    const exchange = await run.call(operation, { ...input, body: given });
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

/** Items of a list that a filter is set on. */
export async function filters(run: Run, id: string, name: string): Promise<void> {
  const operation = run.operation(id);
  const parameter = run.parameter(operation, "query", name);
  const path = itemsPath(run.contract, operation) ?? "";
  const maker = run.contract.operations.find(
    ({ method, path: own, server }) => server === null && method === "POST" && own === operation.path,
  );
  const values = boundariesOf(run, parameter.schema);
  const settable =
    maker?.body?.content[0] !== undefined &&
    Object.hasOwn(propertiesOf(run.contract, maker.body.content[0].schema), name);
  if (maker !== undefined)
    for (const value of [...values, ...values])
      await create(run, maker, {}, settable ? { [name]: value } : {});
  const input = await inputFor(run, operation);
  const limit = operation.pagination?.limit == null ? {} : { [operation.pagination.limit]: largest(run, id) };
  const read = async (params: Record<string, JsonValue>) =>
    listOf(
      (await succeed(run, operation, { ...input, params: { ...input.params, ...limit, ...params } })).body,
      path,
    );
  const all = await read({});
  if (all.length === 0) run.skip("the list has no items here");
  for (const value of values) {
    const found = await read({ [name]: value });
    const wrong = found.find((item) => valueAt(item, name) !== value);
    run.check(
      wrong === undefined,
      () =>
        `${name}=${JSON.stringify(value)} returns an item whose ${name} is ${JSON.stringify(valueAt(wrong, name))}.`,
    );
    const want = all.filter((item) => valueAt(item, name) === value).length;
    run.check(
      found.length === want,
      `${name}=${JSON.stringify(value)} returns ${found.length} items, and ${want} of the whole list have it.`,
    );
  }
}

/** The largest page that a list gives. */
export function largest(run: Run, id: string): number {
  const operation = run.operation(id);
  const limit = operation.parameters.find(({ name }) => name === operation.pagination?.limit);
  const bounds =
    limit === undefined ? [] : boundariesOf(run, limit.schema).filter((value) => typeof value === "number");
  return Math.max(1, ...bounds);
}
