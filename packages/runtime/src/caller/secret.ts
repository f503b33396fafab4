import { applySecret } from "../auth/apply.ts";
import { chooseWay } from "../auth/choose.ts";
import { flawOf } from "../auth/flaw.ts";
import type { SchemeWriter } from "../auth/schemes.ts";
import type { Call } from "../call.ts";
import type { ApiSpec } from "../operation.ts";
import type { CredentialSource } from "../options.ts";
import type { TransportOptions } from "../transport.ts";

/**
 * Adds the secret that a call is sent with to its headers, and gives its URL, where that is simple: the client was given one
 * credential, as text or as a function, which is fit to be sent, and has the scopes. `undefined` in every other case: the
 * transport knows what to do then, or why the call cannot be sent.
 */
export async function addSecret(
  { security }: ApiSpec,
  options: TransportOptions,
  call: Call,
  headers: Headers,
  url: string,
  writer: SchemeWriter | undefined,
): Promise<string | undefined> {
  const values: Readonly<Record<string, unknown>> = { ...options };
  const given = Object.keys(security).filter((name) => values[security[name]?.option ?? ""] !== undefined);
  const way = chooseWay(call.operation, (name) => given.includes(name));
  const [[name = "", needed = []] = []] = Object.entries(way ?? {});
  if (!way || given.length > 1 || needed.some((scope) => options.scopes?.includes(scope) === false))
    return undefined;
  const scheme = security[name];
  if (!scheme) return url;
  const source = values[scheme.option] as CredentialSource | string;
  // One that hears of refusals has to hear of this call's too.
  if ((scheme.type !== "bearer" && !(scheme.type === "apiKey" && writer)) || Object(source).refused)
    return undefined;
  let secret: unknown = source;
  try {
    if (typeof source === "function") secret = await source();
  } catch {
    // The transport asks again, and knows the words.
    return undefined;
  }
  return flawOf(scheme, secret, new URL(url)) ? undefined : applySecret(scheme, secret, headers, url, writer);
}
