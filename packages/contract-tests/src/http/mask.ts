const fields =
  "access_token|refresh_token|client_secret|code_verifier|secret|password|api_key|apiKey|token|Authorization";

/** Takes secrets out of text: those that are known, and whatever stands where secrets do. */
export function mask(text: string, secrets: Iterable<string>): string {
  let masked = text;
  for (const secret of secrets) if (secret.length > 5) masked = masked.replaceAll(secret, "***");
  return masked
    .replace(/\bBearer\s+[^\s'",}]+/gi, "Bearer ***")
    .replace(new RegExp(`("(?:${fields})"\\s*:\\s*")(?:[^"\\\\]|\\\\.)*"`, "g"), '$1***"')
    .replace(new RegExp(`(^|[?&\\s'])(code|${fields})=[^&\\s']+`, "g"), "$1$2=***");
}
