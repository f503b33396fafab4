import type {
  AccountId,
  AccountStatus,
  DailyLimit,
  Handle,
  HasMore,
  NextCursor,
  Platform,
  TargetingConfig,
  Timestamp,
} from "./shared.ts";

/** How much engagement an account may do in a day. */
export interface DailyLimits {
  /**
   * Posts to like in a day at most.
   *
   * Format `int32`, at least 0.
   */
  likes: DailyLimit;
  /**
   * Profiles to follow in a day at most.
   *
   * Format `int32`, at least 0.
   */
  follows: DailyLimit;
  /**
   * Comments to write in a day at most.
   *
   * Format `int32`, at least 0.
   */
  comments: DailyLimit;
  /**
   * Stories to view in a day at most.
   *
   * Format `int32`, at least 0.
   */
  story_views: DailyLimit;
}

/** One Instagram or TikTok profile that Outfame grows. */
export interface Account {
  /**
   * Identifies an account.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  id: AccountId;
  /**
   * The handle of the profile without the leading \@, on whichever platform it is.
   *
   * At least 1 character, at most 30 characters, matches `^[A-Za-z0-9._]+$`.
   */
  instagram_username: Handle;
  platform: Platform;
  status: AccountStatus;
  /**
   * Followers at the last sync with the platform; 0 before the first.
   *
   * At least 0.
   */
  followers_count: number;
  /**
   * Profiles that this one followed at the last sync with the platform; 0 before the first.
   *
   * At least 0.
   */
  following_count: number;
  /**
   * Likes and comments on recent posts as a share of followers, in percent.
   *
   * At least 0.
   */
  engagement_rate: number;
  /** Change of the follower count over the last 30 days, in percent. Negative when the account shrinks. */
  growth_rate: number;
  targeting_config: TargetingConfig;
  daily_limits: DailyLimits;
  /**
   * When the account was connected.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
  /**
   * When the account or its settings last changed.
   *
   * Format `date-time`.
   */
  updated_at: Timestamp;
}

/** One page of accounts, newest first. */
export interface AccountList {
  data: Account[];
  /** Whether another page follows. */
  has_more: HasMore;
  next_cursor: NextCursor;
}

/** The daily limits to begin with. Each one that is left out takes its default. */
export interface DailyLimitsCreate {
  /**
   * Posts to like in a day at most.
   *
   * Format `int32`, at least 0.
   *
   * @default 150
   */
  likes?: DailyLimit | undefined;
  /**
   * Profiles to follow in a day at most.
   *
   * Format `int32`, at least 0.
   *
   * @default 60
   */
  follows?: DailyLimit | undefined;
  /**
   * Comments to write in a day at most.
   *
   * Format `int32`, at least 0.
   *
   * @default 20
   */
  comments?: DailyLimit | undefined;
  /**
   * Stories to view in a day at most.
   *
   * Format `int32`, at least 0.
   *
   * @default 200
   */
  story_views?: DailyLimit | undefined;
}

/** A profile to connect. */
export interface AccountCreate {
  /**
   * The handle of the profile without the leading \@, on whichever platform it is.
   *
   * At least 1 character, at most 30 characters, matches `^[A-Za-z0-9._]+$`.
   */
  instagram_username: Handle;
  /** @default "instagram" */
  platform?: Platform | undefined;
  /** @default {} */
  daily_limits?: DailyLimitsCreate | undefined;
}

/**
 * The daily limits to change. Those that are left out stay as they are.
 *
 * At least 1 property.
 */
export interface DailyLimitsUpdate {
  /**
   * Posts to like in a day at most.
   *
   * Format `int32`, at least 0.
   */
  likes?: DailyLimit | undefined;
  /**
   * Profiles to follow in a day at most.
   *
   * Format `int32`, at least 0.
   */
  follows?: DailyLimit | undefined;
  /**
   * Comments to write in a day at most.
   *
   * Format `int32`, at least 0.
   */
  comments?: DailyLimit | undefined;
  /**
   * Stories to view in a day at most.
   *
   * Format `int32`, at least 0.
   */
  story_views?: DailyLimit | undefined;
}

/**
 * What to change. Fields that are left out stay as they are.
 *
 * At least 1 property.
 */
export interface AccountUpdate {
  /**
   * The new handle, after the profile was renamed on its platform.
   *
   * At least 1 character, at most 30 characters, matches `^[A-Za-z0-9._]+$`.
   */
  instagram_username?: Handle | undefined;
  daily_limits?: DailyLimitsUpdate | undefined;
}
