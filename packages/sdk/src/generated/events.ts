import type {
  AccountFlaggedEvent,
  AccountGrowthMilestoneEvent,
  AccountStatusChangedEvent,
  BillingPaymentFailedEvent,
  BillingPaymentSucceededEvent,
  EngagementDailySummaryEvent,
  TargetingSuggestionsReadyEvent,
} from "./types/webhook-events.ts";

/** The payload of every webhook event, by the event's name. */
export interface WebhookEventMap {
  /**
   * An account reached a milestone
   *
   * Sent the first time that an account reaches one of a row of round numbers of followers. A good
   * moment to tell its owner.
   */
  "account.growth_milestone": AccountGrowthMilestoneEvent;
  /**
   * The status of an account changed
   *
   * Sent whenever an account moves between `setup`, `active`, `paused` and `suspended`, whoever moved
   * it. The first one after you connect a profile says that its engagement has begun.
   */
  "account.status_changed": AccountStatusChangedEvent;
  /**
   * An account needs attention
   *
   * Sent when something about an account looks wrong. Engagement goes on unless the status changes too;
   * read the message, and pause the account if in doubt.
   */
  "account.flagged": AccountFlaggedEvent;
  /**
   * The day of an account in numbers
   *
   * Sent late in the day (UTC) for each active account, with what was done and what it brought that day.
   */
  "engagement.daily_summary": EngagementDailySummaryEvent;
  /**
   * New targeting suggestions
   *
   * Sent when Outfame's models have new suggestions for an account, first when it is connected. Read
   * them with `GET /accounts/{account_id}/targeting/suggestions` and apply the ones you like.
   */
  "targeting.suggestions_ready": TargetingSuggestionsReadyEvent;
  /**
   * A payment went through
   *
   * Sent when a payment for the plan of your organization went through. Nothing is left to do.
   */
  "billing.payment_succeeded": BillingPaymentSucceededEvent;
  /**
   * A payment failed
   *
   * Sent when a payment for the plan of your organization did not go through. Check the means of payment
   * in the dashboard before the next attempt.
   */
  "billing.payment_failed": BillingPaymentFailedEvent;
}

/** Any webhook event; its `type` tells which. */
export type WebhookEvent = WebhookEventMap[keyof WebhookEventMap];

/** How events are delivered: the field that tells repetitions apart, and how old a signature may be. */
export const webhookDelivery = { deduplicateBy: "id", toleranceSeconds: 300 } as const;
