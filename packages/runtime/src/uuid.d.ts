/**
 * A random UUID (RFC 9562 §5.4). Node 18 and pages without TLS lack `crypto.randomUUID`; there
 * `Math.random` is enough, because the value has to be unique, not secret.
 */
export declare function uuid(): string;
