import { createHmac } from "node:crypto";

/** What goes with a delivery (Standard Webhooks, "Webhook metadata"). */
export type SignatureHeaders = Readonly<
  Record<"webhook-id" | "webhook-timestamp" | "webhook-signature", string>
>;

/**
 * Signs a delivery: HMAC-SHA256 over id, time and body, keyed with the bytes behind the secret's prefix (Standard
 * Webhooks, "Verifying signatures").
 *
 * @param secret `whsec_` and base 64.
 * @param timestamp seconds since 1970, in real time: the receiver holds it against its own clock.
 */
export function signatureHeaders(
  secret: string,
  id: string,
  timestamp: number,
  body: string,
): SignatureHeaders {
  const key = Buffer.from(secret.slice(secret.indexOf("_") + 1), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return {
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": `v1,${signature}`,
  };
}
