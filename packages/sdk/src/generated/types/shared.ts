/** The social network that a profile is on. */
export type Platform = "instagram" | "tiktok" | (string & {});

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
 * An opaque place in a list. Its contents mean nothing outside the service and may change in form at
 * any time.
 *
 * At least 1 character, at most 512 characters.
 */
export type Cursor = string;

/**
 * Identifies one request. Quote it to support.
 *
 * At most 64 characters, matches `^req_[A-Za-z0-9]+$`.
 */
export type RequestId = string;

/**
 * Identifies an account.
 *
 * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
 */
export type AccountId = string;

/**
 * The name of a profile on its platform, without the leading \@.
 *
 * At least 1 character, at most 30 characters, matches `^[A-Za-z0-9._]+$`.
 */
export type Handle = string;

/**
 * Profiles on the same platform whose followers are worth reaching.
 *
 * At most 20 items, no item twice.
 */
export type CompetitorAccounts = Handle[];

/**
 * Hashtags without their sign, whose recent posters are worth reaching.
 *
 * At most 30 items, no item twice.
 */
export type Hashtags = string[];

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

/**
 * Subjects in plain words. Outfame finds people who post and engage about them.
 *
 * At most 15 items, no item twice.
 */
export type Interests = string[];

/**
 * An age in years.
 *
 * At least 13, at most 65.
 */
export type Age = number;

/** Ages from `min` to `max`, both included. `min` is not above `max`. */
export interface AgeRange {
  /**
   * Youngest age.
   *
   * At least 13, at most 65.
   */
  min: Age;
  /**
   * Oldest age. At the highest value that is allowed, everyone older is included.
   *
   * At least 13, at most 65.
   */
  max: Age;
}

/** Whom to reach by gender, as far as a public profile tells it; `all` does not filter. */
export type Gender = "all" | "male" | "female";

/**
 * Language that people write in, as an ISO 639-1 code; null for all languages.
 *
 * Matches `^[a-z]{2}$`.
 */
export type LanguageCode = string | null;

/** How active on the platform a profile must be at least. */
export type ActivityLevel = "low" | "medium" | "high" | "very_high";

/**
 * Fewest followers that a profile may have.
 *
 * At least 0.
 */
export type MinFollowers = number;

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

/** Whether to reach only profiles that have a picture. */
export type HasProfilePicture = boolean;

/** True for business profiles only, false for personal ones only, null for both. */
export type IsBusinessAccount = boolean | null;

/** Whether to leave out private profiles. */
export type ExcludePrivate = boolean;

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
  /**
   * Fewest followers that a profile may have.
   *
   * At least 0.
   *
   * @default 0
   */
  min_followers: MinFollowers;
  /** @default null */
  max_followers: MaxFollowers;
  /**
   * Lowest engagement rate that a profile may have, in percent.
   *
   * At least 0, at most 100.
   *
   * @default 0
   */
  min_engagement_rate: MinEngagementRate;
  /**
   * Whether to reach only profiles that have a picture.
   *
   * @default true
   */
  has_profile_picture: HasProfilePicture;
  /** @default null */
  is_business_account: IsBusinessAccount;
  /**
   * Whether to leave out private profiles.
   *
   * @default true
   */
  exclude_private: ExcludePrivate;
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
 * Lowest quality score, from 0 to 1, that a profile needs to be engaged with.
 *
 * At least 0, at most 1.
 */
export type QualityThreshold = number;

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
  /**
   * Lowest quality score, from 0 to 1, that a profile needs to be engaged with.
   *
   * At least 0, at most 1.
   *
   * @default 0.7
   */
  quality_threshold: QualityThreshold;
}

/**
 * A moment, as RFC 3339 writes it, in UTC.
 *
 * Format `date-time`.
 */
export type Timestamp = string;

/**
 * Whom an account reaches. It draws people from all sources together, then keeps those who pass the
 * filters.
 */
