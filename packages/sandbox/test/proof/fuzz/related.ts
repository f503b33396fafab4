/** Whether what a refusal names is a field, something inside of it, or what it is inside of. */
export function isNamed(field: string, named: readonly string[]): boolean {
  return named.some(
    (name) =>
      name === "body" || field === "body" || name === field || isInside(name, field) || isInside(field, name),
  );
}

function isInside(inner: string, outer: string): boolean {
  return inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
}
