/**
 * A random UUID (RFC 9562 §5.4). Node 18 and pages without TLS lack `crypto.randomUUID`; there
 * `Math.random` is enough, because the value has to be unique, not secret.
 */
export function uuid(): string {
  return (
    globalThis.crypto?.randomUUID?.() ??
    "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx".replace(/x/g, () => Math.floor(Math.random() * 16).toString(16))
  );
}
