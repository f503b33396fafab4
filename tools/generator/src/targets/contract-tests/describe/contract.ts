import { describeAuthorizationServer } from "../../../emit/describe/authorizationServer.ts";
import { basePathOf } from "../../../emit/describe/basePath.ts";
import { describeErrorShape, describeErrors } from "../../../emit/describe/errors.ts";
import { describeRateLimits } from "../../../emit/describe/rateLimits.ts";
import { SchemaCollection } from "../../../emit/describe/schema/collection.ts";
import { describeSecuritySchemes } from "../../../emit/describe/security.ts";
import { describeWebhooks } from "../../../emit/describe/webhooks.ts";
import type { Api, JsonObject } from "../../../model/types.ts";
import { allOperations } from "../operations.ts";
import { describeContractOperation } from "./operation.ts";
import { describeResponse } from "./response.ts";

/** Annotations that say something about values. */
const kept: ReadonlySet<string> = new Set(["examples", "readOnly", "writeOnly"]);

/** The whole contract, as `Contract` of the library has it. */
export function describeContract(api: Api): JsonObject {
  const schemas = new SchemaCollection(api, kept);
  const operations = allOperations(api);
  const described = operations.map((operation) => describeContractOperation(api, operation, schemas));
  const webhooks = describeWebhooks(api, schemas);
  return {
    title: api.title,
    version: api.version,
    basePath: basePathOf(api),
    operations: described,
    securitySchemes: describeSecuritySchemes(api).map((scheme, index) => ({
      ...scheme,
      in: api.securitySchemes[index]?.in ?? null,
      parameter: api.securitySchemes[index]?.parameterName ?? null,
      place: api.securitySchemes[index]?.pointer ?? "#/components/securitySchemes",
    })),
    scopes: api.scopes.map(({ name }) => name),
    errors: describeErrors(api, operations).map((error) => ({
      ...error,
      place: api.errors.find(({ code }) => code === error["code"])?.pointer ?? "#/components/schemas",
    })),
    errorShape: describeErrorShape(api, operations),
    rateLimits: api.rateLimits === undefined ? null : describeRateLimits(api.rateLimits),
    authorizationServer: describeAuthorizationServer(api, schemas),
    webhooks,
    unmatched: api.unmatched.responses.map((response) => describeResponse(response, schemas)),
    requestIdHeader: api.requestIdHeader ?? null,
    schemas: schemas.named(),
  };
}
