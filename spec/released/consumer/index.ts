/* The golden consumer of @outfame/sdk, as released with @outfame/sdk 2.4.1: a program that uses all of it.
 * `pnpm source:record` writes it from the built declarations; `pnpm source:check` says what of it no longer compiles.
 * Never edit it: it stands for the programs of people who have that release. A line `//#` says what the next ones use. */
import {
  //# import AbortError
  AbortError,
  //# import Account
  type Account,
  //# import AccountCreate
  type AccountCreate,
  //# import AccountFlagReason
  type AccountFlagReason,
  //# import AccountFlaggedEvent
  type AccountFlaggedEvent,
  //# import AccountGrowthMilestoneEvent
  type AccountGrowthMilestoneEvent,
  //# import AccountId
  type AccountId,
  //# import AccountList
  type AccountList,
  //# import AccountStatus
  type AccountStatus,
  //# import AccountStatusChangedEvent
  type AccountStatusChangedEvent,
  //# import AccountUpdate
  type AccountUpdate,
  //# import Accounts
  Accounts,
  //# import Activity
  type Activity,
  //# import ActivityId
  type ActivityId,
  //# import ActivityLevel
  type ActivityLevel,
  //# import ActivityList
  type ActivityList,
  //# import ActivityStatus
  type ActivityStatus,
  //# import ActivityType
  type ActivityType,
  //# import Age
  type Age,
  //# import AgeRange
  type AgeRange,
  //# import AiOptimization
  type AiOptimization,
  //# import AiOptimizationMode
  type AiOptimizationMode,
  //# import AiOptimizationUpdate
  type AiOptimizationUpdate,
  //# import Analytics
  Analytics,
  //# import AnalyticsOverview
  type AnalyticsOverview,
  //# import ApiError
  ApiError,
  //# import ApiErrorOf
  type ApiErrorOf,
  //# import ApiPromise
  ApiPromise,
  //# import ApplyTargetingSuggestionError | POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
  type ApplyTargetingSuggestionError,
  //# import AudienceAgeShare
  type AudienceAgeShare,
  //# import AudienceAnalytics
  type AudienceAnalytics,
  //# import AudienceCountryShare
  type AudienceCountryShare,
  //# import AudienceGender
  type AudienceGender,
  //# import AudienceGenderShare
  type AudienceGenderShare,
  //# import AudienceLanguageShare
  type AudienceLanguageShare,
  //# import AudiencePercent
  type AudiencePercent,
  //# import AuthenticationError
  AuthenticationError,
  //# import BillingPaymentFailedEvent
  type BillingPaymentFailedEvent,
  //# import BillingPaymentSucceededEvent
  type BillingPaymentSucceededEvent,
  //# import BinaryBody
  type BinaryBody,
  //# import ClientEvent
  type ClientEvent,
  //# import ClientOptions
  type ClientOptions,
  //# import CompetitorAccounts
  type CompetitorAccounts,
  //# import ConflictError
  ConflictError,
  //# import ConflictErrorBody
  type ConflictErrorBody,
  //# import ConnectionError
  ConnectionError,
  //# import CreateAccountError | POST /accounts
  type CreateAccountError,
  //# import CreateWebhookError | POST /webhooks
  type CreateWebhookError,
  //# import Credential
  type Credential,
  //# import CredentialSource
  type CredentialSource,
  //# import CredentialsError
  CredentialsError,
  //# import Currency
  type Currency,
  //# import Cursor
  type Cursor,
  //# import DailyLimit
  type DailyLimit,
  //# import DailyLimits
  type DailyLimits,
  //# import DailyLimitsCreate
  type DailyLimitsCreate,
  //# import DailyLimitsUpdate
  type DailyLimitsUpdate,
  //# import DataWithResponse
  type DataWithResponse,
  //# import default
  default as Default,
  //# import DeleteAccountError | DELETE /accounts/{account_id}
  type DeleteAccountError,
  //# import DeleteWebhookError | DELETE /webhooks/{webhook_id}
  type DeleteWebhookError,
  //# import Engagement
  Engagement,
  //# import EngagementAnalytics
  type EngagementAnalytics,
  //# import EngagementDailySummaryEvent
  type EngagementDailySummaryEvent,
  //# import EngagementLimit
  type EngagementLimit,
  //# import EngagementLimits
  type EngagementLimits,
  //# import EngagementMetric
  type EngagementMetric,
  //# import EngagementState
  type EngagementState,
  //# import EngagementStateChange
  type EngagementStateChange,
  //# import ErrorByCode
  type ErrorByCode,
  //# import ErrorCode
  type ErrorCode,
  //# import ErrorDetail
  type ErrorDetail,
  //# import ErrorDetailModel
  type ErrorDetailModel,
  //# import ErrorDocUrl
  type ErrorDocUrl,
  //# import ErrorMessage
  type ErrorMessage,
  //# import ErrorWithCode
  type ErrorWithCode,
  //# import EventId
  type EventId,
  //# import Exchange
  type Exchange,
  //# import ExcludePrivate
  type ExcludePrivate,
  //# import Failure
  type Failure,
  //# import Gender
  type Gender,
  //# import GetAccountError | GET /accounts/{account_id}
  type GetAccountError,
  //# import GetAnalyticsAudienceError | GET /analytics/audience
  type GetAnalyticsAudienceError,
  //# import GetAnalyticsAudienceParams | GET /analytics/audience
  type GetAnalyticsAudienceParams,
  //# import GetAnalyticsEngagementError | GET /analytics/engagement
  type GetAnalyticsEngagementError,
  //# import GetAnalyticsEngagementParams | GET /analytics/engagement
  type GetAnalyticsEngagementParams,
  //# import GetAnalyticsGrowthError | GET /analytics/growth
  type GetAnalyticsGrowthError,
  //# import GetAnalyticsGrowthParams | GET /analytics/growth
  type GetAnalyticsGrowthParams,
  //# import GetAnalyticsOverviewError | GET /analytics/overview
  type GetAnalyticsOverviewError,
  //# import GetAnalyticsOverviewParams | GET /analytics/overview
  type GetAnalyticsOverviewParams,
  //# import GetEngagementLimitsError | GET /engagement/limits
  type GetEngagementLimitsError,
  //# import GetEngagementLimitsParams | GET /engagement/limits
  type GetEngagementLimitsParams,
  //# import GetTargetingError | GET /accounts/{account_id}/targeting
  type GetTargetingError,
  //# import GetWebhookError | GET /webhooks/{webhook_id}
  type GetWebhookError,
  //# import Granularity
  type Granularity,
  //# import GrowthAnalytics
  type GrowthAnalytics,
  //# import GrowthDataPoint
  type GrowthDataPoint,
  //# import Handle
  type Handle,
  //# import HasMore
  type HasMore,
  //# import HasProfilePicture
  type HasProfilePicture,
  //# import Hashtags
  type Hashtags,
  //# import InsufficientScopeError
  InsufficientScopeError,
  //# import InsufficientScopeErrorBody
  type InsufficientScopeErrorBody,
  //# import Interests
  type Interests,
  //# import InternalErrorBody
  type InternalErrorBody,
  //# import InvalidRequestErrorBody
  type InvalidRequestErrorBody,
  //# import InvoiceId
  type InvoiceId,
  //# import IsBusinessAccount
  type IsBusinessAccount,
  //# import ItemWithCursor
  type ItemWithCursor,
  //# import LanguageCode
  type LanguageCode,
  //# import ListAccountsError | GET /accounts
  type ListAccountsError,
  //# import ListAccountsParams | GET /accounts
  type ListAccountsParams,
  //# import ListActivityError | GET /engagement/activity
  type ListActivityError,
  //# import ListActivityParams | GET /engagement/activity
  type ListActivityParams,
  //# import ListOptions
  type ListOptions,
  //# import ListTargetingSuggestionsError | GET /accounts/{account_id}/targeting/suggestions
  type ListTargetingSuggestionsError,
  //# import ListTargetingSuggestionsParams | GET /accounts/{account_id}/targeting/suggestions
  type ListTargetingSuggestionsParams,
  //# import ListWebhooksError | GET /webhooks
  type ListWebhooksError,
  //# import ListWebhooksParams | GET /webhooks
  type ListWebhooksParams,
  //# import Listener
  type Listener,
  //# import LogLevel
  type LogLevel,
  //# import Logger
  type Logger,
  //# import MaxFollowers
  type MaxFollowers,
  //# import MemoryRateLimitStore
  MemoryRateLimitStore,
  //# import MethodNotAllowedErrorBody
  type MethodNotAllowedErrorBody,
  //# import Middleware
  type Middleware,
  //# import MiddlewareContext
  type MiddlewareContext,
  //# import MinEngagementRate
  type MinEngagementRate,
  //# import MinFollowers
  type MinFollowers,
  //# import Next
  type Next,
  //# import NextCursor
  type NextCursor,
  //# import NotFoundError
  NotFoundError,
  //# import NotFoundErrorBody
  type NotFoundErrorBody,
  //# import OAuthAuthorizationCodeGrant
  type OAuthAuthorizationCodeGrant,
  //# import OAuthClientId
  type OAuthClientId,
  //# import OAuthClientSecret
  type OAuthClientSecret,
  //# import OAuthCredential
  type OAuthCredential,
  //# import OAuthError
  OAuthError,
  //# import OAuthErrorDescription
  type OAuthErrorDescription,
  //# import OAuthInvalidClientErrorBody
  type OAuthInvalidClientErrorBody,
  //# import OAuthInvalidGrantErrorBody
  type OAuthInvalidGrantErrorBody,
  //# import OAuthInvalidRequestErrorBody
  type OAuthInvalidRequestErrorBody,
  //# import OAuthInvalidScopeErrorBody
  type OAuthInvalidScopeErrorBody,
  //# import OAuthRefreshToken
  type OAuthRefreshToken,
  //# import OAuthRefreshTokenGrant
  type OAuthRefreshTokenGrant,
  //# import OAuthScope
  type OAuthScope,
  //# import OAuthTokenRequest
  type OAuthTokenRequest,
  //# import OAuthTokens
  type OAuthTokens,
  //# import OAuthUnauthorizedClientErrorBody
  type OAuthUnauthorizedClientErrorBody,
  //# import OAuthUnsupportedGrantTypeErrorBody
  type OAuthUnsupportedGrantTypeErrorBody,
  //# import Outfame
  Outfame,
  //# import OutfameOptions
  type OutfameOptions,
  //# import PacingOptions
  type PacingOptions,
  //# import Page
  Page,
  //# import PagePromise
  PagePromise,
  //# import Pages
  type Pages,
  //# import PauseEngagementError | POST /engagement/pause
  type PauseEngagementError,
  //# import Period
  type Period,
  //# import PermissionError
  PermissionError,
  //# import Plan
  type Plan,
  //# import Platform
  type Platform,
  //# import QualityScore
  type QualityScore,
  //# import QualityThreshold
  type QualityThreshold,
  //# import RateLimit
  type RateLimit,
  //# import RateLimitError
  RateLimitError,
  //# import RateLimitExceededErrorBody
  type RateLimitExceededErrorBody,
  //# import RateLimitObservation
  type RateLimitObservation,
  //# import RateLimitStore
  type RateLimitStore,
  //# import ReauthorizationReason
  type ReauthorizationReason,
  //# import ReauthorizationRequiredError
  ReauthorizationRequiredError,
  //# import RequestId
  type RequestId,
  //# import RequestOptions
  type RequestOptions,
  //# import ResponseError
  ResponseError,
  //# import ResponseInfo
  type ResponseInfo,
  //# import Result
  type Result,
  //# import ResumeEngagementError | POST /engagement/resume
  type ResumeEngagementError,
  //# import RetryAfterSeconds
  type RetryAfterSeconds,
  //# import RetryOptions
  type RetryOptions,
  //# import Scope
  type Scope,
  //# import SdkError
  SdkError,
  //# import ServerError
  ServerError,
  //# import ServiceUnavailableErrorBody
  type ServiceUnavailableErrorBody,
  //# import Success
  type Success,
  //# import SuggestionId
  type SuggestionId,
  //# import Targeting
  Targeting,
  //# import TargetingConfig
  type TargetingConfig,
  //# import TargetingConfigUpdate
  type TargetingConfigUpdate,
  //# import TargetingFilters
  type TargetingFilters,
  //# import TargetingFiltersUpdate
  type TargetingFiltersUpdate,
  //# import TargetingLocation
  type TargetingLocation,
  //# import TargetingLocations
  type TargetingLocations,
  //# import TargetingSuggestion
  type TargetingSuggestion,
  //# import TargetingSuggestionList
  type TargetingSuggestionList,
  //# import TargetingSuggestionStatus
  type TargetingSuggestionStatus,
  //# import TargetingSuggestionType
  type TargetingSuggestionType,
  //# import TargetingSuggestionsReadyEvent
  type TargetingSuggestionsReadyEvent,
  //# import TimeoutError
  TimeoutError,
  //# import Timestamp
  type Timestamp,
  //# import TransportError
  type TransportError,
  //# import UnauthorizedErrorBody
  type UnauthorizedErrorBody,
  //# import UnrecognizedApiError
  type UnrecognizedApiError,
  //# import UnrecognizedCode
  type UnrecognizedCode,
  //# import UpdateAccountError | PATCH /accounts/{account_id}
  type UpdateAccountError,
  //# import UpdateTargetingError | PATCH /accounts/{account_id}/targeting
  type UpdateTargetingError,
  //# import ValidationError
  ValidationError,
  //# import Webhook
  type Webhook,
  //# import WebhookCreate
  type WebhookCreate,
  //# import WebhookDescription
  type WebhookDescription,
  //# import WebhookEvent
  type WebhookEvent,
  //# import WebhookEventMap
  type WebhookEventMap,
  //# import WebhookEventType
  type WebhookEventType,
  //# import WebhookEvents
  type WebhookEvents,
  //# import WebhookId
  type WebhookId,
  //# import WebhookList
  type WebhookList,
  //# import WebhookMetadata
  type WebhookMetadata,
  //# import WebhookSecret
  type WebhookSecret,
  //# import WebhookStatus
  type WebhookStatus,
  //# import WebhookUrl
  type WebhookUrl,
  //# import WebhookWithSecret
  type WebhookWithSecret,
  //# import Webhooks
  Webhooks,
  //# import api
  api,
  //# import applyTargetingSuggestion | POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
  applyTargetingSuggestion,
  //# import createAccount | POST /accounts
  createAccount,
  //# import createWebhook | POST /webhooks
  createWebhook,
  //# import deleteAccount | DELETE /accounts/{account_id}
  deleteAccount,
  //# import deleteWebhook | DELETE /webhooks/{webhook_id}
  deleteWebhook,
  //# import getAccount | GET /accounts/{account_id}
  getAccount,
  //# import getAnalyticsAudience | GET /analytics/audience
  getAnalyticsAudience,
  //# import getAnalyticsEngagement | GET /analytics/engagement
  getAnalyticsEngagement,
  //# import getAnalyticsGrowth | GET /analytics/growth
  getAnalyticsGrowth,
  //# import getAnalyticsOverview | GET /analytics/overview
  getAnalyticsOverview,
  //# import getEngagementLimits | GET /engagement/limits
  getEngagementLimits,
  //# import getTargeting | GET /accounts/{account_id}/targeting
  getTargeting,
  //# import getWebhook | GET /webhooks/{webhook_id}
  getWebhook,
  //# import listAccounts | GET /accounts
  listAccounts,
  //# import listActivity | GET /engagement/activity
  listActivity,
  //# import listTargetingSuggestions | GET /accounts/{account_id}/targeting/suggestions
  listTargetingSuggestions,
  //# import listWebhooks | GET /webhooks
  listWebhooks,
  //# import pauseEngagement | POST /engagement/pause
  pauseEngagement,
  //# import resumeEngagement | POST /engagement/resume
  resumeEngagement,
  //# import scopes
  scopes,
  //# import subscribe
  subscribe,
  //# import updateAccount | PATCH /accounts/{account_id}
  updateAccount,
  //# import updateTargeting | PATCH /accounts/{account_id}/targeting
  updateTargeting,
  //# import webhookDelivery
  webhookDelivery,
} from "@outfame/sdk";
import {
  //# import OAuth
  OAuth,
  //# import OAuthOptions
  type OAuthOptions,
} from "@outfame/sdk/oauth";

declare function take<Type>(value: Type): void;
declare function given<Type>(): Type;

export function use_AbortError(value: unknown): void {
  //# call AbortError
  take<boolean>(value instanceof AbortError);
}

//# read AbortError
export function read_AbortError(value: AbortError): void {
  //# read AbortError
  take<SdkError>(value);
  //# read AbortError.code
  take<"aborted">(value.code);
  //# read AbortError.name
  take<"AbortError">(value.name);
}

//# read Account
export function read_Account(value: Account): void {
  //# read Account.id
  take<string>((value.id = value.id));
  //# read Account.instagram_username
  take<string>((value.instagram_username = value.instagram_username));
  //# read Account.platform
  take<Platform>((value.platform = value.platform));
  take<boolean>(value.platform === "instagram");
  take<boolean>(value.platform === "tiktok");
  //# read Account.status
  take<AccountStatus>((value.status = value.status));
  take<boolean>(value.status === "setup");
  take<boolean>(value.status === "active");
  take<boolean>(value.status === "paused");
  take<boolean>(value.status === "suspended");
  //# read Account.followers_count
  take<number>((value.followers_count = value.followers_count));
  //# read Account.following_count
  take<number>((value.following_count = value.following_count));
  //# read Account.engagement_rate
  take<number>((value.engagement_rate = value.engagement_rate));
  //# read Account.growth_rate
  take<number>((value.growth_rate = value.growth_rate));
  //# read Account.targeting_config
  take<TargetingConfig>((value.targeting_config = value.targeting_config));
  //# read Account.daily_limits
  take<DailyLimits>((value.daily_limits = value.daily_limits));
  //# read Account.created_at
  take<string>((value.created_at = value.created_at));
  //# read Account.updated_at
  take<string>((value.updated_at = value.updated_at));
}

