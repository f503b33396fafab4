import type { Oas3Rule, Plugin } from "@redocly/openapi-core";
import { enumComplete } from "./rules/enum-complete.ts";
import { errorExample } from "./rules/error-example.ts";
import { errorRetryable } from "./rules/error-retryable.ts";
import { eventType } from "./rules/event-type.ts";
import { extensionShape } from "./rules/extension-shape.ts";
import { idempotencyKey } from "./rules/idempotency-key.ts";
import { listPagination } from "./rules/list-pagination.ts";
import { operationIdName } from "./rules/operation-id-name.ts";
import { parameterName } from "./rules/parameter-name.ts";
import { propertyName } from "./rules/property-name.ts";
import { requestClosed } from "./rules/request-closed.ts";
import { responseExample } from "./rules/response-example.ts";
import { responseHeaders } from "./rules/response-headers.ts";
import { schemaName } from "./rules/schema-name.ts";
import { scopeName } from "./rules/scope-name.ts";
import { scopesAgree } from "./rules/scopes-agree.ts";
import { scopesDeclared } from "./rules/scopes-declared.ts";
import { unusedFile } from "./rules/unused-file.ts";

/** Our own rules. Each is switched on in redocly.yaml as `outfame/<name>`. */
export const rules = {
  "enum-complete": enumComplete,
  "error-example": errorExample,
  "error-retryable": errorRetryable,
  "event-type": eventType,
  "extension-shape": extensionShape,
  "idempotency-key": idempotencyKey,
  "list-pagination": listPagination,
  "operation-id-name": operationIdName,
  "parameter-name": parameterName,
  "property-name": propertyName,
  "request-closed": requestClosed,
  "response-example": responseExample,
  "response-headers": responseHeaders,
  "schema-name": schemaName,
  "scope-name": scopeName,
  "scopes-agree": scopesAgree,
  "scopes-declared": scopesDeclared,
  "unused-file": unusedFile,
} satisfies Record<string, Oas3Rule>;

export default function plugin(): Plugin {
  return { id: "outfame", rules: { oas3: rules } };
}
