import { dereference } from "../lookup.ts";
import { isJson, isSuccess } from "../media.ts";
import type { Schema } from "../schema.ts";
import type { ErrorCase, ErrorCode, ErrorShape, NamedSchema, Response } from "../types.ts";
import type { ErrorSchemas } from "./errorSchemas.ts";

/** Where APIs keep their codes, in order of preference. */
const codePaths = ["error.code", "code", "error.type", "type", "error", "errorCode", "error_code"];

const siblings = {
  message: ["message", "detail", "title", "error_description", "description"],
  docUrl: ["doc_url", "docs_url", "documentation_url", "more_info"],
  requestId: ["request_id", "requestId"],
  retryAfter: ["retry_after", "retryAfter"],
  details: ["details", "errors"],
} as const;

/** Finds, from all error schemas of the API, where their code stands: the path at which most of them fix a value. */
export function findErrorShape(schemas: readonly Schema[], within: ErrorSchemas): ErrorShape | undefined {
  const counted = codePaths
    .map((path) => ({
      path,
      count: schemas.filter((schema) => within.codesAt(schema, path).length > 0).length,
    }))
    .filter(({ count }) => count > 0);
  const best = counted.reduce<(typeof counted)[number] | undefined>(
    (winner, entry) => (winner === undefined || entry.count > winner.count ? entry : winner),
    undefined,
  );
  const withMessage = ["error", ""].find((parent) =>
    schemas.some((schema) => within.declares(schema, join(parent, "message"))),
  );
  if (best === undefined && withMessage === undefined) return undefined;
  const parent = best === undefined ? (withMessage ?? "") : best.path.split(".").slice(0, -1).join(".");
  const find = (names: readonly string[]): string | undefined => {
    const name = names.find((candidate) =>
      schemas.some((schema) => within.declares(schema, join(parent, candidate))),
    );
    return name === undefined ? undefined : join(parent, name);
  };
  return {
    code: best?.path,
    message: find(siblings.message),
    docUrl: find(siblings.docUrl),
    requestId: find(siblings.requestId),
    retryAfter: find(siblings.retryAfter),
    details: find(siblings.details),
  };
}

/** Every way the given responses can fail; a body that may be one of several errors gives a case for each. */
export function readErrorCases(
  responses: readonly Response[],
  shape: ErrorShape | undefined,
  within: ErrorSchemas,
): ErrorCase[] {
  const succeeds = responses.some((response) => isSuccess(response.status));
  return responses
    .filter((response) => /^[45]/.test(response.status) || (response.status === "default" && succeeds))
    .flatMap((response): ErrorCase[] => {
      const { status, description } = response;
      const schema = errorSchema(response);
      const errors =
        schema === undefined || shape?.code === undefined ? [] : within.errorsOf(schema, shape.code);
      if (errors.length === 0)
        return [{ status, code: undefined, description, schema, retryable: within.isRetryable(schema) }];
      return errors.map((error) => ({ ...error, status, description: error.description ?? description }));
    });
}

/** The JSON schema of a response's body. */
export function errorSchema(response: Response): Schema | undefined {
  return response.content.find((media) => isJson(media.contentType))?.schema ?? undefined;
}

/** The distinct codes of all operations, by status. */
export function collectErrorCodes(
  cases: readonly ErrorCase[],
  named: ReadonlyMap<string, NamedSchema>,
): ErrorCode[] {
  const codes = new Map<string, ErrorCode>();
  for (const { code, status, description, schema, retryable } of cases) {
    if (code === undefined || schema === undefined || codes.has(`${status} ${code}`)) continue;
    const { pointer } = dereference(schema, named);
    codes.set(`${status} ${code}`, { code, status, description, schema, retryable, pointer });
  }
  return [...codes.values()].sort((a, b) => (a.status === b.status ? 0 : a.status < b.status ? -1 : 1));
}

function join(parent: string, name: string): string {
  return parent === "" ? name : `${parent}.${name}`;
}
