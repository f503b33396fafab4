/** Whether this is a browser: page, frame or worker. Servers and edge runtimes name themselves differently. */
export declare function isBrowser(): boolean;
/** Whether a URL stays on this machine (RFC 6761 §6.3, RFC 5735 §3). */
export declare function isLoopback(url: URL): boolean;
