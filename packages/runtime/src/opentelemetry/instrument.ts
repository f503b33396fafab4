import { SdkError } from "../errors/sdk-error.ts";
import { type Exchange, subscribe } from "../observe/events.ts";
import { redactUrl } from "../observe/redact-url.ts";
import type { OpenTelemetryApi, Span, Tracer } from "./api.ts";

/**
 * Makes a client span of every attempt of every client in this process, and hands the trace on to the API, until the
 * function that it gives back is called. Names and attributes are those of the semantic conventions for HTTP clients
 * (OpenTelemetry, "HTTP spans", stable).
 */
export function instrument<Context>(api: OpenTelemetryApi<Context>, tracer: Tracer<Context>): () => void {
  const spans = new WeakMap<Exchange, Span>();
  return subscribe((event) => {
    if (event.type === "attempt:start") {
      const { exchange } = event;
      const parent = api.context.active();
      const name = `${exchange.method} ${exchange.operation.path}`;
      const options = { kind: api.SpanKind.CLIENT, attributes: attributesOf(exchange) };
      const span = tracer.startSpan(name, options, parent);
      spans.set(exchange, span);
      api.propagation.inject(api.trace.setSpan(parent, span), exchange.headers, {
        set: (headers, key, value) => headers.set(key, value),
      });
    }
    if (event.type === "attempt:end") finish(api, spans.get(event.exchange), event.exchange);
  });
}

function attributesOf({ operation, attempt, method, url }: Exchange): Record<string, string | number> {
  const { hostname, port, protocol } = new URL(url);
  return {
    "http.request.method": method,
    "server.address": hostname.replace(/^\[|\]$/g, ""),
    "server.port": Number(port) || (protocol === "https:" ? 443 : 80),
    "url.full": redactUrl(url),
    "url.template": operation.path,
    ...(attempt > 1 && { "http.request.resend_count": attempt - 1 }),
  };
}

function finish<Context>(
  { SpanStatusCode }: OpenTelemetryApi<Context>,
  span: Span | undefined,
  { response, error }: Exchange,
): void {
  if (!span) return;
  if (response) span.setAttribute("http.response.status_code", response.status);
  if (error !== undefined) {
    span.setAttribute("error.type", errorType(response, error));
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}

/** The status where that is what failed, otherwise the stable word of the error. */
function errorType(response: Response | undefined, error: unknown): string {
  if (response && !response.ok) return String(response.status);
  return error instanceof SdkError ? error.code : "_OTHER";
}
