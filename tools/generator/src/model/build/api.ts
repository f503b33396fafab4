/** Builds the model of an API from a normalised document. Pure: same document, same model. */
import type { Diagnostic, Outcome } from "../../diagnostics/diagnostic.ts";
import { deepFreeze } from "../../document/json.ts";
import { View } from "../../document/view.ts";
import { readRateLimits, readServiceLevels, readWebhookDelivery } from "../../vocabulary/index.ts";
import { isSuccess } from "../media.ts";
import type { Schema } from "../schema.ts";
import { SchemaCollection } from "../schemas/reader.ts";
import type { Api, JsonObject, Response } from "../types.ts";
import { reportContradictions } from "./contradictions.ts";
import { ErrorSchemas } from "./errorSchemas.ts";
import { collectErrorCodes, errorSchema, findErrorShape, readErrorCases } from "./errors.ts";
import { readEvents } from "./events.ts";
import { readExtension } from "./extension.ts";
import type { OperationDraft } from "./operation.ts";
import { readOperations } from "./operations.ts";
import { readPagination, readPaginationStyles } from "./pagination.ts";
import { groupOperations } from "./resources.ts";
import { readScopes, readSecuritySchemes, reportUndeclaredScopes } from "./security.ts";
import { readServers } from "./servers.ts";
import { readUnmatchedResponses } from "./unmatched.ts";

export function buildApi(document: JsonObject): Outcome<Api> {
  const diagnostics: Diagnostic[] = [];
  const root = View.root(document, (diagnostic) => diagnostics.push(diagnostic));
  const reader = new SchemaCollection(root);
  const securitySchemes = readSecuritySchemes(root);
  const rateLimits = readExtension(root.at("x-rate-limits"), readRateLimits);
  const drafts = readOperations({ root, reader, schemes: securitySchemes, rateLimits });
  const unmatched = readUnmatchedResponses(root, reader);
  const responses = drafts.flatMap((draft) => draft.responses);
  const named = reader.named;
  const within = new ErrorSchemas(named);
  const errorShape = findErrorShape(
    errorSchemas(drafts.filter((draft) => draft.server === undefined).flatMap((d) => d.responses)),
    within,
  );
  const styles = readPaginationStyles(root);
  const resources = groupOperations(root, drafts, (draft) => ({
    pagination: readPagination(draft.view, draft.parameters, draft.responses, styles, named),
    errors: readErrorCases(draft.responses, errorShape, within),
  }));
  const events = readEvents(root, reader);
  const operations = resources.flatMap((resource) => resource.operations);
  if (operations.length === 0 && events.length === 0) reportNoOperations(root, named.size);
  const servers = readServers(root);
  if (servers.length === 0) reportNoServer(root);
  reportUndeclaredScopes(operations, securitySchemes, root);
  reportContradictions(root, schemasOf(drafts, named), (name) => named.get(name)?.schema);
  const info = root.at("info");
  const api: Api = {
    title: readTitle(info),
    version: info.at("version").text() ?? "0.0.0",
    summary: info.at("summary").text(),
    description: info.at("description").text(),
    servers,
    resources,
    schemas: named,
    securitySchemes,
    scopes: readScopes(
      securitySchemes,
      operations.flatMap((operation) => operation.scopeSets.flat()),
    ),
    rateLimits,
    webhookDelivery: readExtension(root.at("x-webhook-delivery"), readWebhookDelivery),
    serviceLevels: readExtension(root.at("x-service-levels"), readServiceLevels),
    events,
    errors: collectErrorCodes(
      operations.flatMap((operation) => operation.errors),
      named,
    ),
    errorShape,
    unmatched: { responses: unmatched, errors: readErrorCases(unmatched, errorShape, within) },
    requestIdHeader: findRequestIdHeader(responses),
    document,
  };
  return { value: deepFreeze(api), diagnostics: unique(diagnostics) };
}

/** Every schema that is named or stands in an operation. */
function schemasOf(drafts: readonly OperationDraft[], named: Api["schemas"]): readonly Schema[] {
  const contents = drafts.flatMap(({ body, responses }) =>
    [...(body === undefined ? [] : [body]), ...responses].flatMap(({ content }) => content),
  );
  return [
    ...[...named.values()].map(({ schema }) => schema),
    ...drafts.flatMap(({ parameters }) => parameters.map(({ schema }) => schema)),
    ...contents.flatMap(({ schema }) => schema ?? []),
  ];
}

function readTitle(info: View): string {
  const title = info.at("title").text();
  if (title?.trim()) return title;
  info.report({
    code: "node-invalid",
    severity: "warning",
    message: "The document has no `info.title`; it is called API.",
    fix: "Add a title: the client is named for it.",
  });
  return "API";
}

function reportNoOperations(root: View, schemas: number): void {
  const place = root.at("paths");
  if (schemas > 0) {
    place.report({
      code: "spec-has-no-operations",
      severity: "warning",
      message:
        "The document has neither operations nor webhooks, so only types of its schemas are generated.",
      fix: "Add operations under `paths`, or leave it so if it is a library of schemas.",
    });
    return;
  }
  place.report({
    code: "spec-has-no-operations",
    severity: "error",
    message: "The document has neither operations nor webhooks, so there is nothing to generate.",
    fix: "Add operations under `paths`, or give the right file.",
  });
}

function reportNoServer(root: View): void {
  root.report({
    code: "server-missing",
    severity: "info",
    message: "The document names no server, so a client has to be told its `baseUrl`.",
    fix: "Add `servers` with the address of the API.",
  });
}

function errorSchemas(responses: readonly Response[]) {
  return responses
    .filter((response) => !isSuccess(response.status))
    .flatMap((response) => errorSchema(response) ?? []);
}

/** A header named like a request's id that most responses declare. */
function findRequestIdHeader(responses: readonly Response[]): string | undefined {
  const names = responses.flatMap((response) => response.headers.map((header) => header.name));
  const candidate = names.find((name) => /^(x-)?request-?id$/i.test(name));
  return candidate !== undefined && names.filter((name) => name === candidate).length * 2 > responses.length
    ? candidate
    : undefined;
}

/** A component is read once for each place that uses it; what is wrong with it is said once. */
function unique(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [
    ...new Map(diagnostics.map((item) => [`${item.code} ${item.pointer} ${item.message}`, item])).values(),
  ];
}
