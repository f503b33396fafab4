// Made by sdkgen. Do not edit.

/** What the handler of each operation is given, and what it returns: the body of the success response. */
export interface Operations {
  listAccounts: {
    params: {
      platform?: Platform;
      status?: AccountStatus;
      limit: number;
      cursor?: Cursor;
    };
    body: undefined;
    result: AccountList;
  };
  createAccount: {
    params: Record<never, never>;
    body: AccountCreateInput;
    result: Account;
  };
  deleteAccount: {
    params: {
      account_id: AccountId;
    };
    body: undefined;
    result: undefined;
  };
  getAccount: {
    params: {
      account_id: AccountId;
    };
    body: undefined;
    result: Account;
  };
  updateAccount: {
    params: {
      account_id: AccountId;
    };
    body: AccountUpdate;
    result: Account;
  };
  getTargeting: {
    params: {
      account_id: AccountId;
    };
    body: undefined;
    result: TargetingConfig;
  };
  updateTargeting: {
    params: {
      account_id: AccountId;
    };
    body: TargetingConfigUpdate;
    result: TargetingConfig;
  };
  listTargetingSuggestions: {
    params: {
      account_id: AccountId;
      limit: number;
      cursor?: Cursor;
    };
    body: undefined;
    result: TargetingSuggestionList;
  };
  applyTargetingSuggestion: {
    params: {
      account_id: AccountId;
      suggestion_id: SuggestionId;
    };
    body: undefined;
    result: TargetingConfig;
  };
  getAnalyticsAudience: {
    params: {
      account_id: AccountId;
    };
    body: undefined;
    result: AudienceAnalytics;
  };
  getAnalyticsEngagement: {
    params: {
      account_id: AccountId;
      period: Period;
      start_date?: string;
      end_date?: string;
    };
    body: undefined;
    result: EngagementAnalytics;
  };
  getAnalyticsGrowth: {
    params: {
      account_id: AccountId;
      period: Period;
      start_date?: string;
      end_date?: string;
      granularity: Granularity;
    };
    body: undefined;
    result: GrowthAnalytics;
  };
  getAnalyticsOverview: {
    params: {
      account_id: AccountId;
      period: Period;
      start_date?: string;
      end_date?: string;
    };
    body: undefined;
    result: AnalyticsOverview;
  };
  listActivity: {
    params: {
      account_id: AccountId;
      type?: ActivityType;
      date?: string;
      limit: number;
      cursor?: Cursor;
    };
    body: undefined;
    result: ActivityList;
  };
  getEngagementLimits: {
    params: {
      account_id: AccountId;
    };
    body: undefined;
    result: EngagementLimits;
  };
  pauseEngagement: {
    params: Record<never, never>;
    body: EngagementStateChange;
    result: EngagementState;
  };
  resumeEngagement: {
    params: Record<never, never>;
    body: EngagementStateChange;
    result: EngagementState;
  };
  listWebhooks: {
    params: {
      limit: number;
      cursor?: Cursor;
    };
    body: undefined;
    result: WebhookList;
  };
  createWebhook: {
    params: Record<never, never>;
    body: WebhookCreateInput;
    result: WebhookWithSecret;
  };
  deleteWebhook: {
    params: {
      webhook_id: WebhookId;
    };
    body: undefined;
    result: undefined;
  };
  getWebhook: {
    params: {
      webhook_id: WebhookId;
    };
    body: undefined;
    result: Webhook;
  };
}

