import type {
  ApiDescription,
  JsonObject,
  JsonSchema,
  JsonValue,
  OperationDescription,
} from "../description.ts";
import { ApiError, type FieldError, invalidRequest } from "../errors/apiError.ts";
import type { Incoming } from "../http/message.ts";
import { parseBody } from "../schema/body.ts";
import { bodyLimit } from "../schema/bodyLimit.ts";
import { parameterReader } from "../schema/parameters.ts";
import type { Check, Validators } from "../schema/validators.ts";

/** What a request asks, checked and with defaults filled in. */
export interface Input {
  readonly params: JsonObject;
  readonly body: JsonValue | undefined;
  /** The body as it was sent. */
  readonly bytes: Uint8Array;
}

export type ReadInput = (
  request: Incoming,
  pathParameters: Readonly<Record<string, string>>,
) => Promise<Input>;

/**
 * Makes the reader of one operation's input.
 * It throws ApiError invalid_request, with every fault of parameters and body at once.
 */
export function inputReader(
  operation: OperationDescription,
  description: ApiDescription,
  validators: Validators,
): ReadInput {
  const readParameters = parameterReader(operation, description, validators);
  const checks = new Map<JsonSchema, Check>();
  // A change must not put defaults where the caller left a field out to keep it (RFC 5789 §2).
  const compile = operation.method === "PATCH" ? validators.strict : validators.filling;
  for (const { schema } of operation.body?.content ?? []) checks.set(schema, compile(schema));
  return async (request, pathParameters) => {
    const { values, errors } = readParameters({
      path: pathParameters,
      query: request.query,
      header: request.header,
    });
    const faults: FieldError[] = [...errors];
    const bytes = await request.bytes(bodyLimit);
    let body: JsonValue | undefined;
    try {
      const parsed = operation.body === null ? undefined : parseBody(rawBody(request, bytes), operation.body);
      if (parsed !== undefined) {
        body = parsed.value;
        faults.push(...(checks.get(parsed.media.schema)?.(body) ?? []));
      }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      faults.push(...(error.facts.details ?? []));
    }
    if (faults.length > 0) throw invalidRequest(faults);
    return { params: values, body, bytes };
  };
}

function rawBody(request: Incoming, bytes: Uint8Array) {
  return {
    contentType: request.header("content-type"),
    contentEncoding: request.header("content-encoding"),
    bytes,
  };
}
