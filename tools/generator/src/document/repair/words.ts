import { httpMethods } from "../shapes.ts";

const nouns: Readonly<Record<string, string>> = {
  callbacks: "the callback",
  content: "the media type",
  encoding: "the encoding",
  headers: "the header",
  parameters: "the parameter",
  responses: "the response",
  requestBody: "the request body",
};

/** What stands at a place of a document, as people call it: `GET /a`, `the response 404 of GET /a`. */
export function nameOfPlace(way: readonly string[]): string {
  const [section, name = "", ...rest] = way;
  if (section === "components")
    return rest.length > 0 ? `components.${name}.${rest[0]}` : `components.${name}`;
  if (section !== "paths" && section !== "webhooks") return way.join(".");
  if (way.length === 1) return section;
  const item = section === "paths" ? name : `the webhook ${name}`;
  const [method, ...inner] = rest[0] === "additionalOperations" ? rest.slice(1) : rest;
  if (method === undefined) return section === "paths" ? `the path ${name}` : item;
  const operation =
    section === "paths" && method !== "parameters"
      ? `${(httpMethods as readonly string[]).includes(method) ? method.toUpperCase() : method} ${name}`
      : item;
  const last = method === "parameters" ? [method, ...inner] : inner;
  const part = partOf(last);
  return part === undefined ? operation : `${part} of ${operation}`;
}

function partOf(way: readonly string[]): string | undefined {
  const at = way.findLastIndex((token, index) => Object.hasOwn(nouns, token) && index >= way.length - 2);
  const noun = nouns[way[at] ?? ""];
  if (noun === undefined) return way.at(-1);
  const name = way[at + 1];
  return name === undefined || /^\d+$/.test(name)
    ? name !== undefined && way[at] === "responses"
      ? `${noun} ${name}`
      : noun
    : `${noun} ${name}`;
}
