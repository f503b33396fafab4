import type { View } from "../../document/view.ts";
import { readRateLimitOverride } from "../../vocabulary/index.ts";
import type { SchemaReader } from "../schemas/rule.ts";
import type { Operation, RateLimits, SecurityScheme } from "../types.ts";
import { readBody, readResponses } from "./content.ts";
import { readExtension } from "./extension.ts";
import { operationIdFromPath } from "./names.ts";
import { readParameters } from "./parameters.ts";
import { readSecurity, scopeSetsOf } from "./security.ts";
import { serverUrl } from "./servers.ts";

/** An operation before it has its place in a resource: what can be read from itself alone. */
export type OperationDraft = Omit<
  Operation,
  "name" | "resource" | "formerNames" | "pagination" | "errors"
> & {
  readonly view: View;
  /** As the document says it, which need not be unique. */
  readonly declaredId: string | undefined;
  readonly tag: string | undefined;
  readonly sdkName: string | undefined;
};

export interface OperationContext {
  readonly root: View;
  readonly reader: SchemaReader;
  readonly schemes: readonly SecurityScheme[];
  readonly rateLimits: RateLimits | undefined;
}

/** Methods whose repetition has no further effect (RFC 9110 §9.2.2). */
const idempotentMethods: ReadonlySet<string> = new Set([
  "GET",
  "HEAD",
  "OPTIONS",
  "TRACE",
  "PUT",
  "DELETE",
  "QUERY",
]);

export function readOperation(
  operation: View,
  pathItem: View,
  path: string,
  method: string,
  { root, reader, schemes, rateLimits }: OperationContext,
): OperationDraft {
  const declaredId = operation.at("operationId").text()?.trim() || undefined;
  const parameters = readParameters(operation, pathItem, path, reader);
  const idempotencyParameter = parameters.find(
    (parameter) => parameter.in === "header" && /^idempotency-key$/i.test(parameter.name),
  );
  const idempotencyKey = idempotencyParameter?.name;
  const security = readSecurity(operation, root, schemes);
  const override = readExtension(operation.at("x-rate-limits"), readRateLimitOverride);
  const [server] =
    [operation, pathItem]
      .map((view) => view.at("servers"))
      .find((view) => view.exists)
      ?.items() ?? [];
  return {
    id: declaredId ?? operationIdFromPath(method, path),
    method: method.toUpperCase(),
    path,
    server: server && serverUrl(server),
    summary: operation.at("summary").text(),
    description: operation.at("description").text(),
    deprecated: operation.at("deprecated").boolean(),
    parameters: parameters.filter((parameter) => parameter !== idempotencyParameter),
    body: readBody(operation, reader),
    responses: readResponses(operation, reader),
    security,
    scopeSets: scopeSetsOf(security),
    idempotencyKey,
    idempotent: idempotentMethods.has(method.toUpperCase()) || idempotencyKey !== undefined,
    rateLimits: override && rateLimits && { ...rateLimits, plans: override },
    pointer: operation.pointer,
    view: operation,
    declaredId,
    tag: operation.at("tags").items()[0]?.text(),
    sdkName: operation.at("x-sdk-name").string(),
  };
}
