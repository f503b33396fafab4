import type { OperationSpec } from "../operation.ts";
import type { ParameterWriter } from "./plain.ts";
import { isPresent, readParameter } from "./value.ts";

/** Checks a base URL once and gives it without its trailing slash. Throws a `TypeError` that says what is wrong. */
export function parseBaseUrl(baseUrl: string | undefined): URL {
  if (!baseUrl) throw new TypeError("baseUrl is required: the document names no absolute server");
  let url: URL | undefined;
  try {
    url = new URL(baseUrl);
  } catch {}
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new TypeError("baseUrl must be an absolute URL, http or https, without user name or password");
  }
  url.pathname = url.pathname.replace(/\/+$/, "");
  return url;
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
  writer: ParameterWriter,
): string {
  const query = base.search ? [base.search.slice(1)] : [];
  for (const parameter of operation.parameters ?? []) {
    const value = readParameter(params, parameter);
    if (parameter.in === "query") query.push(...writer.queryPieces(parameter.name, value, parameter));
    if (parameter.in === "querystring") query.push(...(writer.querystring?.(value, parameter) ?? []));
  }
  const expanded = expandPath(operation, path, writer);
  const prefix = base.origin + (base.pathname === "/" ? "" : base.pathname);
  return prefix + expanded + (query.length > 0 ? (expanded.includes("?") ? "&" : "?") + query.join("&") : "");
}

function expandPath(operation: OperationSpec, values: readonly unknown[], writer: ParameterWriter): string {
  let expanded = operation.path;
  let index = 0;
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in !== "path") continue;
    const text = isPresent(values[index]) ? writer.pathText(values[index], parameter) : "";
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
