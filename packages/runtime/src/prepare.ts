import type { ApiSpec, OperationSpec } from "./operation.ts";
import { isBrowser } from "./platform.ts";
import { type BodyWriter, serializeBody, type WireBody } from "./wire/body.ts";
import { type ParameterWriter, plain } from "./wire/plain.ts";
import { buildUrl, parseBaseUrl } from "./wire/url.ts";

/** Arguments of a generated method, as it hands them on. */
export interface CallInput {
  /** Path parameters in the document's order. */
  readonly path?: readonly unknown[];
  /** All other parameters by name. */
  readonly params?: object | undefined;
  readonly body?: unknown;
  /** What this call can write besides what its client can. */
  readonly parts?: WireParts;
  readonly begun?: Begun;
}

/** A call that another sender began, and that goes on here. */
export interface Begun {
  /** When it began, on the clock of `elapsed`. */
  readonly startedAt: number;
  /** What its first attempt came to, if there was one: the answer, unread, or the error. */
  readonly answer: Promise<Response> | undefined;
}

/** What a client can write besides the defaults, because its document needs it. */
export interface WireParts {
  /** More than default styles: `import { styles }`. */
  readonly styles?: ParameterWriter;
  /** Other bodies than JSON: `import { bodies }`. */
  readonly bodies?: BodyWriter;
}

/** A request without its credentials, the same for all attempts. */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: WireBody["body"] | undefined;
}

/** What a request is made from, besides operation and arguments. */
export interface RequestContext {
  readonly api: ApiSpec;
  readonly baseUrl: URL;
  /** Whether the user chose the base URL; it then replaces the servers of single operations. */
  readonly ownBaseUrl: boolean;
  /** Headers of client and call, weakest first. */
  readonly headers: readonly (Readonly<Record<string, string>> | undefined)[];
  readonly idempotencyKey: string | undefined;
  readonly parts: WireParts;
}

/** Writes a call as a request. Throws a `TypeError` when an argument cannot be sent. */
export function prepare(
  operation: OperationSpec,
  input: CallInput,
  context: RequestContext,
): PreparedRequest {
  const { api, idempotencyKey, parts } = context;
  const writer = parts.styles ?? plain;
  const { path = [], params = {}, body } = operation.codec?.write(operation, input) ?? input;
  const server = serverOf(operation, context);
  const wire = operation.body && serializeBody(body, operation.body, parts.bodies);
  const headers = new Headers();
  if (operation.accept !== undefined) headers.set("accept", operation.accept);
  if (!isBrowser()) headers.set("user-agent", `${api.name}/${api.version}`);
  if (wire?.contentType) headers.set("content-type", wire.contentType);
  for (const given of context.headers) {
    for (const [name, value] of Object.entries(given ?? {})) headers.set(name, value);
  }
  writer.setHeaders?.(headers, operation.parameters ?? [], params);
  if (operation.idempotencyKey !== undefined && idempotencyKey !== undefined) {
    headers.set(operation.idempotencyKey, idempotencyKey);
  }
  return {
    method: operation.method,
    url: buildUrl(server, operation, path, params, writer),
    headers,
    body: wire?.body,
  };
}

/** Where a request goes. A server without a host is a path on that of the API (OpenAPI 3.1 §4.8.5). */
function serverOf({ server }: OperationSpec, { baseUrl, ownBaseUrl }: RequestContext): URL {
  if (server === undefined || (ownBaseUrl && /^\w+:/.test(server))) return baseUrl;
  return parseBaseUrl(new URL(server, baseUrl).href);
}
