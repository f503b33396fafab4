import { describe, expect, it } from "vitest";
import {
  readKeyPolicy,
  readKeyPrefixes,
  readPaginationStyle,
  readRateLimitOverride,
  readRateLimits,
  readSdks,
  readTokenLifetimes,
  readWebhookDelivery,
} from "../../src/vocabulary/index.ts";

const delivery = {
  guarantee: "at-least-once",
  deduplicateBy: "id",
  timeoutSeconds: 5,
  retryAfterSeconds: [60],
  disableAfterConsecutiveFailures: 10,
  signature: "standard-webhooks",
  toleranceSeconds: 300,
  urlSchemes: ["https"],
};

describe("reading into the model's shape", () => {
  const table: { title: string; given: () => { value: unknown }; want: unknown }[] = [
    {
      title: "plans: in the order written, null as unlimited",
      given: () =>
        readRateLimits({
          plans: {
            pro: { title: "Pro", requestsPerMinute: 500, requestsPerSecond: 100, requestsPerDay: 250000 },
            max: { title: "Max", requestsPerMinute: 900, requestsPerDay: null },
          },
          partitions: { apiKey: "key", oauth: "organization" },
          headers: { limit: "X-Limit" },
        }),
      want: {
        plans: [
          {
            name: "pro",
            title: "Pro",
            requestsPerMinute: 500,
            requestsPerSecond: 100,
            requestsPerDay: 250000,
          },
          {
            name: "max",
            title: "Max",
            requestsPerMinute: 900,
            requestsPerSecond: undefined,
            requestsPerDay: undefined,
          },
        ],
        partitions: [
          { scheme: "apiKey", by: "key" },
          { scheme: "oauth", by: "organization" },
        ],
        headers: {
          limit: "X-Limit",
          remaining: undefined,
          reset: undefined,
          burstLimit: undefined,
          burstRemaining: undefined,
          retryAfter: undefined,
        },
        error: undefined,
      },
    },
    {
      title: "limits of one operation: plans alone",
      given: () => readRateLimitOverride({ basic: { title: "Basic", requestsPerMinute: 10 } }),
      want: [
        {
          name: "basic",
          title: "Basic",
          requestsPerMinute: 10,
          requestsPerSecond: undefined,
          requestsPerDay: undefined,
        },
      ],
    },
    {
      title: "pagination: what is left out is undefined",
      given: () =>
        readPaginationStyle({ style: "cursor", cursor: "after", items: "data", next: "meta.next" }),
      want: {
        style: "cursor",
        cursor: "after",
        limit: undefined,
        items: "data",
        next: "meta.next",
        more: undefined,
      },
    },
    {
      title: "webhook delivery without a wildcard",
      given: () => readWebhookDelivery(delivery),
      want: { ...delivery, wildcard: undefined },
    },
    {
      title: "a key policy with the least said",
      given: () => readKeyPolicy({ expires: true, shownOnce: false }),
      want: { expires: true, shownOnce: false, maxPerOrganization: undefined, rotationDays: undefined },
    },
    {
      title: "key prefixes",
      given: () => readKeyPrefixes([{ prefix: "k_", environment: "sandbox", token: "key" }]),
      want: [{ prefix: "k_", environment: "sandbox", token: "key", description: undefined }],
    },
    {
      title: "token lifetimes with the least said",
      given: () =>
        readTokenLifetimes({ accessTokenSeconds: 60, refreshRotation: false, reuseRevokesFamily: false }),
      want: {
        accessTokenSeconds: 60,
        refreshTokenSeconds: undefined,
        authorizationCodeSeconds: undefined,
        refreshRotation: false,
        reuseRevokesFamily: false,
      },
    },
    {
      title: "a library that no registry holds",
      given: () => readSdks([{ language: "PHP", version: "1.5.0", runtime: "PHP 8.1+" }]),
      want: [{ language: "PHP", package: undefined, version: "1.5.0", runtime: "PHP 8.1+" }],
    },
  ];
  it.each(table)("$title", ({ given, want }) => {
    expect(given().value).toEqual(want);
  });
});

describe("problems say the path, what is wrong and what to do", () => {
  const table: {
    title: string;
    given: unknown;
    read?: (value: unknown) => { problems: unknown };
    want: object[];
  }[] = [
    {
      title: "a value of the wrong kind, deep inside",
      given: { plans: { basic: { title: "Basic", requestsPerMinute: "100" } } },
      want: [
        {
          path: "plans.basic.requestsPerMinute",
          keys: ["plans", "basic", "requestsPerMinute"],
          message: "Is a string, where an integer is wanted.",
          fix: "Write an integer.",
        },
      ],
    },
    {
      title: "a property left out",
      given: { plans: { basic: { title: "Basic" } } },
      want: [
        {
          path: "plans.basic",
          keys: ["plans", "basic"],
          message: 'Lacks the property "requestsPerMinute".',
          fix: 'Add "requestsPerMinute".',
        },
      ],
    },
    {
      title: "a property misspelt, with the ones that are known",
      given: { plan: {}, plans: { basic: { title: "Basic", requestsPerMinute: 1 } } },
      want: [
        {
          path: "plan",
          keys: ["plan"],
          message: 'The property "plan" is not known here.',
          fix: 'Remove it, or use one of "plans", "partitions", "headers", "error".',
        },
      ],
    },
    {
      title: "a word that is none of those allowed",
      given: { plans: { basic: { title: "Basic", requestsPerMinute: 1 } }, partitions: { apiKey: "keys" } },
      want: [
        {
          path: "partitions.apiKey",
          keys: ["partitions", "apiKey"],
          message: 'Is "keys", which is none of the values allowed.',
          fix: 'Use one of "key", "organization".',
        },
      ],
    },
    {
      title: "several faults at once",
      given: { plans: { basic: { title: "", requestsPerMinute: 0 } } },
      want: [
        {
          path: "plans.basic.title",
          keys: ["plans", "basic", "title"],
          message: "Is empty.",
          fix: "Write a text.",
        },
        {
          path: "plans.basic.requestsPerMinute",
          keys: ["plans", "basic", "requestsPerMinute"],
          message: "Is below 1.",
          fix: "Use 1 or more.",
        },
      ],
    },
    {
      title: "keys with slashes and tildes",
      given: { plans: { "a/b~c": { title: "A" } } },
      want: [
        {
          path: "plans.a/b~c",
          keys: ["plans", "a/b~c"],
          message: 'Lacks the property "requestsPerMinute".',
          fix: 'Add "requestsPerMinute".',
        },
      ],
    },
    {
      title: "a fraction where an integer is wanted",
      given: { accessTokenSeconds: 1.5, refreshRotation: true, reuseRevokesFamily: true },
      read: readTokenLifetimes,
      want: [
        {
          path: "accessTokenSeconds",
          keys: ["accessTokenSeconds"],
          message: "Is a number, where an integer is wanted.",
          fix: "Write an integer.",
        },
      ],
    },
  ];
  it.each(table)("$title", ({ given, read = readRateLimits, want }) => {
    expect(read(given).problems).toEqual(want);
  });

  it("gives no value where there is a problem", () => {
    expect(readRateLimits({}).value).toBeUndefined();
  });
});
