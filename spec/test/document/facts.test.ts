import { beforeAll, describe, expect, it } from "vitest";
import { readDocument } from "../support/document.ts";

let at: (pointer: string) => unknown = () => undefined;
beforeAll(async () => {
  at = await readDocument();
});

const flow = "/components/securitySchemes/oauth/flows/authorizationCode";
const schema = (name: string) => `/components/schemas/${name}`;
const property = (name: string, field: string) => `${schema(name)}/properties/${field}`;
const parameter = (name: string) => `/components/parameters/${name}/schema`;

/** What the document must not lose, because the product promises it. */
const facts: Record<string, [pointer: string, want: unknown][]> = {
  hosts: [
    ["/servers/0/url", "https://api.outfame.com/v1"],
    ["/x-hosts/authorization", "https://auth.outfame.com"],
    ["/info/contact/email", "developers@outfame.com"],
  ],
  "keys and tokens": [
    [
      "/components/securitySchemes/apiKey/x-key-policy",
      { maxPerOrganization: 25, expires: false, rotationDays: 90, shownOnce: true },
    ],
    [`${flow}/x-token-lifetimes/accessTokenSeconds`, 60 * 60],
    [`${flow}/x-token-lifetimes/refreshTokenSeconds`, 30 * 24 * 60 * 60],
    [`${flow}/x-token-lifetimes/refreshRotation`, true],
    [`${flow}/x-token-lifetimes/reuseRevokesFamily`, true],
  ],
  scopes: [
    [
      `${flow}/scopes`,
      {
        "accounts:read": "Read account details, status, and configuration.",
        "accounts:write": "Create, update, and delete accounts.",
        "analytics:read": "Read growth analytics, engagement metrics, and audience data.",
        "targeting:write": "Update targeting config and use AI suggestions.",
        "engagement:manage": "Pause, resume, and view engagement activity logs.",
        "webhooks:manage": "Create, list, and delete webhook subscriptions.",
      },
    ],
  ],
  "rate limits": [
    ["/x-rate-limits/partitions", { apiKey: "key", oauth: "organization" }],
    ["/x-rate-limits/plans/basic", plan("Basic", 100, 20, 50_000)],
    ["/x-rate-limits/plans/pro", plan("Pro", 500, 100, 250_000)],
    ["/x-rate-limits/plans/turbo", plan("Turbo", 2_000, 400, 1_000_000)],
    ["/x-rate-limits/plans/enterprise", plan("Enterprise", 10_000, 2_000, null)],
  ],
  webhooks: [
    ["/x-webhook-delivery/guarantee", "at-least-once"],
    ["/x-webhook-delivery/deduplicateBy", "id"],
    ["/x-webhook-delivery/timeoutSeconds", 5],
    ["/x-webhook-delivery/retryAfterSeconds", [60, 5 * 60, 30 * 60]],
    ["/x-webhook-delivery/disableAfterConsecutiveFailures", 10],
    ["/x-webhook-delivery/urlSchemes", ["https"]],
    [
      `${schema("WebhookEventType")}/enum`,
      [
        "account.growth_milestone",
        "account.status_changed",
        "account.flagged",
        "engagement.daily_summary",
        "targeting.suggestions_ready",
        "billing.payment_succeeded",
        "billing.payment_failed",
      ],
    ],
  ],
  accounts: [
    [`${schema("Platform")}/enum`, ["instagram", "tiktok"]],
    [`${property("AccountCreate", "platform")}/default`, "instagram"],
    [`${schema("AccountStatus")}/enum`, ["setup", "active", "paused", "suspended"]],
    [`${property("DailyLimitsCreate", "likes")}/default`, 150],
    [`${property("DailyLimitsCreate", "follows")}/default`, 60],
    [`${property("DailyLimitsCreate", "comments")}/default`, 20],
    [`${property("DailyLimitsCreate", "story_views")}/default`, 200],
    ["/x-service-levels/data/deletedAccountRetentionDays", 30],
  ],
  targeting: [
    [`${schema("CompetitorAccounts")}/maxItems`, 20],
    [`${schema("Hashtags")}/maxItems`, 30],
    [`${schema("TargetingLocations")}/maxItems`, 10],
    [`${schema("Interests")}/maxItems`, 15],
    [`${property("TargetingLocation", "radius_km")}/minimum`, 1],
    [`${property("TargetingLocation", "radius_km")}/maximum`, 200],
    [`${schema("Age")}/minimum`, 13],
    [`${schema("Age")}/maximum`, 65],
    [`${property("TargetingFilters", "gender")}/default`, "all"],
    [`${property("TargetingFilters", "activity_level")}/default`, "medium"],
    [`${property("TargetingFilters", "min_followers")}/default`, 0],
    [`${property("TargetingFilters", "max_followers")}/default`, null],
  ],
  "analytics and engagement": [
    [`${parameter("Period")}/default`, "30d"],
    [`${schema("Period")}/enum`, ["7d", "30d", "90d", "custom"]],
    [`${schema("Granularity")}/enum`, ["daily", "weekly", "monthly"]],
    [`${schema("ActivityType")}/enum`, ["like", "follow", "comment", "story_view"]],
    [`${parameter("ActivityLimit")}/default`, 50],
    [`${parameter("ActivityLimit")}/maximum`, 200],
  ],
  "service levels": [
    ["/x-service-levels/plans/basic", { uptimePercent: 99.5, credit: null }],
    ["/x-service-levels/plans/pro/uptimePercent", 99.9],
    ["/x-service-levels/plans/turbo/uptimePercent", 99.95],
    ["/x-service-levels/plans/enterprise/uptimePercent", 99.99],
    ["/x-service-levels/webhooks/firstAttemptSuccessPercent", 99.7],
    ["/x-service-levels/trial", { days: 3, access: "full", paymentCardRequired: false }],
  ],
};

function plan(
  title: string,
  requestsPerMinute: number,
  requestsPerSecond: number,
  requestsPerDay: number | null,
) {
  return { title, requestsPerMinute, requestsPerSecond, requestsPerDay };
}

for (const [subject, table] of Object.entries(facts)) {
  describe(subject, () => {
    it.each(table)("%s", (pointer, want) => {
      expect(at(pointer)).toEqual(want);
    });
  });
}
