import type { ParameterSpec } from "../operation.ts";
import { encode } from "./encode.ts";
import { addCookies } from "./headers.ts";
import type { ParameterWriter } from "./plain.ts";
import { contentText, cookiePieces, headerValue, pathText, queryPieces } from "./styled.ts";
import { isJson, isObject, isPresent, readParameter } from "./value.ts";

/**
 * The part that writes every style of OpenAPI 3.1 §4.8.12, `content`, headers, cookies and whole query strings.
 * For documents that use more than the defaults.
 */
export const styles: Required<ParameterWriter> = { queryPieces, pathText, querystring, setHeaders };

function setHeaders(headers: Headers, parameters: readonly ParameterSpec[], params: object): void {
  const cookies: string[] = [];
  for (const parameter of parameters) {
    const value = readParameter(params, parameter);
    if (parameter.in === "cookie") cookies.push(...cookiePieces(parameter.name, value, parameter));
    const text = parameter.in === "header" ? headerValue(value, parameter) : undefined;
    if (text !== undefined) headers.set(parameter.name, text);
  }
  addCookies(headers, cookies);
}

/** The whole query from one value (OpenAPI 3.2 §4.12.1, `in: querystring`). */
function querystring(value: unknown, { content = "" }: ParameterSpec): string[] {
  if (!isPresent(value)) return [];
  if (isJson(content)) return [encode(contentText(content, value))];
  if (!isObject(value) || value instanceof URLSearchParams) return [String(value).replace(/^\?/, "")];
  return Object.entries(value).flatMap(([name, member]) => queryPieces(name, member, {}));
}
