/** Places of the document as people speak of them. */

import { escapeToken, valueAt } from "../../compare/node.ts";
import type { Side } from "../../verdict/finding.ts";
import { type Facts, lookUp, tokensOf } from "../facts.ts";
import { code } from "../markdown.ts";
import type { Voice } from "./voice.ts";

/** `Account.handle`, the body of `POST /accounts`, the parameter `limit` of `GET /accounts`: a span of code, or words with spans. */
export function placeName(facts: Facts, voice: Voice, pointer: string, side: Side = "new"): string {
  const [section, first, second, ...rest] = tokensOf(pointer);
  if (section === "components" && second !== undefined) return component(facts, side, first, second, rest);
  if (section === "paths" && first !== undefined) {
    if (second === undefined || second === "parameters" || second.startsWith("x-")) return code(first);
    const label = `${second.toUpperCase()} ${first}`;
    return part(facts, side, voice.operation(label), rest, pointer);
  }
  if (section === "webhooks" && first !== undefined)
    return part(facts, side, voice.operation(first), rest, pointer);
  if (section === "tags" && first !== undefined) {
    const name = valueAt(lookUp(facts, side, `#/tags/${first}`), "name");
    return `the section ${code(typeof name === "string" ? name : first)}`;
  }
  const common = section === undefined ? undefined : sections[section];
  return common ?? `${code([section, first, second].filter((token) => token !== undefined).join("."))}`;
}

const sections: Readonly<Record<string, string>> = {
  openapi: "the version of OpenAPI",
  components: "the components",
  info: "the introduction",
  tags: "the sections",
  servers: "the servers",
  security: "the credentials",
  externalDocs: "the links",
  "x-rate-limits": "the rate limits",
  "x-pagination": "the ways of paging",
  "x-webhook-delivery": "the delivery of events",
  "x-service-levels": "the service levels",
  "x-hosts": "the hosts",
  "x-sdks": "the client libraries",
  "x-unmatched-requests": "the answers where no operation is",
};

function operationOf(pointer: string): string {
  return pointer.split("/").slice(0, 4).join("/");
}

function component(facts: Facts, side: Side, kind: string | undefined, name: string, rest: string[]): string {
  if (kind === "schemas") return code([name, ...members(rest)].join(""));
  const value = lookUp(facts, side, `#/components/${kind}/${escapeToken(name)}`);
  const known = kind === undefined ? undefined : kinds[kind];
  const own = kind === "parameters" ? valueAt(value, "name") : undefined;
  const words = `${known ?? "the component"} ${code(typeof own === "string" ? own : name)}`;
  const inside = members(afterSchema(rest)).join("").replace(/^\./, "");
  return inside === "" ? words : `${code(inside)} of ${words}`;
}

const kinds: Readonly<Record<string, string>> = {
  parameters: "the parameter",
  responses: "the response",
  headers: "the header",
  requestBodies: "the body",
  examples: "the example",
  securitySchemes: "the security scheme",
  links: "the link",
};

/** A part of an operation. */
function part(
  facts: Facts,
  side: Side,
  operation: string,
  tokens: readonly string[],
  pointer: string,
): string {
  const value = lookUp(facts, side, operationOf(pointer));
  const [section, name, ...rest] = tokens;
  const inside = members(afterSchema(tokens)).join("").replace(/^\./, "");
  const of = (words: string) => (inside === "" ? words : `${code(inside)} in ${words}`);
  if (section === "parameters" && name !== undefined) {
    const parameter = valueAt(valueAt(value, "parameters"), name);
    const reference = valueAt(parameter, "$ref");
    const shared =
      typeof reference === "string" ? valueAt(lookUp(facts, side, reference), "name") : undefined;
    const own = shared ?? valueAt(parameter, "name");
    if (typeof own !== "string") return `the parameters of ${operation}`;
    return of(`the parameter ${code(own)} of ${operation}`);
  }
  if (section === "requestBody") return of(`the body of ${operation}`);
  if (section === "responses" && name !== undefined) {
    const [kind, header] = rest;
    if (kind === "headers" && header !== undefined) return `the header ${code(header)} of ${operation}`;
    return of(`the response ${code(name)} of ${operation}`);
  }
  return operation;
}

function afterSchema(tokens: readonly string[]): readonly string[] {
  const index = tokens.indexOf("schema");
  return index < 0 ? [] : tokens.slice(index + 1);
}

/** Names of properties on the way, lists as `[]`; what only combines schemas is passed over. */
function members(tokens: readonly string[]): string[] {
  const names: string[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === "properties") {
      index++;
      if (tokens[index] !== undefined) names.push(`.${tokens[index]}`);
    } else if (token === "items") names.push("[]");
    else if (token === "additionalProperties" && index < tokens.length - 1) names.push(".*");
    else if (token === "allOf" || token === "anyOf" || token === "oneOf" || token === "$defs") index++;
    else break;
  }
  return names;
}
