/** Operations by path and method, and webhooks and callbacks, in which the direction turns round. */

import { compareOperationPolicy } from "../policy/operation.ts";
import { equal, isArray } from "../schema/json.ts";
import type { Context } from "./context.ts";
import { compareClientNames, compareFormerNames } from "./names.ts";
import { at, entries, exists, type Node, resolve, rootOf, type Spec, text, valueAt } from "./node.ts";
import { compareParameters } from "./parameters.ts";
import { compareBodies, compareResponses } from "./responses.ts";
import { methods } from "./schemas/project.ts";
import { compareSecurity } from "./security.ts";
import { compareServers } from "./servers.ts";

type Common = Pick<Context, "ledger" | "places">;

interface Found {
  readonly path: Node;
  readonly pathName: string;
  readonly method: string;
  readonly node: Node;
}

export function compareOperations(common: Common, old: Spec, next: Spec) {
  const [before, after] = [at(rootOf(old), "paths"), at(rootOf(next), "paths")];
  const pairs = pairPaths(before, after);
  const known = new Set([...pairs.values()].map(([name]) => name));
  const moves = movedOperations(operationsIn(before), operationsIn(after));
  for (const [name, was] of entries(before)) {
    if (name.startsWith("x-")) continue;
    const found = pairs.get(name);
    if (found === undefined) removePath(common, name, was, moves);
    else comparePath(common, { name, node: was }, { name: found[0], node: found[1] }, moves);
  }
  const targets = new Set([...moves.values()].map(({ node }) => node.pointer));
  for (const [name, is] of entries(after)) {
    if (known.has(name) || name.startsWith("x-")) continue;
    const added = methodsIn(is).filter((method) => !targets.has(operationAt(is, method).pointer));
    if (added.length === 0) continue;
    const list = added.map((method) => `${method.toUpperCase()} ${name}`);
    common.ledger.add({
      code: "path-added",
      sentence: `${list.join(", ")} can be called.`,
      claims: [is],
      felt: list[0],
    });
  }
}

/** Paths by old name: those of the same name, then those that differ in the names of parameters alone. */
function pairPaths(before: Node, after: Node): Map<string, readonly [string, Node]> {
  const pairs = new Map(
    entries(before).flatMap(([name]) =>
      exists(at(after, name)) ? [[name, [name, at(after, name)] as const] as const] : [],
    ),
  );
  const free = entries(after).filter(([name]) => !pairs.has(name));
  for (const [name] of entries(before)) {
    if (pairs.has(name)) continue;
    const index = free.findIndex(([other]) => templateOf(other) === templateOf(name));
    const [found] = index < 0 ? [] : free.splice(index, 1);
    if (found !== undefined) pairs.set(name, found);
  }
  return pairs;
}

/** Events: what they bring travels to the client (OpenAPI 3.1.1 §4.8.1). */
export function compareWebhooks(common: Common, old: Spec, next: Spec) {
  const [before, after] = [at(rootOf(old), "webhooks"), at(rootOf(next), "webhooks")];
  for (const [name, was] of entries(before)) {
    const is = at(after, name);
    if (exists(is)) compareReversed(common, name, was, is);
    else
      common.ledger.add({
        code: "webhook-removed",
        sentence: `The event \`${name}\` is no longer sent.`,
        claims: whole(was, before, after),
        felt: name,
      });
  }
  for (const [name, is] of entries(after))
    if (!exists(at(before, name)))
      common.ledger.add({
        code: "webhook-added",
        sentence: `There is a new event \`${name}\`.`,
        claims: whole(is, after, before),
        felt: name,
      });
}

/** A member, and its whole section where the other document has none. */
function whole(node: Node, section: Node, other: Node): Node[] {
  return exists(other) ? [node] : [node, section];
}

function compareReversed(common: Common, name: string, old: Node, next: Node) {
  const [was, is] = [resolve(old), resolve(next)];
  for (const method of new Set([...methodsIn(was), ...methodsIn(is)])) {
    const context: Context = { ...common, felt: name, sent: "response", received: "request" };
    compareOperation(
      context,
      { path: was, node: operationAt(was, method) },
      { path: is, node: operationAt(is, method) },
      new Map(),
    );
  }
}

