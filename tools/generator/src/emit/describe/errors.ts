import { dereference, schemaAt } from "../../model/lookup.ts";
import type { Api, JsonObject, JsonValue, Operation } from "../../model/types.ts";
import { isObject } from "./pointer.ts";

/** Every error code of the served operations, and of requests that match none, by status and code, with the words of its first example. */
export function describeErrors(api: Api, operations: readonly Operation[]): readonly JsonObject[] {
  const found = new Map<string, { code: string; status: number; retryable: boolean }>();
  const cases = [...operations.flatMap(({ errors }) => errors), ...api.unmatched.errors];
  for (const { code, status, retryable } of cases) {
    if (code !== undefined && /^\d{3}$/.test(status))
      found.set(code, { code, status: Number(status), retryable });
  }
  const shape = api.errorShape;
  const bodies = [...operations, api.unmatched].flatMap(({ responses }) =>
    responses.flatMap(({ content }) => content.flatMap(({ examples }) => examples.map(({ value }) => value))),
  );
  return [...found.values()]
    .sort((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1))
    .map((error) => {
      const example = bodies.find((body) => valueAt(body, shape?.code) === error.code);
      return { ...error, message: textAt(example, shape?.message), docUrl: textAt(example, shape?.docUrl) };
    });
}

/** Where the facts stand in an error's body, as `ErrorShapeDescription` of the server has it. */
export function describeErrorShape(api: Api, operations: readonly Operation[]): JsonObject {
  const { errorShape: shape } = api;
  const code = shape?.code ?? "error.code";
  const requiredScopes = `${code.slice(0, code.lastIndexOf(".") + 1)}required_scopes`;
  return {
    code,
    message: shape?.message ?? null,
    docUrl: shape?.docUrl ?? null,
    requestId: shape?.requestId ?? null,
    retryAfter: shape?.retryAfter ?? null,
    details: shape?.details ?? null,
    requiredScopes: schemasAt(api, operations, requiredScopes).length > 0 ? requiredScopes : null,
  };
}

/** What ids of requests begin with, from the pattern that errors give them. */
export function requestIdPrefix(api: Api, operations: readonly Operation[]): string {
  const path = api.errorShape?.requestId;
  const patterns =
    path === undefined
      ? []
      : schemasAt(api, operations, path).map(({ constraints }) => constraints["pattern"]);
  const prefixes = patterns.flatMap(
    (pattern) => /^\^([A-Za-z0-9]+_)/.exec(typeof pattern === "string" ? pattern : "")?.[1] ?? [],
  );
  return prefixes[0] ?? "req_";
}

function schemasAt(api: Api, operations: readonly Operation[], path: string) {
  return operations.flatMap(({ errors }) =>
    errors.flatMap(({ schema }) => {
      const found = schema && schemaAt(schema, path, api.schemas);
      return found === undefined ? [] : [dereference(found, api.schemas)];
    }),
  );
}

function textAt(value: JsonValue | undefined, path: string | undefined): string | null {
  const found = valueAt(value, path);
  return typeof found === "string" ? found : null;
}

function valueAt(value: JsonValue | undefined, path: string | undefined): JsonValue | undefined {
  if (path === undefined) return undefined;
  return path
    .split(".")
    .reduce<JsonValue | undefined>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}
