import type { MockSource } from "@outfame/runtime/testing";
import { createAccount, deleteAccount, getAccount, listAccounts, updateAccount } from "./operations/accounts.ts";
import { getAnalyticsAudience, getAnalyticsEngagement, getAnalyticsGrowth, getAnalyticsOverview } from "./operations/analytics.ts";
import { getEngagementLimits, listActivity, pauseEngagement, resumeEngagement } from "./operations/engagement.ts";
import { applyTargetingSuggestion, getTargeting, listTargetingSuggestions, updateTargeting } from "./operations/targeting.ts";
import { createWebhook, deleteWebhook, getWebhook, listWebhooks } from "./operations/webhooks.ts";
import type { Account, AccountCreate, AccountList, AccountUpdate } from "./types/accounts.ts";
import type { AnalyticsOverview, AudienceAnalytics, EngagementAnalytics, GrowthAnalytics } from "./types/analytics.ts";
import type { ActivityList, EngagementLimits, EngagementState, EngagementStateChange } from "./types/engagement.ts";
import type { TargetingConfig } from "./types/shared.ts";
import type { TargetingConfigUpdate, TargetingSuggestionList } from "./types/targeting.ts";
import type { Webhook, WebhookCreate, WebhookList, WebhookWithSecret } from "./types/webhooks.ts";

