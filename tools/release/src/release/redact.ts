const shapes = [
  /(?<=_authToken["']?\s*[=:]\s*["']?)[^\s"']+/g,
  /(?<=\b(?:Bearer|Basic)\s+)[\w.~+/=-]{8,}/gi,
  /\b(?:npm|ghp|gho|ghs|ghu)_[A-Za-z0-9]{16,}/g,
  /\bsk_(?:live|test)_[A-Za-z0-9]{8,}/g,
  /(?<=:\/\/)[^\s/@]+(?=@)/g,
];

/** The values of an environment that must not be shown: those whose names say so. */
export function secretsOf(environment: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    value !== undefined && value.length >= 6 && /token|secret|passw|_auth$|otp|api_?key/i.test(name)
      ? [value]
      : [],
  );
}

/** A text without credentials: known ones, and whatever has the shape of one. */
export function redact(text: string, secrets: readonly string[] = []): string {
  const known = secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
  return shapes.reduce((rest, shape) => rest.replaceAll(shape, "***"), known);
}