/** Named schemas, as they are returned. */
export interface Schemas {
  Account: Account;
  AccountId: AccountId;
  AccountList: AccountList;
  AccountStatus: AccountStatus;
  AccountUpdate: AccountUpdate;
  Activity: Activity;
  ActivityId: ActivityId;
  ActivityLevel: ActivityLevel;
  ActivityList: ActivityList;
  ActivityStatus: ActivityStatus;
  ActivityType: ActivityType;
  Age: Age;
  AgeRange: AgeRange;
  AiOptimization: AiOptimization;
  AiOptimizationMode: AiOptimizationMode;
  AiOptimizationUpdate: AiOptimizationUpdate;
  AnalyticsOverview: AnalyticsOverview;
  AudienceAgeShare: AudienceAgeShare;
  AudienceAnalytics: AudienceAnalytics;
  AudienceCountryShare: AudienceCountryShare;
  AudienceGender: AudienceGender;
  AudienceGenderShare: AudienceGenderShare;
  AudienceLanguageShare: AudienceLanguageShare;
  AudiencePercent: AudiencePercent;
  CompetitorAccounts: CompetitorAccounts;
  Cursor: Cursor;
  DailyLimit: DailyLimit;
  DailyLimits: DailyLimits;
  DailyLimitsUpdate: DailyLimitsUpdate;
  EngagementAnalytics: EngagementAnalytics;
  EngagementLimit: EngagementLimit;
  EngagementLimits: EngagementLimits;
  EngagementMetric: EngagementMetric;
  EngagementState: EngagementState;
  EngagementStateChange: EngagementStateChange;
  ExcludePrivate: ExcludePrivate;
  Gender: Gender;
  Granularity: Granularity;
  GrowthAnalytics: GrowthAnalytics;
  GrowthDataPoint: GrowthDataPoint;
  Handle: Handle;
  HasMore: HasMore;
  HasProfilePicture: HasProfilePicture;
  Hashtags: Hashtags;
  Interests: Interests;
  IsBusinessAccount: IsBusinessAccount;
  LanguageCode: LanguageCode;
  MaxFollowers: MaxFollowers;
  MinEngagementRate: MinEngagementRate;
  MinFollowers: MinFollowers;
  NextCursor: NextCursor;
  Period: Period;
  Platform: Platform;
  QualityScore: QualityScore;
  QualityThreshold: QualityThreshold;
  SuggestionId: SuggestionId;
  TargetingConfig: TargetingConfig;
  TargetingConfigUpdate: TargetingConfigUpdate;
  TargetingFilters: TargetingFilters;
  TargetingFiltersUpdate: TargetingFiltersUpdate;
  TargetingLocation: TargetingLocation;
  TargetingLocations: TargetingLocations;
  TargetingSuggestion: TargetingSuggestion;
  TargetingSuggestionList: TargetingSuggestionList;
  TargetingSuggestionStatus: TargetingSuggestionStatus;
  TargetingSuggestionType: TargetingSuggestionType;
  Timestamp: Timestamp;
  Webhook: Webhook;
  WebhookDescription: WebhookDescription;
  WebhookEventType: WebhookEventType;
  WebhookEvents: WebhookEvents;
  WebhookId: WebhookId;
  WebhookList: WebhookList;
  WebhookMetadata: WebhookMetadata;
  WebhookStatus: WebhookStatus;
  WebhookUrl: WebhookUrl;
  WebhookWithSecret: WebhookWithSecret;
}

/** One Instagram or TikTok profile that Outfame grows. */
export interface Account {
  id: AccountId;
  /** The handle of the profile without the leading \@, on whichever platform it is. */
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
  /** When the account was connected. */
  created_at: Timestamp;
  /** When the account or its settings last changed. */
  updated_at: Timestamp;
}

/** A profile to connect. */
export interface AccountCreateInput {
  /** The handle of the profile without the leading \@, on whichever platform it is. */
  instagram_username: Handle;
  /** @default "instagram" */
  platform: Platform;
  /** @default {} */
  daily_limits: DailyLimitsCreateInput;
}

/**
 * Identifies an account.
 *
 * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
 */
export type AccountId = string;

/** One page of accounts, newest first. */
export interface AccountList {
  data: Account[];
  has_more: HasMore;
  next_cursor: NextCursor;
}

/**
 * Where an account stands.
 *
 * - `setup`: connected, and being prepared; engagement has not begun.
 * - `active`: engagement is running within the daily limits.
 * - `paused`: engagement is stopped by you; resume it when you like.
 * - `suspended`: engagement is stopped by Outfame, because the platform or the plan demands it. See
 *   the dashboard.
 */
