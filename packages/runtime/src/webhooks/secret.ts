import { webCrypto } from "../web-crypto.ts";
import { WebhookVerificationError } from "./verification-error.ts";

const prefix = "whsec_";

/** HMAC-SHA-256 with the key inside a signing secret: the bytes after `whsec_`, in base64 (Standard Webhooks, "Signature scheme"). */
export interface Signer {
  sign(content: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  /** Whether a signature is right; in constant time. */
  verify(signature: Uint8Array<ArrayBuffer>, content: Uint8Array<ArrayBuffer>): Promise<boolean>;
}

/** Throws a `WebhookVerificationError` that does not hold the secret. */
export async function createSigner(secret: string): Promise<Signer> {
  const bytes = decodeBase64(secret.trim().replace(prefix, ""));
  if (!bytes?.length) {
    throw new WebhookVerificationError(
      "invalid_secret",
      `the signing secret is not one: it begins with ${prefix} and is shown once, when the webhook is created`,
    );
  }
  const { subtle } = await webCrypto();
  const key = await subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
    "verify",
  ]);
  return {
    sign: (content) => subtle.sign("HMAC", key, content),
    verify: (signature, content) => subtle.verify("HMAC", key, signature, content),
  };
}

/** Bytes of a base64 text; `undefined` where it is none. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

export function encodeBase64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}
