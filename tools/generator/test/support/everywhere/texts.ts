import type { Kind } from "../../../src/document/shapes.ts";
import type { JsonObject, JsonValue } from "../../../src/model/types.ts";

/** Makes a word that stands nowhere else in the document: `T17t`. The same name gives the same word. */
export type Word = (name?: string) => string;

/** What an object of each kind says beside the objects that the table of shapes gives it. */
export const textsOf: Readonly<Record<Kind, (word: Word) => JsonObject>> = {
  document: (word) => ({
    openapi: "3.2.0",
    $self: `https://${word()}.test/openapi.json`,
    jsonSchemaDialect: `https://${word()}.test/dialect`,
    info: {
      title: word(),
      version: word(),
      summary: word(),
      description: word(),
      termsOfService: `https://${word()}.test`,
      contact: { name: word(), url: `https://${word()}.test`, email: `${word()}@x.test` },
      license: { name: word(), identifier: word(), url: `https://${word()}.test` },
    },
    servers: servers(word),
    tags: [{ name: word("tag"), summary: word(), description: word(), parent: word(), kind: word() }],
    externalDocs: externalDocs(word),
    security: [{ [word("bearer")]: [word("scope")] }, { [word("oauth")]: [word("scope")] }],
  }),
  components: (word) => ({
    examples: examples(word),
    links: { [word()]: link(word) },
    securitySchemes: {
      [word("bearer")]: { type: "http", scheme: "bearer", bearerFormat: word(), description: word() },
      [word("header")]: { type: "apiKey", in: "header", name: word(), description: word() },
      [word("query")]: { type: "apiKey", in: "query", name: word(), description: word() },
      [word("cookie")]: { type: "apiKey", in: "cookie", name: word(), description: word() },
      [word("openid")]: { type: "openIdConnect", openIdConnectUrl: `https://${word()}.test` },
      [word("oauth")]: { type: "oauth2", description: word(), flows: flows(word) },
    },
  }),
  pathItem: (word) => ({ summary: word(), description: word(), servers: servers(word) }),
  operation: (word) => ({
    operationId: word(),
    tags: [word("tag")],
    summary: word(),
    description: word(),
    deprecated: true,
    externalDocs: externalDocs(word),
    servers: servers(word),
    security: ["bearer", "header", "query", "cookie", "openid", "oauth"].map((scheme) => ({
      [word(scheme)]: scheme === "bearer" || scheme === "oauth" ? [word("scope")] : [],
    })),
  }),
  parameter: (word) => ({
    name: word(),
    in: "query",
    description: word(),
    style: "form",
    example: word(),
    examples: examples(word),
  }),
  requestBody: (word) => ({ description: word(), required: true }),
  response: (word) => ({ summary: word(), description: word(), links: { [word()]: link(word) } }),
  header: (word) => ({ description: word(), style: "simple", example: word(), examples: examples(word) }),
  mediaType: (word) => ({ example: word(), examples: examples(word) }),
  encoding: (word) => ({ contentType: `text/${word()}`, style: "form" }),
  callback: () => ({}),
  schema: (word) => ({
    $comment: word(),
    $anchor: word(),
    title: word(),
    description: word(),
    externalDocs: externalDocs(word),
    example: word(),
    examples: [word(), { [word()]: word() }],
    xml: { name: word(), namespace: `https://${word()}.test`, prefix: word() },
  }),
};

/** Schemas of single values, each of which says what the others don't. */
export const values: readonly ((word: Word) => JsonObject)[] = [
  (word) => ({ type: "string", pattern: word(), format: word(), default: word() }),
  (word) => ({ type: "string", enum: [word(), word()], default: word() }),
  (word) => ({ type: "integer", enum: [1, word(), { [word()]: word() }, [word()]], default: word() }),
  (word) => ({ const: word() }),
  (word) => ({ const: { [word()]: [word()] } }),
  (word) => ({ type: ["string", "null"], contentMediaType: word(), contentEncoding: word() }),
  (word) => ({ type: "string", format: "password", title: word() }),
  (word) => ({ type: word(), description: word() }),
  (word) => ({ type: "array", items: { type: "string", enum: [word()] }, default: [word()] }),
  (word) => ({ type: "array", prefixItems: [{ const: word() }, { type: "string", title: word() }] }),
  (word) => ({ type: "object", additionalProperties: { type: "string", description: word() } }),
  (word) => ({ type: "object", patternProperties: { [word()]: { type: "string", description: word() } } }),
  (word) => ({
    oneOf: ["thing", "error"].map((name) => ({ $ref: `#/components/schemas/${word(name)}` })),
    discriminator: { propertyName: word(), mapping: { [word()]: word("thing"), [word()]: word("error") } },
  }),
  (word) => ({
    allOf: [{ $ref: `#/components/schemas/${word("error")}` }, { properties: { [word()]: {} } }],
  }),
  (word) => ({ $ref: `#/components/schemas/${word("thing")}`, description: word() }),
];

/** The schema of an error, as an error's response has it. */
export function errorSchema(word: Word): JsonObject {
  return {
    type: "object",
    description: word(),
    required: ["code"],
    properties: { code: { const: word(), description: word() }, message: { type: "string" } },
  };
}

function servers(word: Word): JsonValue {
  const name = word();
  const variables = { [name]: { default: word(), enum: [word(), word()], description: word() } };
  return [
    { url: `https://${word()}.test/{${name}}`, name: word(), description: word(), variables },
    { url: `/${word()}`, description: word() },
  ];
}

function externalDocs(word: Word): JsonObject {
  return { url: `https://${word()}.test`, description: word() };
}

function examples(word: Word): JsonObject {
  return {
    [word()]: { summary: word(), description: word(), value: { [word()]: word() } },
    [word()]: { dataValue: word(), serializedValue: word(), externalValue: `https://${word()}.test` },
  };
}

function link(word: Word): JsonObject {
  return {
    operationId: word(),
    parameters: { [word()]: `$response.body#/${word()}` },
    requestBody: word(),
    description: word(),
    server: { url: `https://${word()}.test`, description: word() },
  };
}

function flows(word: Word): JsonObject {
  const urls = (): JsonObject => ({
    authorizationUrl: `https://${word()}.test/authorize`,
    tokenUrl: `https://${word()}.test/token`,
    refreshUrl: `https://${word()}.test/refresh`,
    deviceAuthorizationUrl: `https://${word()}.test/device`,
    scopes: { [word("scope")]: word(), [word()]: word() },
  });
  return {
    authorizationCode: urls(),
    clientCredentials: urls(),
    implicit: urls(),
    password: urls(),
    deviceAuthorization: urls(),
  };
}
