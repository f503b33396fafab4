import * as api from "@opentelemetry/api";
import { instrument } from "@outfame/runtime/opentelemetry";

/** How spans are made. */
export interface OpenTelemetryOptions {
  /** Where the tracer comes from. Default: the provider that is registered globally. */
  readonly tracerProvider?: api.TracerProvider | undefined;
}

/**
 * Makes a client span of every attempt of every client in this process, by the semantic conventions for HTTP, and
 * hands the trace on in the request's headers. Call it once, when the program starts; the function that it gives back
 * ends it.
 */
export function instrumentOutfame({ tracerProvider }: OpenTelemetryOptions = {}): () => void {
  const tracer = (tracerProvider ?? api.trace).getTracer("@outfame/sdk");
  return instrument(api, tracer);
}
