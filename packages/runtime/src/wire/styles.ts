import type { ParameterSpec } from "../operation.ts";
import { isBrowser } from "../platform.ts";
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
    if (parameter.in === "cookie") {
      const pieces = cookiePieces(parameter.name, value, parameter);
      for (const piece of pieces)
        checkText(piece, parameter, /^[\x20-\x3a\x3c-\x7e]*$/, "printable ASCII without a semicolon");
      cookies.push(...pieces);
    }
    const text = parameter.in === "header" ? headerValue(value, parameter) : undefined;
    if (text === undefined) continue;
    checkText(text, parameter, /^[\t\x20-\x7e]*$/, "printable ASCII in one line");
    headers.set(parameter.name, text);
  }
  if (cookies.length > 0 && isBrowser()) {
    throw new TypeError(
      "browsers send cookies themselves and let no program set them (Fetch §2.2.2): leave the parameter out",
    );
  }
  addCookies(headers, cookies);
}

/** Other bytes than ASCII have no meaning that all servers share in a header (RFC 9110 §5.5). The value may be a secret. */
function checkText(text: string, { name, in: place }: ParameterSpec, allowed: RegExp, what: string): void {
  if (allowed.test(text)) return;
  throw new TypeError(
    `the ${place} parameter "${name}" takes ${what} only: encode the value as the API expects it`,
  );
}

/** The whole query from one value (OpenAPI 3.2 §4.12.1, `in: querystring`). */
function querystring(value: unknown, { content = "" }: ParameterSpec): string[] {
  if (!isPresent(value)) return [];
  if (isJson(content)) return [encode(contentText(content, value))];
  if (!isObject(value) || value instanceof URLSearchParams) return [String(value).replace(/^\?/, "")];
  return Object.entries(value).flatMap(([name, member]) => queryPieces(name, member, {}));
}
