/* The golden consumer of @outfame/sdk/testing, as released with @outfame/sdk 2.4.1: a program that uses all of it.
 * `pnpm source:record` writes it from the built declarations; `pnpm source:check` says what of it no longer compiles.
 * Never edit it: it stands for the programs of people who have that release. A line `//#` says what the next ones use. */
import {
  //# import Answer
  type Answer,
  //# import Fault
  type Fault,
  //# import FaultOptions
  type FaultOptions,
  //# import MockCall
  type MockCall,
  //# import OperationCall
  type OperationCall,
  //# import OperationMap
  type OperationMap,
  //# import OutfameMock
  type OutfameMock,
  //# import createMock
  createMock,
  //# import errorFixtures
  errorFixtures,
  //# import fixtures
  fixtures,
} from "@outfame/sdk/testing";
import {
  //# import Account
  type Account,
  //# import AccountCreate
  type AccountCreate,
  //# import AccountList
  type AccountList,
  //# import AccountUpdate
  type AccountUpdate,
  //# import ActivityList
  type ActivityList,
  //# import AnalyticsOverview
  type AnalyticsOverview,
  //# import AudienceAnalytics
  type AudienceAnalytics,
  //# import EngagementAnalytics
  type EngagementAnalytics,
  //# import EngagementLimits
  type EngagementLimits,
  //# import EngagementState
  type EngagementState,
  //# import EngagementStateChange
  type EngagementStateChange,
  //# import GrowthAnalytics
  type GrowthAnalytics,
  //# import Outfame
  Outfame,
  //# import OutfameOptions
  type OutfameOptions,
  //# import TargetingConfig
  type TargetingConfig,
  //# import TargetingConfigUpdate
  type TargetingConfigUpdate,
  //# import TargetingSuggestionList
  type TargetingSuggestionList,
  //# import Webhook
  type Webhook,
  //# import WebhookCreate
  type WebhookCreate,
  //# import WebhookDescription
  type WebhookDescription,
  //# import WebhookList
  type WebhookList,
  //# import WebhookMetadata
  type WebhookMetadata,
  //# import WebhookStatus
  type WebhookStatus,
  //# import WebhookWithSecret
  type WebhookWithSecret,
} from "@outfame/sdk";

declare function take<Type>(value: Type): void;
declare function given<Type>(): Type;

//# give Fault
export function give_Fault(): void {
  take<Fault>(given<"reset">());
  take<Fault>(given<"stall">());
  take<Fault>(given<"stall-body">());
  take<Fault>(given<"truncate">());
  take<Fault>(given<{ readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }>());
}

//# give FaultOptions
export function give_FaultOptions(): void {
  //# give FaultOptions
  take<FaultOptions>({
    //# give FaultOptions.times
    times: given<number>(),
    //# give FaultOptions.retryAfter
    retryAfter: given<number>(),
  });
  //# give FaultOptions
  take<FaultOptions>({
  });
}

//# read MockCall
export function read_MockCall(value: MockCall): void {
  //# read MockCall.operation
  take<string>(value.operation);
  //# read MockCall.method
  take<string>(value.method);
  //# read MockCall.url
  take<URL>(value.url);
  //# read MockCall.path
  take<Readonly<Record<string, string>>>(value.path);
  //# read MockCall.headers
  take<Headers>(value.headers);
  //# read MockCall.body
  take<unknown>(value.body);
}

//# read OperationCall
export function read_OperationCall<Id extends keyof OperationMap>(value: OperationCall<Id>): void {
  //# read OperationCall.headers
  take<Headers>(value.headers);
  //# read OperationCall.path
  take<Readonly<Record<string, string>>>(value.path);
  //# read OperationCall.method
  take<string>(value.method);
  //# read OperationCall.operation
  take<Id>(value.operation);
  //# read OperationCall.url
  take<URL>(value.url);
  //# read OperationCall.body
  take<OperationMap[Id]["body"]>(value.body);
}

