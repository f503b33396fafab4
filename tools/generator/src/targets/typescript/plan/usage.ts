import type { Direction } from "../../../emit/typescriptType.ts";
import { childrenOf, reachable, references } from "../../../model/lookup.ts";
import { sentBodies } from "../../../model/media.ts";
import type { Schema } from "../../../model/schema.ts";
import type { Api, NamedSchema, Operation } from "../../../model/types.ts";

type Named = ReadonlyMap<string, NamedSchema>;

/** Schemas an operation sends. */
export function inputsOf(operation: Operation): Schema[] {
  const { parameters, body } = operation;
  return [
    ...parameters.map((parameter) => parameter.schema),
    ...(body?.content ?? []).flatMap((media) =>
      [media.schema, media.itemSchema].filter((schema) => schema !== undefined),
    ),
  ];
}

/** Schemas an operation gives back, errors included. */
export function outputsOf(operation: Operation): Schema[] {
  return operation.responses.flatMap((response) =>
    response.content.flatMap((media) =>
      [media.schema, media.itemSchema].filter((schema) => schema !== undefined),
    ),
  );
}

/** In which directions each named schema travels. */
export function findDirections(api: Api): ReadonlyMap<string, ReadonlySet<Direction>> {
  const operations = api.resources.flatMap((resource) => resource.operations);
  const sent = reachable(operations.flatMap(inputsOf), api.schemas);
  const received = reachable(
    [...operations.flatMap(outputsOf), ...api.events.map((event) => event.payload)],
    api.schemas,
  );
  return new Map(
    [...api.schemas.keys()].map((name) => [
      name,
      new Set<Direction>([
        ...(sent.has(name) ? (["input"] as const) : []),
        ...(received.has(name) ? (["output"] as const) : []),
      ]),
    ]),
  );
}

/** Which named schemas are sent in forms, where strings of bytes are bytes; `both`: as JSON, too, where they are text. */
export function findFormed(
  operations: readonly Operation[],
  named: Named,
): ReadonlyMap<string, "form" | "both"> {
  const bodies = operations.flatMap(sentBodies);
  const schemasOf = (isForm: boolean): Schema[] =>
    bodies.filter(({ kind }) => (kind === "form") === isForm).flatMap(({ media }) => media.schema ?? []);
  const inForms = reachable(schemasOf(true), named);
  const elsewhere = reachable(schemasOf(false), named);
  return new Map([...inForms].map((name) => [name, elsewhere.has(name) ? "both" : "form"]));
}

/**
 * Names of schemas whose type depends on the direction: they hold, somewhere inside, what only one side sends. Bytes count in
 * schemas that forms are made of.
 */
export function findDirectional(named: Named, formed: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const direct = [...named.values()]
    .filter(({ name, schema }) => holdsDirection(schema, formed.has(name)))
    .map(({ name }) => name);
  const uses = [...named.values()].flatMap(({ name, schema }) =>
    references(schema).map((used) => ({ used, name })),
  );
  const users = Map.groupBy(uses, ({ used }) => used);
  const found = new Set(direct);
  const queue = [...direct];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    for (const { name: user } of users.get(name) ?? []) {
      if (found.has(user)) continue;
      found.add(user);
      queue.push(user);
    }
  }
  return found;
}

function holdsDirection(schema: Schema, bytes: boolean): boolean {
  if (schema.kind === "string" && schema.binary) return bytes;
  if (
    schema.kind === "object" &&
    schema.properties.some((property) => property.schema.readOnly || property.schema.writeOnly)
  )
    return true;
  return childrenOf(schema).some((inner) => holdsDirection(inner, bytes));
}

/**
 * Pairs `from to` at which a chain of aliases returns to where it began. TypeScript refuses a type that is itself
 * (TS2456), so these references have to be cut; those through objects and arrays may be circular.
 */
export function findAliasCircles(named: Named): ReadonlySet<string> {
  const cut = new Set<string>();
  const open = new Set<string>();
  const done = new Set<string>();
  const targetsOf = (name: string): Iterator<string> => {
    const schema = named.get(name)?.schema;
    return (schema === undefined ? [] : aliasTargets(schema)).values();
  };
  for (const start of named.keys()) {
    // A stack of its own rather than calls, because chains of aliases may be thousands long.
    const trail: (readonly [name: string, targets: Iterator<string>])[] = [];
    const enter = (name: string): void => {
      if (open.has(name) || done.has(name)) return;
      open.add(name);
      trail.push([name, targetsOf(name)]);
    };
    enter(start);
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const [name, targets] = top;
      const next = targets.next();
      if (next.done) {
        open.delete(name);
        done.add(name);
        trail.pop();
      } else if (open.has(next.value)) cut.add(`${name} ${next.value}`);
      else enter(next.value);
    }
  }
  return cut;
}

/** Named schemas that the type of this one is made of without an object or array between. */
function aliasTargets(schema: Schema): readonly string[] {
  if (schema.kind === "ref") return [schema.name];
  return schema.kind === "union" || schema.kind === "intersection"
    ? schema.members.flatMap(aliasTargets)
    : [];
}
