/**
 * The Web Crypto API: the global one, or on Node 18, which has it but not as a global, that of `node:crypto`.
 * Throws where there is none, as on pages without TLS.
 */
export async function webCrypto(): Promise<typeof globalThis.crypto> {
  if (globalThis.crypto?.subtle !== undefined) return globalThis.crypto;
  // A name that bundlers don't follow: in a browser there is nothing to be found under it.
  const name = "node:crypto";
  const module: unknown = await import(/* @vite-ignore */ /* webpackIgnore: true */ name).catch(
    () => undefined,
  );
  const found = typeof module === "object" && module !== null ? Reflect.get(module, "webcrypto") : undefined;
  if (found === undefined)
    throw new TypeError("Web Crypto is missing: it needs https:, or localhost, or Node 18 and later");
  return found as typeof globalThis.crypto;
}