//# read OperationMap
export function read_OperationMap(value: OperationMap): void {
  //# read OperationMap.listAccounts | GET /accounts
  take<{ readonly body: undefined; readonly data: AccountList; readonly code: string }>((value.listAccounts = value.listAccounts));
  //# read OperationMap.createAccount | POST /accounts
  take<{ readonly body: AccountCreate; readonly data: Account; readonly code: string }>((value.createAccount = value.createAccount));
  //# read OperationMap.getAccount | GET /accounts/{account_id}
  take<{ readonly body: undefined; readonly data: Account; readonly code: string }>((value.getAccount = value.getAccount));
  //# read OperationMap.deleteAccount | DELETE /accounts/{account_id}
  take<{ readonly body: undefined; readonly data: undefined; readonly code: string }>((value.deleteAccount = value.deleteAccount));
  //# read OperationMap.updateAccount | PATCH /accounts/{account_id}
  take<{ readonly body: AccountUpdate; readonly data: Account; readonly code: string }>((value.updateAccount = value.updateAccount));
  //# read OperationMap.getTargeting | GET /accounts/{account_id}/targeting
  take<{ readonly body: undefined; readonly data: TargetingConfig; readonly code: string }>((value.getTargeting = value.getTargeting));
  //# read OperationMap.updateTargeting | PATCH /accounts/{account_id}/targeting
  take<{ readonly body: TargetingConfigUpdate; readonly data: TargetingConfig; readonly code: string }>((value.updateTargeting = value.updateTargeting));
  //# read OperationMap.listTargetingSuggestions | GET /accounts/{account_id}/targeting/suggestions
  take<{ readonly body: undefined; readonly data: TargetingSuggestionList; readonly code: string }>((value.listTargetingSuggestions = value.listTargetingSuggestions));
  //# read OperationMap.applyTargetingSuggestion | POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
  take<{ readonly body: undefined; readonly data: TargetingConfig; readonly code: string }>((value.applyTargetingSuggestion = value.applyTargetingSuggestion));
  //# read OperationMap.getAnalyticsOverview | GET /analytics/overview
  take<{ readonly body: undefined; readonly data: AnalyticsOverview; readonly code: string }>((value.getAnalyticsOverview = value.getAnalyticsOverview));
  //# read OperationMap.getAnalyticsGrowth | GET /analytics/growth
  take<{ readonly body: undefined; readonly data: GrowthAnalytics; readonly code: string }>((value.getAnalyticsGrowth = value.getAnalyticsGrowth));
  //# read OperationMap.getAnalyticsEngagement | GET /analytics/engagement
  take<{ readonly body: undefined; readonly data: EngagementAnalytics; readonly code: string }>((value.getAnalyticsEngagement = value.getAnalyticsEngagement));
  //# read OperationMap.getAnalyticsAudience | GET /analytics/audience
  take<{ readonly body: undefined; readonly data: AudienceAnalytics; readonly code: string }>((value.getAnalyticsAudience = value.getAnalyticsAudience));
  //# read OperationMap.listActivity | GET /engagement/activity
  take<{ readonly body: undefined; readonly data: ActivityList; readonly code: string }>((value.listActivity = value.listActivity));
  //# read OperationMap.getEngagementLimits | GET /engagement/limits
  take<{ readonly body: undefined; readonly data: EngagementLimits; readonly code: string }>((value.getEngagementLimits = value.getEngagementLimits));
  //# read OperationMap.pauseEngagement | POST /engagement/pause
  take<{ readonly body: EngagementStateChange; readonly data: EngagementState; readonly code: string }>((value.pauseEngagement = value.pauseEngagement));
  //# read OperationMap.resumeEngagement | POST /engagement/resume
  take<{ readonly body: EngagementStateChange; readonly data: EngagementState; readonly code: string }>((value.resumeEngagement = value.resumeEngagement));
  //# read OperationMap.listWebhooks | GET /webhooks
  take<{ readonly body: undefined; readonly data: WebhookList; readonly code: string }>((value.listWebhooks = value.listWebhooks));
  //# read OperationMap.createWebhook | POST /webhooks
  take<{ readonly body: WebhookCreate; readonly data: WebhookWithSecret; readonly code: string }>((value.createWebhook = value.createWebhook));
  //# read OperationMap.getWebhook | GET /webhooks/{webhook_id}
  take<{ readonly body: undefined; readonly data: Webhook; readonly code: string }>((value.getWebhook = value.getWebhook));
  //# read OperationMap.deleteWebhook | DELETE /webhooks/{webhook_id}
  take<{ readonly body: undefined; readonly data: undefined; readonly code: string }>((value.deleteWebhook = value.deleteWebhook));
}

