import { memoryWebhookStore, type WebhookStore } from "./store.ts";
import { WebhookVerificationError } from "./verification-error.ts";
import { parseEvent, type VerifyOptions, verifyDelivery } from "./verify.ts";

/** What a handler learns besides the event. */
export interface WebhookContext {
  /** Id of the delivery's message, the same at each repetition. */
  readonly id: string;
  readonly sentAt: Date;
}

/** Handlers by the name of the event; `"*"` takes every event that has none of its own. */
export type WebhookHandlers<Events extends object> = {
  readonly [Name in keyof Events]?: (event: Events[Name], context: WebhookContext) => unknown;
} & {
  readonly "*"?: (event: Events[keyof Events], context: WebhookContext) => unknown;
};

export interface WebhookHandlerOptions<Events extends object> extends VerifyOptions {
  readonly on: WebhookHandlers<Events>;
  /** Field of the event that is the same at each repetition. Default: `id`. */
  readonly deduplicateBy?: string | undefined;
  /** Where handled events are remembered. Default: in memory, which is enough for one process. */
  readonly store?: WebhookStore | undefined;
  /** How long a handled event is remembered, in seconds. Default: a day, longer than any schedule of retries. */
  readonly ttl?: number | undefined;
  /** After how many seconds a claim ends whose holder never came back. Default: 60. */
  readonly lease?: number | undefined;
  /** Told what a handler threw, and what could not be verified. Default: nothing is told. */
  readonly onError?: ((error: unknown, context: Partial<WebhookContext>) => void) | undefined;
  /**
   * Makes the event of a verified text: `readWebhookEvent` of a client whose events hold dates or large integers. Default:
   * what the JSON says.
   */
  readonly read?: ((text: string) => object) | undefined;
  /** Largest body taken, in bytes. Default: 1 MiB. */
  readonly maxBytes?: number | undefined;
}

const day = 86_400;

/**
 * An endpoint for deliveries: verifies, drops duplicates, calls the handler of the event, answers.
 *
 * 200: handled, handled before, or of no interest. 400: not verified. 413: too large. 500: the handler threw; the
 * event is given back, so that the next delivery is acted on. 503: another delivery of the event is being handled.
 */
export function createHandler<Events extends object>(
  options: WebhookHandlerOptions<Events>,
): (request: Request) => Promise<Response> {
  const {
    on,
    deduplicateBy = "id",
    store = memoryWebhookStore(),
    ttl = day,
    lease = 60,
    onError = () => {},
    read = parseEvent,
    maxBytes = 1 << 20,
  } = options;

  return async (request) => {
    if (request.method !== "POST") return answer(405, "method_not_allowed", { allow: "POST" });
    if (Number(request.headers.get("content-length")) > maxBytes) return answer(413, "too_large");
    const body = await request.arrayBuffer();
    if (body.byteLength > maxBytes) return answer(413, "too_large");
    let event: Readonly<Record<string, unknown>>;
    let context: WebhookContext;
    try {
      const { text, ...delivery } = await verifyDelivery({ headers: request.headers, body }, options);
      event = { ...read(text) };
      context = delivery;
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) throw error;
      onError(error, {});
      return answer(error.code === "invalid_secret" ? 500 : 400, error.code);
    }
    const handler = findHandler(on, event["type"]);
    if (handler === undefined) return answer(200, "ignored");
    const own = event[deduplicateBy];
    const id = typeof own === "string" ? own : context.id;
    const claim = await store.claim(id, lease);
    if (claim === "duplicate") return answer(200, "duplicate");
    if (claim === "busy") return answer(503, "busy", { "retry-after": String(lease) });
    try {
      await handler(event as Events[keyof Events], context);
    } catch (error) {
      await store.release(id);
      onError(error, context);
      return answer(500, "handler_failed");
    }
    await store.complete(id, ttl);
    return answer(200, "handled");
  };
}

function findHandler<Events extends object>(on: WebhookHandlers<Events>, type: unknown) {
  const own = typeof type === "string" && Object.hasOwn(on, type) ? on[type as keyof Events] : undefined;
  return (own ?? on["*"]) as ((event: Events[keyof Events], context: WebhookContext) => unknown) | undefined;
}

function answer(status: number, result: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify({ result }), {
    status,
    headers: { "content-type": "application/json", ...headers },
  });
}
