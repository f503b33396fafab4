import { makeDocumentFromString } from "@redocly/openapi-core";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { repairDocument } from "../../src/document/repair/repair.ts";
import { buildApi } from "../../src/model/build/api.ts";
import type { Api, JsonObject, Operation } from "../../src/model/types.ts";
import { normalize } from "../../src/normalize/normalize.ts";

/** A document as a test writes it: YAML, or the object. */
export type Given = string | object;

export function parse(given: Given): JsonObject {
  return typeof given === "string"
    ? (makeDocumentFromString(given, "given.yaml").parsed as JsonObject)
    : (JSON.parse(JSON.stringify(given)) as JsonObject);
}

/** The model of a document, without its files. */
export function modelOf(given: Given): { api: Api; diagnostics: readonly Diagnostic[] } {
  const repaired = repairDocument(parse(given));
  const normalized = normalize(repaired.value);
  const { value, diagnostics } = buildApi(normalized.value);
  return { api: value, diagnostics: [...repaired.diagnostics, ...normalized.diagnostics, ...diagnostics] };
}

export function operationsOf(api: Api): readonly Operation[] {
  return api.resources.flatMap((resource) => resource.operations);
}

/** The only one of a list; fails where there are none or several. */
export function single<Value>(list: readonly Value[]): Value {
  const [first] = list;
  if (first === undefined || list.length > 1) throw new Error(`Expected one, found ${list.length}.`);
  return first;
}

/** A whole document around paths and components. */
export function documentWith(parts: object): JsonObject {
  return {
    openapi: "3.1.0",
    info: { title: "Test", version: "1" },
    servers: [{ url: "https://api.test" }],
    paths: {},
    ...parts,
  } as JsonObject;
}

/** A document of a single operation, `GET /things` unless told otherwise, and its components. */
export function documentOf(operation: object, components: object = {}, method = "get"): JsonObject {
  return documentWith({
    paths: { "/things": { [method]: { operationId: "listThings", tags: ["Things"], ...operation } } },
    components,
  });
}

export function jsonResponse(schema: object | boolean, description = "Done"): object {
  return { description, content: { "application/json": { schema } } };
}
