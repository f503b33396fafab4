import { equal } from "../schema/json.ts";
import { compareContent, compareSchemas } from "./content.ts";
import type { Context } from "./context.ts";
import { at, exists, items, type Node, resolve, text, valueAt } from "./node.ts";

interface Parameter {
  readonly node: Node;
  /** Where it stands or is referred to. */
  readonly use: Node;
  readonly name: string;
  readonly in: string;
}

/** Parameters of an operation and of its path, matched by place and name (OpenAPI 3.1.1 §4.8.12). */
export function compareParameters(
  context: Context,
  old: readonly Node[],
  next: readonly Node[],
  renamed: ReadonlyMap<string, string>,
) {
  const before = parametersOf(old, renamed);
  const after = parametersOf(next, new Map());
  for (const [key, was] of before) {
    const is = after.get(key);
    if (is !== undefined) compareParameter(context, was, is);
    else
      removed(
        context,
        was,
        [...after.values()].find((other) => other.name === was.name && !before.has(keyOf(other))),
      );
  }
  for (const [key, is] of after) {
    if (before.has(key)) continue;
    const moved = [...before.values()].some((other) => other.name === is.name && !after.has(keyOf(other)));
    if (!moved) added(context, is);
  }
}

function parametersOf(lists: readonly Node[], renamed: ReadonlyMap<string, string>): Map<string, Parameter> {
  const found = new Map<string, Parameter>();
  for (const list of lists)
    for (const use of items(list)) {
      const node = resolve(use);
      const name = text(at(node, "name")) ?? "";
      const parameter = { node, use, name: renamed.get(name) ?? name, in: text(at(node, "in")) ?? "" };
      found.set(keyOf(parameter), parameter);
    }
  return found;
}

/** Names of headers are the same in any letter case (RFC 9110 §5.1). */
function keyOf({ name, in: place }: Parameter): string {
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

function removed(context: Context, was: Parameter, elsewhere: Parameter | undefined) {
  const { felt } = context;
  if (elsewhere !== undefined)
    return context.ledger.add({
      code: "parameter-moved",
      sentence: `The parameter \`${was.name}\` is in the ${elsewhere.in} now, not in the ${was.in} (${felt}).`,
      claims: [was.use, elsewhere.use, at(was.node, "in"), at(elsewhere.node, "in")],
      felt,
    });
  context.ledger.add({
    code: "parameter-removed",
    sentence: `The ${was.in} parameter \`${was.name}\` is gone (${felt}).`,
    claims: [was.use],
    felt,
  });
}

function added(context: Context, is: Parameter) {
  const required = valueAt(is.node.value, "required") === true;
  // A webhook's receiver gets more than before, and demands nothing.
  const demanded = required && context.sent === "request";
  context.ledger.add({
    code: demanded ? "parameter-required-added" : "parameter-added",
    sentence: `There is a new ${required ? "required" : "optional"} ${is.in} parameter \`${is.name}\` (${context.felt}).`,
    claims: [is.use],
    felt: context.felt,
  });
}

function compareParameter(context: Context, was: Parameter, is: Parameter) {
  const { felt } = context;
  compareRequired(context, was, is);
  compareStyle(context, was, is);
  const [before, after] = [
    valueAt(was.node.value, "deprecated") === true,
    valueAt(is.node.value, "deprecated") === true,
  ];
  if (before !== after)
    context.ledger.add({
      code: after ? "parameter-deprecated" : "parameter-undeprecated",
      sentence: `The parameter \`${is.name}\` is ${after ? "deprecated" : "no longer deprecated"} (${felt}).`,
      claims: [at(was.node, "deprecated"), at(is.node, "deprecated")],
      felt,
    });
  compareDefault(context, was, is);
  const [content, contentNow] = [at(was.node, "content"), at(is.node, "content")];
  if (exists(content) !== exists(contentNow))
    return context.ledger.add({
      code: "parameter-style",
      sentence: `The parameter \`${is.name}\` is written in another way on the wire (${felt}).`,
      claims: [content, contentNow, at(was.node, "schema"), at(is.node, "schema")],
      felt,
    });
  compareSchemas(context, at(was.node, "schema"), at(is.node, "schema"), context.sent);
  if (exists(content)) compareContent(context, content, contentNow, context.sent);
}

function compareRequired(context: Context, was: Parameter, is: Parameter) {
  const [before, after] = [isRequired(was), isRequired(is)];
  if (before === after) return;
  const worse = context.sent === "request" ? after : before;
  context.ledger.add({
    code: worse ? "parameter-demanded" : "parameter-optional",
    sentence: `The ${is.in} parameter \`${is.name}\` is ${after ? "required now" : "no longer required"} (${context.felt}).`,
    claims: [at(was.node, "required"), at(is.node, "required")],
    felt: context.felt,
    todo: worse && context.sent === "response" ? "Go on sending it always." : undefined,
  });
}

function isRequired({ node, in: place }: Parameter): boolean {
  return place === "path" || valueAt(node.value, "required") === true;
}

/** Defaults of style and explode: OpenAPI 3.1.1 §4.8.12.2.1. */
function compareStyle(context: Context, was: Parameter, is: Parameter) {
  const style = ({ node, in: place }: Parameter) =>
    text(at(node, "style")) ?? (place === "query" || place === "cookie" ? "form" : "simple");
  const explode = (parameter: Parameter) => {
    const value = valueAt(parameter.node.value, "explode");
    return typeof value === "boolean" ? value : style(parameter) === "form";
  };
  const structured = [was, is].some(({ node }) => !isPlain(node));
  if (style(was) !== style(is) || (structured && explode(was) !== explode(is)))
    context.ledger.add({
      code: "parameter-style",
      sentence: `The parameter \`${is.name}\` is written in another way on the wire (${context.felt}).`,
      claims: ["style", "explode"].flatMap((key) => [at(was.node, key), at(is.node, key)]),
      felt: context.felt,
    });
  for (const key of ["allowReserved", "allowEmptyValue"]) {
    const [before, after] = [valueAt(was.node.value, key) === true, valueAt(is.node.value, key) === true];
    if (before === after) continue;
    context.ledger.add({
      code: after ? "parameter-relaxed" : "parameter-style",
      sentence: `\`${key}\` of the parameter \`${is.name}\` is ${after} now (${context.felt}).`,
      claims: [at(was.node, key), at(is.node, key)],
      felt: context.felt,
    });
  }
}

/** Values that are written alike in every style: neither lists nor objects. */
function isPlain(parameter: Node): boolean {
  const type = valueAt(resolve(at(parameter, "schema")).value, "type");
  return typeof type === "string" && type !== "array" && type !== "object";
}

function compareDefault(context: Context, was: Parameter, is: Parameter) {
  const place = ({ node }: Parameter) => {
    const own = at(node, "schema", "default");
    return exists(own) ? own : at(resolve(at(node, "schema")), "default");
  };
  const [before, after] = [place(was), place(is)];
  if (equal(before.value, after.value) || context.sent !== "request") return;
  const added = !exists(before);
  context.ledger.add({
    code: added ? "parameter-default-added" : "parameter-default",
    sentence: added
      ? `Without the parameter \`${is.name}\`, ${JSON.stringify(after.value)} holds (${context.felt}).`
      : `Without the parameter \`${is.name}\`, ${exists(after) ? `${JSON.stringify(after.value)} holds` : "nothing is said to hold"} in place of ${JSON.stringify(before.value)} (${context.felt}).`,
    claims: [before, after],
    felt: context.felt,
  });
}
