import type { AccountId, ActivityType, QualityScore } from "./shared.ts";

/** A span of whole days in UTC, today included; `custom` is the span from `start_date` to `end_date`. */
export type Period = "7d" | "30d" | "90d" | "custom";

/** The totals of one account over a span. */
export interface AnalyticsOverview {
  /**
   * Identifies an account.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
  period: Period;
  /**
   * First day of the span.
   *
   * Format `date`.
   */
  start_date: string;
  /**
   * Last day of the span, itself included.
   *
   * Format `date`.
   */
  end_date: string;
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
  /** Net growth as a share of the followers at the start, in percent. */
  growth_rate: number;
  /**
   * Likes and comments as a share of followers, in percent.
   *
   * At least 0.
   */
  engagement_rate: number;
  /** Difference of the engagement rate from the span of equal length before, in percentage points. */
  engagement_rate_change: number;
  /**
   * Likes on the account's posts.
   *
   * At least 0.
   */
  total_likes_received: number;
  /**
   * Comments on the account's posts.
   *
   * At least 0.
   */
  total_comments_received: number;
  /**
   * Visits to the profile.
   *
   * At least 0.
   */
  profile_visits: number;
  /**
   * Different people who saw the account's posts.
   *
   * At least 0.
   */
  reach: number;
  /**
   * Times that the account's posts were seen.
   *
   * At least 0.
   */
  impressions: number;
}

/** How much time one data point covers. Weeks begin on Monday. */
export type Granularity = "daily" | "weekly" | "monthly";

/** The followers of one day, week or month. */
export interface GrowthDataPoint {
  /**
   * The day, or the first day of the week or month.
   *
   * Format `date`.
   */
  date: string;
  /**
   * Followers at its end.
   *
   * At least 0.
   */
  followers: number;
  /**
   * New followers in it.
   *
   * At least 0.
   */
  gained: number;
  /**
   * Followers who left in it.
   *
   * At least 0.
   */
  lost: number;
  /** Gained less lost. */
  net: number;
}

/** The follower count of one account as a series over time, oldest first. */
export interface GrowthAnalytics {
  /**
   * Identifies an account.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
  period: Period;
  granularity: Granularity;
  data_points: GrowthDataPoint[];
}

/** The results of one type of activity. */
export interface EngagementMetric {
  type: ActivityType;
  /**
   * Activities completed.
   *
   * At least 0.
   */
  performed: number;
  /**
   * New followers who had been reached by this type of activity first.
   *
   * At least 0.
   */
  followers_gained: number;
  /**
   * Followers gained as a share of the activities, in percent.
   *
   * At least 0, at most 100.
   */
  conversion_rate: number;
  /**
   * Mean quality score of the people reached, from 0 to 1.
   *
   * At least 0, at most 1.
   */
  average_quality_score: QualityScore;
}

/** What each type of engagement did and what came of it over a span. */
export interface EngagementAnalytics {
  /**
   * Identifies an account.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
  period: Period;
  /**
   * First day of the span.
   *
   * Format `date`.
   */
  start_date: string;
  /**
   * Last day of the span, itself included.
   *
   * Format `date`.
   */
  end_date: string;
  /** One entry for each type of activity. */
  metrics: EngagementMetric[];
}

/**
 * Share of the followers, in percent.
 *
 * At least 0, at most 100.
 */
export type AudiencePercent = number;

/** The followers between two ages. */
export interface AudienceAgeShare {
  /**
   * Youngest age, in years.
   *
   * At least 0.
   */
  min: number;
  /**
   * Oldest age, in years; null when it is open.
   *
   * At least 0.
   */
  max: number | null;
  /**
   * Share of the followers, in percent.
   *
   * At least 0, at most 100.
   */
  percent: AudiencePercent;
}

/** A gender as far as public profiles tell it. */
export type AudienceGender = "female" | "male" | "unknown" | (string & {});

/** The followers of one gender. */
export interface AudienceGenderShare {
  gender: AudienceGender;
  /**
   * Share of the followers, in percent.
   *
   * At least 0, at most 100.
   */
  percent: AudiencePercent;
}

/** The followers in one country. */
export interface AudienceCountryShare {
  /**
   * The country, as an ISO 3166-1 alpha-2 code.
   *
   * Matches `^[A-Z]{2}$`.
   */
  country: string;
  /**
   * Share of the followers, in percent.
   *
   * At least 0, at most 100.
   */
  percent: AudiencePercent;
}

/** The followers who write in one language. */
export interface AudienceLanguageShare {
  /**
   * The language, as an ISO 639-1 code.
   *
   * Matches `^[a-z]{2}$`.
   */
  language: string;
  /**
   * Share of the followers, in percent.
   *
   * At least 0, at most 100.
   */
  percent: AudiencePercent;
}

/** Who follows an account, as shares of its followers at the last sync. */
export interface AudienceAnalytics {
  /**
   * Identifies an account.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
  /**
   * The day of the last sync.
   *
   * Format `date`.
   */
  as_of: string;
  /**
   * Followers on that day.
   *
   * At least 0.
   */
  followers_count: number;
  /** Shares by age, youngest first. */
  age_ranges: AudienceAgeShare[];
  /** Shares by gender, largest first. */
  genders: AudienceGenderShare[];
  /** Shares by country, largest first; countries too small to tell apart are left out. */
  countries: AudienceCountryShare[];
  /** Shares by language, largest first; languages too small to tell apart are left out. */
  languages: AudienceLanguageShare[];
}
