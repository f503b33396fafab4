/** Receiving Outfame's webhooks: verify a delivery, or let a handler do everything. Needs no client. */
import {
  createHandler,
  type WebhookHandlerOptions as HandlerOptions,
  parseEvent,
  type SignedDelivery,
  type SignOptions,
  signEvent,
  type VerifiedDelivery,
  type VerifyOptions,
  verifyDelivery,
  type WebhookDelivery,
} from "@outfame/runtime/webhooks";
import { type WebhookEvent, type WebhookEventMap, webhookDelivery } from "./generated/events.ts";

export {
  type Claim,
  memoryWebhookStore,
  type SignedDelivery,
  type SignOptions,
  toNodeListener,
  type VerifiedDelivery,
  type VerifyOptions,
  type WebhookBody,
  type WebhookContext,
  type WebhookDelivery,
  type WebhookHeaders,
  type WebhookProblem,
  type WebhookStore,
  WebhookVerificationError,
} from "@outfame/runtime/webhooks";
export type { WebhookEvent, WebhookEventMap };

/** Options of {@link createWebhookHandler}: the signing secrets, and a handler for each event that interests you. */
export type WebhookHandlerOptions = Omit<HandlerOptions<WebhookEventMap>, "read">;

/**
 * Checks that a delivery was signed with one of the secrets, and just now.
 * Throws a `WebhookVerificationError` that says what is wrong and what to look at.
 */
export function verify(delivery: WebhookDelivery, options: VerifyOptions): Promise<VerifiedDelivery> {
  return verifyDelivery(delivery, { tolerance: webhookDelivery.toleranceSeconds, ...options });
}

/**
 * Checks a delivery and gives its event, narrowed by `event.type`. A type that this version does not know arrives too:
 * keep a `default`.
 * Throws a `WebhookVerificationError` that says what is wrong and what to look at.
 */
export async function unwrap(delivery: WebhookDelivery, options: VerifyOptions): Promise<WebhookEvent> {
  const { text } = await verify(delivery, options);
  return parseEvent(text) as unknown as WebhookEvent;
}

/**
 * An endpoint for a web `Request`: verifies, drops duplicates, calls the handler of the event, answers. Give it to
 * anything that speaks `Request` (Hono, workers, Bun, Deno, Next.js), or wrap it in `toNodeListener` for Node and Express.
 */
export function createWebhookHandler(
  options: WebhookHandlerOptions,
): (request: Request) => Promise<Response> {
  const { deduplicateBy, toleranceSeconds: tolerance } = webhookDelivery;
  return createHandler<WebhookEventMap>({ deduplicateBy, tolerance, ...options });
}

/** Signs an event as Outfame does, so that your endpoint can be tested without it. */
export function signTestEvent(event: WebhookEvent, options: SignOptions): Promise<SignedDelivery> {
  return signEvent(event, options);
}
