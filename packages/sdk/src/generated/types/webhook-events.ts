import type { AccountId, AccountStatus, Handle, Platform, Timestamp } from "./shared.ts";

/**
 * Identifies an event, the same in every delivery of it. De-duplicate on it.
 *
 * At most 64 characters, matches `^evt_[A-Za-z0-9]+$`.
 */
export type EventId = string;

/** An account has reached a round number of followers for the first time. */
export interface AccountGrowthMilestoneEvent {
  /**
   * Identifies an event, the same in every delivery of it. De-duplicate on it.
   *
   * At most 64 characters, matches `^evt_[A-Za-z0-9]+$`.
   */
  id: EventId;
  type: "account.growth_milestone";
  /**
   * When the event happened.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
  data: {
    /**
     * Identifies an account.
     *
     * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
     */
    account_id: AccountId;
    /**
     * The name of a profile on its platform, without the leading \@.
     *
     * At least 1 character, at most 30 characters, matches `^[A-Za-z0-9._]+$`.
     */
    instagram_username: Handle;
    platform: Platform;
    /**
     * The number that was reached, one of 100, 500, 1000, 5000, 10000 and so on.
     *
     * At least 0.
     */
    milestone: number;
    /**
     * Followers at that moment.
     *
     * At least 0.
     */
    followers_count: number;
  };
}

/** The status of an account has changed. */
export interface AccountStatusChangedEvent {
  /**
   * Identifies an event, the same in every delivery of it. De-duplicate on it.
   *
   * At most 64 characters, matches `^evt_[A-Za-z0-9]+$`.
   */
  id: EventId;
  type: "account.status_changed";
  /**
   * When the event happened.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
  data: {
    /**
     * Identifies an account.
     *
     * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
     */
    account_id: AccountId;
    /** The status before. */
    previous_status: AccountStatus;
    /** The status now. */
    status: AccountStatus;
    /** Why, in a sentence for people; null where you changed it yourself. */
    reason: string | null;
  };
}

/**
 * Why an account needs attention.
 *
 * - `action_blocked`: the platform refuses some activities for now; Outfame slows down by itself.
 * - `profile_unavailable`: the profile was renamed, made private or removed.
 * - `unusual_activity`: followers or engagement change in a way that does not look natural.
 */
export type AccountFlagReason = "action_blocked" | "profile_unavailable" | "unusual_activity" | (string & {});

/** An account needs your attention. */
export interface AccountFlaggedEvent {
  /**
   * Identifies an event, the same in every delivery of it. De-duplicate on it.
   *
   * At most 64 characters, matches `^evt_[A-Za-z0-9]+$`.
   */
  id: EventId;
  type: "account.flagged";
  /**
   * When the event happened.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
  data: {
    /**
     * Identifies an account.
     *
     * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
     */
    account_id: AccountId;
    reason: AccountFlagReason;
    /** What happened and what to do, in a sentence or two for people. */
    message: string;
  };
}

/** What an account did and gained in a day. */
export interface EngagementDailySummaryEvent {
  /**
   * Identifies an event, the same in every delivery of it. De-duplicate on it.
   *
   * At most 64 characters, matches `^evt_[A-Za-z0-9]+$`.
   */
  id: EventId;
  type: "engagement.daily_summary";
  /**
   * When the event happened.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
  data: {
    /**
     * Identifies an account.
     *
     * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
     */
    account_id: AccountId;
    /**
     * The day, in UTC.
     *
     * Format `date`.
     */
    date: string;
    /**
     * Posts liked.
     *
     * At least 0.
     */
    likes: number;
    /**
     * Profiles followed.
     *
     * At least 0.
     */
    follows: number;
    /**
     * Comments written.
     *
     * At least 0.
     */
    comments: number;
    /**
     * Stories viewed.
     *
     * At least 0.
     */
    story_views: number;
    /**
     * New followers.
     *
     * At least 0.
     */
    followers_gained: number;
    /**
     * Followers who left.
     *
     * At least 0.
     */
    followers_lost: number;
    /** Followers gained less followers lost. */
    net_growth: number;
  };
}

/** New targeting suggestions can be read and applied. */
export interface TargetingSuggestionsReadyEvent {
  /**
   * Identifies an event, the same in every delivery of it. De-duplicate on it.
   *
   * At most 64 characters, matches `^evt_[A-Za-z0-9]+$`.
   */
  id: EventId;
  type: "targeting.suggestions_ready";
  /**
   * When the event happened.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
  data: {
    /**
     * Identifies an account.
     *
     * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
     */
    account_id: AccountId;
    /**
     * How many there are.
     *
     * At least 0.
     */
    suggestions_count: number;
  };
}

/**
 * Identifies an invoice, as the dashboard shows it.
 *
 * At most 64 characters, matches `^inv_[A-Za-z0-9]+$`.
 */
export type InvoiceId = string;

/**
 * A currency, as an ISO 4217 code.
 *
 * Matches `^[A-Z]{3}$`.
 */
export type Currency = string;

/** The plan of an organization. */
export type Plan = "basic" | "pro" | "turbo" | "enterprise" | (string & {});

/** A payment for the plan went through. */
export interface BillingPaymentSucceededEvent {
  /**
   * Identifies an event, the same in every delivery of it. De-duplicate on it.
   *
   * At most 64 characters, matches `^evt_[A-Za-z0-9]+$`.
   */
  id: EventId;
  type: "billing.payment_succeeded";
  /**
   * When the event happened.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
  data: {
    /**
     * Identifies an invoice, as the dashboard shows it.
     *
     * At most 64 characters, matches `^inv_[A-Za-z0-9]+$`.
     */
    invoice_id: InvoiceId;
    /**
     * The amount in the smallest unit of the currency, cents for example.
     *
     * At least 0.
     */
    amount: number;
    /**
     * A currency, as an ISO 4217 code.
     *
     * Matches `^[A-Z]{3}$`.
     */
    currency: Currency;
    /** The plan that is paid for. */
    plan: Plan;
    /**
     * First day that is paid for.
     *
     * Format `date`.
     */
    period_start: string;
    /**
     * Last day that is paid for.
     *
     * Format `date`.
     */
    period_end: string;
  };
}

/** A payment for the plan did not go through. */
export interface BillingPaymentFailedEvent {
  /**
   * Identifies an event, the same in every delivery of it. De-duplicate on it.
   *
   * At most 64 characters, matches `^evt_[A-Za-z0-9]+$`.
   */
  id: EventId;
  type: "billing.payment_failed";
  /**
   * When the event happened.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
  data: {
    /**
     * Identifies an invoice, as the dashboard shows it.
     *
     * At most 64 characters, matches `^inv_[A-Za-z0-9]+$`.
     */
    invoice_id: InvoiceId;
    /**
     * The amount in the smallest unit of the currency, cents for example.
     *
     * At least 0.
     */
    amount: number;
    /**
     * A currency, as an ISO 4217 code.
     *
     * Matches `^[A-Z]{3}$`.
     */
    currency: Currency;
    /** The plan that is paid for. */
    plan: Plan;
    /** Why, in a sentence for people. */
    reason: string;
    /** When it will be tried again; null where it will not. */
    next_attempt_at: string | null;
  };
}
