import type { View } from "../../document/view.ts";

/** What a reader of the vocabulary gives: the value, or what is wrong with it. */
export interface ExtensionReading<Value> {
  readonly value: Value | undefined;
  readonly problems: readonly { readonly path: string; readonly message: string; readonly fix: string }[];
}

/** Reads an extension, given its own view; one of a wrong shape is reported and passed over. */
export function readExtension<Value>(
  extension: View,
  read: (value: unknown) => ExtensionReading<Value>,
): Value | undefined {
  if (!extension.exists) return undefined;
  const { value, problems } = read(extension.value);
  for (const { path, message, fix } of problems) {
    const place = path === "" ? "" : ` at ${path}`;
    extension.report({
      code: "extension-invalid",
      severity: "warning",
      message: `The extension is not of its shape${place}: ${message} It is passed over.`,
      fix,
    });
  }
  return value;
}
