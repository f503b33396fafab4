import { isObject } from "../../../emit/describe/pointer.ts";
import type { SampleCall } from "../../../emit/sampleCall.ts";
import type { Api, JsonValue, Operation, Parameter } from "../../../model/types.ts";

/** The address of a call, its values in place. */
export function sampleUrl(api: Api, operation: Operation, { parameters }: SampleCall): string {
  const base = baseUrl(api, operation);
  const path = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const found = parameters.find(({ parameter }) => parameter.in === "path" && parameter.name === name);
    return encode(found === undefined ? name : pathText(found.value));
  });
  const query = parameters
    .filter(({ parameter }) => parameter.in === "query")
    .flatMap(({ parameter, value }) => queryPairs(parameter, value))
    .map(([name, value]) => `${encode(name)}=${encode(value)}`);
  return globless(
    `${base}${path.startsWith("/") ? "" : "/"}${path}${query.length === 0 ? "" : `?${query.join("&")}`}`,
  );
}

/** The first server with its variables' defaults; a stand-in where the document names none in full. */
function baseUrl(api: Api, operation: Operation): string {
  const [server] = api.servers;
  const given =
    operation.server ??
    server?.variables.reduce(
      (url, { name, default: value }) => url.replaceAll(`{${name}}`, value),
      server.url,
    );
  const url = given?.replace(/\/+$/, "") ?? "";
  if (/^https?:\/\/[^\s/]/i.test(url) && URL.canParse(url)) return url;
  return `https://api.example.com${/^\/[\w/.-]*$/.test(url) ? url : ""}`;
}

function queryPairs(
  { name, style, explode }: Parameter,
  value: JsonValue,
): readonly (readonly [string, string])[] {
  if (Array.isArray(value)) {
    if (explode ?? style === undefined) return value.map((item: JsonValue) => [name, text(item)] as const);
    const separator = style === "spaceDelimited" ? " " : style === "pipeDelimited" ? "|" : ",";
    return [[name, value.map(text).join(separator)]];
  }
  if (!isObject(value)) return [[name, text(value)]];
  const entries = Object.entries(value);
  if (style === "deepObject") return entries.map(([key, inner]) => [`${name}[${key}]`, text(inner)] as const);
  return explode === false
    ? [[name, entries.flatMap(([key, inner]) => [key, text(inner)]).join(",")]]
    : entries.map(([key, inner]) => [key, text(inner)] as const);
}

function pathText(value: JsonValue): string {
  if (Array.isArray(value)) return value.map(text).join(",");
  return isObject(value)
    ? Object.entries(value)
        .flatMap(([key, inner]) => [key, text(inner)])
        .join(",")
    : text(value);
}

function text(value: JsonValue): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function encode(value: string): string {
  return encodeURIComponent(value.toWellFormed());
}

/** Brackets and braces would be patterns to curl, and what is no ASCII has to be encoded anyway. */
function globless(url: string): string {
  return url
    .toWellFormed()
    .replace(/[[\]{}\s<>"'`\\^|]|[^ -~]/gu, (char) => encodeURIComponent(char).replace("'", "%27"));
}
