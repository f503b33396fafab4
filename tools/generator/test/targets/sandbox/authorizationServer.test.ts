import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/types.ts";
import { descriptionOf, documentWith, emit } from "./support/emit.ts";

const lifetimes = { accessTokenSeconds: 60, refreshRotation: true, reuseRevokesFamily: false };
const bareFlow = {
  authorizationUrl: "https://auth.example.com/ask",
  tokenUrl: "https://auth.example.com/give",
  scopes: { read: "Read things.", write: "" },
};
const flow = { ...bareFlow, "x-token-lifetimes": lifetimes };
const servers = [{ url: "https://auth.example.com" }];
const grant = (type: string) => ({ type: "object", properties: { grant_type: { const: type } } });
const failure = (code: string) => ({ type: "object", properties: { error: { const: code } } });
const json = (schema: JsonObject) => ({ description: "", content: { "application/json": { schema } } });
const ask = {
  servers,
  get: {
    security: [],
    parameters: [{ name: "client_id", in: "query", required: true, schema: { type: "string" } }],
    responses: { 200: { description: "" } },
  },
};
const give = {
  servers,
  post: {
    security: [],
    requestBody: {
      content: {
        "application/x-www-form-urlencoded": { schema: { oneOf: [grant("code"), grant("again")] } },
      },
    },
    responses: {
      200: json({ $ref: "#/components/schemas/Tokens" }),
      400: json({ oneOf: [failure("bad"), failure("worse")] }),
      401: json(failure("who")),
    },
  },
};

function serverOf(flows: JsonObject, paths: JsonObject): unknown {
  const document = documentWith(
    {},
    {
      components: {
        securitySchemes: { key: { type: "http", scheme: "bearer" }, login: { type: "oauth2", flows } },
        schemas: { Tokens: { type: "object" } },
      },
    },
  );
  const all = { ...document, paths: { ...(document["paths"] as JsonObject), ...paths } };
  return descriptionOf(emit(all))["authorizationServer"];
}

test.each<[string, JsonObject, JsonObject]>([
  ["another flow", { clientCredentials: flow }, { "/ask": ask, "/give": give }],
  ["no lifetimes", { authorizationCode: bareFlow }, { "/ask": ask, "/give": give }],
  ["no operation to authorize", { authorizationCode: flow }, { "/give": give }],
  ["no operation for tokens", { authorizationCode: flow }, { "/ask": ask }],
  [
    "operations of another host",
    { authorizationCode: { ...flow, authorizationUrl: "https://other.example.com/ask" } },
    { "/ask": ask, "/give": give },
  ],
])("with %s there is none", (_, flows, paths) => {
  expect(serverOf(flows, paths)).toBeNull();
});

test("a whole flow: its paths, scopes, lifetimes, parameters, grants and errors", () => {
  expect(serverOf({ authorizationCode: flow }, { "/ask": ask, "/give": give })).toEqual({
    scheme: "login",
    issuer: "https://auth.example.com",
    authorizePath: "/ask",
    tokenPath: "/give",
    scopes: [
      { name: "read", description: "Read things." },
      { name: "write", description: null },
    ],
    accessTokenSeconds: 60,
    refreshTokenSeconds: null,
    authorizationCodeSeconds: 600,
    refreshRotation: true,
    reuseRevokesFamily: false,
    authorize: {
      parameters: [
        {
          name: "client_id",
          key: "client_id",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string" },
        },
      ],
    },
    token: {
      contentType: "application/x-www-form-urlencoded",
      schema: { oneOf: [grant("code"), grant("again")] },
      grants: [
        { grantType: "code", schema: grant("code") },
        { grantType: "again", schema: grant("again") },
      ],
      success: { $ref: "schemas#/$defs/Tokens" },
      errors: [
        { code: "bad", status: 400 },
        { code: "worse", status: 400 },
        { code: "who", status: 401 },
      ],
    },
  });
});

test("the operations may stand on the API's own server", () => {
  const here = {
    ...flow,
    authorizationUrl: "https://api.example.com/v1/ask",
    tokenUrl: "https://api.example.com/v1/give",
  };
  const paths = { "/ask": { get: ask.get }, "/give": { post: give.post } };
  expect(serverOf({ authorizationCode: here }, paths)).toMatchObject({
    issuer: "https://api.example.com",
    authorizePath: "/v1/ask",
    tokenPath: "/v1/give",
  });
});