//# read OutfameMock
export function read_OutfameMock(value: OutfameMock): void {
  //# read OutfameMock.client
  take<Outfame<"accounts:read" | "accounts:write" | "analytics:read" | "engagement:manage" | "targeting:write" | "webhooks:manage">>(value.client);
  //# call OutfameMock.fetch
  take<typeof globalThis.fetch>(value.fetch);
  //# read OutfameMock.calls
  take<readonly MockCall[]>(value.calls);
  //# call OutfameMock.on
  void (<Id extends keyof OperationMap,>() => {
    //# call OutfameMock.on
    take<void>(value.on<Id>(given<Id>(), given<Answer<Id>>()));
  });
  //# call OutfameMock.fail
  void (<Id extends keyof OperationMap,>() => {
    //# call OutfameMock.fail
    take<void>(value.fail<Id>(given<Id>(), given<Fault | OperationMap[Id]["code"]>()));
    take<void>(value.fail<Id>(given<Id>(), given<Fault | OperationMap[Id]["code"]>(), given<FaultOptions>()));
  });
  //# call OutfameMock.reset
  take<void>(value.reset());
}

export function call_createMock(): void {
  //# call createMock
  take<OutfameMock>(createMock());
  take<OutfameMock>(createMock(given<OutfameOptions<"accounts:read" | "accounts:write" | "analytics:read" | "engagement:manage" | "targeting:write" | "webhooks:manage">>()));
}

export function use_errorFixtures(): void {
  //# read errorFixtures.invalid_request.status
  take<number>(errorFixtures.invalid_request.status);
  //# read errorFixtures.invalid_request.body.error.code
  take<string>(errorFixtures.invalid_request.body.error.code);
  //# read errorFixtures.invalid_request.body.error.message
  take<string>(errorFixtures.invalid_request.body.error.message);
  //# read errorFixtures.invalid_request.body.error.doc_url
  take<string>(errorFixtures.invalid_request.body.error.doc_url);
  //# read errorFixtures.invalid_request.body.error.request_id
  take<string>(errorFixtures.invalid_request.body.error.request_id);
  //# read errorFixtures.invalid_request.body.error.details
  take<readonly unknown[]>(errorFixtures.invalid_request.body.error.details);
  //# read errorFixtures.unauthorized.status
  take<number>(errorFixtures.unauthorized.status);
  //# read errorFixtures.unauthorized.body.error.code
  take<string>(errorFixtures.unauthorized.body.error.code);
  //# read errorFixtures.unauthorized.body.error.message
  take<string>(errorFixtures.unauthorized.body.error.message);
  //# read errorFixtures.unauthorized.body.error.doc_url
  take<string>(errorFixtures.unauthorized.body.error.doc_url);
  //# read errorFixtures.unauthorized.body.error.request_id
  take<string>(errorFixtures.unauthorized.body.error.request_id);
  //# read errorFixtures.insufficient_scope.status
  take<number>(errorFixtures.insufficient_scope.status);
  //# read errorFixtures.insufficient_scope.body.error.code
  take<string>(errorFixtures.insufficient_scope.body.error.code);
  //# read errorFixtures.insufficient_scope.body.error.message
  take<string>(errorFixtures.insufficient_scope.body.error.message);
  //# read errorFixtures.insufficient_scope.body.error.doc_url
  take<string>(errorFixtures.insufficient_scope.body.error.doc_url);
  //# read errorFixtures.insufficient_scope.body.error.request_id
  take<string>(errorFixtures.insufficient_scope.body.error.request_id);
  //# read errorFixtures.insufficient_scope.body.error.required_scopes
  take<readonly unknown[]>(errorFixtures.insufficient_scope.body.error.required_scopes);
  //# read errorFixtures.rate_limit_exceeded.status
  take<number>(errorFixtures.rate_limit_exceeded.status);
  //# read errorFixtures.rate_limit_exceeded.body.error.code
  take<string>(errorFixtures.rate_limit_exceeded.body.error.code);
  //# read errorFixtures.rate_limit_exceeded.body.error.message
  take<string>(errorFixtures.rate_limit_exceeded.body.error.message);
  //# read errorFixtures.rate_limit_exceeded.body.error.doc_url
  take<string>(errorFixtures.rate_limit_exceeded.body.error.doc_url);
  //# read errorFixtures.rate_limit_exceeded.body.error.request_id
  take<string>(errorFixtures.rate_limit_exceeded.body.error.request_id);
  //# read errorFixtures.rate_limit_exceeded.body.error.retry_after
  take<number>(errorFixtures.rate_limit_exceeded.body.error.retry_after);
  //# read errorFixtures.internal_error.status
  take<number>(errorFixtures.internal_error.status);
  //# read errorFixtures.internal_error.body.error.code
  take<string>(errorFixtures.internal_error.body.error.code);
  //# read errorFixtures.internal_error.body.error.message
  take<string>(errorFixtures.internal_error.body.error.message);
  //# read errorFixtures.internal_error.body.error.doc_url
  take<string>(errorFixtures.internal_error.body.error.doc_url);
  //# read errorFixtures.internal_error.body.error.request_id
  take<string>(errorFixtures.internal_error.body.error.request_id);
  //# read errorFixtures.service_unavailable.status
  take<number>(errorFixtures.service_unavailable.status);
  //# read errorFixtures.service_unavailable.body.error.code
  take<string>(errorFixtures.service_unavailable.body.error.code);
  //# read errorFixtures.service_unavailable.body.error.message
  take<string>(errorFixtures.service_unavailable.body.error.message);
  //# read errorFixtures.service_unavailable.body.error.doc_url
  take<string>(errorFixtures.service_unavailable.body.error.doc_url);
  //# read errorFixtures.service_unavailable.body.error.request_id
  take<string>(errorFixtures.service_unavailable.body.error.request_id);
  //# read errorFixtures.conflict.status
  take<number>(errorFixtures.conflict.status);
  //# read errorFixtures.conflict.body.error.code
  take<string>(errorFixtures.conflict.body.error.code);
  //# read errorFixtures.conflict.body.error.message
  take<string>(errorFixtures.conflict.body.error.message);
  //# read errorFixtures.conflict.body.error.doc_url
  take<string>(errorFixtures.conflict.body.error.doc_url);
  //# read errorFixtures.conflict.body.error.request_id
  take<string>(errorFixtures.conflict.body.error.request_id);
  //# read errorFixtures.not_found.status
  take<number>(errorFixtures.not_found.status);
  //# read errorFixtures.not_found.body.error.code
  take<string>(errorFixtures.not_found.body.error.code);
  //# read errorFixtures.not_found.body.error.message
  take<string>(errorFixtures.not_found.body.error.message);
  //# read errorFixtures.not_found.body.error.doc_url
  take<string>(errorFixtures.not_found.body.error.doc_url);
  //# read errorFixtures.not_found.body.error.request_id
  take<string>(errorFixtures.not_found.body.error.request_id);
}

