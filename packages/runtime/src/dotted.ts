/** The value at a dotted path, `error.code`; `undefined` where the path leads nowhere. */
export function dotted(value: unknown, path: string | undefined): unknown {
  return path
    ?.split(".")
    .reduce<unknown>(
      (at, key) =>
        typeof at === "object" && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined,
      value,
    );
}

/** The string at a dotted path, or `undefined`. */
export function dottedString(value: unknown, path: string | undefined): string | undefined {
  const found = dotted(value, path);
  return typeof found === "string" ? found : undefined;
}