export interface TargetingConfig {
  /**
   * Identifies an account.
   *
   * At most 64 characters, matches `^acc_[A-Za-z0-9]+$`.
   */
  account_id: AccountId;
  competitor_accounts: CompetitorAccounts;
  hashtags: Hashtags;
  locations: TargetingLocations;
  interests: Interests;
  filters: TargetingFilters;
  ai_optimization: AiOptimization;
  /**
   * When the configuration last changed.
   *
   * Format `date-time`.
   */
  updated_at: Timestamp;
}

/**
 * How many activities of one type to perform in a day at most. At 0 there are none.
 *
 * Format `int32`, at least 0.
 */
export type DailyLimit = number;

/** Whether another page follows. */
export type HasMore = boolean;

/**
 * What to send as `cursor` to get the next page; null on the last one.
 *
 * At most 512 characters.
 */
export type NextCursor = string | null;

/** What happened, in a sentence for people. Its words may change; decide by `code`. */
export type ErrorMessage = string;

/**
 * Where the documentation explains this error and what to do.
 *
 * Format `uri`.
 */
export type ErrorDocUrl = string;

/** One fault of a request. */
export interface ErrorDetailModel {
  /**
   * The parameter, or the dotted path of the body's field, that is at fault; `body` where it is the body
   * as a whole.
   */
  field: string;
  /** What is wrong with it and what is allowed. */
  message: string;
}

/** A parameter or the body is malformed or not allowed. Sending it again unchanged fails again. */
export interface InvalidRequestErrorBody {
  error: {
    code: "invalid_request";
    /** What happened, in a sentence for people. Its words may change; decide by `code`. */
    message: ErrorMessage;
    /**
     * Where the documentation explains this error and what to do.
     *
     * Format `uri`.
     */
    doc_url: ErrorDocUrl;
    /**
     * Identifies one request. Quote it to support.
     *
     * At most 64 characters, matches `^req_[A-Za-z0-9]+$`.
     */
    request_id: RequestId;
    /**
     * What is wrong, one entry for each fault found.
     *
     * At least 1 item.
     */
    details: ErrorDetailModel[];
  };
}

/** The API key or token is missing, malformed, revoked or expired. */
export interface UnauthorizedErrorBody {
  error: {
    code: "unauthorized";
    /** What happened, in a sentence for people. Its words may change; decide by `code`. */
    message: ErrorMessage;
    /**
     * Where the documentation explains this error and what to do.
     *
     * Format `uri`.
     */
    doc_url: ErrorDocUrl;
    /**
     * Identifies one request. Quote it to support.
     *
     * At most 64 characters, matches `^req_[A-Za-z0-9]+$`.
     */
    request_id: RequestId;
  };
}

/** The key or token is valid, but lacks a scope that the operation requires. */
export interface InsufficientScopeErrorBody {
  error: {
    code: "insufficient_scope";
    /** What happened, in a sentence for people. Its words may change; decide by `code`. */
    message: ErrorMessage;
    /**
     * Where the documentation explains this error and what to do.
     *
     * Format `uri`.
     */
    doc_url: ErrorDocUrl;
    /**
     * Identifies one request. Quote it to support.
     *
     * At most 64 characters, matches `^req_[A-Za-z0-9]+$`.
     */
    request_id: RequestId;
    /** The scopes that the operation requires. */
    required_scopes?: string[];
  };
}

/**
 * Seconds to wait before the next request.
 *
 * At least 1.
 */
export type RetryAfterSeconds = number;

/**
 * The key, or the organization of the token, has used up a limit of its plan. The request was not
 * acted on.
 */
export interface RateLimitExceededErrorBody {
  error: {
    code: "rate_limit_exceeded";
    /** What happened, in a sentence for people. Its words may change; decide by `code`. */
    message: ErrorMessage;
    /**
     * Where the documentation explains this error and what to do.
     *
     * Format `uri`.
     */
    doc_url: ErrorDocUrl;
    /**
     * Identifies one request. Quote it to support.
     *
     * At most 64 characters, matches `^req_[A-Za-z0-9]+$`.
     */
    request_id: RequestId;
    /**
     * Seconds to wait before the next request.
     *
     * At least 1.
     */
    retry_after: RetryAfterSeconds;
  };
}

