import { defineExtension } from "../extension.ts";

/** `x-extensible-enum` on a schema with `enum`. */
export const extensibleEnum = defineExtension({
  name: "x-extensible-enum",
  on: "schema",
  meaning: "Values may be added to this enum at any time, so clients take unknown ones as they come.",
  example: true,
  schema: { const: true },
  convert: (raw: true): true => raw,
});
