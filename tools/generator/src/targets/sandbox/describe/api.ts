import type { Api, JsonObject, Operation } from "../../../model/types.ts";
import { SchemaCollection } from "../schema/collection.ts";
import { describeAuthorizationServer } from "./authorizationServer.ts";
import { describeErrorShape, describeErrors, requestIdPrefix } from "./errors.ts";
import { describeOperation } from "./operation.ts";
import { describeRateLimits } from "./rateLimits.ts";
import { describeSecuritySchemes } from "./security.ts";
import { describeWebhooks } from "./webhooks.ts";

/** The whole description, as `ApiDescription` of the server has it. */
export function describeApi(api: Api, operations: readonly Operation[]): JsonObject {
  const schemas = new SchemaCollection(api);
  const described = operations.map((operation) => describeOperation(api, operation, schemas));
  return {
    title: api.title,
    version: api.version,
    basePath: basePathOf(api),
    operations: described,
    securitySchemes: describeSecuritySchemes(api),
    scopes: api.scopes.map(({ name }) => name),
    errors: describeErrors(api, operations),
    errorShape: describeErrorShape(api, operations),
    rateLimits: api.rateLimits === undefined ? null : describeRateLimits(api.rateLimits),
    authorizationServer: describeAuthorizationServer(api, schemas),
    webhooks: describeWebhooks(api, schemas),
    requestIdHeader: api.requestIdHeader ?? null,
    requestIdPrefix: requestIdPrefix(api, operations),
    deletedDataRetentionDays: api.serviceLevels?.data?.deletedAccountRetentionDays ?? null,
    schemas: schemas.named(),
  };
}

/** Path of the first server: `/v1`; variables take their defaults. */
function basePathOf(api: Api): string {
  const [server] = api.servers;
  if (server === undefined) return "";
  const url = server.variables.reduce(
    (text, { name, default: value }) => text.replaceAll(`{${name}}`, value),
    server.url,
  );
  const path = URL.canParse(url, "http://localhost") ? new URL(url, "http://localhost").pathname : "/";
  return path.replace(/\/+$/, "");
}