/** A fault of the service. */
export interface InternalErrorBody {
  error: {
    code: "internal_error";
    /** What happened, in a sentence for people. Its words may change; decide by `code`. */
    message: ErrorMessage;
    /**
     * Where the documentation explains this error and what to do.
     *
     * Format `uri`.
     */
    doc_url: ErrorDocUrl;
    /**
     * Identifies one request. Quote it to support.
     *
     * At most 64 characters, matches `^req_[A-Za-z0-9]+$`.
     */
    request_id: RequestId;
  };
}

/** The service is away for a moment. */
export interface ServiceUnavailableErrorBody {
  error: {
    code: "service_unavailable";
    /** What happened, in a sentence for people. Its words may change; decide by `code`. */
    message: ErrorMessage;
    /**
     * Where the documentation explains this error and what to do.
     *
     * Format `uri`.
     */
    doc_url: ErrorDocUrl;
    /**
     * Identifies one request. Quote it to support.
     *
     * At most 64 characters, matches `^req_[A-Za-z0-9]+$`.
     */
    request_id: RequestId;
  };
}

/**
 * The request conflicts with the state of the resource, or its idempotency key was used for another
 * request.
 */
export interface ConflictErrorBody {
  error: {
    code: "conflict";
    /** What happened, in a sentence for people. Its words may change; decide by `code`. */
    message: ErrorMessage;
    /**
     * Where the documentation explains this error and what to do.
     *
     * Format `uri`.
     */
    doc_url: ErrorDocUrl;
    /**
     * Identifies one request. Quote it to support.
     *
     * At most 64 characters, matches `^req_[A-Za-z0-9]+$`.
     */
    request_id: RequestId;
  };
}

/** There is no such resource in this organization. */
export interface NotFoundErrorBody {
  error: {
    code: "not_found";
    /** What happened, in a sentence for people. Its words may change; decide by `code`. */
    message: ErrorMessage;
    /**
     * Where the documentation explains this error and what to do.
     *
     * Format `uri`.
     */
    doc_url: ErrorDocUrl;
    /**
     * Identifies one request. Quote it to support.
     *
     * At most 64 characters, matches `^req_[A-Za-z0-9]+$`.
     */
    request_id: RequestId;
  };
}

/**
 * How well a person matches the targeting configuration, from 0 to 1.
 *
 * At least 0, at most 1.
 */
export type QualityScore = number;

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
 * Your application's id.
 *
 * At least 1 character.
 */
export type OAuthClientId = string;

/**
 * Scopes, separated by spaces.
 *
 * Matches `^\S+( \S+)*$`.
 */
export type OAuthScope = string;

/**
 * Your application's secret. Send it from servers only.
 *
 * Format `password`, at least 1 character.
 */
export type OAuthClientSecret = string;

/** The code that came back to your redirect URI. */
export interface OAuthAuthorizationCodeGrant {
  grant_type: "authorization_code";
  /**
   * The code. It can be exchanged once, and not for long.
   *
   * Format `password`, at least 1 character.
   */
  code: string;
  /**
   * Your application's id.
   *
   * At least 1 character.
   */
  client_id: OAuthClientId;
  /**
   * Your application's secret. Send it from servers only.
   *
   * Format `password`, at least 1 character.
   */
  client_secret: OAuthClientSecret;
  /**
   * The redirect URI of the authorization request, character for character.
   *
   * Format `uri`.
   */
  redirect_uri: string;
  /**
   * What the `code_challenge` was made from (RFC 7636). Required when there was one.
   *
   * Format `password`, at least 43 characters, at most 128 characters, matches `^[A-Za-z0-9._~-]+$`.
   */
  code_verifier?: string | undefined;
}

/**
 * Gets the next access token. Store it before you use what came with it, and never log it.
 *
 * Format `password`, matches `^ort_.+$`.
 */
export type OAuthRefreshToken = string;

