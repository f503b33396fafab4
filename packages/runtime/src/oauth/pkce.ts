import { webCrypto } from "../web-crypto.ts";

/** Bytes in Base64 for URLs, without padding (RFC 7636, appendix A). */
export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes)).replace(
    /[+/=]/g,
    (sign) => ({ "+": "-", "/": "_" })[sign] ?? "",
  );
}

/** A secret that nobody guesses: 32 random bytes, as RFC 7636 §4.1 recommends for a verifier. */
export async function randomText(): Promise<string> {
  return base64url((await webCrypto()).getRandomValues(new Uint8Array(32)));
}

/** The `code_challenge` of a verifier by the method `S256` (RFC 7636 §4.2). */
export async function challengeOf(verifier: string): Promise<string> {
  const bytes = new TextEncoder().encode(verifier);
  return base64url(new Uint8Array(await (await webCrypto()).subtle.digest("SHA-256", bytes)));
}
