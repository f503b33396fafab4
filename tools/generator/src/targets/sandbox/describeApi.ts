import { describeAuthorizationServer } from "../../emit/describe/authorizationServer.ts";
import { basePathOf } from "../../emit/describe/basePath.ts";
import { describeErrorShape, describeErrors, requestIdPrefix } from "../../emit/describe/errors.ts";
import { describeOperation } from "../../emit/describe/operation.ts";
import { describeRateLimits } from "../../emit/describe/rateLimits.ts";
import { SchemaCollection } from "../../emit/describe/schema/collection.ts";
import { describeSecuritySchemes } from "../../emit/describe/security.ts";
import { describeWebhooks } from "../../emit/describe/webhooks.ts";
import type { Api, JsonObject, Operation } from "../../model/types.ts";

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
