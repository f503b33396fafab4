import type {
  AccountId,
  ActivityLevel,
  AgeRange,
  AiOptimizationMode,
  CompetitorAccounts,
  ExcludePrivate,
  Gender,
  HasMore,
  HasProfilePicture,
  Hashtags,
  Interests,
  IsBusinessAccount,
  LanguageCode,
  MaxFollowers,
  MinEngagementRate,
  MinFollowers,
  NextCursor,
  QualityScore,
  QualityThreshold,
  TargetingLocations,
  Timestamp,
} from "./shared.ts";

/**
 * The filters to change. Those that are left out stay as they are.
 *
 * At least 1 property.
 */
export interface TargetingFiltersUpdate {
  age_range?: AgeRange | undefined;
  gender?: Gender | undefined;
  language?: LanguageCode | undefined;
  activity_level?: ActivityLevel | undefined;
  /**
   * Fewest followers that a profile may have.
   *
   * At least 0.
   */
  min_followers?: MinFollowers | undefined;
  max_followers?: MaxFollowers | undefined;
  /**
   * Lowest engagement rate that a profile may have, in percent.
   *
   * At least 0, at most 100.
   */
  min_engagement_rate?: MinEngagementRate | undefined;
  /** Whether to reach only profiles that have a picture. */
  has_profile_picture?: HasProfilePicture | undefined;
  is_business_account?: IsBusinessAccount | undefined;
  /** Whether to leave out private profiles. */
  exclude_private?: ExcludePrivate | undefined;
}

/**
 * The settings to change. Those that are left out stay as they are.
 *
 * At least 1 property.
 */
export interface AiOptimizationUpdate {
  /** Whether the models choose at all. */
  enabled?: boolean | undefined;
  mode?: AiOptimizationMode | undefined;
  /**
   * Lowest quality score, from 0 to 1, that a profile needs to be engaged with.
   *
   * At least 0, at most 1.
   */
  quality_threshold?: QualityThreshold | undefined;
}

/**
 * What to change. Fields that are left out stay as they are; `filters` and `ai_optimization` are
 * merged field by field; a list replaces the list that was there, so send all of its items.
 *
 * At least 1 property.
 */
export interface TargetingConfigUpdate {
  competitor_accounts?: CompetitorAccounts | undefined;
  hashtags?: Hashtags | undefined;
  locations?: TargetingLocations | undefined;
  interests?: Interests | undefined;
  filters?: TargetingFiltersUpdate | undefined;
  ai_optimization?: AiOptimizationUpdate | undefined;
}

/**
 * Identifies a targeting suggestion.
 *
 * At most 64 characters, matches `^sug_[A-Za-z0-9]+$`.
 */
export type SuggestionId = string;

/** The source that a suggestion would add to. */
export type TargetingSuggestionType = "competitor_account" | "hashtag" | "location" | "interest" | (string & {});

/** Whether a suggestion can still be applied; `expired` when newer ones have taken its place. */
export type TargetingSuggestionStatus = "pending" | "applied" | "expired" | (string & {});

/** One source that Outfame's models propose to add to a targeting configuration. */
export interface TargetingSuggestion {
  /**
   * Identifies a targeting suggestion.
   *
   * At most 64 characters, matches `^sug_[A-Za-z0-9]+$`.
   */
  id: SuggestionId;
  /**
   * Identifies an account.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
  type: TargetingSuggestionType;
  /** The handle, hashtag, place or interest to add, as the configuration writes it. */
  value: string;
  /** For a location, how far from it, in kilometres; null for all else. */
  radius_km: number | null;
  /** Why it is proposed, in a sentence for people. */
  reason: string;
  /**
   * How well the people behind it are expected to match, from 0 to 1.
   *
   * At least 0, at most 1.
   */
  quality_score: QualityScore;
  status: TargetingSuggestionStatus;
  /**
   * When it was made.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
}

/** One page of suggestions, newest first. */
export interface TargetingSuggestionList {
  data: TargetingSuggestion[];
  /** Whether another page follows. */
  has_more: HasMore;
  next_cursor: NextCursor;
}
