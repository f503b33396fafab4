/** A secret, or a function that gives the current one: called before every attempt, so it may refresh. */
export type Credential = string | (() => string | Promise<string>);
/** User name and password of HTTP Basic authentication (RFC 7617). */
export interface BasicCredentials {
    readonly username: string;
    readonly password: string;
}
/** Basic credentials, or a function that gives the current ones. */
export type BasicCredential = BasicCredentials | (() => BasicCredentials | Promise<BasicCredentials>);
/** How long a request may take. All times are milliseconds. */
export interface TimeOptions {
    /**
     * Longest time for one attempt: connecting, headers and body together.
     * @default 60000
     */
    readonly timeout?: number | undefined;
    /** Longest time for the whole call, over all attempts. No limit when absent. */
    readonly deadline?: number | undefined;
}
/** Options that every generated client takes, next to its credentials. */
export interface ClientOptions extends TimeOptions {
    /** Where requests go, instead of the document's own server. It also replaces servers of single operations. */
    readonly baseUrl?: string | undefined;
    /** The `fetch` to use. Default: the global one, looked up at each call. */
    readonly fetch?: typeof globalThis.fetch | undefined;
    /** Headers to send with every request. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
}
/** Options of one call; they win over those of the client. */
export interface RequestOptions extends TimeOptions {
    /** Aborts the call, whatever it is waiting for. */
    readonly signal?: AbortSignal | undefined;
    /** Headers to send with this request. */
    readonly headers?: Readonly<Record<string, string>> | undefined;
    /** Key that makes a repeated write harmless. Default: a fresh UUID per call, where the operation takes one. */
    readonly idempotencyKey?: string | undefined;
}
/** A body that is sent byte by byte as it is. A stream can be sent once only. */
export type BinaryBody = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>;
