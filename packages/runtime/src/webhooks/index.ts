/** Receiving webhooks: what is usable without a client. */
export type { WebhookBody, WebhookHeaders } from "./delivery.ts";
export {
  createHandler,
  type WebhookContext,
  type WebhookHandlerOptions,
  type WebhookHandlers,
} from "./handler.ts";
export { type NodeRequest, type NodeResponse, toNodeListener } from "./node-adapter.ts";
export { type SignedDelivery, type SignOptions, signEvent } from "./sign.ts";
export { type Claim, memoryWebhookStore, type WebhookStore } from "./store.ts";
export { type WebhookProblem, WebhookVerificationError } from "./verification-error.ts";
export {
  parseEvent,
  type VerifiedDelivery,
  type VerifyOptions,
  verifyDelivery,
  type WebhookDelivery,
} from "./verify.ts";
