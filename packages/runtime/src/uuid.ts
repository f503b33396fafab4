/**
 * A random UUID (RFC 9562 §5.4). Node 18 and pages without TLS lack `crypto.randomUUID`; there other random text is
 * enough, because the value has to be unique, not secret.
 */
export function uuid(): string {
  return globalThis.crypto?.randomUUID?.() ?? `${Date.now()}-${Math.random()}-${Math.random()}`;
}
