import { defineExtension } from "../extension.ts";
import { identifier } from "./sdkName.ts";

/** `x-sdk-former-names` on an operation: what clients called it once. */
export const formerNames = defineExtension({
  name: "x-sdk-former-names",
  on: "operation",
  meaning:
    "What clients called the operation once, and go on taking: `resource.method` or a method's name of one word, or a former operationId, with all the names that were made of it.",
  example: ["accounts.all", "listAllAccounts"],
  schema: {
    type: "array",
    minItems: 1,
    uniqueItems: true,
    items: { type: "string", pattern: `^${identifier}(\\.${identifier})?$` },
  },
  convert: (raw: readonly string[]): readonly string[] => raw,
});
