import { visible } from "../../emit/text.ts";

/** A value as a file: two spaces deep, without characters that can't be seen. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(
    value,
    (_, inner: unknown) => (typeof inner === "string" ? visible(inner) : inner),
    2,
  );
  return `${text}\n`;
}
