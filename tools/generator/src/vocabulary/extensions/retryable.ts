import { defineExtension } from "../extension.ts";

/** `x-retryable` on the schema of an error. */
export const retryable = defineExtension({
  name: "x-retryable",
  on: "schema",
  meaning: "Whether the same request may succeed later. Stands on each error's schema.",
  example: true,
  schema: { type: "boolean" },
  convert: (raw: boolean): boolean => raw,
});
