import type { KeyPrefix } from "../../model/types.ts";
import { defineExtension } from "../extension.ts";
import { record, text } from "../shapes.ts";

type RawKeyPrefix = Omit<KeyPrefix, "description"> & { readonly description?: string };

/** `x-key-prefixes` on a security scheme. */
export const keyPrefixes = defineExtension({
  name: "x-key-prefixes",
  on: "securityScheme",
  meaning: "How credentials of this scheme begin, and the environment they belong to.",
  example: [{ prefix: "sk_live_", environment: "production", token: "key", description: "Live data." }],
  schema: {
    type: "array",
    minItems: 1,
    items: record(
      {
        prefix: text,
        environment: { enum: ["production", "sandbox"] },
        token: { enum: ["key", "access", "refresh"] },
        description: text,
      },
      ["description"],
    ),
  },
  convert: (raw: readonly RawKeyPrefix[]): KeyPrefix[] =>
    raw.map((prefix) => ({ ...prefix, description: prefix.description })),
});
