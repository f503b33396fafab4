/** A URL that may be logged: values of the query that are named like secrets are left out. */
export function redactUrl(url: string): string {
  const at = new URL(url);
  for (const name of new Set(at.searchParams.keys())) {
    if (/secret|token|password|auth|credential|signature|key/i.test(name)) {
      at.searchParams.set(name, "[redacted]");
    }
  }
  return at.href;
}
