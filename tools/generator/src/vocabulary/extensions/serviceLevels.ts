import { defineExtension } from "../extension.ts";
import { map, percent, positiveInteger, record, text, texts, yesOrNo } from "../shapes.ts";

/** What is promised around the API: availability, data, compliance, trial. */
export interface ServiceLevels {
  /** By plan. `credit`: what a breach is worth; null: nothing. */
  readonly plans: Readonly<
    Record<string, { readonly uptimePercent: number; readonly credit: string | null }>
  >;
  readonly webhooks?: { readonly firstAttemptSuccessPercent: number };
  readonly data?: {
    readonly provider: string;
    readonly region: string;
    readonly location: string;
    readonly encryptedAtRest: boolean;
    /** Other regions, and the plans that may choose them. */
    readonly residency?: readonly {
      readonly region: string;
      readonly location: string;
      readonly plans: readonly string[];
    }[];
    /** Days from the deletion of an account to the removal of its data. */
    readonly deletedAccountRetentionDays: number;
    readonly bulkExport?: { readonly formats: readonly string[]; readonly plans: readonly string[] };
  };
  readonly compliance?: {
    readonly gdpr?: { readonly subjectRequestDays: number; readonly processingAgreement: string };
    readonly soc2?: { readonly type: string; readonly status: string; readonly expected?: string };
  };
  readonly trial?: { readonly days: number; readonly access: string; readonly paymentCardRequired: boolean };
}

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