//# give AccountCreate
export function give_AccountCreate(): void {
  //# give AccountCreate
  take<AccountCreate>({
    //# give AccountCreate.instagram_username
    instagram_username: given<string>(),
    //# give AccountCreate.platform
    platform: given<Platform | undefined>(),
    //# give AccountCreate.daily_limits
    daily_limits: given<DailyLimitsCreate | undefined>(),
  });
  //# give AccountCreate
  take<AccountCreate>({
    //# give AccountCreate.instagram_username
    instagram_username: given<string>(),
  });
}

//# read AccountFlagReason
export function read_AccountFlagReason(value: AccountFlagReason): void {
  //# read AccountFlagReason
  take<"action_blocked" | "profile_unavailable" | "unusual_activity" | (string & {})>(value);
  take<boolean>(value === "action_blocked");
  take<boolean>(value === "profile_unavailable");
  take<boolean>(value === "unusual_activity");
}

//# read AccountFlaggedEvent
export function read_AccountFlaggedEvent(value: AccountFlaggedEvent): void {
  //# read AccountFlaggedEvent.id
  take<string>((value.id = value.id));
  //# read AccountFlaggedEvent.type
  take<"account.flagged">((value.type = value.type));
  //# read AccountFlaggedEvent.created_at
  take<string>((value.created_at = value.created_at));
  //# read AccountFlaggedEvent.data
  take<{ account_id: string; reason: AccountFlagReason; message: string }>((value.data = value.data));
}

//# read AccountGrowthMilestoneEvent
export function read_AccountGrowthMilestoneEvent(value: AccountGrowthMilestoneEvent): void {
  //# read AccountGrowthMilestoneEvent.id
  take<string>((value.id = value.id));
  //# read AccountGrowthMilestoneEvent.type
  take<"account.growth_milestone">((value.type = value.type));
  //# read AccountGrowthMilestoneEvent.created_at
  take<string>((value.created_at = value.created_at));
  //# read AccountGrowthMilestoneEvent.data
  take<{ account_id: string; instagram_username: string; platform: Platform; milestone: number; followers_count: number }>((value.data = value.data));
}

//# read AccountId
export function read_AccountId(value: AccountId): void {
  //# read AccountId
  take<string>(value);
}

//# read AccountList
export function read_AccountList(value: AccountList): void {
  //# read AccountList.data
  take<Account[]>((value.data = value.data));
  //# read AccountList.has_more
  take<boolean>((value.has_more = value.has_more));
  //# read AccountList.next_cursor
  take<NextCursor>((value.next_cursor = value.next_cursor));
}

//# give AccountStatus
export function give_AccountStatus(): void {
  take<AccountStatus>(given<string & {}>());
  take<AccountStatus>(given<"setup">());
  take<AccountStatus>(given<"active">());
  take<AccountStatus>(given<"paused">());
  take<AccountStatus>(given<"suspended">());
}

//# read AccountStatus
export function read_AccountStatus(value: AccountStatus): void {
  //# read AccountStatus
  take<"active" | "paused" | "setup" | "suspended" | (string & {})>(value);
  take<boolean>(value === "setup");
  take<boolean>(value === "active");
  take<boolean>(value === "paused");
  take<boolean>(value === "suspended");
}

//# read AccountStatusChangedEvent
export function read_AccountStatusChangedEvent(value: AccountStatusChangedEvent): void {
  //# read AccountStatusChangedEvent.id
  take<string>((value.id = value.id));
  //# read AccountStatusChangedEvent.type
  take<"account.status_changed">((value.type = value.type));
  //# read AccountStatusChangedEvent.created_at
  take<string>((value.created_at = value.created_at));
  //# read AccountStatusChangedEvent.data
  take<{ account_id: string; previous_status: AccountStatus; status: AccountStatus; reason: string | null }>((value.data = value.data));
}

//# give AccountUpdate
export function give_AccountUpdate(): void {
  //# give AccountUpdate
  take<AccountUpdate>({
    //# give AccountUpdate.instagram_username
    instagram_username: given<string | undefined>(),
    //# give AccountUpdate.daily_limits
    daily_limits: given<DailyLimitsUpdate | undefined>(),
  });
  //# give AccountUpdate
  take<AccountUpdate>({
  });
}

export function use_Accounts(value: unknown): void {
  //# call Outfame.accounts
  take<boolean>(value instanceof Accounts);
}

//# read Outfame.accounts
export function read_Accounts(value: Accounts): void {
  //# call Outfame.accounts.list | GET /accounts
  take<PagePromise<Account, AccountList, ListAccountsError>>(value.list());
  take<PagePromise<Account, AccountList, ListAccountsError>>(value.list(given<ListAccountsParams>(), given<ListOptions>()));
  //# call Outfame.accounts.create | POST /accounts
  take<ApiPromise<Account, CreateAccountError>>(value.create(given<AccountCreate>()));
  take<ApiPromise<Account, CreateAccountError>>(value.create(given<AccountCreate>(), given<RequestOptions>()));
  //# call Outfame.accounts.get | GET /accounts/{account_id}
  take<ApiPromise<Account, GetAccountError>>(value.get(given<string>()));
  take<ApiPromise<Account, GetAccountError>>(value.get(given<string>(), given<RequestOptions>()));
  //# call Outfame.accounts.delete | DELETE /accounts/{account_id}
  take<ApiPromise<undefined, DeleteAccountError>>(value.delete(given<string>()));
  take<ApiPromise<undefined, DeleteAccountError>>(value.delete(given<string>(), given<RequestOptions>()));
  //# call Outfame.accounts.update | PATCH /accounts/{account_id}
  take<ApiPromise<Account, UpdateAccountError>>(value.update(given<string>(), given<AccountUpdate>()));
  take<ApiPromise<Account, UpdateAccountError>>(value.update(given<string>(), given<AccountUpdate>(), given<RequestOptions>()));
}

//# read Activity
export function read_Activity(value: Activity): void {
  //# read Activity.id
  take<string>((value.id = value.id));
  //# read Activity.type
  take<ActivityType>((value.type = value.type));
  take<boolean>(value.type === "like");
  take<boolean>(value.type === "follow");
  take<boolean>(value.type === "comment");
  take<boolean>(value.type === "story_view");
  //# read Activity.target_username
  take<string>((value.target_username = value.target_username));
  //# read Activity.target_post_id
  take<string | null>((value.target_post_id = value.target_post_id));
  //# read Activity.source
  take<string>((value.source = value.source));
  //# read Activity.quality_score
  take<number>((value.quality_score = value.quality_score));
  //# read Activity.status
  take<ActivityStatus>((value.status = value.status));
  take<boolean>(value.status === "completed");
  take<boolean>(value.status === "failed");
  take<boolean>(value.status === "reverted");
  //# read Activity.performed_at
  take<string>((value.performed_at = value.performed_at));
}

//# read ActivityId
export function read_ActivityId(value: ActivityId): void {
  //# read ActivityId
  take<string>(value);
}

//# give ActivityLevel
export function give_ActivityLevel(): void {
  take<ActivityLevel>(given<"low">());
  take<ActivityLevel>(given<"medium">());
  take<ActivityLevel>(given<"high">());
  take<ActivityLevel>(given<"very_high">());
}

//# read ActivityLevel
export function read_ActivityLevel(value: ActivityLevel): void {
  //# read ActivityLevel
  take<"high" | "low" | "medium" | "very_high">(value);
  take<boolean>(value === "low");
  take<boolean>(value === "medium");
  take<boolean>(value === "high");
  take<boolean>(value === "very_high");
}

//# read ActivityList
export function read_ActivityList(value: ActivityList): void {
  //# read ActivityList.data
  take<Activity[]>((value.data = value.data));
  //# read ActivityList.has_more
  take<boolean>((value.has_more = value.has_more));
  //# read ActivityList.next_cursor
  take<NextCursor>((value.next_cursor = value.next_cursor));
}

//# read ActivityStatus
export function read_ActivityStatus(value: ActivityStatus): void {
  //# read ActivityStatus
  take<"completed" | "failed" | "reverted" | (string & {})>(value);
  take<boolean>(value === "completed");
  take<boolean>(value === "failed");
  take<boolean>(value === "reverted");
}

//# give ActivityType
export function give_ActivityType(): void {
  take<ActivityType>(given<string & {}>());
  take<ActivityType>(given<"like">());
  take<ActivityType>(given<"follow">());
  take<ActivityType>(given<"comment">());
  take<ActivityType>(given<"story_view">());
}

//# read ActivityType
export function read_ActivityType(value: ActivityType): void {
  //# read ActivityType
  take<"comment" | "follow" | "like" | "story_view" | (string & {})>(value);
  take<boolean>(value === "like");
  take<boolean>(value === "follow");
  take<boolean>(value === "comment");
  take<boolean>(value === "story_view");
}

//# read Age
export function read_Age(value: Age): void {
  //# read Age
  take<number>(value);
}

//# give AgeRange
export function give_AgeRange(): void {
  //# give AgeRange
  take<AgeRange>({
    //# give AgeRange.min
    min: given<number>(),
    //# give AgeRange.max
    max: given<number>(),
  });
  //# give AgeRange
  take<AgeRange>({
    //# give AgeRange.min
    min: given<number>(),
    //# give AgeRange.max
    max: given<number>(),
  });
}

//# read AgeRange
export function read_AgeRange(value: AgeRange): void {
  //# read AgeRange.min
  take<number>((value.min = value.min));
  //# read AgeRange.max
  take<number>((value.max = value.max));
}

//# read AiOptimization
export function read_AiOptimization(value: AiOptimization): void {
  //# read AiOptimization.enabled
  take<boolean>((value.enabled = value.enabled));
  //# read AiOptimization.mode
  take<AiOptimizationMode>((value.mode = value.mode));
  take<boolean>(value.mode === "conservative");
  take<boolean>(value.mode === "balanced");
  take<boolean>(value.mode === "aggressive");
  //# read AiOptimization.quality_threshold
  take<number>((value.quality_threshold = value.quality_threshold));
}

//# give AiOptimizationMode
export function give_AiOptimizationMode(): void {
  take<AiOptimizationMode>(given<string & {}>());
  take<AiOptimizationMode>(given<"conservative">());
  take<AiOptimizationMode>(given<"balanced">());
  take<AiOptimizationMode>(given<"aggressive">());
}

//# read AiOptimizationMode
export function read_AiOptimizationMode(value: AiOptimizationMode): void {
  //# read AiOptimizationMode
  take<"aggressive" | "balanced" | "conservative" | (string & {})>(value);
  take<boolean>(value === "conservative");
  take<boolean>(value === "balanced");
  take<boolean>(value === "aggressive");
}

//# give AiOptimizationUpdate
export function give_AiOptimizationUpdate(): void {
  //# give AiOptimizationUpdate
  take<AiOptimizationUpdate>({
    //# give AiOptimizationUpdate.enabled
    enabled: given<boolean | undefined>(),
    //# give AiOptimizationUpdate.mode
    mode: given<AiOptimizationMode | undefined>(),
    //# give AiOptimizationUpdate.quality_threshold
    quality_threshold: given<number | undefined>(),
  });
  //# give AiOptimizationUpdate
  take<AiOptimizationUpdate>({
  });
}

export function use_Analytics(value: unknown): void {
  //# call Outfame.analytics
  take<boolean>(value instanceof Analytics);
}

//# read Outfame.analytics
export function read_Analytics(value: Analytics): void {
  //# call Outfame.analytics.overview | GET /analytics/overview
  take<ApiPromise<AnalyticsOverview, GetAnalyticsOverviewError>>(value.overview(given<GetAnalyticsOverviewParams>()));
  take<ApiPromise<AnalyticsOverview, GetAnalyticsOverviewError>>(value.overview(given<GetAnalyticsOverviewParams>(), given<RequestOptions>()));
  //# call Outfame.analytics.growth | GET /analytics/growth
  take<ApiPromise<GrowthAnalytics, GetAnalyticsGrowthError>>(value.growth(given<GetAnalyticsGrowthParams>()));
  take<ApiPromise<GrowthAnalytics, GetAnalyticsGrowthError>>(value.growth(given<GetAnalyticsGrowthParams>(), given<RequestOptions>()));
  //# call Outfame.analytics.engagement | GET /analytics/engagement
  take<ApiPromise<EngagementAnalytics, GetAnalyticsEngagementError>>(value.engagement(given<GetAnalyticsEngagementParams>()));
  take<ApiPromise<EngagementAnalytics, GetAnalyticsEngagementError>>(value.engagement(given<GetAnalyticsEngagementParams>(), given<RequestOptions>()));
  //# call Outfame.analytics.audience | GET /analytics/audience
  take<ApiPromise<AudienceAnalytics, GetAnalyticsAudienceError>>(value.audience(given<GetAnalyticsAudienceParams>()));
  take<ApiPromise<AudienceAnalytics, GetAnalyticsAudienceError>>(value.audience(given<GetAnalyticsAudienceParams>(), given<RequestOptions>()));
}

//# read AnalyticsOverview
export function read_AnalyticsOverview(value: AnalyticsOverview): void {
  //# read AnalyticsOverview.account_id
  take<string>((value.account_id = value.account_id));
  //# read AnalyticsOverview.period
  take<Period>((value.period = value.period));
  take<boolean>(value.period === "7d");
  take<boolean>(value.period === "30d");
  take<boolean>(value.period === "90d");
  take<boolean>(value.period === "custom");
  //# read AnalyticsOverview.start_date
  take<string>((value.start_date = value.start_date));
  //# read AnalyticsOverview.end_date
  take<string>((value.end_date = value.end_date));
  //# read AnalyticsOverview.followers_gained
  take<number>((value.followers_gained = value.followers_gained));
  //# read AnalyticsOverview.followers_lost
  take<number>((value.followers_lost = value.followers_lost));
  //# read AnalyticsOverview.net_growth
  take<number>((value.net_growth = value.net_growth));
  //# read AnalyticsOverview.growth_rate
  take<number>((value.growth_rate = value.growth_rate));
  //# read AnalyticsOverview.engagement_rate
  take<number>((value.engagement_rate = value.engagement_rate));
  //# read AnalyticsOverview.engagement_rate_change
  take<number>((value.engagement_rate_change = value.engagement_rate_change));
  //# read AnalyticsOverview.total_likes_received
  take<number>((value.total_likes_received = value.total_likes_received));
  //# read AnalyticsOverview.total_comments_received
  take<number>((value.total_comments_received = value.total_comments_received));
  //# read AnalyticsOverview.profile_visits
  take<number>((value.profile_visits = value.profile_visits));
  //# read AnalyticsOverview.reach
  take<number>((value.reach = value.reach));
  //# read AnalyticsOverview.impressions
  take<number>((value.impressions = value.impressions));
}

export function use_ApiError(value: unknown): void {
  //# call ApiError
  take<boolean>(value instanceof ApiError);
}

//# read ApiError
export function read_ApiError(value: ApiError): void {
  //# read ApiError
  take<SdkError>(value);
  //# read ApiError.status
  take<number>(value.status);
  //# read ApiError.requestId
  take<string | undefined>(value.requestId);
  //# read ApiError.docUrl
  take<string | undefined>(value.docUrl);
  //# read ApiError.rateLimit
  take<RateLimit | undefined>(value.rateLimit);
  //# read ApiError.retryAt
  take<Date | undefined>(value.retryAt);
  //# read ApiError.body
  take<unknown>(value.body);
  //# read ApiError.headers
  take<Headers>(value.headers);
  //# read ApiError.name
  take<string>(value.name);
  //# call ApiError.toJSON
  take<Record<string, unknown>>(value.toJSON());
}

//# read ApiErrorOf
export function read_ApiErrorOf<Status extends number, Code extends string, Body>(value: ApiErrorOf<Status, Code, Body>): void {
  //# read ApiErrorOf
  void value;
}

export function use_ApiPromise(value: unknown): void {
  //# call ApiPromise
  take<boolean>(value instanceof ApiPromise);
  //# call ApiPromise
  void (<T, E,>() => {
    //# call ApiPromise
    take<ApiPromise<T, E>>(new ApiPromise<T, E>(given<Promise<Result<T, E>>>()));
  });
}

//# read ApiPromise
export function read_ApiPromise<T, E>(value: ApiPromise<T, E>): void {
  //# call ApiPromise.result
  take<Promise<Result<T, E>>>(value.result());
  //# call ApiPromise.withResponse
  take<Promise<DataWithResponse<T>>>(value.withResponse());
  //# call ApiPromise.then
  void (<A, B,>() => {
    //# call ApiPromise.then
    take<Promise<A | B>>(value.then<A, B>());
    take<Promise<A | B>>(value.then<A, B>(given<((data: T) => A | PromiseLike<A>) | null>(), given<((error: unknown) => B | PromiseLike<B>) | null>()));
  });
  //# call ApiPromise.catch
  void (<B,>() => {
    //# call ApiPromise.catch
    take<Promise<B | T>>(value.catch<B>());
    take<Promise<B | T>>(value.catch<B>(given<((error: unknown) => B | PromiseLike<B>) | null>()));
  });
  //# call ApiPromise.finally
  take<Promise<T>>(value.finally());
  take<Promise<T>>(value.finally(given<(() => void) | null>()));
  //# read ApiPromise[Symbol.toStringTag]
  take<string>(value[Symbol.toStringTag]);
}

