/** Whether this is a browser: page, frame or worker. Servers and edge runtimes name themselves differently. */
export function isBrowser(): boolean {
  return /^Mozilla\//.test(globalThis.navigator?.userAgent ?? "");
}

/** Whether a URL stays on this machine (RFC 6761 §6.3, RFC 5735 §3). */
export function isLoopback(url: URL): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname);
}
