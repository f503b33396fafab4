/**
 * Where things stand in an OpenAPI document, as a table: which member of which object holds which kind of object.
 * Sources: OpenAPI 3.0.4, 3.1.1 and 3.2.0, §4; JSON Schema 2020-12 core §10 and validation.
 */
export type Kind =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "response"
  | "header"
  | "mediaType"
  | "encoding"
  | "callback"
  | "schema";

export interface Member {
  readonly kind: Kind;
  /** The member is one such object, an array of them, or a map of them. */
  readonly holds: "one" | "list" | "map";
}

const one = (kind: Kind): Member => ({ kind, holds: "one" });
const list = (kind: Kind): Member => ({ kind, holds: "list" });
const map = (kind: Kind): Member => ({ kind, holds: "map" });

export const httpMethods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
] as const;

const content = { content: map("mediaType") };
const operations = Object.fromEntries(httpMethods.map((method) => [method, one("operation")]));

const shapes: Readonly<Record<Exclude<Kind, "callback">, Readonly<Record<string, Member>>>> = {
  document: { components: one("components"), paths: map("pathItem"), webhooks: map("pathItem") },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    headers: map("header"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
    mediaTypes: map("mediaType"),
  },
  pathItem: { ...operations, parameters: list("parameter"), additionalOperations: map("operation") },
  operation: {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
    callbacks: map("callback"),
  },
  parameter: { schema: one("schema"), ...content },
  requestBody: content,
  response: { headers: map("header"), ...content },
  header: { schema: one("schema"), ...content },
  mediaType: { schema: one("schema"), itemSchema: one("schema"), encoding: map("encoding") },
  encoding: { headers: map("header") },
  schema: {
    properties: map("schema"),
    patternProperties: map("schema"),
    additionalProperties: one("schema"),
    unevaluatedProperties: one("schema"),
    propertyNames: one("schema"),
    dependentSchemas: map("schema"),
    items: one("schema"),
    prefixItems: list("schema"),
    contains: one("schema"),
    unevaluatedItems: one("schema"),
    allOf: list("schema"),
    anyOf: list("schema"),
    oneOf: list("schema"),
    not: one("schema"),
    if: one("schema"),
    // biome-ignore lint/suspicious/noThenProperty: a JSON Schema keyword (core §10.2.2.2); this table is never awaited
    then: one("schema"),
    else: one("schema"),
    $defs: map("schema"),
    definitions: map("schema"),
  },
};

/** What a member of an object of this kind holds; undefined where it is data or text. */
export function memberOf(kind: Kind, key: string): Member | undefined {
  if (kind === "callback") return key.startsWith("x-") ? undefined : one("pathItem");
  const members = shapes[kind];
  return Object.hasOwn(members, key) ? members[key] : undefined;
}

/** All members of an object of this kind that hold objects of a kind; a callback's members have no names of their own. */
export function membersOf(kind: Kind): readonly (readonly [name: string, member: Member])[] {
  return kind === "callback" ? [] : Object.entries(shapes[kind]);
}