/** A refresh token, which ends with this use; the response brings the next one. */
export interface OAuthRefreshTokenGrant {
  grant_type: "refresh_token";
  /**
   * Gets the next access token. Store it before you use what came with it, and never log it.
   *
   * Format `password`, matches `^ort_.+$`.
   */
  refresh_token: OAuthRefreshToken;
  /**
   * Your application's id.
   *
   * At least 1 character.
   */
  client_id: OAuthClientId;
  /**
   * Your application's secret. Send it from servers only.
   *
   * Format `password`, at least 1 character.
   */
  client_secret: OAuthClientSecret;
  /**
   * Fewer scopes than were granted, separated by spaces; all of them when left out.
   *
   * Matches `^\S+( \S+)*$`.
   */
  scope?: OAuthScope | undefined;
}

/** What to exchange for tokens. `grant_type` says which it is. */
export type OAuthTokenRequest = OAuthAuthorizationCodeGrant | OAuthRefreshTokenGrant;

/** Tokens of one grant (RFC 6749, section 5.1). */
export interface OAuthTokens {
  /**
   * The bearer token to call the API with.
   *
   * Format `password`, matches `^oa_(live|test)_.+$`.
   */
  access_token: string;
  token_type: "Bearer";
  /**
   * Seconds until the access token expires.
   *
   * At least 1.
   */
  expires_in: number;
  /**
   * Gets the next access token. Store it before you use what came with it, and never log it.
   *
   * Format `password`, matches `^ort_.+$`.
   */
  refresh_token: OAuthRefreshToken;
  /**
   * The scopes that the tokens carry, separated by spaces.
   *
   * Matches `^\S+( \S+)*$`.
   */
  scope: OAuthScope;
}

/** What happened, in a sentence for developers (RFC 6749, section 5.2). */
export type OAuthErrorDescription = string;

/** A parameter is missing, repeated or malformed. */
export interface OAuthInvalidRequestErrorBody {
  error: "invalid_request";
  /** What happened, in a sentence for developers (RFC 6749, section 5.2). */
  error_description?: OAuthErrorDescription;
}

/**
 * The code or refresh token is invalid, expired, revoked, used before, or was issued to another client
 * or redirect URI. Ask the user to authorize again.
 */
export interface OAuthInvalidGrantErrorBody {
  error: "invalid_grant";
  /** What happened, in a sentence for developers (RFC 6749, section 5.2). */
  error_description?: OAuthErrorDescription;
}

/** The client may not use this grant type. */
export interface OAuthUnauthorizedClientErrorBody {
  error: "unauthorized_client";
  /** What happened, in a sentence for developers (RFC 6749, section 5.2). */
  error_description?: OAuthErrorDescription;
}

/** The grant type is none that this server supports. */
export interface OAuthUnsupportedGrantTypeErrorBody {
  error: "unsupported_grant_type";
  /** What happened, in a sentence for developers (RFC 6749, section 5.2). */
  error_description?: OAuthErrorDescription;
}

/** A requested scope is unknown, malformed, or more than the user granted. */
export interface OAuthInvalidScopeErrorBody {
  error: "invalid_scope";
  /** What happened, in a sentence for developers (RFC 6749, section 5.2). */
  error_description?: OAuthErrorDescription;
}

/** The client is unknown, or its secret is wrong. */
export interface OAuthInvalidClientErrorBody {
  error: "invalid_client";
  /** What happened, in a sentence for developers (RFC 6749, section 5.2). */
  error_description?: OAuthErrorDescription;
}

/** The path has no such method; the `Allow` header names those that it has. */
export interface MethodNotAllowedErrorBody {
  error: {
    code: "method_not_allowed";
    /** What happened, in a sentence for people. Its words may change; decide by `code`. */
    message: ErrorMessage;
    /**
     * Where the documentation explains this error and what to do.
     *
     * Format `uri`.
     */
    doc_url: ErrorDocUrl;
    /**
     * Identifies one request. Quote it to support.
     *
     * At most 64 characters, matches `^req_[A-Za-z0-9]+$`.
     */
    request_id: RequestId;
  };
}