function comparePath(
  common: Common,
  old: { name: string; node: Node },
  next: { name: string; node: Node },
  moves: ReadonlyMap<string, Found>,
) {
  const [was, is] = [resolve(old.node), resolve(next.node)];
  const renamed = renamedParameters(old.name, next.name);
  for (const [from, to] of renamed)
    common.ledger.add({
      code: "path-parameter-renamed",
      sentence: `The path parameter \`${from}\` is called \`${to}\` now (${next.name}).`,
      claims: [old.node, next.node, ...namesOf(was, from), ...namesOf(is, to)],
      felt: next.name,
    });
  for (const method of new Set([...methodsIn(was), ...methodsIn(is)])) {
    const [a, b] = [operationAt(was, method), operationAt(is, method)];
    const felt = `${method.toUpperCase()} ${next.name}`;
    if (exists(a) && exists(b)) {
      const context: Context = { ...common, felt, sent: "request", received: "response" };
      compareOperation(context, { path: was, node: a }, { path: is, node: b }, renamed);
    } else if (exists(a))
      removeOperation(common, `${method.toUpperCase()} ${old.name}`, a, moves, section(was, is));
    else if (![...moves.values()].some(({ node }) => node.pointer === b.pointer))
      common.ledger.add({
        code: "operation-added",
        sentence: `${felt} can be called.`,
        claims: [b, ...section(is, was)],
        felt,
      });
  }
}

/** The section of unusual methods, where the other document has none at all. */
function section(path: Node, other: Node): Node[] {
  const name = "additionalOperations";
  return exists(at(path, name)) && !exists(at(other, name)) ? [at(path, name)] : [];
}

function namesOf(path: Node, name: string): Node[] {
  const lists = [
    at(path, "parameters"),
    ...methodsIn(path).map((method) => at(operationAt(path, method), "parameters")),
  ];
  return lists.flatMap((list) =>
    entries({ ...list, value: isArray(list.value) ? Object.fromEntries(list.value.entries()) : undefined })
      .map(([, node]) => resolve(node))
      .filter((node) => valueAt(node.value, "in") === "path" && valueAt(node.value, "name") === name)
      .map((node) => at(node, "name")),
  );
}

function compareOperation(
  context: Context,
  old: { path: Node; node: Node },
  next: { path: Node; node: Node },
  renamed: ReadonlyMap<string, string>,
) {
  const [was, is] = [old.node, next.node];
  compareNames(context, was, is);
  compareServers(
    context,
    [at(was, "servers"), at(old.path, "servers")],
    [at(is, "servers"), at(next.path, "servers")],
  );
  if (context.sent === "request") compareSecurity(context, at(was, "security"), at(is, "security"));
  const parameters = ({ path, node }: { path: Node; node: Node }) => [
    at(path, "parameters"),
    at(node, "parameters"),
  ];
  compareParameters(context, parameters(old), parameters(next), renamed);
  compareBodies(context, at(was, "requestBody"), at(is, "requestBody"));
  compareResponses(context, at(was, "responses"), at(is, "responses"));
  compareCallbacks(context, at(was, "callbacks"), at(is, "callbacks"));
  compareOperationPolicy(context, was, is);
}

function compareNames(context: Context, was: Node, is: Node) {
  const { ledger, felt } = context;
  const [name, nameNow] = [at(was, "x-sdk-name"), at(is, "x-sdk-name")];
  const pinned = exists(name) && equal(name.value, nameNow.value);
  const names = compareClientNames(was, is);
  compareFormerNames(context, was, is);
  if (!equal(name.value, nameNow.value))
    ledger.add({
      code: "sdk-name-changed",
      sentence: `The method is called ${JSON.stringify(nameNow.value ?? "after its operationId")} in clients, before ${JSON.stringify(name.value ?? "after its operationId")} (${felt}).`,
      claims: [name, nameNow],
      felt,
      audiences: names.sameMethod
        ? { source: "documentation" }
        : names.keepsMethod
          ? { source: "additive" }
          : undefined,
    });
  const [id, idNow] = [at(was, "operationId"), at(is, "operationId")];
  if (!equal(id.value, idNow.value))
    ledger.add({
      code: "operation-renamed",
      sentence: `\`${text(id) ?? "an operation without a name"}\` is called \`${text(idNow) ?? "nothing"}\` now (${felt}).`,
      claims: [id, idNow],
      felt,
      audiences:
        context.sent === "response"
          ? { source: "documentation" }
          : names.keepsMethod && names.keepsId
            ? { source: "additive" }
            : undefined,
    });
  const [tags, tagsNow] = [at(was, "tags"), at(is, "tags")];
  if (!equal(tags.value, tagsNow.value)) {
    const first = (node: Node) => (isArray(node.value) ? node.value[0] : undefined);
    const moved =
      !equal(first(tags), first(tagsNow)) &&
      !(pinned && text(name)?.includes(".")) &&
      context.sent === "request";
    ledger.add({
      code: moved ? "tags-changed" : "tags-documented",
      sentence: `The tags are ${JSON.stringify(tagsNow.value ?? [])}, before ${JSON.stringify(tags.value ?? [])} (${felt}).`,
      claims: [tags, tagsNow],
      felt,
      audiences: moved && names.keepsMethod ? { source: "additive" } : undefined,
    });
  }
  const [before, after] = [
    valueAt(was.value, "deprecated") === true,
    valueAt(is.value, "deprecated") === true,
  ];
  if (before !== after)
    ledger.add({
      code: after ? "operation-deprecated" : "operation-undeprecated",
      sentence: `${felt} is ${after ? "deprecated" : "no longer deprecated"}.`,
      claims: [at(was, "deprecated"), at(is, "deprecated")],
      felt,
    });
}

