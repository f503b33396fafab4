import type { JsonValue, OperationContract, ParameterContract } from "../contract.ts";
import { isObject } from "../schema/parts.ts";

/** What an operation is called with. */
export interface Input {
  /** By the parameter's `key`. */
  readonly params?: Readonly<Record<string, JsonValue>>;
  readonly body?: JsonValue;
  /** In place of `body`: the bytes as they are, and how they are called. */
  readonly raw?: { readonly text: string; readonly contentType: string | null };
}

export interface Written {
  /** Below the base path, with the query. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** Writes a request as the document says that parameters and bodies are written (OpenAPI 3.1, "Style Values"). */
export function writeRequest(operation: OperationContract, { params = {}, body, raw }: Input): Written {
  const headers = new Headers({ accept: "application/json" });
  const query: string[] = [];
  const cookies: string[] = [];
  let path = operation.path;
  for (const parameter of operation.parameters) {
    const value = params[parameter.key];
    if (value === undefined) continue;
    if (parameter.in === "path")
      path = path.replaceAll(`{${parameter.name}}`, encodeURIComponent(plain(value)));
    else if (parameter.in === "query") query.push(...queryPairs(parameter, value));
    else if (parameter.in === "header") headers.set(parameter.name, plain(value));
    else if (parameter.in === "cookie") cookies.push(`${parameter.name}=${plain(value)}`);
  }
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
  const written = raw ?? writeBody(operation, body);
  if (written?.contentType) headers.set("content-type", written.contentType);
  const search = query.length === 0 ? "" : `?${query.join("&")}`;
  return { target: path + search, headers, body: written?.text };
}

function writeBody(operation: OperationContract, body: JsonValue | undefined) {
  if (body === undefined) return undefined;
  const contentType = operation.body?.content[0]?.contentType ?? "application/json";
  if (!contentType.startsWith("application/x-www-form-urlencoded"))
    return { text: JSON.stringify(body), contentType };
  const fields = isObject(body)
    ? Object.entries(body).map(([name, value]) => [name, plain(value)] as const)
    : [];
  return { text: new URLSearchParams(Object.fromEntries(fields)).toString(), contentType };
}

function queryPairs(
  { name, style, explode, contentType }: ParameterContract,
  value: JsonValue,
): readonly string[] {
  const pair = (key: string, text: string): string =>
    `${encodeURIComponent(key)}=${encodeURIComponent(text)}`;
  if (contentType !== null) return [pair(name, JSON.stringify(value))];
  if (Array.isArray(value)) {
    const texts = value.map(plain);
    if (explode) return texts.map((text) => pair(name, text));
    const separator = style === "spaceDelimited" ? "%20" : style === "pipeDelimited" ? "%7C" : ",";
    return [`${encodeURIComponent(name)}=${texts.map(encodeURIComponent).join(separator)}`];
  }
  if (isObject(value)) {
    const entries = Object.entries(value);
    if (style === "deepObject") return entries.map(([key, inner]) => pair(`${name}[${key}]`, plain(inner)));
    if (explode) return entries.map(([key, inner]) => pair(key, plain(inner)));
    return [pair(name, entries.flatMap(([key, inner]) => [key, plain(inner)]).join(","))];
  }
  return [pair(name, plain(value))];
}

/** As `simple` and `form` write a value. */
function plain(value: JsonValue): string {
  if (Array.isArray(value)) return value.map(plain).join(",");
  if (isObject(value))
    return Object.entries(value)
      .flatMap(([key, inner]) => [key, plain(inner)])
      .join(",");
  return value === null ? "" : String(value);
}
