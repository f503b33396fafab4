/** A URL that may be logged: values of the query that are named like secrets are left out. */
export function redactUrl(url: string): string {
  const at = new URL(url);
  const names = new Set<string>();
  at.searchParams.forEach((_, name) => {
    if (/secret|token|password|auth|credential|signature|key/i.test(name)) names.add(name);
  });
  for (const name of names) at.searchParams.set(name, "[redacted]");
  return at.href;
}
