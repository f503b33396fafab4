import type { OperationSpec } from "../operation.ts";
import { cookiePieces, headerValue } from "./parameter.ts";
import { readParameter } from "./url.ts";

/** Sets the header and cookie parameters of an operation. */
export function setParameterHeaders(headers: Headers, operation: OperationSpec, params: object): void {
  const cookies: string[] = [];
  for (const parameter of operation.parameters ?? []) {
    const value = readParameter(params, parameter);
    if (parameter.in === "cookie") cookies.push(...cookiePieces(parameter.name, value, parameter));
    const text = parameter.in === "header" ? headerValue(value, parameter) : undefined;
    if (text !== undefined) headers.set(parameter.name, text);
  }
  addCookies(headers, cookies);
}

/** Adds to the one `Cookie` header that a request may have (RFC 6265 §5.4). */
export function addCookies(headers: Headers, cookies: readonly string[]): void {
  if (cookies.length > 0) headers.set("cookie", [headers.get("cookie") ?? [], cookies].flat().join("; "));
}
