/** `x-service-levels`: what is promised around the API: availability, data, compliance, trial. */
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