/** What each operation takes and gives, and the codes it can fail with, by operationId. */
export interface OperationMap {
  listAccounts: {
    readonly body: undefined;
    readonly data: AccountList;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  createAccount: {
    readonly body: AccountCreate;
    readonly data: Account;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "conflict" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  getAccount: {
    readonly body: undefined;
    readonly data: Account;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  deleteAccount: {
    readonly body: undefined;
    readonly data: undefined;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "conflict" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  updateAccount: {
    readonly body: AccountUpdate;
    readonly data: Account;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "conflict" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  getTargeting: {
    readonly body: undefined;
    readonly data: TargetingConfig;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  updateTargeting: {
    readonly body: TargetingConfigUpdate;
    readonly data: TargetingConfig;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "conflict" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  listTargetingSuggestions: {
    readonly body: undefined;
    readonly data: TargetingSuggestionList;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  applyTargetingSuggestion: {
    readonly body: undefined;
    readonly data: TargetingConfig;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "conflict" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  getAnalyticsOverview: {
    readonly body: undefined;
    readonly data: AnalyticsOverview;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  getAnalyticsGrowth: {
    readonly body: undefined;
    readonly data: GrowthAnalytics;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  getAnalyticsEngagement: {
    readonly body: undefined;
    readonly data: EngagementAnalytics;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  getAnalyticsAudience: {
    readonly body: undefined;
    readonly data: AudienceAnalytics;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  listActivity: {
    readonly body: undefined;
    readonly data: ActivityList;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  getEngagementLimits: {
    readonly body: undefined;
    readonly data: EngagementLimits;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  pauseEngagement: {
    readonly body: EngagementStateChange;
    readonly data: EngagementState;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "conflict" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  resumeEngagement: {
    readonly body: EngagementStateChange;
    readonly data: EngagementState;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "conflict" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  listWebhooks: {
    readonly body: undefined;
    readonly data: WebhookList;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  createWebhook: {
    readonly body: WebhookCreate;
    readonly data: WebhookWithSecret;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "conflict" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  getWebhook: {
    readonly body: undefined;
    readonly data: Webhook;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
  deleteWebhook: {
    readonly body: undefined;
    readonly data: undefined;
    readonly code: "invalid_request" | "unauthorized" | "insufficient_scope" | "not_found" | "conflict" | "rate_limit_exceeded" | "internal_error" | "service_unavailable";
  };
}

/** What each operation answers in the document's examples; an operation without one has no body here. */
export type Fixtures = {
  readonly [Id in keyof OperationMap]: { readonly status: number; readonly body: OperationMap[Id]["data"] };
};

/** The document's own examples: what a mock answers when nothing else is said. */
export const fixtures = {
  listAccounts: {
    status: 200,
    body: {
      data: [
        {
          id: "acc_7Yw3RcP8HdNs",
          instagram_username: "trailside_ceramics",
          platform: "tiktok",
          status: "paused",
          followers_count: 3127,
          following_count: 402,
          engagement_rate: 6.14,
          growth_rate: 2.19,
          targeting_config: {
            account_id: "acc_7Yw3RcP8HdNs",
            competitor_accounts: ["clayandkiln"],
            hashtags: ["pottery", "handmade"],
            locations: [],
            interests: ["ceramics"],
            filters: {
              age_range: { min: 18, max: 65 },
              gender: "all",
              language: null,
              activity_level: "high",
              min_followers: 0,
              max_followers: null,
              min_engagement_rate: 0,
              has_profile_picture: true,
              is_business_account: false,
              exclude_private: true,
            },
            ai_optimization: { enabled: false, mode: "balanced", quality_threshold: 0.7 },
            updated_at: "2025-12-04T18:20:01Z",
          },
          daily_limits: { likes: 100, follows: 30, comments: 10, story_views: 150 },
          created_at: "2025-11-28T13:47:09Z",
          updated_at: "2026-02-27T16:20:00Z",
        },
        {
          id: "acc_4tQ9mZx2LkVb",
          instagram_username: "northpine.coffee",
          platform: "instagram",
          status: "active",
          followers_count: 12480,
          following_count: 861,
          engagement_rate: 4.62,
          growth_rate: 6.85,
          targeting_config: {
            account_id: "acc_4tQ9mZx2LkVb",
            competitor_accounts: ["harborlight.roasters", "fieldnote_espresso"],
            hashtags: ["specialtycoffee", "latteart"],
            locations: [{ name: "Portland, Oregon, US", radius_km: 40 }],
            interests: ["coffee", "home brewing"],
            filters: {
              age_range: { min: 21, max: 55 },
              gender: "all",
              language: "en",
              activity_level: "medium",
              min_followers: 50,
              max_followers: 20000,
              min_engagement_rate: 1.5,
              has_profile_picture: true,
              is_business_account: null,
              exclude_private: true,
            },
            ai_optimization: { enabled: true, mode: "balanced", quality_threshold: 0.7 },
            updated_at: "2026-02-18T08:05:33Z",
          },
          daily_limits: { likes: 150, follows: 60, comments: 20, story_views: 200 },
          created_at: "2025-09-15T09:12:44Z",
          updated_at: "2026-03-02T04:30:00Z",
        },
      ],
      has_more: false,
      next_cursor: null,
    },
  },
  createAccount: {
    status: 201,
    body: {
      id: "acc_4tQ9mZx2LkVb",
      instagram_username: "northpine.coffee",
      platform: "instagram",
      status: "setup",
      followers_count: 0,
      following_count: 0,
      engagement_rate: 0,
      growth_rate: 0,
      targeting_config: {
        account_id: "acc_4tQ9mZx2LkVb",
        competitor_accounts: [],
        hashtags: [],
        locations: [],
        interests: [],
        filters: {
          age_range: { min: 13, max: 65 },
          gender: "all",
          language: null,
          activity_level: "medium",
          min_followers: 0,
          max_followers: null,
          min_engagement_rate: 0,
          has_profile_picture: true,
          is_business_account: null,
          exclude_private: true,
        },
        ai_optimization: { enabled: true, mode: "balanced", quality_threshold: 0.7 },
        updated_at: "2025-09-15T09:12:44Z",
      },
      daily_limits: { likes: 150, follows: 60, comments: 10, story_views: 200 },
      created_at: "2025-09-15T09:12:44Z",
      updated_at: "2025-09-15T09:12:44Z",
    },
  },
  getAccount: {
    status: 200,
    body: {
      id: "acc_4tQ9mZx2LkVb",
      instagram_username: "northpine.coffee",
      platform: "instagram",
      status: "active",
      followers_count: 12480,
      following_count: 861,
      engagement_rate: 4.62,
      growth_rate: 6.85,
      targeting_config: {
        account_id: "acc_4tQ9mZx2LkVb",
        competitor_accounts: ["harborlight.roasters", "fieldnote_espresso"],
        hashtags: ["specialtycoffee", "latteart"],
        locations: [{ name: "Portland, Oregon, US", radius_km: 40 }],
        interests: ["coffee", "home brewing"],
        filters: {
          age_range: { min: 21, max: 55 },
          gender: "all",
          language: "en",
          activity_level: "medium",
          min_followers: 50,
          max_followers: 20000,
          min_engagement_rate: 1.5,
          has_profile_picture: true,
          is_business_account: null,
          exclude_private: true,
        },
        ai_optimization: { enabled: true, mode: "balanced", quality_threshold: 0.7 },
        updated_at: "2026-02-18T08:05:33Z",
      },
      daily_limits: { likes: 150, follows: 60, comments: 20, story_views: 200 },
      created_at: "2025-09-15T09:12:44Z",
      updated_at: "2026-03-02T04:30:00Z",
    },
  },
  deleteAccount: { status: 204 },
  updateAccount: {
    status: 200,
    body: {
      id: "acc_4tQ9mZx2LkVb",
      instagram_username: "northpine.coffee",
      platform: "instagram",
      status: "active",
      followers_count: 12480,
      following_count: 861,
      engagement_rate: 4.62,
      growth_rate: 6.85,
      targeting_config: {
        account_id: "acc_4tQ9mZx2LkVb",
        competitor_accounts: ["harborlight.roasters", "fieldnote_espresso"],
        hashtags: ["specialtycoffee", "latteart"],
        locations: [{ name: "Portland, Oregon, US", radius_km: 40 }],
        interests: ["coffee", "home brewing"],
        filters: {
          age_range: { min: 21, max: 55 },
          gender: "all",
          language: "en",
          activity_level: "medium",
          min_followers: 50,
          max_followers: 20000,
          min_engagement_rate: 1.5,
          has_profile_picture: true,
          is_business_account: null,
          exclude_private: true,
        },
        ai_optimization: { enabled: true, mode: "balanced", quality_threshold: 0.7 },
        updated_at: "2026-02-18T08:05:33Z",
      },
      daily_limits: { likes: 120, follows: 40, comments: 20, story_views: 200 },
      created_at: "2025-09-15T09:12:44Z",
      updated_at: "2026-03-02T15:42:10Z",
    },
  },
  getTargeting: {
    status: 200,
    body: {
      account_id: "acc_4tQ9mZx2LkVb",
      competitor_accounts: ["harborlight.roasters", "fieldnote_espresso"],
      hashtags: ["specialtycoffee", "latteart"],
      locations: [{ name: "Portland, Oregon, US", radius_km: 40 }],
      interests: ["coffee", "home brewing"],
      filters: {
        age_range: { min: 21, max: 55 },
        gender: "all",
        language: "en",
        activity_level: "medium",
        min_followers: 50,
        max_followers: 20000,
        min_engagement_rate: 1.5,
        has_profile_picture: true,
        is_business_account: null,
        exclude_private: true,
      },
      ai_optimization: { enabled: true, mode: "balanced", quality_threshold: 0.7 },
      updated_at: "2026-02-18T08:05:33Z",
    },
  },
  updateTargeting: {
    status: 200,
    body: {
      account_id: "acc_4tQ9mZx2LkVb",
      competitor_accounts: ["harborlight.roasters", "fieldnote_espresso"],
      hashtags: ["specialtycoffee", "latteart", "homebarista"],
      locations: [{ name: "Portland, Oregon, US", radius_km: 40 }],
      interests: ["coffee", "home brewing"],
      filters: {
        age_range: { min: 21, max: 55 },
        gender: "all",
        language: "en",
        activity_level: "high",
        min_followers: 50,
        max_followers: 20000,
        min_engagement_rate: 1.5,
        has_profile_picture: true,
        is_business_account: null,
        exclude_private: true,
      },
      ai_optimization: { enabled: true, mode: "balanced", quality_threshold: 0.7 },
      updated_at: "2026-03-02T15:42:10Z",
    },
  },
  listTargetingSuggestions: {
    status: 200,
    body: {
      data: [
        {
          id: "sug_2bN8rYt5WqJd",
          account_id: "acc_4tQ9mZx2LkVb",
          type: "hashtag",
          value: "pourover",
          radius_km: null,
          reason: "Posters of this hashtag follow back twice as often as those of your other hashtags.",
          quality_score: 0.86,
          status: "pending",
          created_at: "2026-03-02T06:00:00Z",
        },
        {
          id: "sug_7xK4mCv9ZsLf",
          account_id: "acc_4tQ9mZx2LkVb",
          type: "location",
          value: "Seattle, Washington, US",
          radius_km: 30,
          reason: "Your followers in Seattle engage more than those of any other city that you do not target yet.",
          quality_score: 0.79,
          status: "pending",
          created_at: "2026-03-02T06:00:00Z",
        },
      ],
      has_more: false,
      next_cursor: null,
    },
  },
  applyTargetingSuggestion: {
    status: 200,
    body: {
      account_id: "acc_4tQ9mZx2LkVb",
      competitor_accounts: ["harborlight.roasters", "fieldnote_espresso"],
      hashtags: ["specialtycoffee", "latteart", "pourover"],
      locations: [{ name: "Portland, Oregon, US", radius_km: 40 }],
      interests: ["coffee", "home brewing"],
      filters: {
        age_range: { min: 21, max: 55 },
        gender: "all",
        language: "en",
        activity_level: "medium",
        min_followers: 50,
        max_followers: 20000,
        min_engagement_rate: 1.5,
        has_profile_picture: true,
        is_business_account: null,
        exclude_private: true,
      },
      ai_optimization: { enabled: true, mode: "balanced", quality_threshold: 0.7 },
      updated_at: "2026-03-02T15:42:10Z",
    },
  },
  getAnalyticsOverview: {
    status: 200,
    body: {
      account_id: "acc_4tQ9mZx2LkVb",
      period: "30d",
      start_date: "2026-02-01",
      end_date: "2026-03-02",
      followers_gained: 968,
      followers_lost: 168,
      net_growth: 800,
      growth_rate: 6.85,
      engagement_rate: 4.62,
      engagement_rate_change: 0.31,
      total_likes_received: 18940,
      total_comments_received: 1212,
      profile_visits: 5230,
      reach: 88400,
      impressions: 141250,
    },
  },
  getAnalyticsGrowth: {
    status: 200,
    body: {
      account_id: "acc_4tQ9mZx2LkVb",
      period: "7d",
      granularity: "daily",
      data_points: [
        { date: "2026-02-24", followers: 12312, gained: 34, lost: 6, net: 28 },
        { date: "2026-02-25", followers: 12340, gained: 33, lost: 5, net: 28 },
        { date: "2026-02-26", followers: 12366, gained: 31, lost: 5, net: 26 },
        { date: "2026-02-27", followers: 12393, gained: 34, lost: 7, net: 27 },
        { date: "2026-02-28", followers: 12424, gained: 37, lost: 6, net: 31 },
        { date: "2026-03-01", followers: 12453, gained: 35, lost: 6, net: 29 },
        { date: "2026-03-02", followers: 12480, gained: 32, lost: 5, net: 27 },
      ],
    },
  },
  getAnalyticsEngagement: {
    status: 200,
    body: {
      account_id: "acc_4tQ9mZx2LkVb",
      period: "30d",
      start_date: "2026-02-01",
      end_date: "2026-03-02",
      metrics: [
        {
          type: "like",
          performed: 4310,
          followers_gained: 362,
          conversion_rate: 8.4,
          average_quality_score: 0.81,
        },
        {
          type: "follow",
          performed: 1705,
          followers_gained: 324,
          conversion_rate: 19,
          average_quality_score: 0.84,
        },
        {
          type: "comment",
          performed: 560,
          followers_gained: 119,
          conversion_rate: 21.25,
          average_quality_score: 0.88,
        },
        {
          type: "story_view",
          performed: 5820,
          followers_gained: 163,
          conversion_rate: 2.8,
          average_quality_score: 0.77,
        },
      ],
    },
  },
  getAnalyticsAudience: {
    status: 200,
    body: {
      account_id: "acc_4tQ9mZx2LkVb",
      as_of: "2026-03-02",
      followers_count: 12480,
      age_ranges: [
        { min: 13, max: 17, percent: 2.1 },
        { min: 18, max: 24, percent: 19.4 },
        { min: 25, max: 34, percent: 41.8 },
        { min: 35, max: 44, percent: 23.3 },
        { min: 45, max: 54, percent: 9.2 },
        { min: 55, max: null, percent: 4.2 },
      ],
      genders: [
        { gender: "female", percent: 54.6 },
        { gender: "male", percent: 41.9 },
        { gender: "unknown", percent: 3.5 },
      ],
      countries: [
        { country: "US", percent: 71.2 },
        { country: "CA", percent: 9.8 },
        { country: "GB", percent: 5.1 },
      ],
      languages: [{ language: "en", percent: 88.7 }, { language: "es", percent: 5.9 }],
    },
  },
  listActivity: {
    status: 200,
    body: {
      data: [
        {
          id: "act_8sVn3KdX6pRw",
          type: "comment",
          target_username: "slowmornings.pdx",
          target_post_id: "3581204417720936114",
          source: "hashtag:specialtycoffee",
          quality_score: 0.91,
          status: "completed",
          performed_at: "2026-03-02T15:41:52Z",
        },
        {
          id: "act_1mTb7HqL9yCz",
          type: "follow",
          target_username: "aprilandbeans",
          target_post_id: null,
          source: "competitor:harborlight.roasters",
          quality_score: 0.84,
          status: "completed",
          performed_at: "2026-03-02T15:39:07Z",
        },
        {
          id: "act_6jWp2NfG4vKe",
          type: "like",
          target_username: "rosecity.mugs",
          target_post_id: "3580977315528201846",
          source: "location:Portland, Oregon, US",
          quality_score: 0.78,
          status: "failed",
          performed_at: "2026-03-02T15:36:30Z",
        },
      ],
      has_more: true,
      next_cursor: "eyJhZnRlciI6ImFjdF82aldwMk5mRzR2S2UifQ",
    },
  },
  getEngagementLimits: {
    status: 200,
    body: {
      account_id: "acc_4tQ9mZx2LkVb",
      date: "2026-03-02",
      resets_at: "2026-03-03T00:00:00Z",
      limits: [
        { type: "like", limit: 150, used: 96, remaining: 54 },
        { type: "follow", limit: 60, used: 41, remaining: 19 },
        { type: "comment", limit: 20, used: 12, remaining: 8 },
        { type: "story_view", limit: 200, used: 133, remaining: 67 },
      ],
    },
  },
  pauseEngagement: {
    status: 200,
    body: { account_id: "acc_4tQ9mZx2LkVb", status: "paused", changed_at: "2026-03-02T15:42:10Z" },
  },
  resumeEngagement: {
    status: 200,
    body: { account_id: "acc_4tQ9mZx2LkVb", status: "active", changed_at: "2026-03-02T17:05:00Z" },
  },
  listWebhooks: {
    status: 200,
    body: {
      data: [
        {
          id: "wh_9LdE3vKp7XsA",
          url: "https://yourapp.example.com/webhooks/outfame",
          events: ["account.flagged", "account.status_changed"],
          description: "Alerts for the on-call channel",
          metadata: { team: "growth" },
          status: "enabled",
          created_at: "2026-01-12T10:00:00Z",
        },
        {
          id: "wh_2QzR8tHn5BwM",
          url: "https://archive.example.com/outfame",
          events: ["*"],
          description: null,
          metadata: {},
          status: "disabled",
          created_at: "2025-10-03T07:30:00Z",
        },
      ],
      has_more: false,
      next_cursor: null,
    },
  },
  createWebhook: {
    status: 201,
    body: {
      id: "wh_9LdE3vKp7XsA",
      url: "https://yourapp.example.com/webhooks/outfame",
      events: ["account.flagged", "account.status_changed"],
      description: "Alerts for the on-call channel",
      metadata: { team: "growth" },
      status: "enabled",
      created_at: "2026-01-12T10:00:00Z",
      secret: "whsec_RXhhbXBsZVNlY3JldE5vdFJlYWwwMDAwMDAwMDA=",
    },
  },
  getWebhook: {
    status: 200,
    body: {
      id: "wh_9LdE3vKp7XsA",
      url: "https://yourapp.example.com/webhooks/outfame",
      events: ["account.flagged", "account.status_changed"],
      description: "Alerts for the on-call channel",
      metadata: { team: "growth" },
      status: "enabled",
      created_at: "2026-01-12T10:00:00Z",
    },
  },
  deleteWebhook: { status: 204 },
} as unknown as Fixtures;

/** The document's example of each error, by code. */
export const errorFixtures = {
  invalid_request: {
    status: 400,
    body: {
      error: {
        code: "invalid_request",
        message: "The request has 1 fault. See details.",
        doc_url: "https://docs.outfame.com/errors#invalid_request",
        request_id: "req_5fK2wXq9Tz1B",
        details: [{ field: "account_id", message: "Must be an account id, which begins with acc_." }],
      },
    },
  },
  unauthorized: {
    status: 401,
    body: {
      error: {
        code: "unauthorized",
        message: "Invalid API key. Check that your key is correct and has not been revoked.",
        doc_url: "https://docs.outfame.com/authentication",
        request_id: "req_5fK2wXq9Tz1B",
      },
    },
  },
  insufficient_scope: {
    status: 403,
    body: {
      error: {
        code: "insufficient_scope",
        message: "This operation requires the scope accounts:write, which your credential does not carry.",
        doc_url: "https://docs.outfame.com/authentication",
        request_id: "req_5fK2wXq9Tz1B",
        required_scopes: ["accounts:write"],
      },
    },
  },
  rate_limit_exceeded: {
    status: 429,
    body: {
      error: {
        code: "rate_limit_exceeded",
        message: "Too many requests. Try again in 17 seconds.",
        doc_url: "https://docs.outfame.com/guides/rate-limits",
        request_id: "req_5fK2wXq9Tz1B",
        retry_after: 17,
      },
    },
  },
  internal_error: {
    status: 500,
    body: {
      error: {
        code: "internal_error",
        message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
        doc_url: "https://docs.outfame.com/errors#internal_error",
        request_id: "req_5fK2wXq9Tz1B",
      },
    },
  },
  service_unavailable: {
    status: 503,
    body: {
      error: {
        code: "service_unavailable",
        message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
        doc_url: "https://docs.outfame.com/errors#service_unavailable",
        request_id: "req_5fK2wXq9Tz1B",
      },
    },
  },
  conflict: {
    status: 409,
    body: {
      error: {
        code: "conflict",
        message: "The resource is not in a state that allows this.",
        doc_url: "https://docs.outfame.com/errors#conflict",
        request_id: "req_5fK2wXq9Tz1B",
      },
    },
  },
  not_found: {
    status: 404,
    body: {
      error: {
        code: "not_found",
        message: "There is no resource with this id in your organization.",
        doc_url: "https://docs.outfame.com/errors#not_found",
        request_id: "req_5fK2wXq9Tz1B",
      },
    },
  },
} as const;

/** What a mock has to know of the API. */
export const mockSource: MockSource = {
  operations: [
    listAccounts,
    createAccount,
    getAccount,
    deleteAccount,
    updateAccount,
    getTargeting,
    updateTargeting,
    listTargetingSuggestions,
    applyTargetingSuggestion,
    getAnalyticsOverview,
    getAnalyticsGrowth,
    getAnalyticsEngagement,
    getAnalyticsAudience,
    listActivity,
    getEngagementLimits,
    pauseEngagement,
    resumeEngagement,
    listWebhooks,
    createWebhook,
    getWebhook,
    deleteWebhook,
  ],
  fixtures,
  errors: errorFixtures,
};
