import { dereference, propertiesOf } from "../../model/lookup.ts";
import type { Schema } from "../../model/schema.ts";
import type { Api, JsonObject, JsonValue, OAuthFlow, Operation, SecurityScheme } from "../../model/types.ts";
import { describeParameter, successOf } from "./operation.ts";
import type { SchemaCollection } from "./schema/collection.ts";

/** RFC 6749 §4.1.2: a code should live ten minutes at most. */
const longestCode = 600;

interface Described {
  readonly scheme: SecurityScheme;
  readonly flow: OAuthFlow;
  readonly lifetimes: NonNullable<OAuthFlow["lifetimes"]>;
  readonly authorize: Operation;
  readonly token: Operation;
}

/**
 * The authorization code flow, as `AuthorizationServerDescription` of the server has it; null where the document does
 * not describe one whole: a flow with the lifetimes of its tokens, and the operations at its two URLs.
 */
export function describeAuthorizationServer(api: Api, schemas: SchemaCollection): JsonValue {
  const found = api.securitySchemes.flatMap((scheme) =>
    scheme.flows.flatMap((flow) => describedFlow(api, scheme, flow)),
  )[0];
  if (found === undefined) return null;
  const { scheme, flow, lifetimes, authorize, token } = found;
  return {
    scheme: scheme.name,
    issuer: urlOf(flow.authorizationUrl)?.origin ?? "",
    authorizePath: urlOf(flow.authorizationUrl)?.pathname ?? "/",
    tokenPath: urlOf(flow.tokenUrl)?.pathname ?? "/",
    scopes: flow.scopes.map(({ name, description }) => ({ name, description: description || null })),
    accessTokenSeconds: lifetimes.accessTokenSeconds,
    refreshTokenSeconds: lifetimes.refreshTokenSeconds ?? null,
    authorizationCodeSeconds: lifetimes.authorizationCodeSeconds ?? longestCode,
    refreshRotation: lifetimes.refreshRotation,
    reuseRevokesFamily: lifetimes.reuseRevokesFamily,
    authorize: {
      parameters: authorize.parameters.map((parameter) => describeParameter(authorize, parameter, schemas)),
    },
    token: describeToken(api, token, schemas),
  };
}

function describedFlow(api: Api, scheme: SecurityScheme, flow: OAuthFlow): readonly Described[] {
  const { lifetimes } = flow;
  const authorize = operationAt(api, "GET", flow.authorizationUrl);
  const token = operationAt(api, "POST", flow.tokenUrl);
  const whole = flow.type === "authorizationCode" && lifetimes !== undefined;
  return whole && authorize !== undefined && token !== undefined
    ? [{ scheme, flow, lifetimes, authorize, token }]
    : [];
}

/** The operation that the document describes at a URL. */
function operationAt(api: Api, method: string, url: string | undefined): Operation | undefined {
  const base = api.servers[0]?.url.replace(/\/+$/, "") ?? "";
  return api.resources
    .flatMap(({ operations }) => operations)
    .find((operation) => {
      const address = `${operation.server ?? base}${operation.path}`;
      return operation.method === method && address === url;
    });
}

function describeToken(api: Api, operation: Operation, schemas: SchemaCollection): JsonObject {
  const [media] = operation.body?.content ?? [];
  const success = successOf(operation)?.content[0]?.schema;
  return {
    contentType: media?.contentType ?? "application/x-www-form-urlencoded",
    schema: media?.schema === undefined ? true : schemas.use(media.schema),
    grants: media?.schema === undefined ? [] : grantsOf(api, media.schema, schemas),
    success: success === undefined ? true : schemas.use(success),
    errors: operation.responses.flatMap(({ status, content }) =>
      /^[45]\d\d$/.test(status)
        ? content
            .flatMap(({ schema }) => (schema === undefined ? [] : fixedValues(api, schema, "error")))
            .map((code) => ({ code, status: Number(status) }))
        : [],
    ),
  };
}

/** The alternatives of the request's body by their `grant_type` (RFC 6749 §4.1.3, §6). */
function grantsOf(api: Api, schema: Schema, schemas: SchemaCollection): readonly JsonObject[] {
  return alternatives(api, schema).flatMap((member) =>
    fixedValues(api, member, "grant_type").map((grantType) => ({ grantType, schema: schemas.use(member) })),
  );
}

/** The texts that a property can be, over all alternatives of a schema. */
function fixedValues(api: Api, schema: Schema, name: string): readonly string[] {
  return alternatives(api, schema).flatMap((member) =>
    propertiesOf(member, api.schemas).flatMap((property) => {
      const inner = dereference(property.schema, api.schemas);
      if (property.name !== name || inner.kind !== "enum") return [];
      return inner.values.filter((value) => typeof value === "string");
    }),
  );
}

/** The members of a union, those of unions in it included; any other schema is the only one. */
function alternatives(api: Api, schema: Schema, depth = 0): readonly Schema[] {
  const target = dereference(schema, api.schemas);
  if (target.kind !== "union" || depth > 16) return [schema];
  return target.members.flatMap((member) => alternatives(api, member, depth + 1));
}

function urlOf(text: string | undefined): URL | undefined {
  return text !== undefined && URL.canParse(text) ? new URL(text) : undefined;
}
