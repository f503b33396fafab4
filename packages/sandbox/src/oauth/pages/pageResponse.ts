import type { Markup } from "./page.ts";
import { styleSource } from "./style.ts";

/** Headers of whatever is said to a browser: kept nowhere, and its address told to nobody. */
export const browserHeaders = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
} as const;

/**
 * A page that may load nothing, run nothing and be framed by nobody.
 * @param formTargets where its form may lead, as sources of Content Security Policy; none: it has no form.
 */
export async function pageResponse(
  status: number,
  markup: Markup,
  formTargets: readonly string[] = [],
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const policy = [
    "default-src 'none'",
    `style-src ${styleSource}`,
    `form-action ${formTargets.length === 0 ? "'none'" : formTargets.join(" ")}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ];
  return new Response(String(await markup), {
    status,
    headers: {
      ...browserHeaders,
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy.join("; "),
      ...headers,
    },
  });
}

/**
 * Where the consent form may lead. Browsers hold every redirect after a submission against `form-action`, those of the
 * application's own after it got the code too: so where they go to the web, any secure page or page of this machine
 * may be next, and where they go to an app, its scheme.
 */
export function formTargets(redirectUri: string): readonly string[] {
  const { protocol, hostname } = new URL(redirectUri);
  const web = ["'self'", "https:", "http://127.0.0.1:*", "http://localhost:*"];
  const covered =
    protocol === "https:" || (protocol === "http:" && /^(127\.0\.0\.1|localhost)$/.test(hostname));
  return covered ? web : [...web, protocol];
}