export type AccountStatus = "setup" | "active" | "paused" | "suspended" | (string & {});

/**
 * What to change. Fields that are left out stay as they are.
 *
 * At least 1 property.
 */
export interface AccountUpdate {
  /** The new handle, after the profile was renamed on its platform. */
  instagram_username?: Handle;
  daily_limits?: DailyLimitsUpdate;
}

/** One thing that Outfame did on behalf of an account. */
export interface Activity {
  id: ActivityId;
  type: ActivityType;
  /** The profile it was aimed at. */
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
  quality_score: QualityScore;
  status: ActivityStatus;
  /** When it was performed. */
  performed_at: Timestamp;
}

/**
 * Identifies an activity.
 *
 * At most 64 characters, matches `^act_[A-Za-z0-9]+$`.
 */
export type ActivityId = string;

/** How active on the platform a profile must be at least. */
export type ActivityLevel = "low" | "medium" | "high" | "very_high";

/** One page of activities, newest first. */
export interface ActivityList {
  data: Activity[];
  has_more: HasMore;
  next_cursor: NextCursor;
}

/**
 * How an activity ended.
 *
 * - `completed`: done.
 * - `failed`: refused by the platform; it counts against no limit.
 * - `reverted`: done and later undone, as when a profile is unfollowed that has not followed back.
 */
export type ActivityStatus = "completed" | "failed" | "reverted" | (string & {});

/**
 * What an activity does.
 *
 * - `like`: likes a recent post.
 * - `follow`: follows a profile, and unfollows it again after 3 to 7 days if it has not followed back.
 * - `comment`: writes a comment, composed by Outfame's models to fit the post.
 * - `story_view`: views a story.
 */
export type ActivityType = "like" | "follow" | "comment" | "story_view" | (string & {});

/**
 * An age in years.
 *
 * At least 13, at most 65.
 */
export type Age = number;

/** Ages from `min` to `max`, both included. `min` is not above `max`. */
export interface AgeRange {
  /** Youngest age. */
  min: Age;
  /** Oldest age. At the highest value that is allowed, everyone older is included. */
  max: Age;
}

/**
 * How far Outfame's models may choose among the people found. The defaults are what a new account
 * starts with.
 */
export interface AiOptimization {
  /**
   * Whether the models choose at all.
   *
   * @default true
   */
  enabled: boolean;
  /** @default "balanced" */
  mode: AiOptimizationMode;
  /** @default 0.7 */
  quality_threshold: QualityThreshold;
}

/**
 * What the models weigh more.
 *
 * - `conservative`: fewer, safer choices close to what has worked.
 * - `balanced`: reach and quality alike.
 * - `aggressive`: more reach, with more trying out.
 */
export type AiOptimizationMode = "conservative" | "balanced" | "aggressive" | (string & {});

/**
 * The settings to change. Those that are left out stay as they are.
 *
 * At least 1 property.
 */
export interface AiOptimizationUpdate {
  /** Whether the models choose at all. */
  enabled?: boolean;
  mode?: AiOptimizationMode;
  quality_threshold?: QualityThreshold;
}

/** The totals of one account over a span. */
export interface AnalyticsOverview {
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
  percent: AudiencePercent;
}