function compareCallbacks(context: Context, old: Node, next: Node) {
  const { ledger, felt } = context;
  for (const [name, was] of entries(old)) {
    const is = at(next, name);
    if (!exists(is))
      ledger.add({
        code: "callback-removed",
        sentence: `The callback \`${name}\` is no longer made (${felt}).`,
        claims: whole(was, old, next),
        felt,
      });
    else
      for (const [expression, path] of entries(resolve(was))) {
        const other = at(resolve(is), expression);
        if (exists(other)) compareReversed(context, `${felt}, callback ${name}`, path, other);
        else
          ledger.add({
            code: "callback-removed",
            sentence: `The callback \`${name}\` no longer goes to ${expression} (${felt}).`,
            claims: [path],
            felt,
          });
      }
    for (const [expression, path] of exists(is) ? entries(resolve(is)) : [])
      if (!exists(at(resolve(was), expression)))
        ledger.add({
          code: "callback-added",
          sentence: `The callback \`${name}\` goes to ${expression}, too (${felt}).`,
          claims: [path],
          felt,
        });
  }
  for (const [name, is] of entries(next))
    if (!exists(at(old, name)))
      ledger.add({
        code: "callback-added",
        sentence: `There is a new callback \`${name}\` (${felt}).`,
        claims: whole(is, next, old),
        felt,
      });
}

/** A path without the names of its parameters, which make no difference to whom it reaches (OpenAPI 3.1.1 §4.8.8.2). */
function templateOf(path: string): string {
  return path.replaceAll(/\{[^{}]*\}/g, "{}");
}

function renamedParameters(old: string, next: string): Map<string, string> {
  const names = (path: string) => [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? "");
  const [before, after] = [names(old), names(next)];
  return new Map(
    before.flatMap((name, index) => (name === after[index] ? [] : [[name, after[index] ?? name] as const])),
  );
}

/** Names of methods, those beyond the usual ones included (OpenAPI 3.2.0 §4.9). */
function methodsIn(path: Node): string[] {
  const target = resolve(path);
  const usual = entries(target)
    .map(([key]) => key)
    .filter((key) => methods.includes(key));
  return [...usual, ...entries(at(target, "additionalOperations")).map(([key]) => key)];
}

function operationAt(path: Node, method: string): Node {
  const target = resolve(path);
  return methods.includes(method) ? at(target, method) : at(target, "additionalOperations", method);
}

function operationsIn(paths: Node): Found[] {
  return entries(paths).flatMap(([pathName, path]) =>
    methodsIn(path).map((method) => ({ path, pathName, method, node: operationAt(path, method) })),
  );
}

/** Operations of one name that are at another path or method now, by their old pointers. */
function movedOperations(old: readonly Found[], next: readonly Found[]): Map<string, Found> {
  const key = ({ pathName, method }: Found) => `${method} ${templateOf(pathName)}`;
  const [before, after] = [new Set(old.map(key)), new Set(next.map(key))];
  const moves = new Map<string, Found>();
  for (const was of old) {
    const id = text(at(was.node, "operationId"));
    if (after.has(key(was)) || id === undefined) continue;
    const is = next.find((other) => !before.has(key(other)) && text(at(other.node, "operationId")) === id);
    if (is !== undefined) moves.set(was.node.pointer, is);
  }
  return moves;
}

function removePath(common: Common, name: string, was: Node, moves: ReadonlyMap<string, Found>) {
  const gone = methodsIn(was);
  const moved = gone.map((method) => moves.get(operationAt(was, method).pointer));
  if (moved.some((target) => target !== undefined)) {
    for (const method of gone)
      removeOperation(common, `${method.toUpperCase()} ${name}`, operationAt(was, method), moves, [was]);
    return;
  }
  const list = gone.map((method) => `${method.toUpperCase()} ${name}`);
  common.ledger.add({
    code: "path-removed",
    sentence: `${list.join(", ") || name} can no longer be called.`,
    claims: [was],
    felt: list[0],
  });
}

function removeOperation(
  common: Common,
  felt: string,
  was: Node,
  moves: ReadonlyMap<string, Found>,
  around: readonly Node[] = [],
) {
  const target = moves.get(was.pointer);
  if (target === undefined)
    return common.ledger.add({
      code: "operation-removed",
      sentence: `${felt} can no longer be called.`,
      claims: [was, ...around],
      felt,
    });
  common.ledger.add({
    code: "operation-moved",
    sentence: `${felt} is ${target.method.toUpperCase()} ${target.pathName} now.`,
    claims: [was, target.node, target.path, ...around],
    felt,
  });
}