export function use_fixtures(): void {
  //# read fixtures.listAccounts.status | GET /accounts
  take<number>(fixtures.listAccounts.status);
  //# read fixtures.listAccounts.body | GET /accounts
  take<AccountList>(fixtures.listAccounts.body);
  //# read fixtures.createAccount.status | POST /accounts
  take<number>(fixtures.createAccount.status);
  //# read fixtures.createAccount.body | POST /accounts
  take<Account>(fixtures.createAccount.body);
  //# read fixtures.getAccount.status | GET /accounts/{account_id}
  take<number>(fixtures.getAccount.status);
  //# read fixtures.getAccount.body | GET /accounts/{account_id}
  take<Account>(fixtures.getAccount.body);
  //# read fixtures.deleteAccount.status | DELETE /accounts/{account_id}
  take<number>(fixtures.deleteAccount.status);
  //# read fixtures.deleteAccount.body | DELETE /accounts/{account_id}
  take<undefined>(fixtures.deleteAccount.body);
  //# read fixtures.updateAccount.status | PATCH /accounts/{account_id}
  take<number>(fixtures.updateAccount.status);
  //# read fixtures.updateAccount.body | PATCH /accounts/{account_id}
  take<Account>(fixtures.updateAccount.body);
  //# read fixtures.getTargeting.status | GET /accounts/{account_id}/targeting
  take<number>(fixtures.getTargeting.status);
  //# read fixtures.getTargeting.body | GET /accounts/{account_id}/targeting
  take<TargetingConfig>(fixtures.getTargeting.body);
  //# read fixtures.updateTargeting.status | PATCH /accounts/{account_id}/targeting
  take<number>(fixtures.updateTargeting.status);
  //# read fixtures.updateTargeting.body | PATCH /accounts/{account_id}/targeting
  take<TargetingConfig>(fixtures.updateTargeting.body);
  //# read fixtures.listTargetingSuggestions.status | GET /accounts/{account_id}/targeting/suggestions
  take<number>(fixtures.listTargetingSuggestions.status);
  //# read fixtures.listTargetingSuggestions.body | GET /accounts/{account_id}/targeting/suggestions
  take<TargetingSuggestionList>(fixtures.listTargetingSuggestions.body);
  //# read fixtures.applyTargetingSuggestion.status | POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
  take<number>(fixtures.applyTargetingSuggestion.status);
  //# read fixtures.applyTargetingSuggestion.body | POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
  take<TargetingConfig>(fixtures.applyTargetingSuggestion.body);
  //# read fixtures.getAnalyticsOverview.status | GET /analytics/overview
  take<number>(fixtures.getAnalyticsOverview.status);
  //# read fixtures.getAnalyticsOverview.body | GET /analytics/overview
  take<AnalyticsOverview>(fixtures.getAnalyticsOverview.body);
  //# read fixtures.getAnalyticsGrowth.status | GET /analytics/growth
  take<number>(fixtures.getAnalyticsGrowth.status);
  //# read fixtures.getAnalyticsGrowth.body | GET /analytics/growth
  take<GrowthAnalytics>(fixtures.getAnalyticsGrowth.body);
  //# read fixtures.getAnalyticsEngagement.status | GET /analytics/engagement
  take<number>(fixtures.getAnalyticsEngagement.status);
  //# read fixtures.getAnalyticsEngagement.body | GET /analytics/engagement
  take<EngagementAnalytics>(fixtures.getAnalyticsEngagement.body);
  //# read fixtures.getAnalyticsAudience.status | GET /analytics/audience
  take<number>(fixtures.getAnalyticsAudience.status);
  //# read fixtures.getAnalyticsAudience.body | GET /analytics/audience
  take<AudienceAnalytics>(fixtures.getAnalyticsAudience.body);
  //# read fixtures.listActivity.status | GET /engagement/activity
  take<number>(fixtures.listActivity.status);
  //# read fixtures.listActivity.body | GET /engagement/activity
  take<ActivityList>(fixtures.listActivity.body);
  //# read fixtures.getEngagementLimits.status | GET /engagement/limits
  take<number>(fixtures.getEngagementLimits.status);
  //# read fixtures.getEngagementLimits.body | GET /engagement/limits
  take<EngagementLimits>(fixtures.getEngagementLimits.body);
  //# read fixtures.pauseEngagement.status | POST /engagement/pause
  take<number>(fixtures.pauseEngagement.status);
  //# read fixtures.pauseEngagement.body | POST /engagement/pause
  take<EngagementState>(fixtures.pauseEngagement.body);
  //# read fixtures.resumeEngagement.status | POST /engagement/resume
  take<number>(fixtures.resumeEngagement.status);
  //# read fixtures.resumeEngagement.body | POST /engagement/resume
  take<EngagementState>(fixtures.resumeEngagement.body);
  //# read fixtures.listWebhooks.status | GET /webhooks
  take<number>(fixtures.listWebhooks.status);
  //# read fixtures.listWebhooks.body | GET /webhooks
  take<WebhookList>(fixtures.listWebhooks.body);
  //# read fixtures.createWebhook.status | POST /webhooks
  take<number>(fixtures.createWebhook.status);
  //# read fixtures.createWebhook.body.id | POST /webhooks
  take<string>(fixtures.createWebhook.body.id);
  //# read fixtures.createWebhook.body.url | POST /webhooks
  take<string>(fixtures.createWebhook.body.url);
  //# read fixtures.createWebhook.body.events | POST /webhooks
  take<readonly unknown[]>(fixtures.createWebhook.body.events);
  //# read fixtures.createWebhook.body.description | POST /webhooks
  take<WebhookDescription>(fixtures.createWebhook.body.description);
  //# read fixtures.createWebhook.body.metadata | POST /webhooks
  take<WebhookMetadata>(fixtures.createWebhook.body.metadata);
  //# read fixtures.createWebhook.body.status | POST /webhooks
  take<WebhookStatus>(fixtures.createWebhook.body.status);
  //# read fixtures.createWebhook.body.created_at | POST /webhooks
  take<string>(fixtures.createWebhook.body.created_at);
  //# read fixtures.createWebhook.body.secret | POST /webhooks
  take<string>(fixtures.createWebhook.body.secret);
  //# read fixtures.getWebhook.status | GET /webhooks/{webhook_id}
  take<number>(fixtures.getWebhook.status);
  //# read fixtures.getWebhook.body | GET /webhooks/{webhook_id}
  take<Webhook>(fixtures.getWebhook.body);
  //# read fixtures.deleteWebhook.status | DELETE /webhooks/{webhook_id}
  take<number>(fixtures.deleteWebhook.status);
  //# read fixtures.deleteWebhook.body | DELETE /webhooks/{webhook_id}
  take<undefined>(fixtures.deleteWebhook.body);
}