//# read ApplyTargetingSuggestionError | POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
export function read_ApplyTargetingSuggestionError(value: ApplyTargetingSuggestionError): void {
  //# read ApplyTargetingSuggestionError | POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<409, "conflict", ConflictErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "conflict") take<ApiErrorOf<409, "conflict", ConflictErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# read AudienceAgeShare
export function read_AudienceAgeShare(value: AudienceAgeShare): void {
  //# read AudienceAgeShare.min
  take<number>((value.min = value.min));
  //# read AudienceAgeShare.max
  take<number | null>((value.max = value.max));
  //# read AudienceAgeShare.percent
  take<number>((value.percent = value.percent));
}

//# read AudienceAnalytics
export function read_AudienceAnalytics(value: AudienceAnalytics): void {
  //# read AudienceAnalytics.account_id
  take<string>((value.account_id = value.account_id));
  //# read AudienceAnalytics.as_of
  take<string>((value.as_of = value.as_of));
  //# read AudienceAnalytics.followers_count
  take<number>((value.followers_count = value.followers_count));
  //# read AudienceAnalytics.age_ranges
  take<AudienceAgeShare[]>((value.age_ranges = value.age_ranges));
  //# read AudienceAnalytics.genders
  take<AudienceGenderShare[]>((value.genders = value.genders));
  //# read AudienceAnalytics.countries
  take<AudienceCountryShare[]>((value.countries = value.countries));
  //# read AudienceAnalytics.languages
  take<AudienceLanguageShare[]>((value.languages = value.languages));
}

//# read AudienceCountryShare
export function read_AudienceCountryShare(value: AudienceCountryShare): void {
  //# read AudienceCountryShare.country
  take<string>((value.country = value.country));
  //# read AudienceCountryShare.percent
  take<number>((value.percent = value.percent));
}

//# read AudienceGender
export function read_AudienceGender(value: AudienceGender): void {
  //# read AudienceGender
  take<"female" | "male" | "unknown" | (string & {})>(value);
  take<boolean>(value === "female");
  take<boolean>(value === "male");
  take<boolean>(value === "unknown");
}

//# read AudienceGenderShare
export function read_AudienceGenderShare(value: AudienceGenderShare): void {
  //# read AudienceGenderShare.gender
  take<AudienceGender>((value.gender = value.gender));
  take<boolean>(value.gender === "female");
  take<boolean>(value.gender === "male");
  take<boolean>(value.gender === "unknown");
  //# read AudienceGenderShare.percent
  take<number>((value.percent = value.percent));
}

//# read AudienceLanguageShare
export function read_AudienceLanguageShare(value: AudienceLanguageShare): void {
  //# read AudienceLanguageShare.language
  take<string>((value.language = value.language));
  //# read AudienceLanguageShare.percent
  take<number>((value.percent = value.percent));
}

//# read AudiencePercent
export function read_AudiencePercent(value: AudiencePercent): void {
  //# read AudiencePercent
  take<number>(value);
}

export function use_AuthenticationError(value: unknown): void {
  //# call AuthenticationError
  take<boolean>(value instanceof AuthenticationError);
}

//# read AuthenticationError
export function read_AuthenticationError(value: AuthenticationError): void {
  //# read AuthenticationError
  take<ApiError>(value);
  //# read AuthenticationError.name
  take<"AuthenticationError">(value.name);
}

//# read BillingPaymentFailedEvent
export function read_BillingPaymentFailedEvent(value: BillingPaymentFailedEvent): void {
  //# read BillingPaymentFailedEvent.id
  take<string>((value.id = value.id));
  //# read BillingPaymentFailedEvent.type
  take<"billing.payment_failed">((value.type = value.type));
  //# read BillingPaymentFailedEvent.created_at
  take<string>((value.created_at = value.created_at));
  //# read BillingPaymentFailedEvent.data
  take<{ invoice_id: string; amount: number; currency: string; plan: Plan; reason: string; next_attempt_at: string | null }>((value.data = value.data));
}

//# read BillingPaymentSucceededEvent
export function read_BillingPaymentSucceededEvent(value: BillingPaymentSucceededEvent): void {
  //# read BillingPaymentSucceededEvent.id
  take<string>((value.id = value.id));
  //# read BillingPaymentSucceededEvent.type
  take<"billing.payment_succeeded">((value.type = value.type));
  //# read BillingPaymentSucceededEvent.created_at
  take<string>((value.created_at = value.created_at));
  //# read BillingPaymentSucceededEvent.data
  take<{ invoice_id: string; amount: number; currency: string; plan: Plan; period_start: string; period_end: string }>((value.data = value.data));
}

//# read BinaryBody
export function read_BinaryBody(value: BinaryBody): void {
  //# read BinaryBody
  take<ArrayBuffer | Blob | ReadableStream<Uint8Array<ArrayBufferLike>> | Uint8Array<ArrayBufferLike>>(value);
}

//# read ClientEvent
export function read_ClientEvent(value: ClientEvent): void {
  //# read ClientEvent
  take<{ readonly type: "attempt:end"; readonly exchange: Exchange } | { readonly type: "attempt:start"; readonly exchange: Exchange } | { readonly type: "deprecation"; readonly operation: { readonly id: string; readonly resource: string; readonly method: string; readonly path: string; readonly server?: string | undefined; readonly parameters?: (readonly { readonly name: string; readonly in: "cookie" | "header" | "path" | "query" | "querystring"; readonly key?: string | undefined; readonly style?: string | undefined; readonly explode?: boolean | undefined; readonly allowReserved?: boolean | undefined; readonly content?: string | undefined }[]) | undefined; readonly body?: { readonly contentType: string; readonly required?: boolean | undefined; readonly encoding?: Readonly<Record<string, { readonly contentType?: string | undefined; readonly style?: string | undefined; readonly explode?: boolean | undefined; readonly allowReserved?: boolean | undefined }>> | undefined } | undefined; readonly response: "binary" | "json" | "none" | "text"; readonly accept?: string | undefined; readonly security?: (readonly Readonly<Record<string, readonly string[]>>[]) | undefined; readonly idempotent?: boolean | undefined; readonly idempotencyKey?: string | undefined; readonly pagination?: { readonly style: "cursor"; readonly cursor: string; readonly limit?: string | undefined; readonly items: string; readonly next: string; readonly more?: string | undefined } | undefined; readonly rateLimitPlans?: (readonly { readonly requestsPerMinute: number; readonly requestsPerSecond?: number | undefined; readonly requestsPerDay?: number | undefined }[]) | undefined; readonly deprecated?: boolean | undefined }; readonly headers: Headers } | { readonly type: "retry"; readonly operation: { readonly id: string; readonly resource: string; readonly method: string; readonly path: string; readonly server?: string | undefined; readonly parameters?: (readonly { readonly name: string; readonly in: "cookie" | "header" | "path" | "query" | "querystring"; readonly key?: string | undefined; readonly style?: string | undefined; readonly explode?: boolean | undefined; readonly allowReserved?: boolean | undefined; readonly content?: string | undefined }[]) | undefined; readonly body?: { readonly contentType: string; readonly required?: boolean | undefined; readonly encoding?: Readonly<Record<string, { readonly contentType?: string | undefined; readonly style?: string | undefined; readonly explode?: boolean | undefined; readonly allowReserved?: boolean | undefined }>> | undefined } | undefined; readonly response: "binary" | "json" | "none" | "text"; readonly accept?: string | undefined; readonly security?: (readonly Readonly<Record<string, readonly string[]>>[]) | undefined; readonly idempotent?: boolean | undefined; readonly idempotencyKey?: string | undefined; readonly pagination?: { readonly style: "cursor"; readonly cursor: string; readonly limit?: string | undefined; readonly items: string; readonly next: string; readonly more?: string | undefined } | undefined; readonly rateLimitPlans?: (readonly { readonly requestsPerMinute: number; readonly requestsPerSecond?: number | undefined; readonly requestsPerDay?: number | undefined }[]) | undefined; readonly deprecated?: boolean | undefined }; readonly attempt: number; readonly delay: number; readonly failure: SdkError } | { readonly type: "store"; readonly error?: unknown }>(value);
  if (value.type === "attempt:start") take<{ readonly type: "attempt:start"; readonly exchange: Exchange }>(value);
  if (value.type === "attempt:end") take<{ readonly type: "attempt:end"; readonly exchange: Exchange }>(value);
  if (value.type === "retry") take<{ readonly type: "retry"; readonly operation: { readonly id: string; readonly resource: string; readonly method: string; readonly path: string; readonly server?: string | undefined; readonly parameters?: (readonly { readonly name: string; readonly in: "cookie" | "header" | "path" | "query" | "querystring"; readonly key?: string | undefined; readonly style?: string | undefined; readonly explode?: boolean | undefined; readonly allowReserved?: boolean | undefined; readonly content?: string | undefined }[]) | undefined; readonly body?: { readonly contentType: string; readonly required?: boolean | undefined; readonly encoding?: Readonly<Record<string, { readonly contentType?: string | undefined; readonly style?: string | undefined; readonly explode?: boolean | undefined; readonly allowReserved?: boolean | undefined }>> | undefined } | undefined; readonly response: "binary" | "json" | "none" | "text"; readonly accept?: string | undefined; readonly security?: (readonly Readonly<Record<string, readonly string[]>>[]) | undefined; readonly idempotent?: boolean | undefined; readonly idempotencyKey?: string | undefined; readonly pagination?: { readonly style: "cursor"; readonly cursor: string; readonly limit?: string | undefined; readonly items: string; readonly next: string; readonly more?: string | undefined } | undefined; readonly rateLimitPlans?: (readonly { readonly requestsPerMinute: number; readonly requestsPerSecond?: number | undefined; readonly requestsPerDay?: number | undefined }[]) | undefined; readonly deprecated?: boolean | undefined }; readonly attempt: number; readonly delay: number; readonly failure: SdkError }>(value);
  if (value.type === "deprecation") take<{ readonly type: "deprecation"; readonly operation: { readonly id: string; readonly resource: string; readonly method: string; readonly path: string; readonly server?: string | undefined; readonly parameters?: (readonly { readonly name: string; readonly in: "cookie" | "header" | "path" | "query" | "querystring"; readonly key?: string | undefined; readonly style?: string | undefined; readonly explode?: boolean | undefined; readonly allowReserved?: boolean | undefined; readonly content?: string | undefined }[]) | undefined; readonly body?: { readonly contentType: string; readonly required?: boolean | undefined; readonly encoding?: Readonly<Record<string, { readonly contentType?: string | undefined; readonly style?: string | undefined; readonly explode?: boolean | undefined; readonly allowReserved?: boolean | undefined }>> | undefined } | undefined; readonly response: "binary" | "json" | "none" | "text"; readonly accept?: string | undefined; readonly security?: (readonly Readonly<Record<string, readonly string[]>>[]) | undefined; readonly idempotent?: boolean | undefined; readonly idempotencyKey?: string | undefined; readonly pagination?: { readonly style: "cursor"; readonly cursor: string; readonly limit?: string | undefined; readonly items: string; readonly next: string; readonly more?: string | undefined } | undefined; readonly rateLimitPlans?: (readonly { readonly requestsPerMinute: number; readonly requestsPerSecond?: number | undefined; readonly requestsPerDay?: number | undefined }[]) | undefined; readonly deprecated?: boolean | undefined }; readonly headers: Headers }>(value);
  if (value.type === "store") take<{ readonly type: "store"; readonly error?: unknown }>(value);
}

//# read ClientOptions
export function read_ClientOptions(value: ClientOptions): void {
  //# read ClientOptions
  take<RetryOptions>(value);
  //# read ClientOptions.baseUrl
  take<string | undefined>(value.baseUrl);
  //# read ClientOptions.fetch
  take<(typeof globalThis.fetch) | undefined>(value.fetch);
  //# read ClientOptions.headers
  take<Readonly<Record<string, string>> | undefined>(value.headers);
  //# read ClientOptions.pacing
  take<PacingOptions | boolean | undefined>(value.pacing);
  //# read ClientOptions.middleware
  take<(readonly Middleware[]) | undefined>(value.middleware);
  //# read ClientOptions.callMiddleware
  take<(readonly Middleware[]) | undefined>(value.callMiddleware);
  //# read ClientOptions.logger
  take<Logger | undefined>(value.logger);
  //# read ClientOptions.logLevel
  take<LogLevel | undefined>(value.logLevel);
  //# read ClientOptions.timeout
  take<number | undefined>(value.timeout);
  //# read ClientOptions.deadline
  take<number | undefined>(value.deadline);
}

//# give CompetitorAccounts
export function give_CompetitorAccounts(): void {
  take<CompetitorAccounts>(given<string[]>());
}

//# read CompetitorAccounts
export function read_CompetitorAccounts(value: CompetitorAccounts): void {
  //# read CompetitorAccounts
  take<string[]>(value);
}

export function use_ConflictError(value: unknown): void {
  //# call ConflictError
  take<boolean>(value instanceof ConflictError);
}

//# read ConflictError
export function read_ConflictError(value: ConflictError): void {
  //# read ConflictError
  take<ApiError>(value);
  //# read ConflictError.name
  take<"ConflictError">(value.name);
}

//# read ConflictErrorBody
export function read_ConflictErrorBody(value: ConflictErrorBody): void {
  //# read ConflictErrorBody.error
  take<{ code: "conflict"; message: string; doc_url: string; request_id: string }>((value.error = value.error));
}

export function use_ConnectionError(value: unknown): void {
  //# call ConnectionError
  take<boolean>(value instanceof ConnectionError);
}

//# read ConnectionError
export function read_ConnectionError(value: ConnectionError): void {
  //# read ConnectionError
  take<SdkError>(value);
  //# read ConnectionError.code
  take<"connection_error">(value.code);
  //# read ConnectionError.status
  take<number | undefined>(value.status);
  //# read ConnectionError.name
  take<"ConnectionError">(value.name);
}

//# read CreateAccountError | POST /accounts
export function read_CreateAccountError(value: CreateAccountError): void {
  //# read CreateAccountError | POST /accounts
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<409, "conflict", ConflictErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "conflict") take<ApiErrorOf<409, "conflict", ConflictErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# read CreateWebhookError | POST /webhooks
export function read_CreateWebhookError(value: CreateWebhookError): void {
  //# read CreateWebhookError | POST /webhooks
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<409, "conflict", ConflictErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "conflict") take<ApiErrorOf<409, "conflict", ConflictErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# give Credential
export function give_Credential(): void {
  take<Credential>(given<string>());
  take<Credential>(given<CredentialSource>());
}

//# give CredentialSource
export function give_CredentialSource(): void {
  take<CredentialSource>(given<{ (): Promise<string> | string; readonly partition?: string; readonly refused?: ((secret: string) => Promise<boolean> | boolean) }>());
}

export function use_CredentialsError(value: unknown): void {
  //# call CredentialsError
  take<boolean>(value instanceof CredentialsError);
}

//# read CredentialsError
export function read_CredentialsError(value: CredentialsError): void {
  //# read CredentialsError
  take<SdkError>(value);
  //# read CredentialsError.code
  take<"invalid_credentials" | "missing_credentials">(value.code);
  take<boolean>(value.code === "missing_credentials");
  take<boolean>(value.code === "invalid_credentials");
  //# read CredentialsError.name
  take<"CredentialsError">(value.name);
}

//# read Currency
export function read_Currency(value: Currency): void {
  //# read Currency
  take<string>(value);
}

//# read Cursor
export function read_Cursor(value: Cursor): void {
  //# read Cursor
  take<string>(value);
}

//# read DailyLimit
export function read_DailyLimit(value: DailyLimit): void {
  //# read DailyLimit
  take<number>(value);
}

//# read DailyLimits
export function read_DailyLimits(value: DailyLimits): void {
  //# read DailyLimits.likes
  take<number>((value.likes = value.likes));
  //# read DailyLimits.follows
  take<number>((value.follows = value.follows));
  //# read DailyLimits.comments
  take<number>((value.comments = value.comments));
  //# read DailyLimits.story_views
  take<number>((value.story_views = value.story_views));
}

//# give DailyLimitsCreate
export function give_DailyLimitsCreate(): void {
  //# give DailyLimitsCreate
  take<DailyLimitsCreate>({
    //# give DailyLimitsCreate.likes
    likes: given<number | undefined>(),
    //# give DailyLimitsCreate.follows
    follows: given<number | undefined>(),
    //# give DailyLimitsCreate.comments
    comments: given<number | undefined>(),
    //# give DailyLimitsCreate.story_views
    story_views: given<number | undefined>(),
  });
  //# give DailyLimitsCreate
  take<DailyLimitsCreate>({
  });
}

//# give DailyLimitsUpdate
export function give_DailyLimitsUpdate(): void {
  //# give DailyLimitsUpdate
  take<DailyLimitsUpdate>({
    //# give DailyLimitsUpdate.likes
    likes: given<number | undefined>(),
    //# give DailyLimitsUpdate.follows
    follows: given<number | undefined>(),
    //# give DailyLimitsUpdate.comments
    comments: given<number | undefined>(),
    //# give DailyLimitsUpdate.story_views
    story_views: given<number | undefined>(),
  });
  //# give DailyLimitsUpdate
  take<DailyLimitsUpdate>({
  });
}

//# read DataWithResponse
export function read_DataWithResponse<T>(value: DataWithResponse<T>): void {
  //# read DataWithResponse
  take<ResponseInfo>(value);
  //# read DataWithResponse.data
  take<T>(value.data);
}

//# read DeleteAccountError | DELETE /accounts/{account_id}
export function read_DeleteAccountError(value: DeleteAccountError): void {
  //# read DeleteAccountError | DELETE /accounts/{account_id}
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<409, "conflict", ConflictErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "conflict") take<ApiErrorOf<409, "conflict", ConflictErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# read DeleteWebhookError | DELETE /webhooks/{webhook_id}
export function read_DeleteWebhookError(value: DeleteWebhookError): void {
  //# read DeleteWebhookError | DELETE /webhooks/{webhook_id}
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<409, "conflict", ConflictErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "conflict") take<ApiErrorOf<409, "conflict", ConflictErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

export function use_Engagement(value: unknown): void {
  //# call Outfame.engagement
  take<boolean>(value instanceof Engagement);
}

//# read Outfame.engagement
export function read_Engagement(value: Engagement): void {
  //# call Outfame.engagement.listActivity | GET /engagement/activity
  take<PagePromise<Activity, ActivityList, ListActivityError>>(value.listActivity(given<ListActivityParams>()));
  take<PagePromise<Activity, ActivityList, ListActivityError>>(value.listActivity(given<ListActivityParams>(), given<ListOptions>()));
  //# call Outfame.engagement.limits | GET /engagement/limits
  take<ApiPromise<EngagementLimits, GetEngagementLimitsError>>(value.limits(given<GetEngagementLimitsParams>()));
  take<ApiPromise<EngagementLimits, GetEngagementLimitsError>>(value.limits(given<GetEngagementLimitsParams>(), given<RequestOptions>()));
  //# call Outfame.engagement.pause | POST /engagement/pause
  take<ApiPromise<EngagementState, PauseEngagementError>>(value.pause(given<EngagementStateChange>()));
  take<ApiPromise<EngagementState, PauseEngagementError>>(value.pause(given<EngagementStateChange>(), given<RequestOptions>()));
  //# call Outfame.engagement.resume | POST /engagement/resume
  take<ApiPromise<EngagementState, ResumeEngagementError>>(value.resume(given<EngagementStateChange>()));
  take<ApiPromise<EngagementState, ResumeEngagementError>>(value.resume(given<EngagementStateChange>(), given<RequestOptions>()));
}

//# read EngagementAnalytics
export function read_EngagementAnalytics(value: EngagementAnalytics): void {
  //# read EngagementAnalytics.account_id
  take<string>((value.account_id = value.account_id));
  //# read EngagementAnalytics.period
  take<Period>((value.period = value.period));
  take<boolean>(value.period === "7d");
  take<boolean>(value.period === "30d");
  take<boolean>(value.period === "90d");
  take<boolean>(value.period === "custom");
  //# read EngagementAnalytics.start_date
  take<string>((value.start_date = value.start_date));
  //# read EngagementAnalytics.end_date
  take<string>((value.end_date = value.end_date));
  //# read EngagementAnalytics.metrics
  take<EngagementMetric[]>((value.metrics = value.metrics));
}

//# read EngagementDailySummaryEvent
export function read_EngagementDailySummaryEvent(value: EngagementDailySummaryEvent): void {
  //# read EngagementDailySummaryEvent.id
  take<string>((value.id = value.id));
  //# read EngagementDailySummaryEvent.type
  take<"engagement.daily_summary">((value.type = value.type));
  //# read EngagementDailySummaryEvent.created_at
  take<string>((value.created_at = value.created_at));
  //# read EngagementDailySummaryEvent.data
  take<{ account_id: string; date: string; likes: number; follows: number; comments: number; story_views: number; followers_gained: number; followers_lost: number; net_growth: number }>((value.data = value.data));
}

//# read EngagementLimit
export function read_EngagementLimit(value: EngagementLimit): void {
  //# read EngagementLimit.type
  take<ActivityType>((value.type = value.type));
  take<boolean>(value.type === "like");
  take<boolean>(value.type === "follow");
  take<boolean>(value.type === "comment");
  take<boolean>(value.type === "story_view");
  //# read EngagementLimit.limit
  take<number>((value.limit = value.limit));
  //# read EngagementLimit.used
  take<number>((value.used = value.used));
  //# read EngagementLimit.remaining
  take<number>((value.remaining = value.remaining));
}

//# read EngagementLimits
export function read_EngagementLimits(value: EngagementLimits): void {
  //# read EngagementLimits.account_id
  take<string>((value.account_id = value.account_id));
  //# read EngagementLimits.date
  take<string>((value.date = value.date));
  //# read EngagementLimits.resets_at
  take<string>((value.resets_at = value.resets_at));
  //# read EngagementLimits.limits
  take<EngagementLimit[]>((value.limits = value.limits));
}

//# read EngagementMetric
export function read_EngagementMetric(value: EngagementMetric): void {
  //# read EngagementMetric.type
  take<ActivityType>((value.type = value.type));
  take<boolean>(value.type === "like");
  take<boolean>(value.type === "follow");
  take<boolean>(value.type === "comment");
  take<boolean>(value.type === "story_view");
  //# read EngagementMetric.performed
  take<number>((value.performed = value.performed));
  //# read EngagementMetric.followers_gained
  take<number>((value.followers_gained = value.followers_gained));
  //# read EngagementMetric.conversion_rate
  take<number>((value.conversion_rate = value.conversion_rate));
  //# read EngagementMetric.average_quality_score
  take<number>((value.average_quality_score = value.average_quality_score));
}

//# read EngagementState
export function read_EngagementState(value: EngagementState): void {
  //# read EngagementState.account_id
  take<string>((value.account_id = value.account_id));
  //# read EngagementState.status
  take<AccountStatus>((value.status = value.status));
  take<boolean>(value.status === "setup");
  take<boolean>(value.status === "active");
  take<boolean>(value.status === "paused");
  take<boolean>(value.status === "suspended");
  //# read EngagementState.changed_at
  take<string>((value.changed_at = value.changed_at));
}

//# give EngagementStateChange
export function give_EngagementStateChange(): void {
  //# give EngagementStateChange
  take<EngagementStateChange>({
    //# give EngagementStateChange.account_id
    account_id: given<string>(),
  });
  //# give EngagementStateChange
  take<EngagementStateChange>({
    //# give EngagementStateChange.account_id
    account_id: given<string>(),
  });
}

//# read ErrorByCode
export function read_ErrorByCode(value: ErrorByCode): void {
  //# read ErrorByCode.invalid_request
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>((value.invalid_request = value.invalid_request));
  //# read ErrorByCode.unauthorized
  take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>((value.unauthorized = value.unauthorized));
  //# read ErrorByCode.insufficient_scope
  take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>((value.insufficient_scope = value.insufficient_scope));
  //# read ErrorByCode.not_found
  take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>((value.not_found = value.not_found));
  //# read ErrorByCode.conflict
  take<ApiErrorOf<409, "conflict", ConflictErrorBody>>((value.conflict = value.conflict));
  //# read ErrorByCode.rate_limit_exceeded
  take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>((value.rate_limit_exceeded = value.rate_limit_exceeded));
  //# read ErrorByCode.internal_error
  take<ApiErrorOf<500, "internal_error", InternalErrorBody>>((value.internal_error = value.internal_error));
  //# read ErrorByCode.service_unavailable
  take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>((value.service_unavailable = value.service_unavailable));
}

//# read ErrorCode
export function read_ErrorCode(value: ErrorCode): void {
  //# read ErrorCode
  take<string>(value);
}

//# read ErrorDetail
export function read_ErrorDetail(value: ErrorDetail): void {
  //# read ErrorDetail.field
  take<string | undefined>(value.field);
  //# read ErrorDetail.message
  take<string | undefined>(value.message);
  //# read ErrorDetail[string]
  take<(unknown) | undefined>(value["any name"]);
}

//# read ErrorDetailModel
export function read_ErrorDetailModel(value: ErrorDetailModel): void {
  //# read ErrorDetailModel.field
  take<string>((value.field = value.field));
  //# read ErrorDetailModel.message
  take<string>((value.message = value.message));
}

//# read ErrorDocUrl
export function read_ErrorDocUrl(value: ErrorDocUrl): void {
  //# read ErrorDocUrl
  take<string>(value);
}

//# read ErrorMessage
export function read_ErrorMessage(value: ErrorMessage): void {
  //# read ErrorMessage
  take<string>(value);
}

//# read ErrorWithCode
export function read_ErrorWithCode<Code extends "conflict" | "insufficient_scope" | "internal_error" | "invalid_request" | "not_found" | "rate_limit_exceeded" | "service_unavailable" | "unauthorized">(value: ErrorWithCode<Code>): void {
  //# read ErrorWithCode
  void value;
}

//# read EventId
export function read_EventId(value: EventId): void {
  //# read EventId
  take<string>(value);
}

//# read Exchange
export function read_Exchange(value: Exchange): void {
  //# read Exchange.operation
  take<{ readonly id: string; readonly resource: string; readonly method: string; readonly path: string; readonly server?: string | undefined; readonly parameters?: (readonly { readonly name: string; readonly in: "cookie" | "header" | "path" | "query" | "querystring"; readonly key?: string | undefined; readonly style?: string | undefined; readonly explode?: boolean | undefined; readonly allowReserved?: boolean | undefined; readonly content?: string | undefined }[]) | undefined; readonly body?: { readonly contentType: string; readonly required?: boolean | undefined; readonly encoding?: Readonly<Record<string, { readonly contentType?: string | undefined; readonly style?: string | undefined; readonly explode?: boolean | undefined; readonly allowReserved?: boolean | undefined }>> | undefined } | undefined; readonly response: "binary" | "json" | "none" | "text"; readonly accept?: string | undefined; readonly security?: (readonly Readonly<Record<string, readonly string[]>>[]) | undefined; readonly idempotent?: boolean | undefined; readonly idempotencyKey?: string | undefined; readonly pagination?: { readonly style: "cursor"; readonly cursor: string; readonly limit?: string | undefined; readonly items: string; readonly next: string; readonly more?: string | undefined } | undefined; readonly rateLimitPlans?: (readonly { readonly requestsPerMinute: number; readonly requestsPerSecond?: number | undefined; readonly requestsPerDay?: number | undefined }[]) | undefined; readonly deprecated?: boolean | undefined }>(value.operation);
  //# read Exchange.attempt
  take<number>(value.attempt);
  //# read Exchange.method
  take<string>(value.method);
  //# read Exchange.url
  take<string>(value.url);
  //# read Exchange.headers
  take<Headers>(value.headers);
  //# read Exchange.response
  take<Response | undefined>(value.response);
  if (value.response !== undefined) value.response = value.response;
  //# read Exchange.error
  take<unknown>(value.error);
  if (value.error !== undefined) value.error = value.error;
}

//# read ExcludePrivate
export function read_ExcludePrivate(value: ExcludePrivate): void {
  //# read ExcludePrivate
  take<boolean>(value);
}

//# read Failure
export function read_Failure<E>(value: Failure<E>): void {
  //# read Failure.ok
  take<boolean>(value.ok);
  //# read Failure.error
  take<E>(value.error);
}

//# give Gender
export function give_Gender(): void {
  take<Gender>(given<"female">());
  take<Gender>(given<"male">());
  take<Gender>(given<"all">());
}

//# read Gender
export function read_Gender(value: Gender): void {
  //# read Gender
  take<"all" | "female" | "male">(value);
  take<boolean>(value === "female");
  take<boolean>(value === "male");
  take<boolean>(value === "all");
}

//# read GetAccountError | GET /accounts/{account_id}
export function read_GetAccountError(value: GetAccountError): void {
  //# read GetAccountError | GET /accounts/{account_id}
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# read GetAnalyticsAudienceError | GET /analytics/audience
export function read_GetAnalyticsAudienceError(value: GetAnalyticsAudienceError): void {
  //# read GetAnalyticsAudienceError | GET /analytics/audience
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# give GetAnalyticsAudienceParams | GET /analytics/audience
export function give_GetAnalyticsAudienceParams(): void {
  //# give GetAnalyticsAudienceParams | GET /analytics/audience
  take<GetAnalyticsAudienceParams>({
    //# give GetAnalyticsAudienceParams.account_id
    account_id: given<string>(),
  });
  //# give GetAnalyticsAudienceParams | GET /analytics/audience
  take<GetAnalyticsAudienceParams>({
    //# give GetAnalyticsAudienceParams.account_id
    account_id: given<string>(),
  });
}

//# read GetAnalyticsEngagementError | GET /analytics/engagement
export function read_GetAnalyticsEngagementError(value: GetAnalyticsEngagementError): void {
  //# read GetAnalyticsEngagementError | GET /analytics/engagement
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# give GetAnalyticsEngagementParams | GET /analytics/engagement
export function give_GetAnalyticsEngagementParams(): void {
  //# give GetAnalyticsEngagementParams | GET /analytics/engagement
  take<GetAnalyticsEngagementParams>({
    //# give GetAnalyticsEngagementParams.account_id
    account_id: given<string>(),
    //# give GetAnalyticsEngagementParams.period
    period: given<Period | undefined>(),
    //# give GetAnalyticsEngagementParams.start_date
    start_date: given<string | undefined>(),
    //# give GetAnalyticsEngagementParams.end_date
    end_date: given<string | undefined>(),
  });
  //# give GetAnalyticsEngagementParams | GET /analytics/engagement
  take<GetAnalyticsEngagementParams>({
    //# give GetAnalyticsEngagementParams.account_id
    account_id: given<string>(),
  });
}

//# read GetAnalyticsGrowthError | GET /analytics/growth
export function read_GetAnalyticsGrowthError(value: GetAnalyticsGrowthError): void {
  //# read GetAnalyticsGrowthError | GET /analytics/growth
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# give GetAnalyticsGrowthParams | GET /analytics/growth
export function give_GetAnalyticsGrowthParams(): void {
  //# give GetAnalyticsGrowthParams | GET /analytics/growth
  take<GetAnalyticsGrowthParams>({
    //# give GetAnalyticsGrowthParams.account_id
    account_id: given<string>(),
    //# give GetAnalyticsGrowthParams.period
    period: given<Period | undefined>(),
    //# give GetAnalyticsGrowthParams.start_date
    start_date: given<string | undefined>(),
    //# give GetAnalyticsGrowthParams.end_date
    end_date: given<string | undefined>(),
    //# give GetAnalyticsGrowthParams.granularity
    granularity: given<Granularity | undefined>(),
  });
  //# give GetAnalyticsGrowthParams | GET /analytics/growth
  take<GetAnalyticsGrowthParams>({
    //# give GetAnalyticsGrowthParams.account_id
    account_id: given<string>(),
  });
}

//# read GetAnalyticsOverviewError | GET /analytics/overview
export function read_GetAnalyticsOverviewError(value: GetAnalyticsOverviewError): void {
  //# read GetAnalyticsOverviewError | GET /analytics/overview
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# give GetAnalyticsOverviewParams | GET /analytics/overview
export function give_GetAnalyticsOverviewParams(): void {
  //# give GetAnalyticsOverviewParams | GET /analytics/overview
  take<GetAnalyticsOverviewParams>({
    //# give GetAnalyticsOverviewParams.account_id
    account_id: given<string>(),
    //# give GetAnalyticsOverviewParams.period
    period: given<Period | undefined>(),
    //# give GetAnalyticsOverviewParams.start_date
    start_date: given<string | undefined>(),
    //# give GetAnalyticsOverviewParams.end_date
    end_date: given<string | undefined>(),
  });
  //# give GetAnalyticsOverviewParams | GET /analytics/overview
  take<GetAnalyticsOverviewParams>({
    //# give GetAnalyticsOverviewParams.account_id
    account_id: given<string>(),
  });
}

//# read GetEngagementLimitsError | GET /engagement/limits
export function read_GetEngagementLimitsError(value: GetEngagementLimitsError): void {
  //# read GetEngagementLimitsError | GET /engagement/limits
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# give GetEngagementLimitsParams | GET /engagement/limits
export function give_GetEngagementLimitsParams(): void {
  //# give GetEngagementLimitsParams | GET /engagement/limits
  take<GetEngagementLimitsParams>({
    //# give GetEngagementLimitsParams.account_id
    account_id: given<string>(),
  });
  //# give GetEngagementLimitsParams | GET /engagement/limits
  take<GetEngagementLimitsParams>({
    //# give GetEngagementLimitsParams.account_id
    account_id: given<string>(),
  });
}

//# read GetTargetingError | GET /accounts/{account_id}/targeting
export function read_GetTargetingError(value: GetTargetingError): void {
  //# read GetTargetingError | GET /accounts/{account_id}/targeting
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# read GetWebhookError | GET /webhooks/{webhook_id}
export function read_GetWebhookError(value: GetWebhookError): void {
  //# read GetWebhookError | GET /webhooks/{webhook_id}
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# give Granularity
export function give_Granularity(): void {
  take<Granularity>(given<"daily">());
  take<Granularity>(given<"weekly">());
  take<Granularity>(given<"monthly">());
}

//# read Granularity
export function read_Granularity(value: Granularity): void {
  //# read Granularity
  take<"daily" | "monthly" | "weekly">(value);
  take<boolean>(value === "daily");
  take<boolean>(value === "weekly");
  take<boolean>(value === "monthly");
}

//# read GrowthAnalytics
export function read_GrowthAnalytics(value: GrowthAnalytics): void {
  //# read GrowthAnalytics.account_id
  take<string>((value.account_id = value.account_id));
  //# read GrowthAnalytics.period
  take<Period>((value.period = value.period));
  take<boolean>(value.period === "7d");
  take<boolean>(value.period === "30d");
  take<boolean>(value.period === "90d");
  take<boolean>(value.period === "custom");
  //# read GrowthAnalytics.granularity
  take<Granularity>((value.granularity = value.granularity));
  take<boolean>(value.granularity === "daily");
  take<boolean>(value.granularity === "weekly");
  take<boolean>(value.granularity === "monthly");
  //# read GrowthAnalytics.data_points
  take<GrowthDataPoint[]>((value.data_points = value.data_points));
}

//# read GrowthDataPoint
export function read_GrowthDataPoint(value: GrowthDataPoint): void {
  //# read GrowthDataPoint.date
  take<string>((value.date = value.date));
  //# read GrowthDataPoint.followers
  take<number>((value.followers = value.followers));
  //# read GrowthDataPoint.gained
  take<number>((value.gained = value.gained));
  //# read GrowthDataPoint.lost
  take<number>((value.lost = value.lost));
  //# read GrowthDataPoint.net
  take<number>((value.net = value.net));
}

//# read Handle
export function read_Handle(value: Handle): void {
  //# read Handle
  take<string>(value);
}

//# read HasMore
export function read_HasMore(value: HasMore): void {
  //# read HasMore
  take<boolean>(value);
}

//# read HasProfilePicture
export function read_HasProfilePicture(value: HasProfilePicture): void {
  //# read HasProfilePicture
  take<boolean>(value);
}

//# give Hashtags
export function give_Hashtags(): void {
  take<Hashtags>(given<string[]>());
}

//# read Hashtags
export function read_Hashtags(value: Hashtags): void {
  //# read Hashtags
  take<string[]>(value);
}

export function use_InsufficientScopeError(value: unknown): void {
  //# call InsufficientScopeError
  take<boolean>(value instanceof InsufficientScopeError);
}

//# read InsufficientScopeError
export function read_InsufficientScopeError(value: InsufficientScopeError): void {
  //# read InsufficientScopeError
  take<PermissionError>(value);
  //# read InsufficientScopeError.required
  take<readonly string[]>(value.required);
  //# read InsufficientScopeError.granted
  take<(readonly string[]) | undefined>(value.granted);
  //# read InsufficientScopeError.name
  take<"InsufficientScopeError">(value.name);
}

//# read InsufficientScopeErrorBody
export function read_InsufficientScopeErrorBody(value: InsufficientScopeErrorBody): void {
  //# read InsufficientScopeErrorBody.error
  take<{ code: "insufficient_scope"; message: string; doc_url: string; request_id: string; required_scopes?: string[] | undefined }>((value.error = value.error));
}

//# give Interests
export function give_Interests(): void {
  take<Interests>(given<string[]>());
}

//# read Interests
export function read_Interests(value: Interests): void {
  //# read Interests
  take<string[]>(value);
}

//# read InternalErrorBody
export function read_InternalErrorBody(value: InternalErrorBody): void {
  //# read InternalErrorBody.error
  take<{ code: "internal_error"; message: string; doc_url: string; request_id: string }>((value.error = value.error));
}

//# read InvalidRequestErrorBody
export function read_InvalidRequestErrorBody(value: InvalidRequestErrorBody): void {
  //# read InvalidRequestErrorBody.error
  take<{ code: "invalid_request"; message: string; doc_url: string; request_id: string; details: ErrorDetailModel[] }>((value.error = value.error));
}

//# read InvoiceId
export function read_InvoiceId(value: InvoiceId): void {
  //# read InvoiceId
  take<string>(value);
}

//# give IsBusinessAccount
export function give_IsBusinessAccount(): void {
  take<IsBusinessAccount>(given<boolean | null>());
}

//# read IsBusinessAccount
export function read_IsBusinessAccount(value: IsBusinessAccount): void {
  //# read IsBusinessAccount
  take<boolean | null>(value);
}

//# read ItemWithCursor
export function read_ItemWithCursor<Item>(value: ItemWithCursor<Item>): void {
  //# read ItemWithCursor.item
  take<Item>(value.item);
  //# read ItemWithCursor.cursor
  take<string>(value.cursor);
}

//# give LanguageCode
export function give_LanguageCode(): void {
  take<LanguageCode>(given<null>());
  take<LanguageCode>(given<string>());
}

//# read LanguageCode
export function read_LanguageCode(value: LanguageCode): void {
  //# read LanguageCode
  take<string | null>(value);
}

//# read ListAccountsError | GET /accounts
export function read_ListAccountsError(value: ListAccountsError): void {
  //# read ListAccountsError | GET /accounts
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# give ListAccountsParams | GET /accounts
export function give_ListAccountsParams(): void {
  //# give ListAccountsParams | GET /accounts
  take<ListAccountsParams>({
    //# give ListAccountsParams.platform
    platform: given<Platform | undefined>(),
    //# give ListAccountsParams.status
    status: given<AccountStatus | undefined>(),
    //# give ListAccountsParams.limit
    limit: given<number | undefined>(),
    //# give ListAccountsParams.cursor
    cursor: given<string | undefined>(),
  });
  //# give ListAccountsParams | GET /accounts
  take<ListAccountsParams>({
  });
}

//# read ListActivityError | GET /engagement/activity
export function read_ListActivityError(value: ListActivityError): void {
  //# read ListActivityError | GET /engagement/activity
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# give ListActivityParams | GET /engagement/activity
export function give_ListActivityParams(): void {
  //# give ListActivityParams | GET /engagement/activity
  take<ListActivityParams>({
    //# give ListActivityParams.account_id
    account_id: given<string>(),
    //# give ListActivityParams.type
    type: given<ActivityType | undefined>(),
    //# give ListActivityParams.date
    date: given<string | undefined>(),
    //# give ListActivityParams.limit
    limit: given<number | undefined>(),
    //# give ListActivityParams.cursor
    cursor: given<string | undefined>(),
  });
  //# give ListActivityParams | GET /engagement/activity
  take<ListActivityParams>({
    //# give ListActivityParams.account_id
    account_id: given<string>(),
  });
}

//# give ListOptions
export function give_ListOptions(): void {
  //# give ListOptions
  take<ListOptions>({
    //# give ListOptions.from
    from: given<string | undefined>(),
    //# give ListOptions.prefetch
    prefetch: given<boolean | undefined>(),
    //# give ListOptions.signal
    signal: given<AbortSignal | undefined>(),
    //# give ListOptions.headers
    headers: given<Readonly<Record<string, string>> | undefined>(),
    //# give ListOptions.idempotencyKey
    idempotencyKey: given<string | undefined>(),
    //# give ListOptions.timeout
    timeout: given<number | undefined>(),
    //# give ListOptions.deadline
    deadline: given<number | undefined>(),
    //# give ListOptions.maxRetries
    maxRetries: given<number | undefined>(),
    //# give ListOptions.maxRetryDelay
    maxRetryDelay: given<number | undefined>(),
  });
  //# give ListOptions
  take<ListOptions>({
  });
}

//# read ListTargetingSuggestionsError | GET /accounts/{account_id}/targeting/suggestions
export function read_ListTargetingSuggestionsError(value: ListTargetingSuggestionsError): void {
  //# read ListTargetingSuggestionsError | GET /accounts/{account_id}/targeting/suggestions
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# give ListTargetingSuggestionsParams | GET /accounts/{account_id}/targeting/suggestions
export function give_ListTargetingSuggestionsParams(): void {
  //# give ListTargetingSuggestionsParams | GET /accounts/{account_id}/targeting/suggestions
  take<ListTargetingSuggestionsParams>({
    //# give ListTargetingSuggestionsParams.limit
    limit: given<number | undefined>(),
    //# give ListTargetingSuggestionsParams.cursor
    cursor: given<string | undefined>(),
  });
  //# give ListTargetingSuggestionsParams | GET /accounts/{account_id}/targeting/suggestions
  take<ListTargetingSuggestionsParams>({
  });
}

//# read ListWebhooksError | GET /webhooks
export function read_ListWebhooksError(value: ListWebhooksError): void {
  //# read ListWebhooksError | GET /webhooks
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# give ListWebhooksParams | GET /webhooks
export function give_ListWebhooksParams(): void {
  //# give ListWebhooksParams | GET /webhooks
  take<ListWebhooksParams>({
    //# give ListWebhooksParams.limit
    limit: given<number | undefined>(),
    //# give ListWebhooksParams.cursor
    cursor: given<string | undefined>(),
  });
  //# give ListWebhooksParams | GET /webhooks
  take<ListWebhooksParams>({
  });
}

//# give Listener
export function give_Listener(): void {
  take<Listener>(given<(event: ClientEvent) => void>());
}

//# give LogLevel
export function give_LogLevel(): void {
  take<LogLevel>(given<"debug">());
  take<LogLevel>(given<"info">());
  take<LogLevel>(given<"warn">());
  take<LogLevel>(given<"error">());
  take<LogLevel>(given<"off">());
}

//# give Logger
export function give_Logger(): void {
  //# give Logger
  take<Logger>({
    //# give Logger.debug
    debug: given<(message: string, ...details: unknown[]) => void>(),
    //# give Logger.info
    info: given<(message: string, ...details: unknown[]) => void>(),
    //# give Logger.warn
    warn: given<(message: string, ...details: unknown[]) => void>(),
    //# give Logger.error
    error: given<(message: string, ...details: unknown[]) => void>(),
  });
  //# give Logger
  take<Logger>({
    //# give Logger.debug
    debug: given<(message: string, ...details: unknown[]) => void>(),
    //# give Logger.info
    info: given<(message: string, ...details: unknown[]) => void>(),
    //# give Logger.warn
    warn: given<(message: string, ...details: unknown[]) => void>(),
    //# give Logger.error
    error: given<(message: string, ...details: unknown[]) => void>(),
  });
}

//# give MaxFollowers
export function give_MaxFollowers(): void {
  take<MaxFollowers>(given<null>());
  take<MaxFollowers>(given<number>());
}

//# read MaxFollowers
export function read_MaxFollowers(value: MaxFollowers): void {
  //# read MaxFollowers
  take<number | null>(value);
}

export function use_MemoryRateLimitStore(value: unknown): void {
  //# call MemoryRateLimitStore
  take<boolean>(value instanceof MemoryRateLimitStore);
  //# call MemoryRateLimitStore
  take<MemoryRateLimitStore>(new MemoryRateLimitStore());
  take<MemoryRateLimitStore>(new MemoryRateLimitStore(given<(() => number)>()));
}

//# read MemoryRateLimitStore
export function read_MemoryRateLimitStore(value: MemoryRateLimitStore): void {
  //# call MemoryRateLimitStore.take
  take<number>(value.take(given<string>(), given<number>()));
  //# call MemoryRateLimitStore.observe
  take<void>(value.observe(given<string>(), given<RateLimitObservation>()));
}

//# read MethodNotAllowedErrorBody
export function read_MethodNotAllowedErrorBody(value: MethodNotAllowedErrorBody): void {
  //# read MethodNotAllowedErrorBody.error
  take<{ code: string; message: string; doc_url: string; request_id: string }>((value.error = value.error));
}

//# give Middleware
export function give_Middleware(): void {
  take<Middleware>(given<(request: Request, next: Next, context: MiddlewareContext) => Promise<Response> | Response>());
}

//# read MiddlewareContext
export function read_MiddlewareContext(value: MiddlewareContext): void {
  //# read MiddlewareContext.operation
  take<{ readonly id: string; readonly resource: string; readonly method: string; readonly path: string; readonly server?: string | undefined; readonly parameters?: (readonly { readonly name: string; readonly in: "cookie" | "header" | "path" | "query" | "querystring"; readonly key?: string | undefined; readonly style?: string | undefined; readonly explode?: boolean | undefined; readonly allowReserved?: boolean | undefined; readonly content?: string | undefined }[]) | undefined; readonly body?: { readonly contentType: string; readonly required?: boolean | undefined; readonly encoding?: Readonly<Record<string, { readonly contentType?: string | undefined; readonly style?: string | undefined; readonly explode?: boolean | undefined; readonly allowReserved?: boolean | undefined }>> | undefined } | undefined; readonly response: "binary" | "json" | "none" | "text"; readonly accept?: string | undefined; readonly security?: (readonly Readonly<Record<string, readonly string[]>>[]) | undefined; readonly idempotent?: boolean | undefined; readonly idempotencyKey?: string | undefined; readonly pagination?: { readonly style: "cursor"; readonly cursor: string; readonly limit?: string | undefined; readonly items: string; readonly next: string; readonly more?: string | undefined } | undefined; readonly rateLimitPlans?: (readonly { readonly requestsPerMinute: number; readonly requestsPerSecond?: number | undefined; readonly requestsPerDay?: number | undefined }[]) | undefined; readonly deprecated?: boolean | undefined } & { readonly scopes: readonly string[] }>(value.operation);
  //# read MiddlewareContext.attempt
  take<number>(value.attempt);
  //# read MiddlewareContext.idempotencyKey
  take<string | undefined>(value.idempotencyKey);
  //# read MiddlewareContext.signal
  take<AbortSignal>(value.signal);
}

//# read MinEngagementRate
export function read_MinEngagementRate(value: MinEngagementRate): void {
  //# read MinEngagementRate
  take<number>(value);
}

//# read MinFollowers
export function read_MinFollowers(value: MinFollowers): void {
  //# read MinFollowers
  take<number>(value);
}

//# read Next
export function read_Next(value: Next): void {
  take<Promise<Response>>(value(given<Request>()));
}

//# read NextCursor
export function read_NextCursor(value: NextCursor): void {
  //# read NextCursor
  take<string | null>(value);
}

export function use_NotFoundError(value: unknown): void {
  //# call NotFoundError
  take<boolean>(value instanceof NotFoundError);
}

//# read NotFoundError
export function read_NotFoundError(value: NotFoundError): void {
  //# read NotFoundError
  take<ApiError>(value);
  //# read NotFoundError.name
  take<"NotFoundError">(value.name);
}

//# read NotFoundErrorBody
export function read_NotFoundErrorBody(value: NotFoundErrorBody): void {
  //# read NotFoundErrorBody.error
  take<{ code: "not_found"; message: string; doc_url: string; request_id: string }>((value.error = value.error));
}

//# read OAuthAuthorizationCodeGrant
export function read_OAuthAuthorizationCodeGrant(value: OAuthAuthorizationCodeGrant): void {
  //# read OAuthAuthorizationCodeGrant.grant_type
  take<string>((value.grant_type = value.grant_type));
  //# read OAuthAuthorizationCodeGrant.code
  take<string>((value.code = value.code));
  //# read OAuthAuthorizationCodeGrant.client_id
  take<string>((value.client_id = value.client_id));
  //# read OAuthAuthorizationCodeGrant.client_secret
  take<string>((value.client_secret = value.client_secret));
  //# read OAuthAuthorizationCodeGrant.redirect_uri
  take<string>((value.redirect_uri = value.redirect_uri));
  //# read OAuthAuthorizationCodeGrant.code_verifier
  take<string | undefined>((value.code_verifier = value.code_verifier));
}

//# read OAuthClientId
export function read_OAuthClientId(value: OAuthClientId): void {
  //# read OAuthClientId
  take<string>(value);
}

//# read OAuthClientSecret
export function read_OAuthClientSecret(value: OAuthClientSecret): void {
  //# read OAuthClientSecret
  take<string>(value);
}

//# give OAuthCredential
export function give_OAuthCredential(): void {
  take<OAuthCredential>(given<OAuth<string>>());
  take<OAuthCredential>(given<OAuthOptions>());
}

export function use_OAuthError(value: unknown): void {
  //# call OAuthError
  take<boolean>(value instanceof OAuthError);
}

//# read OAuthError
export function read_OAuthError(value: OAuthError): void {
  //# read OAuthError
  take<SdkError>(value);
  //# read OAuthError.code
  take<"oauth_error">(value.code);
  //# read OAuthError.error
  take<string>(value.error);
  //# read OAuthError.description
  take<string | undefined>(value.description);
  //# read OAuthError.status
  take<number | undefined>(value.status);
  //# read OAuthError.name
  take<"OAuthError">(value.name);
}

//# read OAuthErrorDescription
export function read_OAuthErrorDescription(value: OAuthErrorDescription): void {
  //# read OAuthErrorDescription
  take<string>(value);
}

//# read OAuthInvalidClientErrorBody
export function read_OAuthInvalidClientErrorBody(value: OAuthInvalidClientErrorBody): void {
  //# read OAuthInvalidClientErrorBody.error
  take<string>((value.error = value.error));
  //# read OAuthInvalidClientErrorBody.error_description
  take<string | undefined>(value.error_description);
  if (value.error_description !== undefined) value.error_description = value.error_description;
}

//# read OAuthInvalidGrantErrorBody
export function read_OAuthInvalidGrantErrorBody(value: OAuthInvalidGrantErrorBody): void {
  //# read OAuthInvalidGrantErrorBody.error
  take<string>((value.error = value.error));
  //# read OAuthInvalidGrantErrorBody.error_description
  take<string | undefined>(value.error_description);
  if (value.error_description !== undefined) value.error_description = value.error_description;
}

//# read OAuthInvalidRequestErrorBody
export function read_OAuthInvalidRequestErrorBody(value: OAuthInvalidRequestErrorBody): void {
  //# read OAuthInvalidRequestErrorBody.error
  take<string>((value.error = value.error));
  //# read OAuthInvalidRequestErrorBody.error_description
  take<string | undefined>(value.error_description);
  if (value.error_description !== undefined) value.error_description = value.error_description;
}

//# read OAuthInvalidScopeErrorBody
export function read_OAuthInvalidScopeErrorBody(value: OAuthInvalidScopeErrorBody): void {
  //# read OAuthInvalidScopeErrorBody.error
  take<string>((value.error = value.error));
  //# read OAuthInvalidScopeErrorBody.error_description
  take<string | undefined>(value.error_description);
  if (value.error_description !== undefined) value.error_description = value.error_description;
}

//# read OAuthRefreshToken
export function read_OAuthRefreshToken(value: OAuthRefreshToken): void {
  //# read OAuthRefreshToken
  take<string>(value);
}

//# read OAuthRefreshTokenGrant
export function read_OAuthRefreshTokenGrant(value: OAuthRefreshTokenGrant): void {
  //# read OAuthRefreshTokenGrant.grant_type
  take<string>((value.grant_type = value.grant_type));
  //# read OAuthRefreshTokenGrant.refresh_token
  take<string>((value.refresh_token = value.refresh_token));
  //# read OAuthRefreshTokenGrant.client_id
  take<string>((value.client_id = value.client_id));
  //# read OAuthRefreshTokenGrant.client_secret
  take<string>((value.client_secret = value.client_secret));
  //# read OAuthRefreshTokenGrant.scope
  take<string | undefined>((value.scope = value.scope));
}

//# read OAuthScope
export function read_OAuthScope(value: OAuthScope): void {
  //# read OAuthScope
  take<string>(value);
}

//# read OAuthTokenRequest
export function read_OAuthTokenRequest(value: OAuthTokenRequest): void {
  //# read OAuthTokenRequest
  take<OAuthAuthorizationCodeGrant | OAuthRefreshTokenGrant>(value);
}

//# read OAuthTokens
export function read_OAuthTokens(value: OAuthTokens): void {
  //# read OAuthTokens.access_token
  take<string>((value.access_token = value.access_token));
  //# read OAuthTokens.token_type
  take<string>((value.token_type = value.token_type));
  //# read OAuthTokens.expires_in
  take<number>((value.expires_in = value.expires_in));
  //# read OAuthTokens.refresh_token
  take<string>((value.refresh_token = value.refresh_token));
  //# read OAuthTokens.scope
  take<string>((value.scope = value.scope));
}

//# read OAuthUnauthorizedClientErrorBody
export function read_OAuthUnauthorizedClientErrorBody(value: OAuthUnauthorizedClientErrorBody): void {
  //# read OAuthUnauthorizedClientErrorBody.error
  take<string>((value.error = value.error));
  //# read OAuthUnauthorizedClientErrorBody.error_description
  take<string | undefined>(value.error_description);
  if (value.error_description !== undefined) value.error_description = value.error_description;
}

//# read OAuthUnsupportedGrantTypeErrorBody
export function read_OAuthUnsupportedGrantTypeErrorBody(value: OAuthUnsupportedGrantTypeErrorBody): void {
  //# read OAuthUnsupportedGrantTypeErrorBody.error
  take<string>((value.error = value.error));
  //# read OAuthUnsupportedGrantTypeErrorBody.error_description
  take<string | undefined>(value.error_description);
  if (value.error_description !== undefined) value.error_description = value.error_description;
}

export function use_Outfame(value: unknown): void {
  //# call Outfame
  take<boolean>(value instanceof Outfame);
  //# call Outfame
  take<Outfame>(new Outfame());
  take<Outfame>(new Outfame(given<OutfameOptions<Scope>>()));
  //# call Outfame.accounts.list | GET /accounts
  void new Outfame({ scopes: ["accounts:read"] }).accounts.list();
  //# call Outfame.accounts.create | POST /accounts
  void new Outfame({ scopes: ["accounts:write"] }).accounts.create(given<AccountCreate>());
  //# call Outfame.accounts.get | GET /accounts/{account_id}
  void new Outfame({ scopes: ["accounts:read"] }).accounts.get(given<string>());
  //# call Outfame.accounts.delete | DELETE /accounts/{account_id}
  void new Outfame({ scopes: ["accounts:write"] }).accounts.delete(given<string>());
  //# call Outfame.accounts.update | PATCH /accounts/{account_id}
  void new Outfame({ scopes: ["accounts:write"] }).accounts.update(given<string>(), given<AccountUpdate>());
  //# call Outfame.targeting.get | GET /accounts/{account_id}/targeting
  void new Outfame({ scopes: ["accounts:read"] }).targeting.get(given<string>());
  //# call Outfame.targeting.update | PATCH /accounts/{account_id}/targeting
  void new Outfame({ scopes: ["targeting:write"] }).targeting.update(given<string>(), given<TargetingConfigUpdate>());
  //# call Outfame.targeting.listSuggestions | GET /accounts/{account_id}/targeting/suggestions
  void new Outfame({ scopes: ["targeting:write"] }).targeting.listSuggestions(given<string>());
  //# call Outfame.targeting.applySuggestion | POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
  void new Outfame({ scopes: ["targeting:write"] }).targeting.applySuggestion(given<string>(), given<string>());
  //# call Outfame.analytics.overview | GET /analytics/overview
  void new Outfame({ scopes: ["analytics:read"] }).analytics.overview(given<GetAnalyticsOverviewParams>());
  //# call Outfame.analytics.growth | GET /analytics/growth
  void new Outfame({ scopes: ["analytics:read"] }).analytics.growth(given<GetAnalyticsGrowthParams>());
  //# call Outfame.analytics.engagement | GET /analytics/engagement
  void new Outfame({ scopes: ["analytics:read"] }).analytics.engagement(given<GetAnalyticsEngagementParams>());
  //# call Outfame.analytics.audience | GET /analytics/audience
  void new Outfame({ scopes: ["analytics:read"] }).analytics.audience(given<GetAnalyticsAudienceParams>());
  //# call Outfame.engagement.listActivity | GET /engagement/activity
  void new Outfame({ scopes: ["engagement:manage"] }).engagement.listActivity(given<ListActivityParams>());
  //# call Outfame.engagement.limits | GET /engagement/limits
  void new Outfame({ scopes: ["engagement:manage"] }).engagement.limits(given<GetEngagementLimitsParams>());
  //# call Outfame.engagement.pause | POST /engagement/pause
  void new Outfame({ scopes: ["engagement:manage"] }).engagement.pause(given<EngagementStateChange>());
  //# call Outfame.engagement.resume | POST /engagement/resume
  void new Outfame({ scopes: ["engagement:manage"] }).engagement.resume(given<EngagementStateChange>());
  //# call Outfame.webhooks.list | GET /webhooks
  void new Outfame({ scopes: ["webhooks:manage"] }).webhooks.list();
  //# call Outfame.webhooks.create | POST /webhooks
  void new Outfame({ scopes: ["webhooks:manage"] }).webhooks.create(given<WebhookCreate>());
  //# call Outfame.webhooks.get | GET /webhooks/{webhook_id}
  void new Outfame({ scopes: ["webhooks:manage"] }).webhooks.get(given<string>());
  //# call Outfame.webhooks.delete | DELETE /webhooks/{webhook_id}
  void new Outfame({ scopes: ["webhooks:manage"] }).webhooks.delete(given<string>());
}

//# read Outfame
export function read_Outfame(value: Outfame): void {
  //# read Outfame.accounts
  take<Accounts<Scope>>(value.accounts);
  //# read Outfame.targeting
  take<Targeting<Scope>>(value.targeting);
  //# read Outfame.analytics
  take<Analytics<Scope>>(value.analytics);
  //# read Outfame.engagement
  take<Engagement<Scope>>(value.engagement);
  //# read Outfame.webhooks
  take<Webhooks<Scope>>(value.webhooks);
}

//# give OutfameOptions
export function give_OutfameOptions(): void {
  //# give OutfameOptions
  take<OutfameOptions>({
    //# give OutfameOptions.apiKey
    apiKey: given<Credential | undefined>(),
    //# give OutfameOptions.accessToken
    accessToken: given<Credential | undefined>(),
    //# give OutfameOptions.oauth
    oauth: given<OAuthCredential | undefined>(),
    //# give OutfameOptions.scopes
    scopes: given<(readonly Scope[]) | undefined>(),
    //# give OutfameOptions.baseUrl
    baseUrl: given<string | undefined>(),
    //# give OutfameOptions.fetch
    fetch: given<(typeof globalThis.fetch) | undefined>(),
    //# give OutfameOptions.headers
    headers: given<Readonly<Record<string, string>> | undefined>(),
    //# give OutfameOptions.pacing
    pacing: given<PacingOptions | boolean | undefined>(),
    //# give OutfameOptions.middleware
    middleware: given<(readonly Middleware[]) | undefined>(),
    //# give OutfameOptions.callMiddleware
    callMiddleware: given<(readonly Middleware[]) | undefined>(),
    //# give OutfameOptions.logger
    logger: given<Logger | undefined>(),
    //# give OutfameOptions.logLevel
    logLevel: given<LogLevel | undefined>(),
    //# give OutfameOptions.timeout
    timeout: given<number | undefined>(),
    //# give OutfameOptions.deadline
    deadline: given<number | undefined>(),
    //# give OutfameOptions.maxRetries
    maxRetries: given<number | undefined>(),
    //# give OutfameOptions.maxRetryDelay
    maxRetryDelay: given<number | undefined>(),
  });
  //# give OutfameOptions
  take<OutfameOptions>({
  });
}

//# give PacingOptions
export function give_PacingOptions(): void {
  //# give PacingOptions
  take<PacingOptions>({
    //# give PacingOptions.store
    store: given<RateLimitStore | undefined>(),
    //# give PacingOptions.maxQueue
    maxQueue: given<number | undefined>(),
  });
  //# give PacingOptions
  take<PacingOptions>({
  });
}

export function use_Page(value: unknown): void {
  //# call Page
  take<boolean>(value instanceof Page);
}

//# read Page
export function read_Page<Item, Body, E>(value: Page<Item, Body, E>): void {
  //# read Page.data
  take<readonly Item[]>(value.data);
  //# read Page.body
  take<Body>(value.body);
  //# read Page.nextCursor
  take<string | undefined>(value.nextCursor);
  //# read Page.hasMore
  take<boolean>(value.hasMore);
  //# call Page.next
  take<Pages<Item, Body, E> | undefined>(value.next());
  //# call Page.withCursors
  take<ItemWithCursor<Item>[]>(value.withCursors());
  //# call Page.pages
  take<AsyncGenerator<Page<Item, Body, E>, void, undefined>>(value.pages());
}

export function use_PagePromise(value: unknown): void {
  //# call PagePromise
  take<boolean>(value instanceof PagePromise);
  //# call PagePromise
  void (<Item, Body, E,>() => {
    //# call PagePromise
    take<PagePromise<Item, Body, E>>(new PagePromise<Item, Body, E>(given<Promise<Result<Page<Item, Body, E>, E>>>()));
  });
}

//# read PagePromise
export function read_PagePromise<Item, Body, E>(value: PagePromise<Item, Body, E>): void {
  //# read PagePromise
  take<ApiPromise<Page<Item, Body, E>, E>>(value);
  //# call PagePromise.pages
  take<AsyncGenerator<Page<Item, Body, E>, void, undefined>>(value.pages());
  //# call PagePromise.withCursors
  take<AsyncGenerator<ItemWithCursor<Item>, void, undefined>>(value.withCursors());
  //# call PagePromise.toArray
  take<Promise<Item[]>>(value.toArray(
    {
      //# give PagePromise.toArray.limit
      limit: given<number>(),
    },
  ));
  take<Promise<Item[]>>(value.toArray(
    {
      //# give PagePromise.toArray.limit
      limit: given<number>(),
    },
  ));
  //# read PagePromise[Symbol.toStringTag]
  take<string>(value[Symbol.toStringTag]);
  //# call PagePromise[Symbol.asyncIterator]
  take<AsyncGenerator<Item, void, undefined>>(value[Symbol.asyncIterator]());
}

//# read Pages
export function read_Pages<Item, Body, E>(value: Pages<Item, Body, E>): void {
  //# call Pages.result
  take<Promise<Result<Page<Item, Body, E>, E>>>(value.result());
  //# call Pages.withResponse
  take<Promise<DataWithResponse<Page<Item, Body, E>>>>(value.withResponse());
  //# call Pages.pages
  take<AsyncGenerator<Page<Item, Body, E>, void, undefined>>(value.pages());
  //# call Pages.withCursors
  take<AsyncGenerator<ItemWithCursor<Item>, void, undefined>>(value.withCursors());
  //# call Pages.toArray
  take<Promise<Item[]>>(value.toArray(
    {
      //# give Pages.toArray.limit
      limit: given<number>(),
    },
  ));
  take<Promise<Item[]>>(value.toArray(
    {
      //# give Pages.toArray.limit
      limit: given<number>(),
    },
  ));
}

//# read PauseEngagementError | POST /engagement/pause
export function read_PauseEngagementError(value: PauseEngagementError): void {
  //# read PauseEngagementError | POST /engagement/pause
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<409, "conflict", ConflictErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "conflict") take<ApiErrorOf<409, "conflict", ConflictErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# give Period
export function give_Period(): void {
  take<Period>(given<"7d">());
  take<Period>(given<"30d">());
  take<Period>(given<"90d">());
  take<Period>(given<"custom">());
}

//# read Period
export function read_Period(value: Period): void {
  //# read Period
  take<"30d" | "7d" | "90d" | "custom">(value);
  take<boolean>(value === "7d");
  take<boolean>(value === "30d");
  take<boolean>(value === "90d");
  take<boolean>(value === "custom");
}

export function use_PermissionError(value: unknown): void {
  //# call PermissionError
  take<boolean>(value instanceof PermissionError);
}

//# read PermissionError
export function read_PermissionError(value: PermissionError): void {
  //# read PermissionError
  take<ApiError>(value);
  //# read PermissionError.name
  take<"InsufficientScopeError" | "PermissionError">(value.name);
  take<boolean>(value.name === "InsufficientScopeError");
  take<boolean>(value.name === "PermissionError");
}

//# read Plan
export function read_Plan(value: Plan): void {
  //# read Plan
  take<"basic" | "enterprise" | "pro" | "turbo" | (string & {})>(value);
  take<boolean>(value === "basic");
  take<boolean>(value === "pro");
  take<boolean>(value === "turbo");
  take<boolean>(value === "enterprise");
}

//# give Platform
export function give_Platform(): void {
  take<Platform>(given<string & {}>());
  take<Platform>(given<"instagram">());
  take<Platform>(given<"tiktok">());
}

//# read Platform
export function read_Platform(value: Platform): void {
  //# read Platform
  take<"instagram" | "tiktok" | (string & {})>(value);
  take<boolean>(value === "instagram");
  take<boolean>(value === "tiktok");
}

//# read QualityScore
export function read_QualityScore(value: QualityScore): void {
  //# read QualityScore
  take<number>(value);
}

//# read QualityThreshold
export function read_QualityThreshold(value: QualityThreshold): void {
  //# read QualityThreshold
  take<number>(value);
}

//# read RateLimit
export function read_RateLimit(value: RateLimit): void {
  //# read RateLimit.limit
  take<number | undefined>(value.limit);
  //# read RateLimit.remaining
  take<number | undefined>(value.remaining);
  //# read RateLimit.resetAt
  take<Date | undefined>(value.resetAt);
  //# read RateLimit.burst
  take<{ readonly limit: number | undefined; readonly remaining: number | undefined } | undefined>(value.burst);
}

export function use_RateLimitError(value: unknown): void {
  //# call RateLimitError
  take<boolean>(value instanceof RateLimitError);
}

//# read RateLimitError
export function read_RateLimitError(value: RateLimitError): void {
  //# read RateLimitError
  take<ApiError>(value);
  //# read RateLimitError.limit
  take<number | undefined>(value.limit);
  //# read RateLimitError.name
  take<"RateLimitError">(value.name);
}

//# read RateLimitExceededErrorBody
export function read_RateLimitExceededErrorBody(value: RateLimitExceededErrorBody): void {
  //# read RateLimitExceededErrorBody.error
  take<{ code: "rate_limit_exceeded"; message: string; doc_url: string; request_id: string; retry_after: number }>((value.error = value.error));
}

//# give RateLimitObservation
export function give_RateLimitObservation(): void {
  //# give RateLimitObservation
  take<RateLimitObservation>({
    //# give RateLimitObservation.refused
    refused: given<boolean>(),
    //# give RateLimitObservation.blockedFor
    blockedFor: given<number>(),
    //# give RateLimitObservation.age
    age: given<number>(),
    //# give RateLimitObservation.limit
    limit: given<number | undefined>(),
    //# give RateLimitObservation.remaining
    remaining: given<number | undefined>(),
    //# give RateLimitObservation.resetIn
    resetIn: given<number | undefined>(),
    //# give RateLimitObservation.burst
    burst: given<number>(),
    //# give RateLimitObservation.burstRemaining
    burstRemaining: given<number | undefined>(),
    //# give RateLimitObservation.perDay
    perDay: given<number>(),
  });
  //# give RateLimitObservation
  take<RateLimitObservation>({
    //# give RateLimitObservation.refused
    refused: given<boolean>(),
    //# give RateLimitObservation.blockedFor
    blockedFor: given<number>(),
    //# give RateLimitObservation.age
    age: given<number>(),
    //# give RateLimitObservation.burst
    burst: given<number>(),
    //# give RateLimitObservation.perDay
    perDay: given<number>(),
  });
}

//# read RateLimitObservation
export function read_RateLimitObservation(value: RateLimitObservation): void {
  //# read RateLimitObservation.refused
  take<boolean>(value.refused);
  //# read RateLimitObservation.blockedFor
  take<number>(value.blockedFor);
  //# read RateLimitObservation.age
  take<number>(value.age);
  //# read RateLimitObservation.limit
  take<number | undefined>(value.limit);
  //# read RateLimitObservation.remaining
  take<number | undefined>(value.remaining);
  //# read RateLimitObservation.resetIn
  take<number | undefined>(value.resetIn);
  //# read RateLimitObservation.burst
  take<number>(value.burst);
  //# read RateLimitObservation.burstRemaining
  take<number | undefined>(value.burstRemaining);
  //# read RateLimitObservation.perDay
  take<number>(value.perDay);
}

//# give RateLimitStore
export function give_RateLimitStore(): void {
  //# give RateLimitStore
  take<RateLimitStore>({
    //# give RateLimitStore.take
    take: given<(partition: string, burst: number) => Promise<number> | number>(),
    //# give RateLimitStore.observe
    observe: given<(partition: string, seen: RateLimitObservation) => Promise<void> | void>(),
  });
  //# give RateLimitStore
  take<RateLimitStore>({
    //# give RateLimitStore.take
    take: given<(partition: string, burst: number) => Promise<number> | number>(),
    //# give RateLimitStore.observe
    observe: given<(partition: string, seen: RateLimitObservation) => Promise<void> | void>(),
  });
}

//# read RateLimitStore
export function read_RateLimitStore(value: RateLimitStore): void {
  //# call RateLimitStore.take
  take<Promise<number> | number>(value.take(given<string>(), given<number>()));
  //# call RateLimitStore.observe
  take<Promise<void> | void>(value.observe(given<string>(), given<RateLimitObservation>()));
}

//# read ReauthorizationReason
export function read_ReauthorizationReason(value: ReauthorizationReason): void {
  //# read ReauthorizationReason
  take<"no_refresh_token" | "no_tokens" | "refused" | "rotation_lost">(value);
  take<boolean>(value === "no_tokens");
  take<boolean>(value === "no_refresh_token");
  take<boolean>(value === "refused");
  take<boolean>(value === "rotation_lost");
}

export function use_ReauthorizationRequiredError(value: unknown): void {
  //# call ReauthorizationRequiredError
  take<boolean>(value instanceof ReauthorizationRequiredError);
}

//# read ReauthorizationRequiredError
export function read_ReauthorizationRequiredError(value: ReauthorizationRequiredError): void {
  //# read ReauthorizationRequiredError
  take<SdkError>(value);
  //# read ReauthorizationRequiredError.code
  take<"reauthorization_required">(value.code);
  //# read ReauthorizationRequiredError.reason
  take<ReauthorizationReason>(value.reason);
  take<boolean>(value.reason === "no_tokens");
  take<boolean>(value.reason === "no_refresh_token");
  take<boolean>(value.reason === "refused");
  take<boolean>(value.reason === "rotation_lost");
  //# read ReauthorizationRequiredError.name
  take<"ReauthorizationRequiredError">(value.name);
}

//# read RequestId
export function read_RequestId(value: RequestId): void {
  //# read RequestId
  take<string>(value);
}

//# give RequestOptions
export function give_RequestOptions(): void {
  //# give RequestOptions
  take<RequestOptions>({
    //# give RequestOptions.signal
    signal: given<AbortSignal | undefined>(),
    //# give RequestOptions.headers
    headers: given<Readonly<Record<string, string>> | undefined>(),
    //# give RequestOptions.idempotencyKey
    idempotencyKey: given<string | undefined>(),
    //# give RequestOptions.timeout
    timeout: given<number | undefined>(),
    //# give RequestOptions.deadline
    deadline: given<number | undefined>(),
    //# give RequestOptions.maxRetries
    maxRetries: given<number | undefined>(),
    //# give RequestOptions.maxRetryDelay
    maxRetryDelay: given<number | undefined>(),
  });
  //# give RequestOptions
  take<RequestOptions>({
  });
}

export function use_ResponseError(value: unknown): void {
  //# call ResponseError
  take<boolean>(value instanceof ResponseError);
}

//# read ResponseError
export function read_ResponseError(value: ResponseError): void {
  //# read ResponseError
  take<SdkError>(value);
  //# read ResponseError.code
  take<"invalid_response">(value.code);
  //# read ResponseError.status
  take<number>(value.status);
  //# read ResponseError.body
  take<unknown>(value.body);
  //# read ResponseError.name
  take<"ResponseError">(value.name);
}

//# read ResponseInfo
export function read_ResponseInfo(value: ResponseInfo): void {
  //# read ResponseInfo.response
  take<Response>(value.response);
  //# read ResponseInfo.requestId
  take<string | undefined>(value.requestId);
  //# read ResponseInfo.rateLimit
  take<RateLimit | undefined>(value.rateLimit);
  //# read ResponseInfo.idempotencyKey
  take<string | undefined>(value.idempotencyKey);
  //# read ResponseInfo.attempts
  take<number>(value.attempts);
  //# read ResponseInfo.totalDelay
  take<number>(value.totalDelay);
}

//# read Result
export function read_Result<T, E>(value: Result<T, E>): void {
  //# read Result
  void value;
}

//# read ResumeEngagementError | POST /engagement/resume
export function read_ResumeEngagementError(value: ResumeEngagementError): void {
  //# read ResumeEngagementError | POST /engagement/resume
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<409, "conflict", ConflictErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "conflict") take<ApiErrorOf<409, "conflict", ConflictErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# read RetryAfterSeconds
export function read_RetryAfterSeconds(value: RetryAfterSeconds): void {
  //# read RetryAfterSeconds
  take<number>(value);
}

//# read RetryOptions
export function read_RetryOptions(value: RetryOptions): void {
  //# read RetryOptions.maxRetries
  take<number | undefined>(value.maxRetries);
  //# read RetryOptions.maxRetryDelay
  take<number | undefined>(value.maxRetryDelay);
}

//# give Scope
export function give_Scope(): void {
  take<Scope>(given<"accounts:read">());
  take<Scope>(given<"accounts:write">());
  take<Scope>(given<"analytics:read">());
  take<Scope>(given<"targeting:write">());
  take<Scope>(given<"engagement:manage">());
  take<Scope>(given<"webhooks:manage">());
}

//# read Scope
export function read_Scope(value: Scope): void {
  //# read Scope
  take<string>(value);
  take<boolean>(value === "accounts:read");
  take<boolean>(value === "accounts:write");
  take<boolean>(value === "analytics:read");
  take<boolean>(value === "targeting:write");
  take<boolean>(value === "engagement:manage");
  take<boolean>(value === "webhooks:manage");
}

export function use_SdkError(value: unknown): void {
  //# call SdkError
  take<boolean>(value instanceof SdkError);
  //# call SdkError.is
  if (SdkError.is(value)) take<SdkError>(value);
}

//# read SdkError
export function read_SdkError(value: SdkError): void {
  //# read SdkError.code
  take<string>(value.code);
  //# read SdkError.attempts
  take<number>(value.attempts);
  //# read SdkError.totalDelay
  take<number>(value.totalDelay);
  //# read SdkError.idempotencyKey
  take<string | undefined>(value.idempotencyKey);
  //# read SdkError.operation
  take<{ readonly id: string; readonly resource: string; readonly method: string; readonly path: string; readonly server?: string | undefined; readonly parameters?: (readonly { readonly name: string; readonly in: "cookie" | "header" | "path" | "query" | "querystring"; readonly key?: string | undefined; readonly style?: string | undefined; readonly explode?: boolean | undefined; readonly allowReserved?: boolean | undefined; readonly content?: string | undefined }[]) | undefined; readonly body?: { readonly contentType: string; readonly required?: boolean | undefined; readonly encoding?: Readonly<Record<string, { readonly contentType?: string | undefined; readonly style?: string | undefined; readonly explode?: boolean | undefined; readonly allowReserved?: boolean | undefined }>> | undefined } | undefined; readonly response: "binary" | "json" | "none" | "text"; readonly accept?: string | undefined; readonly security?: (readonly Readonly<Record<string, readonly string[]>>[]) | undefined; readonly idempotent?: boolean | undefined; readonly idempotencyKey?: string | undefined; readonly pagination?: { readonly style: "cursor"; readonly cursor: string; readonly limit?: string | undefined; readonly items: string; readonly next: string; readonly more?: string | undefined } | undefined; readonly rateLimitPlans?: (readonly { readonly requestsPerMinute: number; readonly requestsPerSecond?: number | undefined; readonly requestsPerDay?: number | undefined }[]) | undefined; readonly deprecated?: boolean | undefined } | undefined>(value.operation);
  //# read SdkError.name
  take<string>(value.name);
  //# call SdkError.toJSON
  take<Record<string, unknown>>(value.toJSON());
}

export function use_ServerError(value: unknown): void {
  //# call ServerError
  take<boolean>(value instanceof ServerError);
}

//# read ServerError
export function read_ServerError(value: ServerError): void {
  //# read ServerError
  take<ApiError>(value);
  //# read ServerError.name
  take<"ServerError">(value.name);
}

//# read ServiceUnavailableErrorBody
export function read_ServiceUnavailableErrorBody(value: ServiceUnavailableErrorBody): void {
  //# read ServiceUnavailableErrorBody.error
  take<{ code: "service_unavailable"; message: string; doc_url: string; request_id: string }>((value.error = value.error));
}

//# read Success
export function read_Success<T>(value: Success<T>): void {
  //# read Success
  take<DataWithResponse<T>>(value);
  //# read Success.ok
  take<boolean>(value.ok);
}

//# read SuggestionId
export function read_SuggestionId(value: SuggestionId): void {
  //# read SuggestionId
  take<string>(value);
}

export function use_Targeting(value: unknown): void {
  //# call Outfame.targeting
  take<boolean>(value instanceof Targeting);
}

//# read Outfame.targeting
export function read_Targeting(value: Targeting): void {
  //# call Outfame.targeting.get | GET /accounts/{account_id}/targeting
  take<ApiPromise<TargetingConfig, GetTargetingError>>(value.get(given<string>()));
  take<ApiPromise<TargetingConfig, GetTargetingError>>(value.get(given<string>(), given<RequestOptions>()));
  //# call Outfame.targeting.update | PATCH /accounts/{account_id}/targeting
  take<ApiPromise<TargetingConfig, UpdateTargetingError>>(value.update(given<string>(), given<TargetingConfigUpdate>()));
  take<ApiPromise<TargetingConfig, UpdateTargetingError>>(value.update(given<string>(), given<TargetingConfigUpdate>(), given<RequestOptions>()));
  //# call Outfame.targeting.listSuggestions | GET /accounts/{account_id}/targeting/suggestions
  take<PagePromise<TargetingSuggestion, TargetingSuggestionList, ListTargetingSuggestionsError>>(value.listSuggestions(given<string>()));
  take<PagePromise<TargetingSuggestion, TargetingSuggestionList, ListTargetingSuggestionsError>>(value.listSuggestions(given<string>(), given<ListTargetingSuggestionsParams>(), given<ListOptions>()));
  //# call Outfame.targeting.applySuggestion | POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
  take<ApiPromise<TargetingConfig, ApplyTargetingSuggestionError>>(value.applySuggestion(given<string>(), given<string>()));
  take<ApiPromise<TargetingConfig, ApplyTargetingSuggestionError>>(value.applySuggestion(given<string>(), given<string>(), given<RequestOptions>()));
}

//# read TargetingConfig
export function read_TargetingConfig(value: TargetingConfig): void {
  //# read TargetingConfig.account_id
  take<string>((value.account_id = value.account_id));
  //# read TargetingConfig.competitor_accounts
  take<CompetitorAccounts>((value.competitor_accounts = value.competitor_accounts));
  //# read TargetingConfig.hashtags
  take<Hashtags>((value.hashtags = value.hashtags));
  //# read TargetingConfig.locations
  take<TargetingLocations>((value.locations = value.locations));
  //# read TargetingConfig.interests
  take<Interests>((value.interests = value.interests));
  //# read TargetingConfig.filters
  take<TargetingFilters>((value.filters = value.filters));
  //# read TargetingConfig.ai_optimization
  take<AiOptimization>((value.ai_optimization = value.ai_optimization));
  //# read TargetingConfig.updated_at
  take<string>((value.updated_at = value.updated_at));
}

//# give TargetingConfigUpdate
export function give_TargetingConfigUpdate(): void {
  //# give TargetingConfigUpdate
  take<TargetingConfigUpdate>({
    //# give TargetingConfigUpdate.competitor_accounts
    competitor_accounts: given<CompetitorAccounts | undefined>(),
    //# give TargetingConfigUpdate.hashtags
    hashtags: given<Hashtags | undefined>(),
    //# give TargetingConfigUpdate.locations
    locations: given<TargetingLocations | undefined>(),
    //# give TargetingConfigUpdate.interests
    interests: given<Interests | undefined>(),
    //# give TargetingConfigUpdate.filters
    filters: given<TargetingFiltersUpdate | undefined>(),
    //# give TargetingConfigUpdate.ai_optimization
    ai_optimization: given<AiOptimizationUpdate | undefined>(),
  });
  //# give TargetingConfigUpdate
  take<TargetingConfigUpdate>({
  });
}

//# read TargetingFilters
export function read_TargetingFilters(value: TargetingFilters): void {
  //# read TargetingFilters.age_range
  take<AgeRange>((value.age_range = value.age_range));
  //# read TargetingFilters.gender
  take<Gender>((value.gender = value.gender));
  take<boolean>(value.gender === "female");
  take<boolean>(value.gender === "male");
  take<boolean>(value.gender === "all");
  //# read TargetingFilters.language
  take<LanguageCode>((value.language = value.language));
  //# read TargetingFilters.activity_level
  take<ActivityLevel>((value.activity_level = value.activity_level));
  take<boolean>(value.activity_level === "low");
  take<boolean>(value.activity_level === "medium");
  take<boolean>(value.activity_level === "high");
  take<boolean>(value.activity_level === "very_high");
  //# read TargetingFilters.min_followers
  take<number>((value.min_followers = value.min_followers));
  //# read TargetingFilters.max_followers
  take<MaxFollowers>((value.max_followers = value.max_followers));
  //# read TargetingFilters.min_engagement_rate
  take<number>((value.min_engagement_rate = value.min_engagement_rate));
  //# read TargetingFilters.has_profile_picture
  take<boolean>((value.has_profile_picture = value.has_profile_picture));
  //# read TargetingFilters.is_business_account
  take<IsBusinessAccount>((value.is_business_account = value.is_business_account));
  //# read TargetingFilters.exclude_private
  take<boolean>((value.exclude_private = value.exclude_private));
}

//# give TargetingFiltersUpdate
export function give_TargetingFiltersUpdate(): void {
  //# give TargetingFiltersUpdate
  take<TargetingFiltersUpdate>({
    //# give TargetingFiltersUpdate.age_range
    age_range: given<AgeRange | undefined>(),
    //# give TargetingFiltersUpdate.gender
    gender: given<Gender | undefined>(),
    //# give TargetingFiltersUpdate.language
    language: given<LanguageCode | undefined>(),
    //# give TargetingFiltersUpdate.activity_level
    activity_level: given<ActivityLevel | undefined>(),
    //# give TargetingFiltersUpdate.min_followers
    min_followers: given<number | undefined>(),
    //# give TargetingFiltersUpdate.max_followers
    max_followers: given<MaxFollowers | undefined>(),
    //# give TargetingFiltersUpdate.min_engagement_rate
    min_engagement_rate: given<number | undefined>(),
    //# give TargetingFiltersUpdate.has_profile_picture
    has_profile_picture: given<boolean | undefined>(),
    //# give TargetingFiltersUpdate.is_business_account
    is_business_account: given<IsBusinessAccount | undefined>(),
    //# give TargetingFiltersUpdate.exclude_private
    exclude_private: given<boolean | undefined>(),
  });
  //# give TargetingFiltersUpdate
  take<TargetingFiltersUpdate>({
  });
}

//# give TargetingLocation
export function give_TargetingLocation(): void {
  //# give TargetingLocation
  take<TargetingLocation>({
    //# give TargetingLocation.name
    name: given<string>(),
    //# give TargetingLocation.radius_km
    radius_km: given<number>(),
  });
  //# give TargetingLocation
  take<TargetingLocation>({
    //# give TargetingLocation.name
    name: given<string>(),
    //# give TargetingLocation.radius_km
    radius_km: given<number>(),
  });
}

//# read TargetingLocation
export function read_TargetingLocation(value: TargetingLocation): void {
  //# read TargetingLocation.name
  take<string>((value.name = value.name));
  //# read TargetingLocation.radius_km
  take<number>((value.radius_km = value.radius_km));
}

//# give TargetingLocations
export function give_TargetingLocations(): void {
  take<TargetingLocations>(given<TargetingLocation[]>());
}

//# read TargetingLocations
export function read_TargetingLocations(value: TargetingLocations): void {
  //# read TargetingLocations
  take<TargetingLocation[]>(value);
}

//# read TargetingSuggestion
export function read_TargetingSuggestion(value: TargetingSuggestion): void {
  //# read TargetingSuggestion.id
  take<string>((value.id = value.id));
  //# read TargetingSuggestion.account_id
  take<string>((value.account_id = value.account_id));
  //# read TargetingSuggestion.type
  take<TargetingSuggestionType>((value.type = value.type));
  take<boolean>(value.type === "competitor_account");
  take<boolean>(value.type === "hashtag");
  take<boolean>(value.type === "location");
  take<boolean>(value.type === "interest");
  //# read TargetingSuggestion.value
  take<string>((value.value = value.value));
  //# read TargetingSuggestion.radius_km
  take<number | null>((value.radius_km = value.radius_km));
  //# read TargetingSuggestion.reason
  take<string>((value.reason = value.reason));
  //# read TargetingSuggestion.quality_score
  take<number>((value.quality_score = value.quality_score));
  //# read TargetingSuggestion.status
  take<TargetingSuggestionStatus>((value.status = value.status));
  take<boolean>(value.status === "pending");
  take<boolean>(value.status === "applied");
  take<boolean>(value.status === "expired");
  //# read TargetingSuggestion.created_at
  take<string>((value.created_at = value.created_at));
}

//# read TargetingSuggestionList
export function read_TargetingSuggestionList(value: TargetingSuggestionList): void {
  //# read TargetingSuggestionList.data
  take<TargetingSuggestion[]>((value.data = value.data));
  //# read TargetingSuggestionList.has_more
  take<boolean>((value.has_more = value.has_more));
  //# read TargetingSuggestionList.next_cursor
  take<NextCursor>((value.next_cursor = value.next_cursor));
}

//# read TargetingSuggestionStatus
export function read_TargetingSuggestionStatus(value: TargetingSuggestionStatus): void {
  //# read TargetingSuggestionStatus
  take<"applied" | "expired" | "pending" | (string & {})>(value);
  take<boolean>(value === "pending");
  take<boolean>(value === "applied");
  take<boolean>(value === "expired");
}

//# read TargetingSuggestionType
export function read_TargetingSuggestionType(value: TargetingSuggestionType): void {
  //# read TargetingSuggestionType
  take<"competitor_account" | "hashtag" | "interest" | "location" | (string & {})>(value);
  take<boolean>(value === "competitor_account");
  take<boolean>(value === "hashtag");
  take<boolean>(value === "location");
  take<boolean>(value === "interest");
}

//# read TargetingSuggestionsReadyEvent
export function read_TargetingSuggestionsReadyEvent(value: TargetingSuggestionsReadyEvent): void {
  //# read TargetingSuggestionsReadyEvent.id
  take<string>((value.id = value.id));
  //# read TargetingSuggestionsReadyEvent.type
  take<"targeting.suggestions_ready">((value.type = value.type));
  //# read TargetingSuggestionsReadyEvent.created_at
  take<string>((value.created_at = value.created_at));
  //# read TargetingSuggestionsReadyEvent.data
  take<{ account_id: string; suggestions_count: number }>((value.data = value.data));
}

export function use_TimeoutError(value: unknown): void {
  //# call TimeoutError
  take<boolean>(value instanceof TimeoutError);
}

//# read TimeoutError
export function read_TimeoutError(value: TimeoutError): void {
  //# read TimeoutError
  take<SdkError>(value);
  //# read TimeoutError.code
  take<"timeout">(value.code);
  //# read TimeoutError.limit
  take<"attempt" | "deadline">(value.limit);
  take<boolean>(value.limit === "attempt");
  take<boolean>(value.limit === "deadline");
  //# read TimeoutError.status
  take<number | undefined>(value.status);
  //# read TimeoutError.name
  take<"TimeoutError">(value.name);
}

//# read Timestamp
export function read_Timestamp(value: Timestamp): void {
  //# read Timestamp
  take<string>(value);
}

//# read TransportError
export function read_TransportError(value: TransportError): void {
  //# read TransportError
  take<AbortError | ConnectionError | CredentialsError | ReauthorizationRequiredError | ResponseError | TimeoutError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
}

//# read UnauthorizedErrorBody
export function read_UnauthorizedErrorBody(value: UnauthorizedErrorBody): void {
  //# read UnauthorizedErrorBody.error
  take<{ code: "unauthorized"; message: string; doc_url: string; request_id: string }>((value.error = value.error));
}

//# read UnrecognizedApiError
export function read_UnrecognizedApiError(value: UnrecognizedApiError): void {
  //# read UnrecognizedApiError
  take<ApiError>(value);
  //# read UnrecognizedApiError.code
  take<UnrecognizedCode>(value.code);
}

//# read UnrecognizedCode
export function read_UnrecognizedCode(value: UnrecognizedCode): void {
  take<UnrecognizedCode.Unrecognized>(value);
}

//# read UpdateAccountError | PATCH /accounts/{account_id}
export function read_UpdateAccountError(value: UpdateAccountError): void {
  //# read UpdateAccountError | PATCH /accounts/{account_id}
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<409, "conflict", ConflictErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "conflict") take<ApiErrorOf<409, "conflict", ConflictErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

//# read UpdateTargetingError | PATCH /accounts/{account_id}/targeting
export function read_UpdateTargetingError(value: UpdateTargetingError): void {
  //# read UpdateTargetingError | PATCH /accounts/{account_id}/targeting
  take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody> | ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody> | ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody> | ApiErrorOf<404, "not_found", NotFoundErrorBody> | ApiErrorOf<409, "conflict", ConflictErrorBody> | ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody> | ApiErrorOf<500, "internal_error", InternalErrorBody> | ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody> | TransportError | UnrecognizedApiError | ApiError>(value);
  if (value.code === "aborted") take<AbortError>(value);
  if (value.code === "connection_error") take<ConnectionError>(value);
  if (value.code === "reauthorization_required") take<ReauthorizationRequiredError>(value);
  if (value.code === "invalid_response") take<ResponseError>(value);
  if (value.code === "timeout") take<TimeoutError>(value);
  if (value.code === "(any other code)") take<UnrecognizedApiError>(value);
  if (value.code === "insufficient_scope") take<ApiErrorOf<403, "insufficient_scope", InsufficientScopeErrorBody>>(value);
  if (value.code === "invalid_request") take<ApiErrorOf<400, "invalid_request", InvalidRequestErrorBody>>(value);
  if (value.code === "unauthorized") take<ApiErrorOf<401, "unauthorized", UnauthorizedErrorBody>>(value);
  if (value.code === "not_found") take<ApiErrorOf<404, "not_found", NotFoundErrorBody>>(value);
  if (value.code === "conflict") take<ApiErrorOf<409, "conflict", ConflictErrorBody>>(value);
  if (value.code === "rate_limit_exceeded") take<ApiErrorOf<429, "rate_limit_exceeded", RateLimitExceededErrorBody>>(value);
  if (value.code === "internal_error") take<ApiErrorOf<500, "internal_error", InternalErrorBody>>(value);
  if (value.code === "service_unavailable") take<ApiErrorOf<503, "service_unavailable", ServiceUnavailableErrorBody>>(value);
}

export function use_ValidationError(value: unknown): void {
  //# call ValidationError
  take<boolean>(value instanceof ValidationError);
}

//# read ValidationError
export function read_ValidationError(value: ValidationError): void {
  //# read ValidationError
  take<ApiError>(value);
  //# read ValidationError.details
  take<readonly ErrorDetail[]>(value.details);
  //# read ValidationError.name
  take<"ValidationError">(value.name);
}

//# read Webhook
export function read_Webhook(value: Webhook): void {
  //# read Webhook.id
  take<string>((value.id = value.id));
  //# read Webhook.url
  take<string>((value.url = value.url));
  //# read Webhook.events
  take<WebhookEvents>((value.events = value.events));
  //# read Webhook.description
  take<WebhookDescription>((value.description = value.description));
  //# read Webhook.metadata
  take<WebhookMetadata>((value.metadata = value.metadata));
  //# read Webhook.status
  take<WebhookStatus>((value.status = value.status));
  take<boolean>(value.status === "enabled");
  take<boolean>(value.status === "disabled");
  //# read Webhook.created_at
  take<string>((value.created_at = value.created_at));
}

//# give WebhookCreate
export function give_WebhookCreate(): void {
  //# give WebhookCreate
  take<WebhookCreate>({
    //# give WebhookCreate.url
    url: given<string>(),
    //# give WebhookCreate.events
    events: given<WebhookEvents>(),
    //# give WebhookCreate.description
    description: given<WebhookDescription | undefined>(),
    //# give WebhookCreate.metadata
    metadata: given<WebhookMetadata | undefined>(),
  });
  //# give WebhookCreate
  take<WebhookCreate>({
    //# give WebhookCreate.url
    url: given<string>(),
    //# give WebhookCreate.events
    events: given<WebhookEvents>(),
  });
}

//# give WebhookDescription
export function give_WebhookDescription(): void {
  take<WebhookDescription>(given<null>());
  take<WebhookDescription>(given<string>());
}

//# read WebhookDescription
export function read_WebhookDescription(value: WebhookDescription): void {
  //# read WebhookDescription
  take<string | null>(value);
}

//# read WebhookEvent
export function read_WebhookEvent(value: WebhookEvent): void {
  //# read WebhookEvent
  take<{ type: string }>(value);
  if (value.type === "account.growth_milestone") take<AccountGrowthMilestoneEvent>(value);
  if (value.type === "account.status_changed") take<AccountStatusChangedEvent>(value);
  if (value.type === "account.flagged") take<AccountFlaggedEvent>(value);
  if (value.type === "engagement.daily_summary") take<EngagementDailySummaryEvent>(value);
  if (value.type === "targeting.suggestions_ready") take<TargetingSuggestionsReadyEvent>(value);
  if (value.type === "billing.payment_succeeded") take<BillingPaymentSucceededEvent>(value);
  if (value.type === "billing.payment_failed") take<BillingPaymentFailedEvent>(value);
}

//# read WebhookEventMap
export function read_WebhookEventMap(value: WebhookEventMap): void {
  //# read WebhookEventMap.account.growth_milestone
  take<AccountGrowthMilestoneEvent>((value["account.growth_milestone"] = value["account.growth_milestone"]));
  //# read WebhookEventMap.account.status_changed
  take<AccountStatusChangedEvent>((value["account.status_changed"] = value["account.status_changed"]));
  //# read WebhookEventMap.account.flagged
  take<AccountFlaggedEvent>((value["account.flagged"] = value["account.flagged"]));
  //# read WebhookEventMap.engagement.daily_summary
  take<EngagementDailySummaryEvent>((value["engagement.daily_summary"] = value["engagement.daily_summary"]));
  //# read WebhookEventMap.targeting.suggestions_ready
  take<TargetingSuggestionsReadyEvent>((value["targeting.suggestions_ready"] = value["targeting.suggestions_ready"]));
  //# read WebhookEventMap.billing.payment_succeeded
  take<BillingPaymentSucceededEvent>((value["billing.payment_succeeded"] = value["billing.payment_succeeded"]));
  //# read WebhookEventMap.billing.payment_failed
  take<BillingPaymentFailedEvent>((value["billing.payment_failed"] = value["billing.payment_failed"]));
}

//# give WebhookEventType
export function give_WebhookEventType(): void {
  take<WebhookEventType>(given<string & {}>());
  take<WebhookEventType>(given<"account.growth_milestone">());
  take<WebhookEventType>(given<"account.status_changed">());
  take<WebhookEventType>(given<"account.flagged">());
  take<WebhookEventType>(given<"engagement.daily_summary">());
  take<WebhookEventType>(given<"targeting.suggestions_ready">());
  take<WebhookEventType>(given<"billing.payment_succeeded">());
  take<WebhookEventType>(given<"billing.payment_failed">());
}

//# read WebhookEventType
export function read_WebhookEventType(value: WebhookEventType): void {
  //# read WebhookEventType
  take<"account.flagged" | "account.growth_milestone" | "account.status_changed" | "billing.payment_failed" | "billing.payment_succeeded" | "engagement.daily_summary" | "targeting.suggestions_ready" | (string & {})>(value);
  take<boolean>(value === "account.growth_milestone");
  take<boolean>(value === "account.status_changed");
  take<boolean>(value === "account.flagged");
  take<boolean>(value === "engagement.daily_summary");
  take<boolean>(value === "targeting.suggestions_ready");
  take<boolean>(value === "billing.payment_succeeded");
  take<boolean>(value === "billing.payment_failed");
}

//# give WebhookEvents
export function give_WebhookEvents(): void {
  take<WebhookEvents>(given<("*" | WebhookEventType)[]>());
}

//# read WebhookEvents
export function read_WebhookEvents(value: WebhookEvents): void {
  //# read WebhookEvents
  take<("*" | WebhookEventType)[]>(value);
}

//# read WebhookId
export function read_WebhookId(value: WebhookId): void {
  //# read WebhookId
  take<string>(value);
}

//# read WebhookList
export function read_WebhookList(value: WebhookList): void {
  //# read WebhookList.data
  take<Webhook[]>((value.data = value.data));
  //# read WebhookList.has_more
  take<boolean>((value.has_more = value.has_more));
  //# read WebhookList.next_cursor
  take<NextCursor>((value.next_cursor = value.next_cursor));
}

//# give WebhookMetadata
export function give_WebhookMetadata(): void {
  take<WebhookMetadata>(given<{ [key: string]: string }>());
}

//# read WebhookMetadata
export function read_WebhookMetadata(value: WebhookMetadata): void {
  //# read WebhookMetadata[string]
  take<(string) | undefined>(value["any name"]);
}

//# read WebhookSecret
export function read_WebhookSecret(value: WebhookSecret): void {
  //# read WebhookSecret
  take<string>(value);
}

//# read WebhookStatus
export function read_WebhookStatus(value: WebhookStatus): void {
  //# read WebhookStatus
  take<"disabled" | "enabled" | (string & {})>(value);
  take<boolean>(value === "enabled");
  take<boolean>(value === "disabled");
}

//# read WebhookUrl
export function read_WebhookUrl(value: WebhookUrl): void {
  //# read WebhookUrl
  take<string>(value);
}

//# read WebhookWithSecret
export function read_WebhookWithSecret(value: WebhookWithSecret): void {
  //# read WebhookWithSecret
  take<Webhook>(value);
  //# read WebhookWithSecret.secret
  take<string>((value.secret = value.secret));
}

export function use_Webhooks(value: unknown): void {
  //# call Outfame.webhooks
  take<boolean>(value instanceof Webhooks);
}

//# read Outfame.webhooks
export function read_Webhooks(value: Webhooks): void {
  //# call Outfame.webhooks.list | GET /webhooks
  take<PagePromise<Webhook, WebhookList, ListWebhooksError>>(value.list());
  take<PagePromise<Webhook, WebhookList, ListWebhooksError>>(value.list(given<ListWebhooksParams>(), given<ListOptions>()));
  //# call Outfame.webhooks.create | POST /webhooks
  take<ApiPromise<WebhookWithSecret, CreateWebhookError>>(value.create(given<WebhookCreate>()));
  take<ApiPromise<WebhookWithSecret, CreateWebhookError>>(value.create(given<WebhookCreate>(), given<RequestOptions>()));
  //# call Outfame.webhooks.get | GET /webhooks/{webhook_id}
  take<ApiPromise<Webhook, GetWebhookError>>(value.get(given<string>()));
  take<ApiPromise<Webhook, GetWebhookError>>(value.get(given<string>(), given<RequestOptions>()));
  //# call Outfame.webhooks.delete | DELETE /webhooks/{webhook_id}
  take<ApiPromise<undefined, DeleteWebhookError>>(value.delete(given<string>()));
  take<ApiPromise<undefined, DeleteWebhookError>>(value.delete(given<string>(), given<RequestOptions>()));
}

export function use_api(): void {
  //# read api.name
  take<string>(api.name);
  //# read api.version
  take<string>(api.version);
  //# read api.baseUrl
  take<string>(api.baseUrl);
  //# read api.security.apiKey.type
  take<string>(api.security.apiKey.type);
  //# read api.security.apiKey.option
  take<string>(api.security.apiKey.option);
  //# read api.security.apiKey.prefixes
  take<readonly unknown[]>(api.security.apiKey.prefixes);
  //# read api.security.oauth.type
  take<string>(api.security.oauth.type);
  //# read api.security.oauth.option
  take<string>(api.security.oauth.option);
  //# read api.security.oauth.prefixes
  take<readonly unknown[]>(api.security.oauth.prefixes);
  //# read api.security.oauth.oauth.option
  take<string>(api.security.oauth.oauth.option);
  //# read api.security.oauth.oauth.authorizationUrl
  take<string>(api.security.oauth.oauth.authorizationUrl);
  //# read api.security.oauth.oauth.tokenUrl
  take<string>(api.security.oauth.oauth.tokenUrl);
  //# read api.security.oauth.oauth.accessTokenSeconds
  take<number>(api.security.oauth.oauth.accessTokenSeconds);
  //# read api.rateLimits.error
  take<string>(api.rateLimits.error);
  //# read api.rateLimits.headers.limit
  take<string>(api.rateLimits.headers.limit);
  //# read api.rateLimits.headers.remaining
  take<string>(api.rateLimits.headers.remaining);
  //# read api.rateLimits.headers.reset
  take<string>(api.rateLimits.headers.reset);
  //# read api.rateLimits.headers.burstLimit
  take<string>(api.rateLimits.headers.burstLimit);
  //# read api.rateLimits.headers.burstRemaining
  take<string>(api.rateLimits.headers.burstRemaining);
  //# read api.rateLimits.partitions.apiKey
  take<string>(api.rateLimits.partitions.apiKey);
  //# read api.rateLimits.partitions.oauth
  take<string>(api.rateLimits.partitions.oauth);
  //# read api.rateLimits.plans
  take<readonly unknown[]>(api.rateLimits.plans);
  //# read api.errorShape.code
  take<string>(api.errorShape.code);
  //# read api.errorShape.message
  take<string>(api.errorShape.message);
  //# read api.errorShape.docUrl
  take<string>(api.errorShape.docUrl);
  //# read api.errorShape.requestId
  take<string>(api.errorShape.requestId);
  //# read api.errorShape.details
  take<string>(api.errorShape.details);
  //# read api.requestIdHeader
  take<string>(api.requestIdHeader);
}

export function use_applyTargetingSuggestion(): void {
  //# read applyTargetingSuggestion | POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
  take<string>(applyTargetingSuggestion.id);
  take<string>(applyTargetingSuggestion.method);
  take<string>(applyTargetingSuggestion.path);
}

export function use_createAccount(): void {
  //# read createAccount | POST /accounts
  take<string>(createAccount.id);
  take<string>(createAccount.method);
  take<string>(createAccount.path);
}

export function use_createWebhook(): void {
  //# read createWebhook | POST /webhooks
  take<string>(createWebhook.id);
  take<string>(createWebhook.method);
  take<string>(createWebhook.path);
}

export function same_Default(): void {
  //# import default
  take<typeof Outfame>(Default);
}

export function use_deleteAccount(): void {
  //# read deleteAccount | DELETE /accounts/{account_id}
  take<string>(deleteAccount.id);
  take<string>(deleteAccount.method);
  take<string>(deleteAccount.path);
}

export function use_deleteWebhook(): void {
  //# read deleteWebhook | DELETE /webhooks/{webhook_id}
  take<string>(deleteWebhook.id);
  take<string>(deleteWebhook.method);
  take<string>(deleteWebhook.path);
}

export function use_getAccount(): void {
  //# read getAccount | GET /accounts/{account_id}
  take<string>(getAccount.id);
  take<string>(getAccount.method);
  take<string>(getAccount.path);
}

export function use_getAnalyticsAudience(): void {
  //# read getAnalyticsAudience | GET /analytics/audience
  take<string>(getAnalyticsAudience.id);
  take<string>(getAnalyticsAudience.method);
  take<string>(getAnalyticsAudience.path);
}

export function use_getAnalyticsEngagement(): void {
  //# read getAnalyticsEngagement | GET /analytics/engagement
  take<string>(getAnalyticsEngagement.id);
  take<string>(getAnalyticsEngagement.method);
  take<string>(getAnalyticsEngagement.path);
}

export function use_getAnalyticsGrowth(): void {
  //# read getAnalyticsGrowth | GET /analytics/growth
  take<string>(getAnalyticsGrowth.id);
  take<string>(getAnalyticsGrowth.method);
  take<string>(getAnalyticsGrowth.path);
}

export function use_getAnalyticsOverview(): void {
  //# read getAnalyticsOverview | GET /analytics/overview
  take<string>(getAnalyticsOverview.id);
  take<string>(getAnalyticsOverview.method);
  take<string>(getAnalyticsOverview.path);
}

export function use_getEngagementLimits(): void {
  //# read getEngagementLimits | GET /engagement/limits
  take<string>(getEngagementLimits.id);
  take<string>(getEngagementLimits.method);
  take<string>(getEngagementLimits.path);
}

export function use_getTargeting(): void {
  //# read getTargeting | GET /accounts/{account_id}/targeting
  take<string>(getTargeting.id);
  take<string>(getTargeting.method);
  take<string>(getTargeting.path);
}

export function use_getWebhook(): void {
  //# read getWebhook | GET /webhooks/{webhook_id}
  take<string>(getWebhook.id);
  take<string>(getWebhook.method);
  take<string>(getWebhook.path);
}

export function use_listAccounts(): void {
  //# read listAccounts | GET /accounts
  take<string>(listAccounts.id);
  take<string>(listAccounts.method);
  take<string>(listAccounts.path);
}

export function use_listActivity(): void {
  //# read listActivity | GET /engagement/activity
  take<string>(listActivity.id);
  take<string>(listActivity.method);
  take<string>(listActivity.path);
}

export function use_listTargetingSuggestions(): void {
  //# read listTargetingSuggestions | GET /accounts/{account_id}/targeting/suggestions
  take<string>(listTargetingSuggestions.id);
  take<string>(listTargetingSuggestions.method);
  take<string>(listTargetingSuggestions.path);
}

export function use_listWebhooks(): void {
  //# read listWebhooks | GET /webhooks
  take<string>(listWebhooks.id);
  take<string>(listWebhooks.method);
  take<string>(listWebhooks.path);
}

export function use_pauseEngagement(): void {
  //# read pauseEngagement | POST /engagement/pause
  take<string>(pauseEngagement.id);
  take<string>(pauseEngagement.method);
  take<string>(pauseEngagement.path);
}

export function use_resumeEngagement(): void {
  //# read resumeEngagement | POST /engagement/resume
  take<string>(resumeEngagement.id);
  take<string>(resumeEngagement.method);
  take<string>(resumeEngagement.path);
}

export function use_scopes(): void {
  //# read scopes.accounts:read
  take<string>(scopes["accounts:read"]);
  //# read scopes.accounts:write
  take<string>(scopes["accounts:write"]);
  //# read scopes.analytics:read
  take<string>(scopes["analytics:read"]);
  //# read scopes.targeting:write
  take<string>(scopes["targeting:write"]);
  //# read scopes.engagement:manage
  take<string>(scopes["engagement:manage"]);
  //# read scopes.webhooks:manage
  take<string>(scopes["webhooks:manage"]);
}

export function call_subscribe(): void {
  //# call subscribe
  take<() => void>(subscribe(given<Listener>()));
}

export function use_updateAccount(): void {
  //# read updateAccount | PATCH /accounts/{account_id}
  take<string>(updateAccount.id);
  take<string>(updateAccount.method);
  take<string>(updateAccount.path);
}

export function use_updateTargeting(): void {
  //# read updateTargeting | PATCH /accounts/{account_id}/targeting
  take<string>(updateTargeting.id);
  take<string>(updateTargeting.method);
  take<string>(updateTargeting.path);
}

export function use_webhookDelivery(): void {
  //# read webhookDelivery.deduplicateBy
  take<string>(webhookDelivery.deduplicateBy);
  //# read webhookDelivery.toleranceSeconds
  take<number>(webhookDelivery.toleranceSeconds);
}
