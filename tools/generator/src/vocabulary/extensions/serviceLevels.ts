import type { ServiceLevels } from "../../model/types.ts";
import { defineExtension } from "../extension.ts";
import { map, percent, positiveInteger, record, text, texts, yesOrNo } from "../shapes.ts";

/** `x-service-levels` at the root. */
export const serviceLevels = defineExtension({
  name: "x-service-levels",
  on: "root",
  meaning:
    "What is promised around the API: availability by plan, where data is kept and how long, compliance, trial.",
  example: { plans: { basic: { uptimePercent: 99.5, credit: null } } },
  schema: record(
    {
      plans: map(record({ uptimePercent: percent, credit: { type: ["string", "null"] } })),
      webhooks: record({ firstAttemptSuccessPercent: percent }),
      data: record(
        {
          provider: text,
          region: text,
          location: text,
          encryptedAtRest: yesOrNo,
          residency: { type: "array", items: record({ region: text, location: text, plans: texts }) },
          deletedAccountRetentionDays: positiveInteger,
          bulkExport: record({ formats: texts, plans: texts }),
        },
        ["residency", "bulkExport"],
      ),
      compliance: record(
        {
          gdpr: record({ subjectRequestDays: positiveInteger, processingAgreement: text }),
          soc2: record({ type: text, status: text, expected: text }, ["expected"]),
        },
        ["gdpr", "soc2"],
      ),
      trial: record({ days: positiveInteger, access: text, paymentCardRequired: yesOrNo }),
    },
    ["webhooks", "data", "compliance", "trial"],
  ),
  convert: (raw: ServiceLevels): ServiceLevels => raw,
});
