import {
  type DeliveryHeaders,
  readBody,
  readHeaders,
  signedContent,
  type WebhookBody,
  type WebhookHeaders,
} from "./delivery.ts";
import { createSigner, decodeBase64 } from "./secret.ts";
import { WebhookVerificationError } from "./verification-error.ts";

/** What is needed to check a delivery. */
export interface VerifyOptions {
  /** The signing secret; several while one is being replaced. */
  readonly secrets: string | readonly string[];
  /** How far the timestamp may be from now, in seconds, either way. Default: what the document says, else 300. */
  readonly tolerance?: number | undefined;
  /** The time, in milliseconds. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
}

/** A delivery as it came. */
export interface WebhookDelivery {
  readonly headers: WebhookHeaders;
  readonly body: WebhookBody;
}

/** What a verified delivery is: its id, when it was sent, and its body as text. */
export interface VerifiedDelivery {
  /** The same at each repetition of the message: de-duplicate on it. */
  readonly id: string;
  readonly sentAt: Date;
  readonly text: string;
}

/**
 * Checks that a delivery was signed with one of the secrets, and just now.
 * Throws a `WebhookVerificationError` that says which of the two failed, and what to look at.
 */
export async function verifyDelivery(
  delivery: WebhookDelivery,
  options: VerifyOptions,
): Promise<VerifiedDelivery> {
  const headers = readHeaders(delivery.headers);
  const body = readBody(delivery.body);
  const sentAt = checkTimestamp(headers, options);
  const content = signedContent(headers, body);
  const candidates = headers.signature.split(" ").flatMap((part) => {
    const bytes = part.startsWith("v1,") ? decodeBase64(part.slice(3)) : undefined;
    return bytes === undefined ? [] : [bytes];
  });
  const signers = await Promise.all([options.secrets].flat().map(createSigner));
  const checks = signers.flatMap((signer) =>
    candidates.map((signature) => signer.verify(signature, content)),
  );
  // All of them, whatever the first says: how long it takes tells nothing.
  if (!(await Promise.all(checks)).includes(true)) {
    throw new WebhookVerificationError(
      "signature_mismatch",
      "the signature does not match: check that the secret is this webhook's, and that nothing changed the body on its way",
    );
  }
  return { id: headers.id, sentAt, text: new TextDecoder().decode(body) };
}

function checkTimestamp(
  { timestamp }: DeliveryHeaders,
  { tolerance = 300, now = Date.now }: VerifyOptions,
): Date {
  const seconds = /^\d{1,12}$/.test(timestamp) ? Number(timestamp) : Number.NaN;
  if (Number.isNaN(seconds)) {
    throw new WebhookVerificationError(
      "invalid_timestamp",
      "the header webhook-timestamp is not a time in Unix seconds",
    );
  }
  const age = Math.floor(now() / 1000) - seconds;
  if (age > tolerance) {
    throw new WebhookVerificationError(
      "timestamp_too_old",
      `the delivery was signed ${age} seconds ago, more than ${tolerance}: it is repeated by somebody, or this clock is ahead`,
    );
  }
  if (age < -tolerance) {
    throw new WebhookVerificationError(
      "timestamp_in_future",
      `the delivery was signed ${-age} seconds in the future, more than ${tolerance}: this clock is behind`,
    );
  }
  return new Date(seconds * 1000);
}

/** The event in a verified delivery. Throws a `WebhookVerificationError` where the body is no JSON object. */
export function parseEvent(text: string): Readonly<Record<string, unknown>> {
  let event: unknown;
  try {
    event = JSON.parse(text);
  } catch {
    event = undefined;
  }
  if (typeof event === "object" && event !== null) return { ...event };
  throw new WebhookVerificationError("invalid_body", "the body is signed, but is not a JSON object");
}
