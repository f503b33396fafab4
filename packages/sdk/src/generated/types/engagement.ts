import type {
  AccountId,
  AccountStatus,
  ActivityType,
  DailyLimit,
  Handle,
  HasMore,
  NextCursor,
  QualityScore,
  Timestamp,
} from "./shared.ts";

/**
 * Identifies an activity.
 *
 * At most 64 characters, matches `^act_[A-Za-z0-9]+$`.
 */
export type ActivityId = string;

/**
 * How an activity ended.
 *
 * - `completed`: done.
 * - `failed`: refused by the platform; it counts against no limit.
 * - `reverted`: done and later undone, as when a profile is unfollowed that has not followed back.
 */
export type ActivityStatus = "completed" | "failed" | "reverted" | (string & {});

/** One thing that Outfame did on behalf of an account. */
export interface Activity {
  /**
   * Identifies an activity.
   *
   * At most 64 characters, matches `^act_[A-Za-z0-9]+$`.
   */
  id: ActivityId;
  type: ActivityType;
  /**
   * The profile it was aimed at.
   *
   * At least 1 character, at most 30 characters, matches `^[A-Za-z0-9._]+$`.
   */
  target_username: Handle;
  /** The post it was aimed at, by the platform's own id; null where there is none, as with a follow. */
  target_post_id: string | null;
  /**
   * The targeting source that led to the profile: `hashtag:…`, `competitor:…`, `location:…` or
   * `interest:…`, followed by the source as the configuration writes it.
   *
   * Matches `^[a-z_]+:.+$`.
   */
  source: string;
  /**
   * How well a person matches the targeting configuration, from 0 to 1.
   *
   * At least 0, at most 1.
   */
  quality_score: QualityScore;
  status: ActivityStatus;
  /**
   * When it was performed.
   *
   * Format `date-time`.
   */
  performed_at: Timestamp;
}

/** One page of activities, newest first. */
export interface ActivityList {
  data: Activity[];
  /** Whether another page follows. */
  has_more: HasMore;
  next_cursor: NextCursor;
}

/** The daily limit of one type of activity and what is left of it. */
export interface EngagementLimit {
  type: ActivityType;
  /**
   * How many activities of one type to perform in a day at most. At 0 there are none.
   *
   * Format `int32`, at least 0.
   */
  limit: DailyLimit;
  /**
   * Activities performed today.
   *
   * At least 0.
   */
  used: number;
  /**
   * Activities left today.
   *
   * At least 0.
   */
  remaining: number;
}

/** How much of its daily limits an account has used today. */
export interface EngagementLimits {
  /**
   * Identifies an account.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
  /**
   * Today, in UTC.
   *
   * Format `date`.
   */
  date: string;
  /**
   * When the day ends and counting starts again.
   *
   * Format `date-time`.
   */
  resets_at: Timestamp;
  /** One entry for each type of activity. */
  limits: EngagementLimit[];
}

/** The account whose engagement to pause or resume. */
export interface EngagementStateChange {
  /**
   * Identifies an account.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
}

/** Whether the engagement of an account is running. */
export interface EngagementState {
  /**
   * Identifies an account.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
  status: AccountStatus;
  /**
   * Since when.
   *
   * Format `date-time`.
   */
  changed_at: Timestamp;
}
