import { nameOfPlace } from "../../document/repair/words.ts";
import { unescapePointer, type View } from "../../document/view.ts";
import { NameScope, safeName } from "../../emit/names.ts";
import { emptyInfo } from "../schemas/info.ts";
import type { SchemaReader } from "../schemas/rule.ts";
import type { Parameter, ParameterLocation } from "../types.ts";

const locations: ReadonlySet<string> = new Set(["path", "query", "header", "cookie", "querystring"]);

/** Headers that OpenAPI 3.1 §4.8.12 says are described elsewhere and to be ignored as parameters. */
const ignoredHeaders: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

const defaultStyle: Readonly<Record<ParameterLocation, string | undefined>> = {
  path: "simple",
  query: "form",
  header: "simple",
  cookie: "form",
  querystring: undefined,
};

interface Declared {
  readonly name: string;
  readonly in: ParameterLocation;
  readonly view: View;
}

/** The parameters of an operation: its own over those of its path; those in the path first, in the template's order. */
export function readParameters(
  operation: View,
  pathItem: View,
  path: string,
  reader: SchemaReader,
): Parameter[] {
  const declared = new Map<string, Declared>();
  for (const source of [pathItem, operation]) {
    const own = new Set<string>();
    for (const item of source.at("parameters").items()) {
      const parameter = identify(item);
      if (parameter === undefined) continue;
      const key = `${parameter.in} ${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name}`;
      if (own.has(key)) reportTwice(item, parameter);
      own.add(key);
      declared.set(key, parameter);
    }
  }
  const inTemplate = templateNames(path);
  const others = [...declared.values()].filter((parameter) => {
    if (parameter.in !== "path") return true;
    if (!inTemplate.includes(parameter.name)) reportUnused(parameter, path);
    return false;
  });
  // Arguments need identifiers of their own; the keys of the `params` object may be any wire name.
  const argumentNames = new NameScope(["body", "params", "options", "chosen", "streamed"]);
  const keys = new NameScope();
  return [
    ...inTemplate.map((name) => {
      const key = argumentNames.claim(safeName(argumentName(name), "parameter"));
      const found = declared.get(`path ${name}`);
      return found ? describe(found, key, reader) : undeclared(operation, name, key);
    }),
    ...others.map((parameter) => describe(parameter, uniqueKey(parameter, keys), reader)),
  ];
}

/** Names between braces, each once, in order. */
export function templateNames(path: string): string[] {
  return [...new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ""))];
}

function identify(item: View): Declared | undefined {
  const view = item.resolve();
  const name = view?.at("name").text();
  const location = view?.at("in").string()?.toLowerCase();
  if (view === undefined) return undefined;
  if (name === undefined || location === undefined || !isLocation(location)) {
    view.report({
      code: "node-invalid",
      severity: "warning",
      message:
        "A parameter needs a `name`, and an `in` that is path, query, header or cookie; it is left out.",
      fix: "Add what is missing.",
      leftOut: nameOfPlace(view.pointer.split("/").slice(1).map(unescapePointer)),
    });
    return undefined;
  }
  if (location === "header" && ignoredHeaders.has(name.toLowerCase())) return undefined;
  return { name, in: location, view };
}

function isLocation(text: string): text is ParameterLocation {
  return locations.has(text);
}

function describe({ name, in: location, view }: Declared, key: string, reader: SchemaReader): Parameter {
  const [content] = view.at("content").entries();
  const style = view.at("style").string();
  const explode = view.at("explode");
  return {
    name,
    key,
    in: location,
    required: location === "path" || view.at("required").boolean(),
    description: view.at("description").text(),
    deprecated: view.at("deprecated").boolean(),
    schema: reader.read(content === undefined ? view.at("schema") : content[1].at("schema")),
    style: style === defaultStyle[location] ? undefined : style,
    explode: explode.exists ? explode.boolean() : undefined,
    allowReserved: view.at("allowReserved").boolean(),
    contentType: content?.[0],
    pointer: view.pointer,
  };
}

function uniqueKey({ name, in: location }: Declared, scope: NameScope): string {
  return scope.has(name) ? scope.claim(`${name}_${location}`) : scope.claim(name);
}

/** `account_id` reads as `accountId` in an argument list. */
function argumentName(name: string): string {
  return name.replace(/[^A-Za-z0-9$]+([A-Za-z0-9$])?/g, (_, next: string | undefined, offset: number) =>
    next === undefined ? "" : offset === 0 ? next : next.toUpperCase(),
  );
}

function undeclared(operation: View, name: string, key: string): Parameter {
  operation.report({
    code: "parameter-undeclared",
    severity: "warning",
    message: `The path has {${name}}, but no parameter declares it; taken as a string.`,
    fix: `Add a parameter with \`name: ${name}\` and \`in: path\`.`,
  });
  const info = { ...emptyInfo(operation), json: { type: "string" } };
  return {
    name,
    key,
    in: "path",
    required: true,
    description: undefined,
    deprecated: false,
    schema: { ...info, kind: "string", format: undefined, binary: false },
    style: undefined,
    explode: undefined,
    allowReserved: false,
    contentType: undefined,
    pointer: operation.pointer,
  };
}

function reportTwice(item: View, { name, in: location }: Declared): void {
  item.report({
    code: "parameter-duplicate",
    severity: "warning",
    message: `The ${location} parameter ${JSON.stringify(name)} is declared twice; the last one counts.`,
    fix: "Remove one of them.",
  });
}

function reportUnused({ name, view }: Declared, path: string): void {
  view.report({
    code: "path-parameter-unused",
    severity: "warning",
    message: `The path parameter ${JSON.stringify(name)} has no place in ${JSON.stringify(path)}; it is left out.`,
    fix: `Put {${name}} into the path, or remove the parameter.`,
  });
}