/** Who follows an account, as shares of its followers at the last sync. */
export interface AudienceAnalytics {
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

/** The followers in one country. */
export interface AudienceCountryShare {
  /**
   * The country, as an ISO 3166-1 alpha-2 code.
   *
   * Matches `^[A-Z]{2}$`.
   */
  country: string;
  percent: AudiencePercent;
}

/** A gender as far as public profiles tell it. */
export type AudienceGender = "female" | "male" | "unknown" | (string & {});

/** The followers of one gender. */
export interface AudienceGenderShare {
  gender: AudienceGender;
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
  percent: AudiencePercent;
}

/**
 * Share of the followers, in percent.
 *
 * At least 0, at most 100.
 */
export type AudiencePercent = number;

/**
 * Profiles on the same platform whose followers are worth reaching.
 *
 * At most 20 items, no item twice.
 */
export type CompetitorAccounts = Handle[];

/**
 * An opaque place in a list. Its contents mean nothing outside the service and may change in form at
 * any time.
 *
 * At least 1 character, at most 512 characters.
 */
export type Cursor = string;

/**
 * How many activities of one type to perform in a day at most. At 0 there are none.
 *
 * Format `int32`, at least 0.
 */
export type DailyLimit = number;

/** How much engagement an account may do in a day. */
export interface DailyLimits {
  /** Posts to like in a day at most. */
  likes: DailyLimit;
  /** Profiles to follow in a day at most. */
  follows: DailyLimit;
  /** Comments to write in a day at most. */
  comments: DailyLimit;
  /** Stories to view in a day at most. */
  story_views: DailyLimit;
}

/** The daily limits to begin with. Each one that is left out takes its default. */
export interface DailyLimitsCreateInput {
  /**
   * Posts to like in a day at most.
   *
   * @default 150
   */
  likes: DailyLimit;
  /**
   * Profiles to follow in a day at most.
   *
   * @default 60
   */
  follows: DailyLimit;
  /**
   * Comments to write in a day at most.
   *
   * @default 20
   */
  comments: DailyLimit;
  /**
   * Stories to view in a day at most.
   *
   * @default 200
   */
  story_views: DailyLimit;
}

/**
 * The daily limits to change. Those that are left out stay as they are.
 *
 * At least 1 property.
 */
export interface DailyLimitsUpdate {
  /** Posts to like in a day at most. */
  likes?: DailyLimit;
  /** Profiles to follow in a day at most. */
  follows?: DailyLimit;
  /** Comments to write in a day at most. */
  comments?: DailyLimit;
  /** Stories to view in a day at most. */
  story_views?: DailyLimit;
}

/** What each type of engagement did and what came of it over a span. */
export interface EngagementAnalytics {
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

/** The daily limit of one type of activity and what is left of it. */
export interface EngagementLimit {
  type: ActivityType;
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
  account_id: AccountId;
  /**
   * Today, in UTC.
   *
   * Format `date`.
   */
  date: string;
  /** When the day ends and counting starts again. */
  resets_at: Timestamp;
  /** One entry for each type of activity. */
  limits: EngagementLimit[];
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
  /** Mean quality score of the people reached, from 0 to 1. */
  average_quality_score: QualityScore;
}

/** Whether the engagement of an account is running. */
export interface EngagementState {
  account_id: AccountId;
  status: AccountStatus;
  /** Since when. */
  changed_at: Timestamp;
}

/** The account whose engagement to pause or resume. */
export interface EngagementStateChange {
  account_id: AccountId;
}

/** Whether to leave out private profiles. */
export type ExcludePrivate = boolean;

/** Whom to reach by gender, as far as a public profile tells it; `all` does not filter. */
export type Gender = "all" | "male" | "female";

/** How much time one data point covers. Weeks begin on Monday. */
export type Granularity = "daily" | "weekly" | "monthly";

/** The follower count of one account as a series over time, oldest first. */
export interface GrowthAnalytics {
  account_id: AccountId;
  period: Period;
  granularity: Granularity;
  data_points: GrowthDataPoint[];
}

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

/**
 * The name of a profile on its platform, without the leading \@.
 *
 * At least 1 character, at most 30 characters, matches `^[A-Za-z0-9._]+$`.
 */
export type Handle = string;

/** Whether another page follows. */
export type HasMore = boolean;

/** Whether to reach only profiles that have a picture. */
export type HasProfilePicture = boolean;

/**
 * Hashtags without their sign, whose recent posters are worth reaching.
 *
 * At most 30 items, no item twice.
 */
export type Hashtags = string[];

/**
 * Subjects in plain words. Outfame finds people who post and engage about them.
 *
 * At most 15 items, no item twice.
 */
export type Interests = string[];

/** True for business profiles only, false for personal ones only, null for both. */
export type IsBusinessAccount = boolean | null;

/**
 * Language that people write in, as an ISO 639-1 code; null for all languages.
 *
 * Matches `^[a-z]{2}$`.
 */
export type LanguageCode = string | null;

/**
 * Most followers that a profile may have; null for no limit.
 *
 * At least 0.
 */
export type MaxFollowers = number | null;

/**
 * Lowest engagement rate that a profile may have, in percent.
 *
 * At least 0, at most 100.
 */
export type MinEngagementRate = number;

/**
 * Fewest followers that a profile may have.
 *
 * At least 0.
 */
export type MinFollowers = number;

/**
 * What to send as `cursor` to get the next page; null on the last one.
 *
 * At most 512 characters.
 */
export type NextCursor = string | null;

/** A span of whole days in UTC, today included; `custom` is the span from `start_date` to `end_date`. */
export type Period = "7d" | "30d" | "90d" | "custom";

/** The social network that a profile is on. */
export type Platform = "instagram" | "tiktok" | (string & {});

/**
 * How well a person matches the targeting configuration, from 0 to 1.
 *
 * At least 0, at most 1.
 */
export type QualityScore = number;

/**
 * Lowest quality score, from 0 to 1, that a profile needs to be engaged with.
 *
 * At least 0, at most 1.
 */
export type QualityThreshold = number;

/**
 * Identifies a targeting suggestion.
 *
 * At most 64 characters, matches `^sug_[A-Za-z0-9]+$`.
 */
export type SuggestionId = string;

/**
 * Whom an account reaches. It draws people from all sources together, then keeps those who pass the
 * filters.
 */
export interface TargetingConfig {
  account_id: AccountId;
  competitor_accounts: CompetitorAccounts;
  hashtags: Hashtags;
  locations: TargetingLocations;
  interests: Interests;
  filters: TargetingFilters;
  ai_optimization: AiOptimization;
  /** When the configuration last changed. */
  updated_at: Timestamp;
}

/**
 * What to change. Fields that are left out stay as they are; `filters` and `ai_optimization` are
 * merged field by field; a list replaces the list that was there, so send all of its items.
 *
 * At least 1 property.
 */
export interface TargetingConfigUpdate {
  competitor_accounts?: CompetitorAccounts;
  hashtags?: Hashtags;
  locations?: TargetingLocations;
  interests?: Interests;
  filters?: TargetingFiltersUpdate;
  ai_optimization?: AiOptimizationUpdate;
}

/** Who is kept of the people that the sources yield. The defaults are what a new account starts with. */
export interface TargetingFilters {
  /** @default {"min":13,"max":65} */
  age_range: AgeRange;
  /** @default "all" */
  gender: Gender;
  /** @default null */
  language: LanguageCode;
  /** @default "medium" */
  activity_level: ActivityLevel;
  /** @default 0 */
  min_followers: MinFollowers;
  /** @default null */
  max_followers: MaxFollowers;
  /** @default 0 */
  min_engagement_rate: MinEngagementRate;
  /** @default true */
  has_profile_picture: HasProfilePicture;
  /** @default null */
  is_business_account: IsBusinessAccount;
  /** @default true */
  exclude_private: ExcludePrivate;
}

/**
 * The filters to change. Those that are left out stay as they are.
 *
 * At least 1 property.
 */
export interface TargetingFiltersUpdate {
  age_range?: AgeRange;
  gender?: Gender;
  language?: LanguageCode;
  activity_level?: ActivityLevel;
  min_followers?: MinFollowers;
  max_followers?: MaxFollowers;
  min_engagement_rate?: MinEngagementRate;
  has_profile_picture?: HasProfilePicture;
  is_business_account?: IsBusinessAccount;
  exclude_private?: ExcludePrivate;
}

/** A place and the circle around it. */
export interface TargetingLocation {
  /**
   * The place in words, from the narrow to the wide.
   *
   * At least 1 character, at most 200 characters.
   */
  name: string;
  /**
   * How far from the place, in kilometres.
   *
   * At least 1, at most 200.
   */
  radius_km: number;
}

/**
 * Places whose people are worth reaching.
 *
 * At most 10 items, no item twice.
 */
export type TargetingLocations = TargetingLocation[];

/** One source that Outfame's models propose to add to a targeting configuration. */
export interface TargetingSuggestion {
  id: SuggestionId;
  account_id: AccountId;
  type: TargetingSuggestionType;
  /** The handle, hashtag, place or interest to add, as the configuration writes it. */
  value: string;
  /** For a location, how far from it, in kilometres; null for all else. */
  radius_km: number | null;
  /** Why it is proposed, in a sentence for people. */
  reason: string;
  /** How well the people behind it are expected to match, from 0 to 1. */
  quality_score: QualityScore;
  status: TargetingSuggestionStatus;
  /** When it was made. */
  created_at: Timestamp;
}

/** One page of suggestions, newest first. */
export interface TargetingSuggestionList {
  data: TargetingSuggestion[];
  has_more: HasMore;
  next_cursor: NextCursor;
}

/** Whether a suggestion can still be applied; `expired` when newer ones have taken its place. */
export type TargetingSuggestionStatus = "pending" | "applied" | "expired" | (string & {});

/** The source that a suggestion would add to. */
export type TargetingSuggestionType = "competitor_account" | "hashtag" | "location" | "interest" | (string & {});

/**
 * A moment, as RFC 3339 writes it, in UTC.
 *
 * Format `date-time`.
 */
export type Timestamp = string;

/** A subscription that sends events to an endpoint of yours. */
export interface Webhook {
  id: WebhookId;
  url: WebhookUrl;
  events: WebhookEvents;
  description: WebhookDescription;
  metadata: WebhookMetadata;
  status: WebhookStatus;
  /** When it was created. */
  created_at: Timestamp;
}

/** A subscription to create. */
export interface WebhookCreateInput {
  url: WebhookUrl;
  events: WebhookEvents;
  /** @default null */
  description: WebhookDescription;
  /** @default {} */
  metadata: WebhookMetadata;
}

/**
 * A note for yourself, shown in the dashboard.
 *
 * At most 500 characters.
 */
export type WebhookDescription = string | null;

/** What an event tells. Each has a payload of its own, described under the webhooks of this document. */
export type WebhookEventType = "account.growth_milestone" | "account.status_changed" | "account.flagged" | "engagement.daily_summary" | "targeting.suggestions_ready" | "billing.payment_succeeded" | "billing.payment_failed" | (string & {});

/**
 * The events to send. `*` stands for all of them, also those that come to exist later.
 *
 * At least 1 item, no item twice.
 */
export type WebhookEvents = (WebhookEventType | "*")[];

/**
 * Identifies a webhook subscription.
 *
 * At most 64 characters, matches `^wh_[A-Za-z0-9]+$`.
 */
export type WebhookId = string;

/** One page of webhooks, newest first. */
export interface WebhookList {
  data: Webhook[];
  has_more: HasMore;
  next_cursor: NextCursor;
}

/**
 * Your own keys and values, kept with the webhook and returned as they are.
 *
 * At most 50 properties.
 */
export type WebhookMetadata = {
  [key: string]: string;
};

/**
 * Whether events are sent.
 *
 * - `enabled`: they are.
 * - `disabled`: they are not, because too many deliveries in a row have failed. Re-enable it in the
 *   dashboard.
 */
export type WebhookStatus = "enabled" | "disabled" | (string & {});

/**
 * Where to send events. HTTPS only; anything else is rejected when the webhook is created.
 *
 * Format `uri`, at most 2048 characters, matches `^https://`.
 */
export type WebhookUrl = string;

/** A webhook as it is returned once, when it is created, with the secret to verify its deliveries. */
export type WebhookWithSecret = Webhook & {
  /**
   * Signs every delivery (Standard Webhooks). Store it now: it is not shown again.
   *
   * Format `password`, matches `^whsec_[A-Za-z0-9+/=]+$`.
   */
  secret: string;
};
