import { WebhookVerificationError } from "./verification-error.ts";

/** Headers as people have them: `Headers`, a record as Node and Express give it, or pairs. */
export type WebhookHeaders =
  | Headers
  | Readonly<Record<string, string | readonly string[] | undefined>>
  | Iterable<readonly [name: string, value: string]>;

/** The body exactly as it came: text or bytes, never parsed JSON. */
export type WebhookBody = string | Uint8Array | ArrayBuffer;

/** What a delivery says of itself in its headers (Standard Webhooks, "Webhook headers"). */
export interface DeliveryHeaders {
  /** Id of the message, the same at each repetition. */
  readonly id: string;
  /** Unix seconds, as written. */
  readonly timestamp: string;
  /** Signatures with their versions, separated by spaces. */
  readonly signature: string;
}

export function readHeaders(headers: WebhookHeaders): DeliveryHeaders {
  const pairs = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  const read = (name: string): string => {
    const [, value] = pairs.find(([key]) => key.toLowerCase() === name) ?? [];
    const text = typeof value === "string" ? value : value?.[0];
    if (!text) {
      throw new WebhookVerificationError(
        "missing_header",
        `the header ${name} is missing: pass the headers of the request as they came`,
      );
    }
    return text;
  };
  return {
    id: read("webhook-id"),
    timestamp: read("webhook-timestamp"),
    signature: read("webhook-signature"),
  };
}

/** The body as bytes. A body that was parsed is refused: written again, it need not be what was signed. */
export function readBody(body: WebhookBody): Uint8Array {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  throw new WebhookVerificationError(
    "parsed_body",
    "the body was parsed already: give the raw text or bytes, for example from express.raw() or request.text()",
  );
}

/** What is signed: id, timestamp and body, with dots between (Standard Webhooks, "Signature scheme"). */
export function signedContent(
  { id, timestamp }: Omit<DeliveryHeaders, "signature">,
  body: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  return content;
}
