/** `@opentelemetry/api` as far as it is used here; the package itself is handed in. */
export interface OpenTelemetryApi<Context> {
  readonly SpanKind: { readonly CLIENT: number };
  readonly SpanStatusCode: { readonly ERROR: number };
  readonly context: { active(): Context };
  readonly propagation: {
    inject(context: Context, carrier: Headers, setter: Setter): void;
  };
  readonly trace: {
    getTracer(name: string, version?: string): Tracer<Context>;
    setSpan(context: Context, span: Span): Context;
  };
}

export interface Setter {
  set(carrier: Headers, key: string, value: string): void;
}

export interface Tracer<Context> {
  startSpan(
    name: string,
    options: { readonly kind: number; readonly attributes: Record<string, string | number> },
    context: Context,
  ): Span;
}

export interface Span {
  setAttribute(name: string, value: string | number): unknown;
  setStatus(status: { code: number }): unknown;
  end(): void;
}
