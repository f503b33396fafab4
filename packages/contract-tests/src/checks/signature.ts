/** Whether a delivery's signature is right (Standard Webhooks, "Verifying signatures"): HMAC-SHA256 over id, time and body. */
export async function isSigned(secret: string, headers: Headers, body: string): Promise<boolean> {
  const encoder = new TextEncoder();
  const bytes = Uint8Array.from(atob(secret.slice(secret.indexOf("_") + 1)), (char) => char.charCodeAt(0));
  const key = await crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const signed = `${headers.get("webhook-id")}.${headers.get("webhook-timestamp")}.${body}`;
  const digest = new Uint8Array(await crypto.subtle.sign("HMAC", key, encoder.encode(signed)));
  const want = `v1,${btoa(String.fromCharCode(...digest))}`;
  return (headers.get("webhook-signature") ?? "").split(" ").includes(want);
}
