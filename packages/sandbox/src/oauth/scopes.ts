/** The scopes of a `scope` parameter, each once, in their order (RFC 6749 §3.3). */
export function splitScope(scope: string): readonly string[] {
  return [...new Set(scope.split(" ").filter((name) => name !== ""))];
}

export function joinScope(scopes: readonly string[]): string {
  return scopes.join(" ");
}

/** Those that are not among the allowed. */
export function scopesBeyond(scopes: readonly string[], allowed: readonly string[]): readonly string[] {
  return scopes.filter((scope) => !allowed.includes(scope));
}

/** `The scope a …` or `The scopes a, b …`: the subject of a sentence. */
export function namedScopes(scopes: readonly string[]): string {
  return `The ${scopes.length === 1 ? "scope" : "scopes"} ${scopes.join(", ")}`;
}
