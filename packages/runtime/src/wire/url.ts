import type { OperationSpec, ParameterSpec } from "../operation.ts";
import { encode } from "./encode.ts";
import { contentText, pathText, queryPieces } from "./parameter.ts";
import { isJson, isObject, isPresent } from "./value.ts";

/** Checks a base URL once and gives it without its trailing slash. Throws a `TypeError` that says what is wrong. */
export function parseBaseUrl(baseUrl: string | undefined): URL {
  if (!baseUrl) throw new TypeError("baseUrl is required: the document names no absolute server");
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new TypeError('baseUrl is not an absolute URL, such as "https://api.example.com/v1"');
  }
  if (!/^https?:$/.test(url.protocol))
    throw new TypeError(`baseUrl must be http or https, not ${url.protocol}`);
  if (url.username || url.password) throw new TypeError("baseUrl must not hold a user name or password");
  url.pathname = url.pathname.replace(/\/+$/, "");
  return url;
}

/** The parameter's value in `params`; members that every object inherits do not count. */
export function readParameter(params: object, parameter: ParameterSpec): unknown {
  const key = parameter.key ?? parameter.name;
  return Object.hasOwn(params, key) ? Reflect.get(params, key) : undefined;
}

/**
 * The URL of a request. `path` holds the path parameters in the document's order. Throws a `TypeError` when one of
 * them is missing, or would lead to another path.
 */
export function buildUrl(
  base: URL,
  operation: OperationSpec,
  path: readonly unknown[],
  params: object,
): string {
  const query = base.search ? [base.search.slice(1)] : [];
  for (const parameter of operation.parameters ?? []) {
    const value = readParameter(params, parameter);
    if (parameter.in === "query") query.push(...queryPieces(parameter.name, value, parameter));
    if (parameter.in === "querystring") query.push(...querystring(value, parameter));
  }
  const expanded = expandPath(operation, path);
  const prefix = base.origin + (base.pathname === "/" ? "" : base.pathname);
  return prefix + expanded + (query.length > 0 ? (expanded.includes("?") ? "&" : "?") + query.join("&") : "");
}

function expandPath(operation: OperationSpec, values: readonly unknown[]): string {
  let expanded = operation.path;
  let index = 0;
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in !== "path") continue;
    const text = isPresent(values[index]) ? pathText(values[index], parameter) : "";
    index += 1;
    if (text === "")
      throw new TypeError(`${operation.id}: path parameter "${parameter.name}" is missing or empty`);
    expanded = expanded.replaceAll(`{${parameter.name}}`, () => text);
  }
  if (/(^|\/)(\.|%2e){1,2}(\/|\?|$)/i.test(expanded)) {
    throw new TypeError(`${operation.id}: a path parameter must not be "." or ".."`);
  }
  return expanded;
}

/** The whole query from one value (OpenAPI 3.2 §4.12.1, `in: querystring`). */
function querystring(value: unknown, { content = "" }: ParameterSpec): string[] {
  if (!isPresent(value)) return [];
  if (isJson(content)) return [encode(contentText(content, value))];
  if (!isObject(value) || value instanceof URLSearchParams) return [String(value).replace(/^\?/, "")];
  return Object.entries(value).flatMap(([name, member]) => queryPieces(name, member, {}));
}
