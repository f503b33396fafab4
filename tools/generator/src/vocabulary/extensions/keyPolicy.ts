import type { KeyPolicy } from "../../model/types.ts";
import { defineExtension } from "../extension.ts";
import { positiveInteger, record, yesOrNo } from "../shapes.ts";

interface RawKeyPolicy {
  maxPerOrganization?: number;
  expires: boolean;
  rotationDays?: number;
  shownOnce: boolean;
}

/** `x-key-policy` on a security scheme. */
export const keyPolicy = defineExtension({
  name: "x-key-policy",
  on: "securityScheme",
  meaning: "How many keys an organization may have, how long they live, how often to rotate them.",
  example: { maxPerOrganization: 25, expires: false, rotationDays: 90, shownOnce: true },
  schema: record(
    {
      maxPerOrganization: positiveInteger,
      expires: yesOrNo,
      rotationDays: positiveInteger,
      shownOnce: yesOrNo,
    },
    ["maxPerOrganization", "rotationDays"],
  ),
  convert: (raw: RawKeyPolicy): KeyPolicy => ({
    ...raw,
    maxPerOrganization: raw.maxPerOrganization,
    rotationDays: raw.rotationDays,
  }),
});
