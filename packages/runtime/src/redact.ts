const secretName =
  /secret|token|password|authorization|cookie|credential|(api|access|private|signing)[-_]?key/i;

/** What stands in the place of a secret. */
export const redacted = "[redacted]";

/** Headers as a plain object that may be logged. */
export function redactHeaders(headers: Headers): Record<string, string> {
  const safe: Record<string, string> = {};
  headers.forEach((value, name) => {
    safe[name] = secretName.test(name) || /key/i.test(name) ? redacted : value;
  });
  return safe;
}

/** A copy of a JSON value that may be logged: fields that are named, or named like secrets, lose their value. */
export function redactBody(body: unknown, fields: readonly string[] = []): unknown {
  return body === undefined
    ? undefined
    : JSON.parse(
        JSON.stringify(body, (name, value: unknown) =>
          (fields.includes(name) || secretName.test(name)) && value !== null && typeof value !== "boolean"
            ? redacted
            : typeof value === "bigint"
              ? String(value)
              : value,
        ),
      );
}
