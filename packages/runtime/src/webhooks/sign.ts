import { uuid } from "../uuid.ts";
import { readBody, signedContent } from "./delivery.ts";
import { createSigner, encodeBase64 } from "./secret.ts";

export interface SignOptions {
  readonly secret: string;
  /** Id of the message. Default: the event's own `id`, else a fresh one. */
  readonly id?: string | undefined;
  /** When it was sent. Default: now. */
  readonly sentAt?: Date | undefined;
}

/** A delivery as the sender makes it, for tests of endpoints. */
export interface SignedDelivery {
  readonly headers: Readonly<
    Record<"webhook-id" | "webhook-timestamp" | "webhook-signature" | "content-type", string>
  >;
  readonly body: string;
}

/** Signs an event as the sender does (Standard Webhooks), so that an endpoint can be tested without one. */
export async function signEvent(event: object, options: SignOptions): Promise<SignedDelivery> {
  const body = JSON.stringify(event);
  const own = "id" in event && typeof event.id === "string" ? event.id : `msg_${uuid()}`;
  const id = options.id ?? own;
  const timestamp = String(Math.floor((options.sentAt?.getTime() ?? Date.now()) / 1000));
  const signer = await createSigner(options.secret);
  const signature = encodeBase64(await signer.sign(signedContent({ id, timestamp }, readBody(body))));
  return {
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${signature}`,
    },
    body,
  };
}
