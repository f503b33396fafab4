// Made by sdkgen. Do not edit.
import type { Contract } from "../library.ts";

export const contract: Contract = {
  title: "Outfame API",
  version: "1.0.0",
  basePath: "/v1",
  operations: [
    {
      id: "listAccounts",
      method: "GET",
      path: "/accounts",
      server: null,
      place: "#/paths/~1accounts/get",
      parameters: [
        {
          name: "platform",
          key: "platform",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/Platform" },
          examples: [],
          place: "#/paths/~1accounts/get/parameters/0",
        },
        {
          name: "status",
          key: "status",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/AccountStatus" },
          examples: [],
          place: "#/paths/~1accounts/get/parameters/1",
        },
        {
          name: "limit",
          key: "limit",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "integer", minimum: 1, maximum: 100, default: 20 },
          examples: [20],
          place: "#/components/parameters/Limit",
        },
        {
          name: "cursor",
          key: "cursor",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/Cursor" },
          examples: [],
          place: "#/components/parameters/Cursor",
        },
      ],
      body: null,
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/AccountList" },
              examples: [
                {
                  name: "last_page",
                  value: {
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
              ],
              place: "#/paths/~1accounts/get/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1accounts/get/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["accounts:read"] }],
        [{ scheme: "oauth", scopes: ["accounts:read"] }],
      ],
      pagination: {
        cursor: "cursor",
        limit: "limit",
        items: "data",
        next: "next_cursor",
        more: "has_more",
        order: "newest first",
      },
      idempotency: null,
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "createAccount",
      method: "POST",
      path: "/accounts",
      server: null,
      place: "#/paths/~1accounts/post",
      parameters: [
        {
          name: "Idempotency-Key",
          key: "Idempotency-Key",
          in: "header",
          required: false,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { type: "string", minLength: 1, maxLength: 255 },
          examples: [],
          place: "#/paths/~1accounts/post/parameters",
        },
      ],
      body: {
        required: true,
        content: [
          {
            contentType: "application/json",
            schema: { $ref: "schemas#/$defs/AccountCreate" },
            examples: [
              {
                name: "fewer_comments",
                value: {
                  instagram_username: "northpine.coffee",
                  platform: "instagram",
                  daily_limits: { comments: 10 },
                },
              },
            ],
            place: "#/paths/~1accounts/post/requestBody/content/application~1json",
          },
        ],
        place: "#/paths/~1accounts/post/requestBody",
      },
      responses: [
        {
          status: "201",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/Account" },
              examples: [
                {
                  name: "new_account",
                  value: {
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
              ],
              place: "#/paths/~1accounts/post/responses/201/content/application~1json",
            },
          ],
          place: "#/paths/~1accounts/post/responses/201",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "409",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ConflictErrorBody" },
              examples: [
                {
                  name: "state_conflict",
                  value: {
                    error: {
                      code: "conflict",
                      message: "The resource is not in a state that allows this.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "idempotency_key_reused",
                  value: {
                    error: {
                      code: "conflict",
                      message: "This idempotency key was used before with another body. Use a new key for a new request.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Conflict/content/application~1json",
            },
          ],
          place: "#/components/responses/Conflict",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["accounts:write"] }],
        [{ scheme: "oauth", scopes: ["accounts:write"] }],
      ],
      pagination: null,
      idempotency: { header: "Idempotency-Key", retentionSeconds: 86400 },
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "conflict", status: 409 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "deleteAccount",
      method: "DELETE",
      path: "/accounts/{account_id}",
      server: null,
      place: "#/paths/~1accounts~1{account_id}/delete",
      parameters: [
        {
          name: "account_id",
          key: "account_id",
          in: "path",
          required: true,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { $ref: "schemas#/$defs/AccountId" },
          examples: ["acc_4tQ9mZx2LkVb"],
          place: "#/components/parameters/AccountIdPath",
        },
        {
          name: "Idempotency-Key",
          key: "Idempotency-Key",
          in: "header",
          required: false,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { type: "string", minLength: 1, maxLength: 255 },
          examples: [],
          place: "#/paths/~1accounts~1{account_id}/delete/parameters",
        },
      ],
      body: null,
      responses: [
        {
          status: "204",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [],
          place: "#/paths/~1accounts~1{account_id}/delete/responses/204",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "409",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ConflictErrorBody" },
              examples: [
                {
                  name: "state_conflict",
                  value: {
                    error: {
                      code: "conflict",
                      message: "The resource is not in a state that allows this.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "idempotency_key_reused",
                  value: {
                    error: {
                      code: "conflict",
                      message: "This idempotency key was used before with another body. Use a new key for a new request.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Conflict/content/application~1json",
            },
          ],
          place: "#/components/responses/Conflict",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["accounts:write"] }],
        [{ scheme: "oauth", scopes: ["accounts:write"] }],
      ],
      pagination: null,
      idempotency: { header: "Idempotency-Key", retentionSeconds: 86400 },
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "conflict", status: 409 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "getAccount",
      method: "GET",
      path: "/accounts/{account_id}",
      server: null,
      place: "#/paths/~1accounts~1{account_id}/get",
      parameters: [
        {
          name: "account_id",
          key: "account_id",
          in: "path",
          required: true,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { $ref: "schemas#/$defs/AccountId" },
          examples: ["acc_4tQ9mZx2LkVb"],
          place: "#/components/parameters/AccountIdPath",
        },
      ],
      body: null,
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/Account" },
              examples: [
                {
                  name: "active_account",
                  value: {
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
              ],
              place: "#/paths/~1accounts~1{account_id}/get/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1accounts~1{account_id}/get/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["accounts:read"] }],
        [{ scheme: "oauth", scopes: ["accounts:read"] }],
      ],
      pagination: null,
      idempotency: null,
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "updateAccount",
      method: "PATCH",
      path: "/accounts/{account_id}",
      server: null,
      place: "#/paths/~1accounts~1{account_id}/patch",
      parameters: [
        {
          name: "account_id",
          key: "account_id",
          in: "path",
          required: true,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { $ref: "schemas#/$defs/AccountId" },
          examples: ["acc_4tQ9mZx2LkVb"],
          place: "#/components/parameters/AccountIdPath",
        },
        {
          name: "Idempotency-Key",
          key: "Idempotency-Key",
          in: "header",
          required: false,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { type: "string", minLength: 1, maxLength: 255 },
          examples: [],
          place: "#/paths/~1accounts~1{account_id}/patch/parameters",
        },
      ],
      body: {
        required: true,
        content: [
          {
            contentType: "application/json",
            schema: { $ref: "schemas#/$defs/AccountUpdate" },
            examples: [{ name: "lower_limits", value: { daily_limits: { likes: 120, follows: 40 } } }],
            place: "#/paths/~1accounts~1{account_id}/patch/requestBody/content/application~1json",
          },
        ],
        place: "#/paths/~1accounts~1{account_id}/patch/requestBody",
      },
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/Account" },
              examples: [
                {
                  name: "updated_account",
                  value: {
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
              ],
              place: "#/paths/~1accounts~1{account_id}/patch/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1accounts~1{account_id}/patch/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "409",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ConflictErrorBody" },
              examples: [
                {
                  name: "state_conflict",
                  value: {
                    error: {
                      code: "conflict",
                      message: "The resource is not in a state that allows this.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "idempotency_key_reused",
                  value: {
                    error: {
                      code: "conflict",
                      message: "This idempotency key was used before with another body. Use a new key for a new request.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Conflict/content/application~1json",
            },
          ],
          place: "#/components/responses/Conflict",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["accounts:write"] }],
        [{ scheme: "oauth", scopes: ["accounts:write"] }],
      ],
      pagination: null,
      idempotency: { header: "Idempotency-Key", retentionSeconds: 86400 },
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "conflict", status: 409 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "getTargeting",
      method: "GET",
      path: "/accounts/{account_id}/targeting",
      server: null,
      place: "#/paths/~1accounts~1{account_id}~1targeting/get",
      parameters: [
        {
          name: "account_id",
          key: "account_id",
          in: "path",
          required: true,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { $ref: "schemas#/$defs/AccountId" },
          examples: ["acc_4tQ9mZx2LkVb"],
          place: "#/components/parameters/AccountIdPath",
        },
      ],
      body: null,
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/TargetingConfig" },
              examples: [
                {
                  name: "coffee_roaster",
                  value: {
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
              ],
              place: "#/paths/~1accounts~1{account_id}~1targeting/get/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1accounts~1{account_id}~1targeting/get/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["accounts:read"] }],
        [{ scheme: "oauth", scopes: ["accounts:read"] }],
      ],
      pagination: null,
      idempotency: null,
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "updateTargeting",
      method: "PATCH",
      path: "/accounts/{account_id}/targeting",
      server: null,
      place: "#/paths/~1accounts~1{account_id}~1targeting/patch",
      parameters: [
        {
          name: "account_id",
          key: "account_id",
          in: "path",
          required: true,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { $ref: "schemas#/$defs/AccountId" },
          examples: ["acc_4tQ9mZx2LkVb"],
          place: "#/components/parameters/AccountIdPath",
        },
        {
          name: "Idempotency-Key",
          key: "Idempotency-Key",
          in: "header",
          required: false,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { type: "string", minLength: 1, maxLength: 255 },
          examples: [],
          place: "#/paths/~1accounts~1{account_id}~1targeting/patch/parameters",
        },
      ],
      body: {
        required: true,
        content: [
          {
            contentType: "application/json",
            schema: { $ref: "schemas#/$defs/TargetingConfigUpdate" },
            examples: [
              {
                name: "hashtags_and_filter",
                value: {
                  hashtags: ["specialtycoffee", "latteart", "homebarista"],
                  filters: { activity_level: "high" },
                },
              },
            ],
            place: "#/paths/~1accounts~1{account_id}~1targeting/patch/requestBody/content/application~1json",
          },
        ],
        place: "#/paths/~1accounts~1{account_id}~1targeting/patch/requestBody",
      },
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/TargetingConfig" },
              examples: [
                {
                  name: "updated_targeting",
                  value: {
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
              ],
              place: "#/paths/~1accounts~1{account_id}~1targeting/patch/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1accounts~1{account_id}~1targeting/patch/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "409",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ConflictErrorBody" },
              examples: [
                {
                  name: "state_conflict",
                  value: {
                    error: {
                      code: "conflict",
                      message: "The resource is not in a state that allows this.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "idempotency_key_reused",
                  value: {
                    error: {
                      code: "conflict",
                      message: "This idempotency key was used before with another body. Use a new key for a new request.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Conflict/content/application~1json",
            },
          ],
          place: "#/components/responses/Conflict",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["targeting:write"] }],
        [{ scheme: "oauth", scopes: ["targeting:write"] }],
      ],
      pagination: null,
      idempotency: { header: "Idempotency-Key", retentionSeconds: 86400 },
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "conflict", status: 409 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "listTargetingSuggestions",
      method: "GET",
      path: "/accounts/{account_id}/targeting/suggestions",
      server: null,
      place: "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get",
      parameters: [
        {
          name: "account_id",
          key: "account_id",
          in: "path",
          required: true,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { $ref: "schemas#/$defs/AccountId" },
          examples: ["acc_4tQ9mZx2LkVb"],
          place: "#/components/parameters/AccountIdPath",
        },
        {
          name: "limit",
          key: "limit",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "integer", minimum: 1, maximum: 100, default: 20 },
          examples: [20],
          place: "#/components/parameters/Limit",
        },
        {
          name: "cursor",
          key: "cursor",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/Cursor" },
          examples: [],
          place: "#/components/parameters/Cursor",
        },
      ],
      body: null,
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/TargetingSuggestionList" },
              examples: [
                {
                  name: "last_page",
                  value: {
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
              ],
              place: "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["targeting:write"] }],
        [{ scheme: "oauth", scopes: ["targeting:write"] }],
      ],
      pagination: {
        cursor: "cursor",
        limit: "limit",
        items: "data",
        next: "next_cursor",
        more: "has_more",
        order: "newest first",
      },
      idempotency: null,
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "applyTargetingSuggestion",
      method: "POST",
      path: "/accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply",
      server: null,
      place: "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post",
      parameters: [
        {
          name: "account_id",
          key: "account_id",
          in: "path",
          required: true,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { $ref: "schemas#/$defs/AccountId" },
          examples: ["acc_4tQ9mZx2LkVb"],
          place: "#/components/parameters/AccountIdPath",
        },
        {
          name: "suggestion_id",
          key: "suggestion_id",
          in: "path",
          required: true,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { $ref: "schemas#/$defs/SuggestionId" },
          examples: ["sug_2bN8rYt5WqJd"],
          place: "#/components/parameters/SuggestionId",
        },
        {
          name: "Idempotency-Key",
          key: "Idempotency-Key",
          in: "header",
          required: false,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { type: "string", minLength: 1, maxLength: 255 },
          examples: [],
          place: "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post/parameters",
        },
      ],
      body: null,
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/TargetingConfig" },
              examples: [
                {
                  name: "applied_suggestion",
                  value: {
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
              ],
              place: "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "409",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ConflictErrorBody" },
              examples: [
                {
                  name: "state_conflict",
                  value: {
                    error: {
                      code: "conflict",
                      message: "The resource is not in a state that allows this.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "idempotency_key_reused",
                  value: {
                    error: {
                      code: "conflict",
                      message: "This idempotency key was used before with another body. Use a new key for a new request.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Conflict/content/application~1json",
            },
          ],
          place: "#/components/responses/Conflict",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["targeting:write"] }],
        [{ scheme: "oauth", scopes: ["targeting:write"] }],
      ],
      pagination: null,
      idempotency: { header: "Idempotency-Key", retentionSeconds: 86400 },
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "conflict", status: 409 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "getAnalyticsAudience",
      method: "GET",
      path: "/analytics/audience",
      server: null,
      place: "#/paths/~1analytics~1audience/get",
      parameters: [
        {
          name: "account_id",
          key: "account_id",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/AccountId" },
          examples: ["acc_4tQ9mZx2LkVb"],
          place: "#/components/parameters/AccountIdQuery",
        },
      ],
      body: null,
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/AudienceAnalytics" },
              examples: [
                {
                  name: "coffee_roaster",
                  value: {
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
              ],
              place: "#/paths/~1analytics~1audience/get/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1analytics~1audience/get/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["analytics:read"] }],
        [{ scheme: "oauth", scopes: ["analytics:read"] }],
      ],
      pagination: null,
      idempotency: null,
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "getAnalyticsEngagement",
      method: "GET",
      path: "/analytics/engagement",
      server: null,
      place: "#/paths/~1analytics~1engagement/get",
      parameters: [
        {
          name: "account_id",
          key: "account_id",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/AccountId" },
          examples: ["acc_4tQ9mZx2LkVb"],
          place: "#/components/parameters/AccountIdQuery",
        },
        {
          name: "period",
          key: "period",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/Period", default: "30d" },
          examples: ["30d"],
          place: "#/components/parameters/Period",
        },
        {
          name: "start_date",
          key: "start_date",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", format: "date" },
          examples: ["2026-02-01"],
          place: "#/components/parameters/StartDate",
        },
        {
          name: "end_date",
          key: "end_date",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", format: "date" },
          examples: ["2026-03-02"],
          place: "#/components/parameters/EndDate",
        },
      ],
      body: null,
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/EngagementAnalytics" },
              examples: [
                {
                  name: "month",
                  value: {
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
              ],
              place: "#/paths/~1analytics~1engagement/get/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1analytics~1engagement/get/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["analytics:read"] }],
        [{ scheme: "oauth", scopes: ["analytics:read"] }],
      ],
      pagination: null,
      idempotency: null,
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "getAnalyticsGrowth",
      method: "GET",
      path: "/analytics/growth",
      server: null,
      place: "#/paths/~1analytics~1growth/get",
      parameters: [
        {
          name: "account_id",
          key: "account_id",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/AccountId" },
          examples: ["acc_4tQ9mZx2LkVb"],
          place: "#/components/parameters/AccountIdQuery",
        },
        {
          name: "period",
          key: "period",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/Period", default: "30d" },
          examples: ["30d"],
          place: "#/components/parameters/Period",
        },
        {
          name: "start_date",
          key: "start_date",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", format: "date" },
          examples: ["2026-02-01"],
          place: "#/components/parameters/StartDate",
        },
        {
          name: "end_date",
          key: "end_date",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", format: "date" },
          examples: ["2026-03-02"],
          place: "#/components/parameters/EndDate",
        },
        {
          name: "granularity",
          key: "granularity",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/Granularity", default: "daily" },
          examples: [],
          place: "#/paths/~1analytics~1growth/get/parameters/4",
        },
      ],
      body: null,
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/GrowthAnalytics" },
              examples: [
                {
                  name: "week",
                  value: {
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
              ],
              place: "#/paths/~1analytics~1growth/get/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1analytics~1growth/get/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["analytics:read"] }],
        [{ scheme: "oauth", scopes: ["analytics:read"] }],
      ],
      pagination: null,
      idempotency: null,
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "getAnalyticsOverview",
      method: "GET",
      path: "/analytics/overview",
      server: null,
      place: "#/paths/~1analytics~1overview/get",
      parameters: [
        {
          name: "account_id",
          key: "account_id",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/AccountId" },
          examples: ["acc_4tQ9mZx2LkVb"],
          place: "#/components/parameters/AccountIdQuery",
        },
        {
          name: "period",
          key: "period",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/Period", default: "30d" },
          examples: ["30d"],
          place: "#/components/parameters/Period",
        },
        {
          name: "start_date",
          key: "start_date",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", format: "date" },
          examples: ["2026-02-01"],
          place: "#/components/parameters/StartDate",
        },
        {
          name: "end_date",
          key: "end_date",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", format: "date" },
          examples: ["2026-03-02"],
          place: "#/components/parameters/EndDate",
        },
      ],
      body: null,
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/AnalyticsOverview" },
              examples: [
                {
                  name: "month",
                  value: {
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
              ],
              place: "#/paths/~1analytics~1overview/get/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1analytics~1overview/get/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["analytics:read"] }],
        [{ scheme: "oauth", scopes: ["analytics:read"] }],
      ],
      pagination: null,
      idempotency: null,
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "listActivity",
      method: "GET",
      path: "/engagement/activity",
      server: null,
      place: "#/paths/~1engagement~1activity/get",
      parameters: [
        {
          name: "account_id",
          key: "account_id",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/AccountId" },
          examples: ["acc_4tQ9mZx2LkVb"],
          place: "#/components/parameters/AccountIdQuery",
        },
        {
          name: "type",
          key: "type",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/ActivityType" },
          examples: [],
          place: "#/paths/~1engagement~1activity/get/parameters/1",
        },
        {
          name: "date",
          key: "date",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", format: "date" },
          examples: ["2026-03-02"],
          place: "#/paths/~1engagement~1activity/get/parameters/2",
        },
        {
          name: "limit",
          key: "limit",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "integer", minimum: 1, maximum: 200, default: 50 },
          examples: [50],
          place: "#/components/parameters/ActivityLimit",
        },
        {
          name: "cursor",
          key: "cursor",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/Cursor" },
          examples: [],
          place: "#/components/parameters/Cursor",
        },
      ],
      body: null,
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ActivityList" },
              examples: [
                {
                  name: "first_page",
                  value: {
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
              ],
              place: "#/paths/~1engagement~1activity/get/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1engagement~1activity/get/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["engagement:manage"] }],
        [{ scheme: "oauth", scopes: ["engagement:manage"] }],
      ],
      pagination: {
        cursor: "cursor",
        limit: "limit",
        items: "data",
        next: "next_cursor",
        more: "has_more",
        order: "newest first",
      },
      idempotency: null,
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "getEngagementLimits",
      method: "GET",
      path: "/engagement/limits",
      server: null,
      place: "#/paths/~1engagement~1limits/get",
      parameters: [
        {
          name: "account_id",
          key: "account_id",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/AccountId" },
          examples: ["acc_4tQ9mZx2LkVb"],
          place: "#/components/parameters/AccountIdQuery",
        },
      ],
      body: null,
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/EngagementLimits" },
              examples: [
                {
                  name: "afternoon",
                  value: {
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
              ],
              place: "#/paths/~1engagement~1limits/get/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1engagement~1limits/get/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["engagement:manage"] }],
        [{ scheme: "oauth", scopes: ["engagement:manage"] }],
      ],
      pagination: null,
      idempotency: null,
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "pauseEngagement",
      method: "POST",
      path: "/engagement/pause",
      server: null,
      place: "#/paths/~1engagement~1pause/post",
      parameters: [
        {
          name: "Idempotency-Key",
          key: "Idempotency-Key",
          in: "header",
          required: false,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { type: "string", minLength: 1, maxLength: 255 },
          examples: [],
          place: "#/paths/~1engagement~1pause/post/parameters",
        },
      ],
      body: {
        required: true,
        content: [
          {
            contentType: "application/json",
            schema: { $ref: "schemas#/$defs/EngagementStateChange" },
            examples: [{ name: "one_account", value: { account_id: "acc_4tQ9mZx2LkVb" } }],
            place: "#/paths/~1engagement~1pause/post/requestBody/content/application~1json",
          },
        ],
        place: "#/paths/~1engagement~1pause/post/requestBody",
      },
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/EngagementState" },
              examples: [
                {
                  name: "paused",
                  value: {
                    account_id: "acc_4tQ9mZx2LkVb",
                    status: "paused",
                    changed_at: "2026-03-02T15:42:10Z",
                  },
                },
              ],
              place: "#/paths/~1engagement~1pause/post/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1engagement~1pause/post/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "409",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ConflictErrorBody" },
              examples: [
                {
                  name: "state_conflict",
                  value: {
                    error: {
                      code: "conflict",
                      message: "The resource is not in a state that allows this.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "idempotency_key_reused",
                  value: {
                    error: {
                      code: "conflict",
                      message: "This idempotency key was used before with another body. Use a new key for a new request.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Conflict/content/application~1json",
            },
          ],
          place: "#/components/responses/Conflict",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["engagement:manage"] }],
        [{ scheme: "oauth", scopes: ["engagement:manage"] }],
      ],
      pagination: null,
      idempotency: { header: "Idempotency-Key", retentionSeconds: 86400 },
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "conflict", status: 409 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "resumeEngagement",
      method: "POST",
      path: "/engagement/resume",
      server: null,
      place: "#/paths/~1engagement~1resume/post",
      parameters: [
        {
          name: "Idempotency-Key",
          key: "Idempotency-Key",
          in: "header",
          required: false,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { type: "string", minLength: 1, maxLength: 255 },
          examples: [],
          place: "#/paths/~1engagement~1resume/post/parameters",
        },
      ],
      body: {
        required: true,
        content: [
          {
            contentType: "application/json",
            schema: { $ref: "schemas#/$defs/EngagementStateChange" },
            examples: [{ name: "one_account", value: { account_id: "acc_4tQ9mZx2LkVb" } }],
            place: "#/paths/~1engagement~1resume/post/requestBody/content/application~1json",
          },
        ],
        place: "#/paths/~1engagement~1resume/post/requestBody",
      },
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/EngagementState" },
              examples: [
                {
                  name: "resumed",
                  value: {
                    account_id: "acc_4tQ9mZx2LkVb",
                    status: "active",
                    changed_at: "2026-03-02T17:05:00Z",
                  },
                },
              ],
              place: "#/paths/~1engagement~1resume/post/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1engagement~1resume/post/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "409",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ConflictErrorBody" },
              examples: [
                {
                  name: "state_conflict",
                  value: {
                    error: {
                      code: "conflict",
                      message: "The resource is not in a state that allows this.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "idempotency_key_reused",
                  value: {
                    error: {
                      code: "conflict",
                      message: "This idempotency key was used before with another body. Use a new key for a new request.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Conflict/content/application~1json",
            },
          ],
          place: "#/components/responses/Conflict",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["engagement:manage"] }],
        [{ scheme: "oauth", scopes: ["engagement:manage"] }],
      ],
      pagination: null,
      idempotency: { header: "Idempotency-Key", retentionSeconds: 86400 },
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "conflict", status: 409 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "authorize",
      method: "GET",
      path: "/oauth/authorize",
      server: "https://auth.outfame.com",
      place: "#/paths/~1oauth~1authorize/get",
      parameters: [
        {
          name: "response_type",
          key: "response_type",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", const: "code" },
          examples: [],
          place: "#/paths/~1oauth~1authorize/get/parameters/0",
        },
        {
          name: "client_id",
          key: "client_id",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/OAuthClientId" },
          examples: [],
          place: "#/paths/~1oauth~1authorize/get/parameters/1",
        },
        {
          name: "redirect_uri",
          key: "redirect_uri",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", format: "uri" },
          examples: ["https://yourapp.example.com/callback"],
          place: "#/paths/~1oauth~1authorize/get/parameters/2",
        },
        {
          name: "scope",
          key: "scope",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/OAuthScope" },
          examples: [],
          place: "#/paths/~1oauth~1authorize/get/parameters/3",
        },
        {
          name: "state",
          key: "state",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", minLength: 1, maxLength: 512 },
          examples: ["random_csrf_token"],
          place: "#/paths/~1oauth~1authorize/get/parameters/4",
        },
        {
          name: "code_challenge",
          key: "code_challenge",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", pattern: "^[A-Za-z0-9_-]{43}$" },
          examples: ["EXAMPLE-CHALLENGE-NOT-REAL-EXAMPLE-CHALLENG"],
          place: "#/paths/~1oauth~1authorize/get/parameters/5",
        },
        {
          name: "code_challenge_method",
          key: "code_challenge_method",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", const: "S256" },
          examples: [],
          place: "#/paths/~1oauth~1authorize/get/parameters/6",
        },
      ],
      body: null,
      responses: [
        {
          status: "200",
          headers: [],
          content: [
            {
              contentType: "text/html",
              schema: { type: "string" },
              examples: [
                {
                  name: "consent",
                  value: "\u003c!doctype html>\n\u003ctitle>Connect Example App to Outfame\u003c/title>\n\u003ch1>Example App asks for access to your Outfame organization\u003c/h1>\n\u003cul>\u003cli>Read account details, status, and configuration.\u003c/li>\u003c/ul>\n",
                },
              ],
              place: "#/paths/~1oauth~1authorize/get/responses/200/content/text~1html",
            },
          ],
          place: "#/paths/~1oauth~1authorize/get/responses/200",
        },
        {
          status: "302",
          headers: [{ name: "Location", required: true, schema: { type: "string", format: "uri" } }],
          content: [],
          place: "#/paths/~1oauth~1authorize/get/responses/302",
        },
        {
          status: "400",
          headers: [],
          content: [
            {
              contentType: "text/html",
              schema: { type: "string" },
              examples: [
                {
                  name: "unknown_redirect",
                  value: "\u003c!doctype html>\n\u003ctitle>Cannot connect\u003c/title>\n\u003ch1>This application cannot be connected\u003c/h1>\n\u003cp>Its redirect_uri is not registered. Tell the people who made the application.\u003c/p>\n",
                },
              ],
              place: "#/paths/~1oauth~1authorize/get/responses/400/content/text~1html",
            },
          ],
          place: "#/paths/~1oauth~1authorize/get/responses/400",
        },
      ],
      security: [],
      pagination: null,
      idempotency: null,
      errors: [],
      rateLimits: null,
    },
    {
      id: "exchangeToken",
      method: "POST",
      path: "/oauth/token",
      server: "https://auth.outfame.com",
      place: "#/paths/~1oauth~1token/post",
      parameters: [],
      body: {
        required: true,
        content: [
          {
            contentType: "application/x-www-form-urlencoded",
            schema: { $ref: "schemas#/$defs/OAuthTokenRequest" },
            examples: [
              {
                name: "authorization_code",
                value: {
                  grant_type: "authorization_code",
                  code: "EXAMPLE_CODE_NOT_REAL",
                  client_id: "YOUR_CLIENT_ID",
                  client_secret: "YOUR_CLIENT_SECRET",
                  redirect_uri: "https://yourapp.example.com/callback",
                  code_verifier: "EXAMPLE-VERIFIER-NOT-REAL-EXAMPLE-VERIFIER-NOT-REAL",
                },
              },
              {
                name: "refresh_token",
                value: {
                  grant_type: "refresh_token",
                  refresh_token: "ort_EXAMPLE_NOT_REAL",
                  client_id: "YOUR_CLIENT_ID",
                  client_secret: "YOUR_CLIENT_SECRET",
                },
              },
            ],
            place: "#/paths/~1oauth~1token/post/requestBody/content/application~1x-www-form-urlencoded",
          },
        ],
        place: "#/paths/~1oauth~1token/post/requestBody",
      },
      responses: [
        {
          status: "200",
          headers: [{ name: "Cache-Control", required: true, schema: { type: "string", const: "no-store" } }],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/OAuthTokens" },
              examples: [
                {
                  name: "live_grant",
                  value: {
                    access_token: "oa_live_EXAMPLE_NOT_REAL",
                    token_type: "Bearer",
                    expires_in: 3600,
                    refresh_token: "ort_EXAMPLE_NOT_REAL",
                    scope: "accounts:read accounts:write analytics:read",
                  },
                },
              ],
              place: "#/paths/~1oauth~1token/post/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1oauth~1token/post/responses/200",
        },
        {
          status: "400",
          headers: [{ name: "Cache-Control", required: true, schema: { type: "string", const: "no-store" } }],
          content: [
            {
              contentType: "application/json",
              schema: {
                oneOf: [
                  { $ref: "schemas#/$defs/OAuthInvalidRequestErrorBody" },
                  { $ref: "schemas#/$defs/OAuthInvalidGrantErrorBody" },
                  { $ref: "schemas#/$defs/OAuthUnauthorizedClientErrorBody" },
                  { $ref: "schemas#/$defs/OAuthUnsupportedGrantTypeErrorBody" },
                  { $ref: "schemas#/$defs/OAuthInvalidScopeErrorBody" },
                ],
              },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: "invalid_request",
                    error_description: "The parameter grant_type is missing.",
                  },
                },
                {
                  name: "invalid_grant",
                  value: {
                    error: "invalid_grant",
                    error_description: "The refresh token was used before. All tokens of this grant are now revoked.",
                  },
                },
                {
                  name: "unauthorized_client",
                  value: {
                    error: "unauthorized_client",
                    error_description: "This client may not use the grant type refresh_token.",
                  },
                },
                {
                  name: "unsupported_grant_type",
                  value: {
                    error: "unsupported_grant_type",
                    error_description: "Use authorization_code or refresh_token.",
                  },
                },
                {
                  name: "invalid_scope",
                  value: {
                    error: "invalid_scope",
                    error_description: "The scope webhooks:manage was not granted.",
                  },
                },
              ],
              place: "#/components/responses/OAuthBadRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/OAuthBadRequest",
        },
        {
          status: "401",
          headers: [{ name: "Cache-Control", required: true, schema: { type: "string", const: "no-store" } }],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/OAuthInvalidClientErrorBody" },
              examples: [
                {
                  name: "invalid_client",
                  value: {
                    error: "invalid_client",
                    error_description: "The client is unknown or its secret is wrong.",
                  },
                },
              ],
              place: "#/components/responses/OAuthInvalidClient/content/application~1json",
            },
          ],
          place: "#/components/responses/OAuthInvalidClient",
        },
      ],
      security: [],
      pagination: null,
      idempotency: null,
      errors: [],
      rateLimits: null,
    },
    {
      id: "listWebhooks",
      method: "GET",
      path: "/webhooks",
      server: null,
      place: "#/paths/~1webhooks/get",
      parameters: [
        {
          name: "limit",
          key: "limit",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "integer", minimum: 1, maximum: 100, default: 20 },
          examples: [20],
          place: "#/components/parameters/Limit",
        },
        {
          name: "cursor",
          key: "cursor",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/Cursor" },
          examples: [],
          place: "#/components/parameters/Cursor",
        },
      ],
      body: null,
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/WebhookList" },
              examples: [
                {
                  name: "last_page",
                  value: {
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
              ],
              place: "#/paths/~1webhooks/get/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1webhooks/get/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["webhooks:manage"] }],
        [{ scheme: "oauth", scopes: ["webhooks:manage"] }],
      ],
      pagination: {
        cursor: "cursor",
        limit: "limit",
        items: "data",
        next: "next_cursor",
        more: "has_more",
        order: "newest first",
      },
      idempotency: null,
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "createWebhook",
      method: "POST",
      path: "/webhooks",
      server: null,
      place: "#/paths/~1webhooks/post",
      parameters: [
        {
          name: "Idempotency-Key",
          key: "Idempotency-Key",
          in: "header",
          required: false,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { type: "string", minLength: 1, maxLength: 255 },
          examples: [],
          place: "#/paths/~1webhooks/post/parameters",
        },
      ],
      body: {
        required: true,
        content: [
          {
            contentType: "application/json",
            schema: { $ref: "schemas#/$defs/WebhookCreate" },
            examples: [
              {
                name: "alerts",
                value: {
                  url: "https://yourapp.example.com/webhooks/outfame",
                  events: ["account.flagged", "account.status_changed"],
                  description: "Alerts for the on-call channel",
                  metadata: { team: "growth" },
                },
              },
            ],
            place: "#/paths/~1webhooks/post/requestBody/content/application~1json",
          },
        ],
        place: "#/paths/~1webhooks/post/requestBody",
      },
      responses: [
        {
          status: "201",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/WebhookWithSecret" },
              examples: [
                {
                  name: "new_webhook",
                  value: {
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
              ],
              place: "#/paths/~1webhooks/post/responses/201/content/application~1json",
            },
          ],
          place: "#/paths/~1webhooks/post/responses/201",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "409",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ConflictErrorBody" },
              examples: [
                {
                  name: "state_conflict",
                  value: {
                    error: {
                      code: "conflict",
                      message: "The resource is not in a state that allows this.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "idempotency_key_reused",
                  value: {
                    error: {
                      code: "conflict",
                      message: "This idempotency key was used before with another body. Use a new key for a new request.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Conflict/content/application~1json",
            },
          ],
          place: "#/components/responses/Conflict",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["webhooks:manage"] }],
        [{ scheme: "oauth", scopes: ["webhooks:manage"] }],
      ],
      pagination: null,
      idempotency: { header: "Idempotency-Key", retentionSeconds: 86400 },
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "conflict", status: 409 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "deleteWebhook",
      method: "DELETE",
      path: "/webhooks/{webhook_id}",
      server: null,
      place: "#/paths/~1webhooks~1{webhook_id}/delete",
      parameters: [
        {
          name: "webhook_id",
          key: "webhook_id",
          in: "path",
          required: true,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { $ref: "schemas#/$defs/WebhookId" },
          examples: ["wh_9LdE3vKp7XsA"],
          place: "#/components/parameters/WebhookIdPath",
        },
        {
          name: "Idempotency-Key",
          key: "Idempotency-Key",
          in: "header",
          required: false,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { type: "string", minLength: 1, maxLength: 255 },
          examples: [],
          place: "#/paths/~1webhooks~1{webhook_id}/delete/parameters",
        },
      ],
      body: null,
      responses: [
        {
          status: "204",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [],
          place: "#/paths/~1webhooks~1{webhook_id}/delete/responses/204",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "409",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ConflictErrorBody" },
              examples: [
                {
                  name: "state_conflict",
                  value: {
                    error: {
                      code: "conflict",
                      message: "The resource is not in a state that allows this.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "idempotency_key_reused",
                  value: {
                    error: {
                      code: "conflict",
                      message: "This idempotency key was used before with another body. Use a new key for a new request.",
                      doc_url: "https://docs.outfame.com/errors#conflict",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Conflict/content/application~1json",
            },
          ],
          place: "#/components/responses/Conflict",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["webhooks:manage"] }],
        [{ scheme: "oauth", scopes: ["webhooks:manage"] }],
      ],
      pagination: null,
      idempotency: { header: "Idempotency-Key", retentionSeconds: 86400 },
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "conflict", status: 409 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
    {
      id: "getWebhook",
      method: "GET",
      path: "/webhooks/{webhook_id}",
      server: null,
      place: "#/paths/~1webhooks~1{webhook_id}/get",
      parameters: [
        {
          name: "webhook_id",
          key: "webhook_id",
          in: "path",
          required: true,
          style: "simple",
          explode: false,
          contentType: null,
          schema: { $ref: "schemas#/$defs/WebhookId" },
          examples: ["wh_9LdE3vKp7XsA"],
          place: "#/components/parameters/WebhookIdPath",
        },
      ],
      body: null,
      responses: [
        {
          status: "200",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/Webhook" },
              examples: [
                {
                  name: "enabled_webhook",
                  value: {
                    id: "wh_9LdE3vKp7XsA",
                    url: "https://yourapp.example.com/webhooks/outfame",
                    events: ["account.flagged", "account.status_changed"],
                    description: "Alerts for the on-call channel",
                    metadata: { team: "growth" },
                    status: "enabled",
                    created_at: "2026-01-12T10:00:00Z",
                  },
                },
              ],
              place: "#/paths/~1webhooks~1{webhook_id}/get/responses/200/content/application~1json",
            },
          ],
          place: "#/paths/~1webhooks~1{webhook_id}/get/responses/200",
        },
        {
          status: "400",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InvalidRequestErrorBody" },
              examples: [
                {
                  name: "invalid_request",
                  value: {
                    error: {
                      code: "invalid_request",
                      message: "The request has 1 fault. See details.",
                      doc_url: "https://docs.outfame.com/errors#invalid_request",
                      request_id: "req_5fK2wXq9Tz1B",
                      details: [
                        {
                          field: "account_id",
                          message: "Must be an account id, which begins with acc_.",
                        },
                      ],
                    },
                  },
                },
              ],
              place: "#/components/responses/InvalidRequest/content/application~1json",
            },
          ],
          place: "#/components/responses/InvalidRequest",
        },
        {
          status: "401",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            { name: "WWW-Authenticate", required: false, schema: { type: "string" } },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/UnauthorizedErrorBody" },
              examples: [
                {
                  name: "invalid_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "Invalid API key. Check that your key is correct and has not been revoked.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
                {
                  name: "missing_credential",
                  value: {
                    error: {
                      code: "unauthorized",
                      message: "No credential. Send your API key or access token in the header Authorization: Bearer \u003ckey>.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/Unauthorized/content/application~1json",
            },
          ],
          place: "#/components/responses/Unauthorized",
        },
        {
          status: "403",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InsufficientScopeErrorBody" },
              examples: [
                {
                  name: "insufficient_scope",
                  value: {
                    error: {
                      code: "insufficient_scope",
                      message: "This operation requires the scope accounts:write, which your credential does not carry.",
                      doc_url: "https://docs.outfame.com/authentication",
                      request_id: "req_5fK2wXq9Tz1B",
                      required_scopes: ["accounts:write"],
                    },
                  },
                },
              ],
              place: "#/components/responses/InsufficientScope/content/application~1json",
            },
          ],
          place: "#/components/responses/InsufficientScope",
        },
        {
          status: "404",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
              examples: [
                {
                  name: "not_found",
                  value: {
                    error: {
                      code: "not_found",
                      message: "There is no resource with this id in your organization.",
                      doc_url: "https://docs.outfame.com/errors#not_found",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/NotFound/content/application~1json",
            },
          ],
          place: "#/components/responses/NotFound",
        },
        {
          status: "429",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: true,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/RateLimitExceededErrorBody" },
              examples: [
                {
                  name: "rate_limit_exceeded",
                  value: {
                    error: {
                      code: "rate_limit_exceeded",
                      message: "Too many requests. Try again in 17 seconds.",
                      doc_url: "https://docs.outfame.com/guides/rate-limits",
                      request_id: "req_5fK2wXq9Tz1B",
                      retry_after: 17,
                    },
                  },
                },
              ],
              place: "#/components/responses/RateLimitExceeded/content/application~1json",
            },
          ],
          place: "#/components/responses/RateLimitExceeded",
        },
        {
          status: "500",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/InternalErrorBody" },
              examples: [
                {
                  name: "internal_error",
                  value: {
                    error: {
                      code: "internal_error",
                      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#internal_error",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/InternalError/content/application~1json",
            },
          ],
          place: "#/components/responses/InternalError",
        },
        {
          status: "503",
          headers: [
            { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
            { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
            {
              name: "X-RateLimit-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "X-RateLimit-Reset",
              required: true,
              schema: { type: "integer", format: "int64", minimum: 0 },
            },
            {
              name: "X-RateLimit-Burst-Limit",
              required: true,
              schema: { type: "integer", minimum: 1 },
            },
            {
              name: "X-RateLimit-Burst-Remaining",
              required: true,
              schema: { type: "integer", minimum: 0 },
            },
            {
              name: "Retry-After",
              required: false,
              schema: { $ref: "schemas#/$defs/RetryAfterSeconds" },
            },
          ],
          content: [
            {
              contentType: "application/json",
              schema: { $ref: "schemas#/$defs/ServiceUnavailableErrorBody" },
              examples: [
                {
                  name: "service_unavailable",
                  value: {
                    error: {
                      code: "service_unavailable",
                      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
                      doc_url: "https://docs.outfame.com/errors#service_unavailable",
                      request_id: "req_5fK2wXq9Tz1B",
                    },
                  },
                },
              ],
              place: "#/components/responses/ServiceUnavailable/content/application~1json",
            },
          ],
          place: "#/components/responses/ServiceUnavailable",
        },
      ],
      security: [
        [{ scheme: "apiKey", scopes: ["webhooks:manage"] }],
        [{ scheme: "oauth", scopes: ["webhooks:manage"] }],
      ],
      pagination: null,
      idempotency: null,
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "unauthorized", status: 401 },
        { code: "insufficient_scope", status: 403 },
        { code: "not_found", status: 404 },
        { code: "rate_limit_exceeded", status: 429 },
        { code: "internal_error", status: 500 },
        { code: "service_unavailable", status: 503 },
      ],
      rateLimits: null,
    },
  ],
  securitySchemes: [
    {
      name: "apiKey",
      type: "bearer",
      prefixes: [
        { prefix: "sk_live_", environment: "production", token: "key" },
        { prefix: "sk_test_", environment: "sandbox", token: "key" },
      ],
      maxPerOrganization: 25,
      in: null,
      parameter: null,
      place: "#/components/securitySchemes/apiKey",
    },
    {
      name: "oauth",
      type: "oauth2",
      prefixes: [
        { prefix: "oa_live_", environment: "production", token: "access" },
        { prefix: "oa_test_", environment: "sandbox", token: "access" },
        { prefix: "ort_", environment: "production", token: "refresh" },
        { prefix: "ort_", environment: "sandbox", token: "refresh" },
      ],
      maxPerOrganization: null,
      in: null,
      parameter: null,
      place: "#/components/securitySchemes/oauth",
    },
  ],
  scopes: [
    "accounts:read",
    "accounts:write",
    "analytics:read",
    "targeting:write",
    "engagement:manage",
    "webhooks:manage",
  ],
  errors: [
    {
      code: "invalid_request",
      status: 400,
      retryable: false,
      message: "The request has 1 fault. See details.",
      docUrl: "https://docs.outfame.com/errors#invalid_request",
      place: "#/components/schemas/InvalidRequestErrorBody",
    },
    {
      code: "unauthorized",
      status: 401,
      retryable: false,
      message: "Invalid API key. Check that your key is correct and has not been revoked.",
      docUrl: "https://docs.outfame.com/authentication",
      place: "#/components/schemas/UnauthorizedErrorBody",
    },
    {
      code: "insufficient_scope",
      status: 403,
      retryable: false,
      message: "This operation requires the scope accounts:write, which your credential does not carry.",
      docUrl: "https://docs.outfame.com/authentication",
      place: "#/components/schemas/InsufficientScopeErrorBody",
    },
    {
      code: "not_found",
      status: 404,
      retryable: false,
      message: "There is no resource with this id in your organization.",
      docUrl: "https://docs.outfame.com/errors#not_found",
      place: "#/components/schemas/NotFoundErrorBody",
    },
    {
      code: "method_not_allowed",
      status: 405,
      retryable: false,
      message: "This path does not have the method.",
      docUrl: "https://docs.outfame.com/errors#method_not_allowed",
      place: "#/components/schemas",
    },
    {
      code: "conflict",
      status: 409,
      retryable: false,
      message: "The resource is not in a state that allows this.",
      docUrl: "https://docs.outfame.com/errors#conflict",
      place: "#/components/schemas/ConflictErrorBody",
    },
    {
      code: "rate_limit_exceeded",
      status: 429,
      retryable: true,
      message: "Too many requests. Try again in 17 seconds.",
      docUrl: "https://docs.outfame.com/guides/rate-limits",
      place: "#/components/schemas/RateLimitExceededErrorBody",
    },
    {
      code: "internal_error",
      status: 500,
      retryable: true,
      message: "Something went wrong on our side. Try again; if it stays, write to developers@outfame.com.",
      docUrl: "https://docs.outfame.com/errors#internal_error",
      place: "#/components/schemas/InternalErrorBody",
    },
    {
      code: "service_unavailable",
      status: 503,
      retryable: true,
      message: "The service is unavailable for a moment. Try again soon; see status.outfame.com.",
      docUrl: "https://docs.outfame.com/errors#service_unavailable",
      place: "#/components/schemas/ServiceUnavailableErrorBody",
    },
  ],
  errorShape: {
    code: "error.code",
    message: "error.message",
    docUrl: "error.doc_url",
    requestId: "error.request_id",
    retryAfter: "error.retry_after",
    details: "error.details",
    requiredScopes: "error.required_scopes",
  },
  rateLimits: {
    plans: [
      {
        name: "basic",
        title: "Basic",
        requestsPerMinute: 100,
        requestsPerSecond: 20,
        requestsPerDay: 50000,
      },
      {
        name: "pro",
        title: "Pro",
        requestsPerMinute: 500,
        requestsPerSecond: 100,
        requestsPerDay: 250000,
      },
      {
        name: "turbo",
        title: "Turbo",
        requestsPerMinute: 2000,
        requestsPerSecond: 400,
        requestsPerDay: 1000000,
      },
      {
        name: "enterprise",
        title: "Enterprise",
        requestsPerMinute: 10000,
        requestsPerSecond: 2000,
        requestsPerDay: null,
      },
    ],
    partitions: [{ scheme: "apiKey", by: "key" }, { scheme: "oauth", by: "organization" }],
    headers: {
      limit: "X-RateLimit-Limit",
      remaining: "X-RateLimit-Remaining",
      reset: "X-RateLimit-Reset",
      burstLimit: "X-RateLimit-Burst-Limit",
      burstRemaining: "X-RateLimit-Burst-Remaining",
      retryAfter: "Retry-After",
    },
    error: "rate_limit_exceeded",
  },
  authorizationServer: {
    scheme: "oauth",
    issuer: "https://auth.outfame.com",
    authorizePath: "/oauth/authorize",
    tokenPath: "/oauth/token",
    scopes: [
      { name: "accounts:read", description: "Read account details, status, and configuration." },
      { name: "accounts:write", description: "Create, update, and delete accounts." },
      {
        name: "analytics:read",
        description: "Read growth analytics, engagement metrics, and audience data.",
      },
      { name: "targeting:write", description: "Update targeting config and use AI suggestions." },
      {
        name: "engagement:manage",
        description: "Pause, resume, and view engagement activity logs.",
      },
      { name: "webhooks:manage", description: "Create, list, and delete webhook subscriptions." },
    ],
    accessTokenSeconds: 3600,
    refreshTokenSeconds: 2592000,
    authorizationCodeSeconds: 600,
    refreshRotation: true,
    reuseRevokesFamily: true,
    authorize: {
      parameters: [
        {
          name: "response_type",
          key: "response_type",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", const: "code" },
        },
        {
          name: "client_id",
          key: "client_id",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/OAuthClientId" },
        },
        {
          name: "redirect_uri",
          key: "redirect_uri",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", format: "uri" },
        },
        {
          name: "scope",
          key: "scope",
          in: "query",
          required: true,
          style: "form",
          explode: true,
          contentType: null,
          schema: { $ref: "schemas#/$defs/OAuthScope" },
        },
        {
          name: "state",
          key: "state",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", minLength: 1, maxLength: 512 },
        },
        {
          name: "code_challenge",
          key: "code_challenge",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", pattern: "^[A-Za-z0-9_-]{43}$" },
        },
        {
          name: "code_challenge_method",
          key: "code_challenge_method",
          in: "query",
          required: false,
          style: "form",
          explode: true,
          contentType: null,
          schema: { type: "string", const: "S256" },
        },
      ],
    },
    token: {
      contentType: "application/x-www-form-urlencoded",
      schema: { $ref: "schemas#/$defs/OAuthTokenRequest" },
      grants: [
        {
          grantType: "authorization_code",
          schema: { $ref: "schemas#/$defs/OAuthAuthorizationCodeGrant" },
        },
        { grantType: "refresh_token", schema: { $ref: "schemas#/$defs/OAuthRefreshTokenGrant" } },
      ],
      success: { $ref: "schemas#/$defs/OAuthTokens" },
      errors: [
        { code: "invalid_request", status: 400 },
        { code: "invalid_grant", status: 400 },
        { code: "unauthorized_client", status: 400 },
        { code: "unsupported_grant_type", status: 400 },
        { code: "invalid_scope", status: 400 },
        { code: "invalid_client", status: 401 },
      ],
    },
  },
  webhooks: {
    events: [
      {
        type: "account.growth_milestone",
        operation: "receiveAccountGrowthMilestone",
        schema: { $ref: "schemas#/$defs/AccountGrowthMilestoneEvent" },
        example: {
          id: "evt_1hC7nVb3RxTq",
          type: "account.growth_milestone",
          created_at: "2025-12-11T20:14:37Z",
          data: {
            account_id: "acc_4tQ9mZx2LkVb",
            instagram_username: "northpine.coffee",
            platform: "instagram",
            milestone: 10000,
            followers_count: 10002,
          },
        },
        summary: "An account reached a milestone",
        schedule: { dailyAt: null, everyDays: null, milestones: { first: 100, factors: [5, 2] } },
      },
      {
        type: "account.status_changed",
        operation: "receiveAccountStatusChanged",
        schema: { $ref: "schemas#/$defs/AccountStatusChangedEvent" },
        example: {
          id: "evt_6cR1zPw8HmQy",
          type: "account.status_changed",
          created_at: "2026-02-27T16:20:00Z",
          data: {
            account_id: "acc_7Yw3RcP8HdNs",
            previous_status: "active",
            status: "paused",
            reason: null,
          },
        },
        summary: "The status of an account changed",
        schedule: null,
      },
      {
        type: "account.flagged",
        operation: "receiveAccountFlagged",
        schema: { $ref: "schemas#/$defs/AccountFlaggedEvent" },
        example: {
          id: "evt_4kS9dLm6YpWj",
          type: "account.flagged",
          created_at: "2026-02-27T15:58:12Z",
          data: {
            account_id: "acc_7Yw3RcP8HdNs",
            reason: "action_blocked",
            message: "The platform refuses follows for now. Outfame has slowed down; consider pausing the account for a day.",
          },
        },
        summary: "An account needs attention",
        schedule: null,
      },
      {
        type: "engagement.daily_summary",
        operation: "receiveEngagementDailySummary",
        schema: { $ref: "schemas#/$defs/EngagementDailySummaryEvent" },
        example: {
          id: "evt_9wX2fJt8KbGv",
          type: "engagement.daily_summary",
          created_at: "2026-03-01T23:55:00Z",
          data: {
            account_id: "acc_4tQ9mZx2LkVb",
            date: "2026-03-01",
            likes: 148,
            follows: 57,
            comments: 19,
            story_views: 196,
            followers_gained: 35,
            followers_lost: 6,
            net_growth: 29,
          },
        },
        summary: "The day of an account in numbers",
        schedule: { dailyAt: "23:55", everyDays: null, milestones: null },
      },
      {
        type: "targeting.suggestions_ready",
        operation: "receiveTargetingSuggestionsReady",
        schema: { $ref: "schemas#/$defs/TargetingSuggestionsReadyEvent" },
        example: {
          id: "evt_3rN6yZq1MdCp",
          type: "targeting.suggestions_ready",
          created_at: "2026-03-02T06:00:00Z",
          data: { account_id: "acc_4tQ9mZx2LkVb", suggestions_count: 2 },
        },
        summary: "New targeting suggestions",
        schedule: { dailyAt: null, everyDays: 7, milestones: null },
      },
      {
        type: "billing.payment_succeeded",
        operation: "receiveBillingPaymentSucceeded",
        schema: { $ref: "schemas#/$defs/BillingPaymentSucceededEvent" },
        example: {
          id: "evt_8vK5tPc2HsXn",
          type: "billing.payment_succeeded",
          created_at: "2026-02-15T09:00:04Z",
          data: {
            invoice_id: "inv_3gT7yBk4MxNc",
            amount: 9900,
            currency: "USD",
            plan: "pro",
            period_start: "2026-02-15",
            period_end: "2026-03-14",
          },
        },
        summary: "A payment went through",
        schedule: null,
      },
      {
        type: "billing.payment_failed",
        operation: "receiveBillingPaymentFailed",
        schema: { $ref: "schemas#/$defs/BillingPaymentFailedEvent" },
        example: {
          id: "evt_5zL1qWd7RjFb",
          type: "billing.payment_failed",
          created_at: "2026-01-15T09:00:03Z",
          data: {
            invoice_id: "inv_7dP2sVn9KwHq",
            amount: 9900,
            currency: "USD",
            plan: "pro",
            reason: "The card was declined by its bank.",
            next_attempt_at: "2026-01-18T09:00:00Z",
          },
        },
        summary: "A payment failed",
        schedule: null,
      },
    ],
    delivery: {
      timeoutSeconds: 5,
      retryAfterSeconds: [60, 300, 1800],
      disableAfterConsecutiveFailures: 10,
      signature: "standard-webhooks",
      toleranceSeconds: 300,
      urlSchemes: ["https"],
      wildcard: "*",
      deduplicateBy: "id",
    },
  },
  unmatched: [
    {
      status: "404",
      headers: [
        { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
        { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
        { name: "X-RateLimit-Remaining", required: true, schema: { type: "integer", minimum: 0 } },
        {
          name: "X-RateLimit-Reset",
          required: true,
          schema: { type: "integer", format: "int64", minimum: 0 },
        },
        { name: "X-RateLimit-Burst-Limit", required: true, schema: { type: "integer", minimum: 1 } },
        {
          name: "X-RateLimit-Burst-Remaining",
          required: true,
          schema: { type: "integer", minimum: 0 },
        },
      ],
      content: [
        {
          contentType: "application/json",
          schema: { $ref: "schemas#/$defs/NotFoundErrorBody" },
          examples: [
            {
              name: "not_found",
              value: {
                error: {
                  code: "not_found",
                  message: "There is no resource with this id in your organization.",
                  doc_url: "https://docs.outfame.com/errors#not_found",
                  request_id: "req_5fK2wXq9Tz1B",
                },
              },
            },
          ],
          place: "#/components/responses/NotFound/content/application~1json",
        },
      ],
      place: "#/components/responses/NotFound",
    },
    {
      status: "405",
      headers: [
        { name: "Allow", required: true, schema: { type: "string", minLength: 1 } },
        { name: "X-Request-Id", required: true, schema: { $ref: "schemas#/$defs/RequestId" } },
        { name: "X-RateLimit-Limit", required: true, schema: { type: "integer", minimum: 1 } },
        { name: "X-RateLimit-Remaining", required: true, schema: { type: "integer", minimum: 0 } },
        {
          name: "X-RateLimit-Reset",
          required: true,
          schema: { type: "integer", format: "int64", minimum: 0 },
        },
        { name: "X-RateLimit-Burst-Limit", required: true, schema: { type: "integer", minimum: 1 } },
        {
          name: "X-RateLimit-Burst-Remaining",
          required: true,
          schema: { type: "integer", minimum: 0 },
        },
      ],
      content: [
        {
          contentType: "application/json",
          schema: { $ref: "schemas#/$defs/MethodNotAllowedErrorBody" },
          examples: [
            {
              name: "method_not_allowed",
              value: {
                error: {
                  code: "method_not_allowed",
                  message: "This path does not have the method.",
                  doc_url: "https://docs.outfame.com/errors#method_not_allowed",
                  request_id: "req_8nT4yLq0Vd3C",
                },
              },
            },
          ],
          place: "#/components/responses/MethodNotAllowed/content/application~1json",
        },
      ],
      place: "#/components/responses/MethodNotAllowed",
    },
  ],
  requestIdHeader: "X-Request-Id",
  schemas: {
    Account: {
      type: "object",
      required: [
        "id",
        "instagram_username",
        "platform",
        "status",
        "followers_count",
        "following_count",
        "engagement_rate",
        "growth_rate",
        "targeting_config",
        "daily_limits",
        "created_at",
        "updated_at",
      ],
      properties: {
        id: { $ref: "schemas#/$defs/AccountId" },
        instagram_username: { $ref: "schemas#/$defs/Handle" },
        platform: { $ref: "schemas#/$defs/Platform" },
        status: { $ref: "schemas#/$defs/AccountStatus" },
        followers_count: { type: "integer", minimum: 0 },
        following_count: { type: "integer", minimum: 0 },
        engagement_rate: { type: "number", minimum: 0 },
        growth_rate: { type: "number" },
        targeting_config: { $ref: "schemas#/$defs/TargetingConfig" },
        daily_limits: { $ref: "schemas#/$defs/DailyLimits" },
        created_at: { $ref: "schemas#/$defs/Timestamp" },
        updated_at: { $ref: "schemas#/$defs/Timestamp" },
      },
    },
    AccountCreate: {
      type: "object",
      additionalProperties: false,
      required: ["instagram_username"],
      properties: {
        instagram_username: { $ref: "schemas#/$defs/Handle" },
        platform: { $ref: "schemas#/$defs/Platform", default: "instagram" },
        daily_limits: { $ref: "schemas#/$defs/DailyLimitsCreate", default: {} },
      },
    },
    AccountFlagReason: { type: "string", enum: ["action_blocked", "profile_unavailable", "unusual_activity"] },
    AccountFlaggedEvent: {
      type: "object",
      required: ["id", "type", "created_at", "data"],
      properties: {
        id: { $ref: "schemas#/$defs/EventId" },
        type: { type: "string", const: "account.flagged" },
        created_at: { $ref: "schemas#/$defs/Timestamp" },
        data: {
          type: "object",
          required: ["account_id", "reason", "message"],
          properties: {
            account_id: { $ref: "schemas#/$defs/AccountId" },
            reason: { $ref: "schemas#/$defs/AccountFlagReason" },
            message: { type: "string" },
          },
        },
      },
    },
    AccountGrowthMilestoneEvent: {
      type: "object",
      required: ["id", "type", "created_at", "data"],
      properties: {
        id: { $ref: "schemas#/$defs/EventId" },
        type: { type: "string", const: "account.growth_milestone" },
        created_at: { $ref: "schemas#/$defs/Timestamp" },
        data: {
          type: "object",
          required: ["account_id", "instagram_username", "platform", "milestone", "followers_count"],
          properties: {
            account_id: { $ref: "schemas#/$defs/AccountId" },
            instagram_username: { $ref: "schemas#/$defs/Handle" },
            platform: { $ref: "schemas#/$defs/Platform" },
            milestone: { type: "integer", minimum: 0 },
            followers_count: { type: "integer", minimum: 0 },
          },
        },
      },
    },
    AccountId: { type: "string", pattern: "^acc_[A-Za-z0-9]+$", maxLength: 64, examples: ["acc_4tQ9mZx2LkVb"] },
    AccountList: {
      type: "object",
      required: ["data", "has_more", "next_cursor"],
      properties: {
        data: { type: "array", items: { $ref: "schemas#/$defs/Account" } },
        has_more: { $ref: "schemas#/$defs/HasMore" },
        next_cursor: { $ref: "schemas#/$defs/NextCursor" },
      },
    },
    AccountStatus: { type: "string", enum: ["setup", "active", "paused", "suspended"] },
    AccountStatusChangedEvent: {
      type: "object",
      required: ["id", "type", "created_at", "data"],
      properties: {
        id: { $ref: "schemas#/$defs/EventId" },
        type: { type: "string", const: "account.status_changed" },
        created_at: { $ref: "schemas#/$defs/Timestamp" },
        data: {
          type: "object",
          required: ["account_id", "previous_status", "status", "reason"],
          properties: {
            account_id: { $ref: "schemas#/$defs/AccountId" },
            previous_status: { $ref: "schemas#/$defs/AccountStatus" },
            status: { $ref: "schemas#/$defs/AccountStatus" },
            reason: { type: ["string", "null"] },
          },
        },
      },
    },
    AccountUpdate: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        instagram_username: { $ref: "schemas#/$defs/Handle" },
        daily_limits: { $ref: "schemas#/$defs/DailyLimitsUpdate" },
      },
    },
    Activity: {
      type: "object",
      required: [
        "id",
        "type",
        "target_username",
        "target_post_id",
        "source",
        "quality_score",
        "status",
        "performed_at",
      ],
      properties: {
        id: { $ref: "schemas#/$defs/ActivityId" },
        type: { $ref: "schemas#/$defs/ActivityType" },
        target_username: { $ref: "schemas#/$defs/Handle" },
        target_post_id: { type: ["string", "null"] },
        source: { type: "string", pattern: "^[a-z_]+:.+$", examples: ["hashtag:specialtycoffee"] },
        quality_score: { $ref: "schemas#/$defs/QualityScore" },
        status: { $ref: "schemas#/$defs/ActivityStatus" },
        performed_at: { $ref: "schemas#/$defs/Timestamp" },
      },
    },
    ActivityId: { type: "string", pattern: "^act_[A-Za-z0-9]+$", maxLength: 64, examples: ["act_8sVn3KdX6pRw"] },
    ActivityLevel: { type: "string", enum: ["low", "medium", "high", "very_high"] },
    ActivityList: {
      type: "object",
      required: ["data", "has_more", "next_cursor"],
      properties: {
        data: { type: "array", items: { $ref: "schemas#/$defs/Activity" } },
        has_more: { $ref: "schemas#/$defs/HasMore" },
        next_cursor: { $ref: "schemas#/$defs/NextCursor" },
      },
    },
    ActivityStatus: { type: "string", enum: ["completed", "failed", "reverted"] },
    ActivityType: { type: "string", enum: ["like", "follow", "comment", "story_view"] },
    Age: { type: "integer", minimum: 13, maximum: 65 },
    AgeRange: {
      type: "object",
      additionalProperties: false,
      required: ["min", "max"],
      properties: { min: { $ref: "schemas#/$defs/Age" }, max: { $ref: "schemas#/$defs/Age" } },
    },
    AiOptimization: {
      type: "object",
      required: ["enabled", "mode", "quality_threshold"],
      properties: {
        enabled: { type: "boolean", default: true },
        mode: { $ref: "schemas#/$defs/AiOptimizationMode", default: "balanced" },
        quality_threshold: { $ref: "schemas#/$defs/QualityThreshold", default: 0.7 },
      },
    },
    AiOptimizationMode: { type: "string", enum: ["conservative", "balanced", "aggressive"] },
    AiOptimizationUpdate: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        enabled: { type: "boolean" },
        mode: { $ref: "schemas#/$defs/AiOptimizationMode" },
        quality_threshold: { $ref: "schemas#/$defs/QualityThreshold" },
      },
    },
    AnalyticsOverview: {
      type: "object",
      required: [
        "account_id",
        "period",
        "start_date",
        "end_date",
        "followers_gained",
        "followers_lost",
        "net_growth",
        "growth_rate",
        "engagement_rate",
        "engagement_rate_change",
        "total_likes_received",
        "total_comments_received",
        "profile_visits",
        "reach",
        "impressions",
      ],
      properties: {
        account_id: { $ref: "schemas#/$defs/AccountId" },
        period: { $ref: "schemas#/$defs/Period" },
        start_date: { type: "string", format: "date" },
        end_date: { type: "string", format: "date" },
        followers_gained: { type: "integer", minimum: 0 },
        followers_lost: { type: "integer", minimum: 0 },
        net_growth: { type: "integer" },
        growth_rate: { type: "number" },
        engagement_rate: { type: "number", minimum: 0 },
        engagement_rate_change: { type: "number" },
        total_likes_received: { type: "integer", minimum: 0 },
        total_comments_received: { type: "integer", minimum: 0 },
        profile_visits: { type: "integer", minimum: 0 },
        reach: { type: "integer", minimum: 0 },
        impressions: { type: "integer", minimum: 0 },
      },
    },
    AudienceAgeShare: {
      type: "object",
      required: ["min", "max", "percent"],
      properties: {
        min: { type: "integer", minimum: 0 },
        max: { type: ["integer", "null"], minimum: 0 },
        percent: { $ref: "schemas#/$defs/AudiencePercent" },
      },
    },
    AudienceAnalytics: {
      type: "object",
      required: ["account_id", "as_of", "followers_count", "age_ranges", "genders", "countries", "languages"],
      properties: {
        account_id: { $ref: "schemas#/$defs/AccountId" },
        as_of: { type: "string", format: "date" },
        followers_count: { type: "integer", minimum: 0 },
        age_ranges: { type: "array", items: { $ref: "schemas#/$defs/AudienceAgeShare" } },
        genders: { type: "array", items: { $ref: "schemas#/$defs/AudienceGenderShare" } },
        countries: { type: "array", items: { $ref: "schemas#/$defs/AudienceCountryShare" } },
        languages: { type: "array", items: { $ref: "schemas#/$defs/AudienceLanguageShare" } },
      },
    },
    AudienceCountryShare: {
      type: "object",
      required: ["country", "percent"],
      properties: {
        country: { type: "string", pattern: "^[A-Z]{2}$" },
        percent: { $ref: "schemas#/$defs/AudiencePercent" },
      },
    },
    AudienceGender: { type: "string", enum: ["female", "male", "unknown"] },
    AudienceGenderShare: {
      type: "object",
      required: ["gender", "percent"],
      properties: {
        gender: { $ref: "schemas#/$defs/AudienceGender" },
        percent: { $ref: "schemas#/$defs/AudiencePercent" },
      },
    },
    AudienceLanguageShare: {
      type: "object",
      required: ["language", "percent"],
      properties: {
        language: { type: "string", pattern: "^[a-z]{2}$" },
        percent: { $ref: "schemas#/$defs/AudiencePercent" },
      },
    },
    AudiencePercent: { type: "number", minimum: 0, maximum: 100 },
    BillingPaymentFailedEvent: {
      type: "object",
      required: ["id", "type", "created_at", "data"],
      properties: {
        id: { $ref: "schemas#/$defs/EventId" },
        type: { type: "string", const: "billing.payment_failed" },
        created_at: { $ref: "schemas#/$defs/Timestamp" },
        data: {
          type: "object",
          required: ["invoice_id", "amount", "currency", "plan", "reason", "next_attempt_at"],
          properties: {
            invoice_id: { $ref: "schemas#/$defs/InvoiceId" },
            amount: { type: "integer", minimum: 0 },
            currency: { $ref: "schemas#/$defs/Currency" },
            plan: { $ref: "schemas#/$defs/Plan" },
            reason: { type: "string" },
            next_attempt_at: { type: ["string", "null"], format: "date-time" },
          },
        },
      },
    },
    BillingPaymentSucceededEvent: {
      type: "object",
      required: ["id", "type", "created_at", "data"],
      properties: {
        id: { $ref: "schemas#/$defs/EventId" },
        type: { type: "string", const: "billing.payment_succeeded" },
        created_at: { $ref: "schemas#/$defs/Timestamp" },
        data: {
          type: "object",
          required: ["invoice_id", "amount", "currency", "plan", "period_start", "period_end"],
          properties: {
            invoice_id: { $ref: "schemas#/$defs/InvoiceId" },
            amount: { type: "integer", minimum: 0 },
            currency: { $ref: "schemas#/$defs/Currency" },
            plan: { $ref: "schemas#/$defs/Plan" },
            period_start: { type: "string", format: "date" },
            period_end: { type: "string", format: "date" },
          },
        },
      },
    },
    CompetitorAccounts: { type: "array", maxItems: 20, uniqueItems: true, items: { $ref: "schemas#/$defs/Handle" } },
    ConflictErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: {
          type: "object",
          required: ["code", "message", "doc_url", "request_id"],
          properties: {
            code: { type: "string", const: "conflict" },
            message: { $ref: "schemas#/$defs/ErrorMessage" },
            doc_url: { $ref: "schemas#/$defs/ErrorDocUrl" },
            request_id: { $ref: "schemas#/$defs/RequestId" },
          },
        },
      },
    },
    Currency: { type: "string", pattern: "^[A-Z]{3}$", examples: ["USD"] },
    Cursor: {
      type: "string",
      minLength: 1,
      maxLength: 512,
      examples: ["eyJhZnRlciI6ImFjY183WXczUmNQOEhkTnMifQ"],
    },
    DailyLimit: { type: "integer", format: "int32", minimum: 0 },
    DailyLimits: {
      type: "object",
      required: ["likes", "follows", "comments", "story_views"],
      properties: {
        likes: { $ref: "schemas#/$defs/DailyLimit" },
        follows: { $ref: "schemas#/$defs/DailyLimit" },
        comments: { $ref: "schemas#/$defs/DailyLimit" },
        story_views: { $ref: "schemas#/$defs/DailyLimit" },
      },
    },
    DailyLimitsCreate: {
      type: "object",
      additionalProperties: false,
      properties: {
        likes: { $ref: "schemas#/$defs/DailyLimit", default: 150 },
        follows: { $ref: "schemas#/$defs/DailyLimit", default: 60 },
        comments: { $ref: "schemas#/$defs/DailyLimit", default: 20 },
        story_views: { $ref: "schemas#/$defs/DailyLimit", default: 200 },
      },
    },
    DailyLimitsUpdate: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        likes: { $ref: "schemas#/$defs/DailyLimit" },
        follows: { $ref: "schemas#/$defs/DailyLimit" },
        comments: { $ref: "schemas#/$defs/DailyLimit" },
        story_views: { $ref: "schemas#/$defs/DailyLimit" },
      },
    },
    EngagementAnalytics: {
      type: "object",
      required: ["account_id", "period", "start_date", "end_date", "metrics"],
      properties: {
        account_id: { $ref: "schemas#/$defs/AccountId" },
        period: { $ref: "schemas#/$defs/Period" },
        start_date: { type: "string", format: "date" },
        end_date: { type: "string", format: "date" },
        metrics: { type: "array", items: { $ref: "schemas#/$defs/EngagementMetric" } },
      },
    },
    EngagementDailySummaryEvent: {
      type: "object",
      required: ["id", "type", "created_at", "data"],
      properties: {
        id: { $ref: "schemas#/$defs/EventId" },
        type: { type: "string", const: "engagement.daily_summary" },
        created_at: { $ref: "schemas#/$defs/Timestamp" },
        data: {
          type: "object",
          required: [
            "account_id",
            "date",
            "likes",
            "follows",
            "comments",
            "story_views",
            "followers_gained",
            "followers_lost",
            "net_growth",
          ],
          properties: {
            account_id: { $ref: "schemas#/$defs/AccountId" },
            date: { type: "string", format: "date" },
            likes: { type: "integer", minimum: 0 },
            follows: { type: "integer", minimum: 0 },
            comments: { type: "integer", minimum: 0 },
            story_views: { type: "integer", minimum: 0 },
            followers_gained: { type: "integer", minimum: 0 },
            followers_lost: { type: "integer", minimum: 0 },
            net_growth: { type: "integer" },
          },
        },
      },
    },
    EngagementLimit: {
      type: "object",
      required: ["type", "limit", "used", "remaining"],
      properties: {
        type: { $ref: "schemas#/$defs/ActivityType" },
        limit: { $ref: "schemas#/$defs/DailyLimit" },
        used: { type: "integer", minimum: 0 },
        remaining: { type: "integer", minimum: 0 },
      },
    },
    EngagementLimits: {
      type: "object",
      required: ["account_id", "date", "resets_at", "limits"],
      properties: {
        account_id: { $ref: "schemas#/$defs/AccountId" },
        date: { type: "string", format: "date" },
        resets_at: { $ref: "schemas#/$defs/Timestamp" },
        limits: { type: "array", items: { $ref: "schemas#/$defs/EngagementLimit" } },
      },
    },
    EngagementMetric: {
      type: "object",
      required: ["type", "performed", "followers_gained", "conversion_rate", "average_quality_score"],
      properties: {
        type: { $ref: "schemas#/$defs/ActivityType" },
        performed: { type: "integer", minimum: 0 },
        followers_gained: { type: "integer", minimum: 0 },
        conversion_rate: { type: "number", minimum: 0, maximum: 100 },
        average_quality_score: { $ref: "schemas#/$defs/QualityScore" },
      },
    },
    EngagementState: {
      type: "object",
      required: ["account_id", "status", "changed_at"],
      properties: {
        account_id: { $ref: "schemas#/$defs/AccountId" },
        status: { $ref: "schemas#/$defs/AccountStatus" },
        changed_at: { $ref: "schemas#/$defs/Timestamp" },
      },
    },
    EngagementStateChange: {
      type: "object",
      additionalProperties: false,
      required: ["account_id"],
      properties: { account_id: { $ref: "schemas#/$defs/AccountId" } },
    },
    ErrorDetail: {
      type: "object",
      required: ["field", "message"],
      properties: {
        field: { type: "string", examples: ["filters.age_range.min"] },
        message: { type: "string" },
      },
    },
    ErrorDocUrl: { type: "string", format: "uri" },
    ErrorMessage: { type: "string" },
    EventId: { type: "string", pattern: "^evt_[A-Za-z0-9]+$", maxLength: 64, examples: ["evt_6cR1zPw8HmQy"] },
    ExcludePrivate: { type: "boolean" },
    Gender: { type: "string", enum: ["all", "male", "female"] },
    Granularity: { type: "string", enum: ["daily", "weekly", "monthly"] },
    GrowthAnalytics: {
      type: "object",
      required: ["account_id", "period", "granularity", "data_points"],
      properties: {
        account_id: { $ref: "schemas#/$defs/AccountId" },
        period: { $ref: "schemas#/$defs/Period" },
        granularity: { $ref: "schemas#/$defs/Granularity" },
        data_points: { type: "array", items: { $ref: "schemas#/$defs/GrowthDataPoint" } },
      },
    },
    GrowthDataPoint: {
      type: "object",
      required: ["date", "followers", "gained", "lost", "net"],
      properties: {
        date: { type: "string", format: "date" },
        followers: { type: "integer", minimum: 0 },
        gained: { type: "integer", minimum: 0 },
        lost: { type: "integer", minimum: 0 },
        net: { type: "integer" },
      },
    },
    Handle: {
      type: "string",
      pattern: "^[A-Za-z0-9._]+$",
      minLength: 1,
      maxLength: 30,
      examples: ["northpine.coffee"],
    },
    HasMore: { type: "boolean" },
    HasProfilePicture: { type: "boolean" },
    Hashtags: {
      type: "array",
      maxItems: 30,
      uniqueItems: true,
      items: { type: "string", minLength: 1, maxLength: 100, pattern: "^[^\\s#]+$" },
    },
    InsufficientScopeErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: {
          type: "object",
          required: ["code", "message", "doc_url", "request_id"],
          properties: {
            code: { type: "string", const: "insufficient_scope" },
            message: { $ref: "schemas#/$defs/ErrorMessage" },
            doc_url: { $ref: "schemas#/$defs/ErrorDocUrl" },
            request_id: { $ref: "schemas#/$defs/RequestId" },
            required_scopes: { type: "array", items: { type: "string" } },
          },
        },
      },
    },
    Interests: {
      type: "array",
      maxItems: 15,
      uniqueItems: true,
      items: { type: "string", minLength: 1, maxLength: 100 },
    },
    InternalErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: {
          type: "object",
          required: ["code", "message", "doc_url", "request_id"],
          properties: {
            code: { type: "string", const: "internal_error" },
            message: { $ref: "schemas#/$defs/ErrorMessage" },
            doc_url: { $ref: "schemas#/$defs/ErrorDocUrl" },
            request_id: { $ref: "schemas#/$defs/RequestId" },
          },
        },
      },
    },
    InvalidRequestErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: {
          type: "object",
          required: ["code", "message", "doc_url", "request_id", "details"],
          properties: {
            code: { type: "string", const: "invalid_request" },
            message: { $ref: "schemas#/$defs/ErrorMessage" },
            doc_url: { $ref: "schemas#/$defs/ErrorDocUrl" },
            request_id: { $ref: "schemas#/$defs/RequestId" },
            details: { type: "array", minItems: 1, items: { $ref: "schemas#/$defs/ErrorDetail" } },
          },
        },
      },
    },
    InvoiceId: { type: "string", pattern: "^inv_[A-Za-z0-9]+$", maxLength: 64, examples: ["inv_3gT7yBk4MxNc"] },
    IsBusinessAccount: { type: ["boolean", "null"] },
    LanguageCode: { type: ["string", "null"], pattern: "^[a-z]{2}$" },
    MaxFollowers: { type: ["integer", "null"], minimum: 0 },
    MethodNotAllowedErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: {
          type: "object",
          required: ["code", "message", "doc_url", "request_id"],
          properties: {
            code: { type: "string", const: "method_not_allowed" },
            message: { $ref: "schemas#/$defs/ErrorMessage" },
            doc_url: { $ref: "schemas#/$defs/ErrorDocUrl" },
            request_id: { $ref: "schemas#/$defs/RequestId" },
          },
        },
      },
    },
    MinEngagementRate: { type: "number", minimum: 0, maximum: 100 },
    MinFollowers: { type: "integer", minimum: 0 },
    NextCursor: { type: ["string", "null"], maxLength: 512 },
    NotFoundErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: {
          type: "object",
          required: ["code", "message", "doc_url", "request_id"],
          properties: {
            code: { type: "string", const: "not_found" },
            message: { $ref: "schemas#/$defs/ErrorMessage" },
            doc_url: { $ref: "schemas#/$defs/ErrorDocUrl" },
            request_id: { $ref: "schemas#/$defs/RequestId" },
          },
        },
      },
    },
    OAuthAuthorizationCodeGrant: {
      type: "object",
      required: ["grant_type", "code", "client_id", "client_secret", "redirect_uri"],
      properties: {
        grant_type: { type: "string", const: "authorization_code" },
        code: { type: "string", format: "password", minLength: 1 },
        client_id: { $ref: "schemas#/$defs/OAuthClientId" },
        client_secret: { $ref: "schemas#/$defs/OAuthClientSecret" },
        redirect_uri: { type: "string", format: "uri" },
        code_verifier: {
          type: "string",
          format: "password",
          pattern: "^[A-Za-z0-9._~-]+$",
          minLength: 43,
          maxLength: 128,
        },
      },
    },
    OAuthClientId: { type: "string", minLength: 1, examples: ["YOUR_CLIENT_ID"] },
    OAuthClientSecret: { type: "string", format: "password", writeOnly: true, minLength: 1 },
    OAuthErrorDescription: { type: "string" },
    OAuthInvalidClientErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: { type: "string", const: "invalid_client" },
        error_description: { $ref: "schemas#/$defs/OAuthErrorDescription" },
      },
    },
    OAuthInvalidGrantErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: { type: "string", const: "invalid_grant" },
        error_description: { $ref: "schemas#/$defs/OAuthErrorDescription" },
      },
    },
    OAuthInvalidRequestErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: { type: "string", const: "invalid_request" },
        error_description: { $ref: "schemas#/$defs/OAuthErrorDescription" },
      },
    },
    OAuthInvalidScopeErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: { type: "string", const: "invalid_scope" },
        error_description: { $ref: "schemas#/$defs/OAuthErrorDescription" },
      },
    },
    OAuthRefreshToken: { type: "string", format: "password", pattern: "^ort_.+$" },
    OAuthRefreshTokenGrant: {
      type: "object",
      required: ["grant_type", "refresh_token", "client_id", "client_secret"],
      properties: {
        grant_type: { type: "string", const: "refresh_token" },
        refresh_token: { $ref: "schemas#/$defs/OAuthRefreshToken" },
        client_id: { $ref: "schemas#/$defs/OAuthClientId" },
        client_secret: { $ref: "schemas#/$defs/OAuthClientSecret" },
        scope: { $ref: "schemas#/$defs/OAuthScope" },
      },
    },
    OAuthScope: {
      type: "string",
      pattern: "^\\S+( \\S+)*$",
      examples: ["accounts:read accounts:write analytics:read"],
    },
    OAuthTokenRequest: {
      oneOf: [
        { $ref: "schemas#/$defs/OAuthAuthorizationCodeGrant" },
        { $ref: "schemas#/$defs/OAuthRefreshTokenGrant" },
      ],
    },
    OAuthTokens: {
      type: "object",
      required: ["access_token", "token_type", "expires_in", "refresh_token", "scope"],
      properties: {
        access_token: { type: "string", format: "password", pattern: "^oa_(live|test)_.+$" },
        token_type: { type: "string", const: "Bearer" },
        expires_in: { type: "integer", minimum: 1 },
        refresh_token: { $ref: "schemas#/$defs/OAuthRefreshToken" },
        scope: { $ref: "schemas#/$defs/OAuthScope" },
      },
    },
    OAuthUnauthorizedClientErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: { type: "string", const: "unauthorized_client" },
        error_description: { $ref: "schemas#/$defs/OAuthErrorDescription" },
      },
    },
    OAuthUnsupportedGrantTypeErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: { type: "string", const: "unsupported_grant_type" },
        error_description: { $ref: "schemas#/$defs/OAuthErrorDescription" },
      },
    },
    Period: { type: "string", enum: ["7d", "30d", "90d", "custom"] },
    Plan: { type: "string", enum: ["basic", "pro", "turbo", "enterprise"] },
    Platform: { type: "string", enum: ["instagram", "tiktok"] },
    QualityScore: { type: "number", minimum: 0, maximum: 1 },
    QualityThreshold: { type: "number", minimum: 0, maximum: 1 },
    RateLimitExceededErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: {
          type: "object",
          required: ["code", "message", "doc_url", "request_id", "retry_after"],
          properties: {
            code: { type: "string", const: "rate_limit_exceeded" },
            message: { $ref: "schemas#/$defs/ErrorMessage" },
            doc_url: { $ref: "schemas#/$defs/ErrorDocUrl" },
            request_id: { $ref: "schemas#/$defs/RequestId" },
            retry_after: { $ref: "schemas#/$defs/RetryAfterSeconds" },
          },
        },
      },
    },
    RequestId: { type: "string", pattern: "^req_[A-Za-z0-9]+$", maxLength: 64, examples: ["req_5fK2wXq9Tz1B"] },
    RetryAfterSeconds: { type: "integer", minimum: 1, examples: [17] },
    ServiceUnavailableErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: {
          type: "object",
          required: ["code", "message", "doc_url", "request_id"],
          properties: {
            code: { type: "string", const: "service_unavailable" },
            message: { $ref: "schemas#/$defs/ErrorMessage" },
            doc_url: { $ref: "schemas#/$defs/ErrorDocUrl" },
            request_id: { $ref: "schemas#/$defs/RequestId" },
          },
        },
      },
    },
    SuggestionId: { type: "string", pattern: "^sug_[A-Za-z0-9]+$", maxLength: 64, examples: ["sug_2bN8rYt5WqJd"] },
    TargetingConfig: {
      type: "object",
      required: [
        "account_id",
        "competitor_accounts",
        "hashtags",
        "locations",
        "interests",
        "filters",
        "ai_optimization",
        "updated_at",
      ],
      properties: {
        account_id: { $ref: "schemas#/$defs/AccountId" },
        competitor_accounts: { $ref: "schemas#/$defs/CompetitorAccounts" },
        hashtags: { $ref: "schemas#/$defs/Hashtags" },
        locations: { $ref: "schemas#/$defs/TargetingLocations" },
        interests: { $ref: "schemas#/$defs/Interests" },
        filters: { $ref: "schemas#/$defs/TargetingFilters" },
        ai_optimization: { $ref: "schemas#/$defs/AiOptimization" },
        updated_at: { $ref: "schemas#/$defs/Timestamp" },
      },
    },
    TargetingConfigUpdate: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        competitor_accounts: { $ref: "schemas#/$defs/CompetitorAccounts" },
        hashtags: { $ref: "schemas#/$defs/Hashtags" },
        locations: { $ref: "schemas#/$defs/TargetingLocations" },
        interests: { $ref: "schemas#/$defs/Interests" },
        filters: { $ref: "schemas#/$defs/TargetingFiltersUpdate" },
        ai_optimization: { $ref: "schemas#/$defs/AiOptimizationUpdate" },
      },
    },
    TargetingFilters: {
      type: "object",
      required: [
        "age_range",
        "gender",
        "language",
        "activity_level",
        "min_followers",
        "max_followers",
        "min_engagement_rate",
        "has_profile_picture",
        "is_business_account",
        "exclude_private",
      ],
      properties: {
        age_range: { $ref: "schemas#/$defs/AgeRange", default: { min: 13, max: 65 } },
        gender: { $ref: "schemas#/$defs/Gender", default: "all" },
        language: { $ref: "schemas#/$defs/LanguageCode", default: null },
        activity_level: { $ref: "schemas#/$defs/ActivityLevel", default: "medium" },
        min_followers: { $ref: "schemas#/$defs/MinFollowers", default: 0 },
        max_followers: { $ref: "schemas#/$defs/MaxFollowers", default: null },
        min_engagement_rate: { $ref: "schemas#/$defs/MinEngagementRate", default: 0 },
        has_profile_picture: { $ref: "schemas#/$defs/HasProfilePicture", default: true },
        is_business_account: { $ref: "schemas#/$defs/IsBusinessAccount", default: null },
        exclude_private: { $ref: "schemas#/$defs/ExcludePrivate", default: true },
      },
    },
    TargetingFiltersUpdate: {
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        age_range: { $ref: "schemas#/$defs/AgeRange" },
        gender: { $ref: "schemas#/$defs/Gender" },
        language: { $ref: "schemas#/$defs/LanguageCode" },
        activity_level: { $ref: "schemas#/$defs/ActivityLevel" },
        min_followers: { $ref: "schemas#/$defs/MinFollowers" },
        max_followers: { $ref: "schemas#/$defs/MaxFollowers" },
        min_engagement_rate: { $ref: "schemas#/$defs/MinEngagementRate" },
        has_profile_picture: { $ref: "schemas#/$defs/HasProfilePicture" },
        is_business_account: { $ref: "schemas#/$defs/IsBusinessAccount" },
        exclude_private: { $ref: "schemas#/$defs/ExcludePrivate" },
      },
    },
    TargetingLocation: {
      type: "object",
      additionalProperties: false,
      required: ["name", "radius_km"],
      properties: {
        name: { type: "string", minLength: 1, maxLength: 200, examples: ["Portland, Oregon, US"] },
        radius_km: { type: "number", minimum: 1, maximum: 200 },
      },
    },
    TargetingLocations: {
      type: "array",
      maxItems: 10,
      uniqueItems: true,
      items: { $ref: "schemas#/$defs/TargetingLocation" },
    },
    TargetingSuggestion: {
      type: "object",
      required: [
        "id",
        "account_id",
        "type",
        "value",
        "radius_km",
        "reason",
        "quality_score",
        "status",
        "created_at",
      ],
      properties: {
        id: { $ref: "schemas#/$defs/SuggestionId" },
        account_id: { $ref: "schemas#/$defs/AccountId" },
        type: { $ref: "schemas#/$defs/TargetingSuggestionType" },
        value: { type: "string" },
        radius_km: { type: ["number", "null"] },
        reason: { type: "string" },
        quality_score: { $ref: "schemas#/$defs/QualityScore" },
        status: { $ref: "schemas#/$defs/TargetingSuggestionStatus" },
        created_at: { $ref: "schemas#/$defs/Timestamp" },
      },
    },
    TargetingSuggestionList: {
      type: "object",
      required: ["data", "has_more", "next_cursor"],
      properties: {
        data: { type: "array", items: { $ref: "schemas#/$defs/TargetingSuggestion" } },
        has_more: { $ref: "schemas#/$defs/HasMore" },
        next_cursor: { $ref: "schemas#/$defs/NextCursor" },
      },
    },
    TargetingSuggestionStatus: { type: "string", enum: ["pending", "applied", "expired"] },
    TargetingSuggestionType: { type: "string", enum: ["competitor_account", "hashtag", "location", "interest"] },
    TargetingSuggestionsReadyEvent: {
      type: "object",
      required: ["id", "type", "created_at", "data"],
      properties: {
        id: { $ref: "schemas#/$defs/EventId" },
        type: { type: "string", const: "targeting.suggestions_ready" },
        created_at: { $ref: "schemas#/$defs/Timestamp" },
        data: {
          type: "object",
          required: ["account_id", "suggestions_count"],
          properties: {
            account_id: { $ref: "schemas#/$defs/AccountId" },
            suggestions_count: { type: "integer", minimum: 0 },
          },
        },
      },
    },
    Timestamp: { type: "string", format: "date-time", examples: ["2026-03-02T15:42:10Z"] },
    UnauthorizedErrorBody: {
      type: "object",
      required: ["error"],
      properties: {
        error: {
          type: "object",
          required: ["code", "message", "doc_url", "request_id"],
          properties: {
            code: { type: "string", const: "unauthorized" },
            message: { $ref: "schemas#/$defs/ErrorMessage" },
            doc_url: { $ref: "schemas#/$defs/ErrorDocUrl" },
            request_id: { $ref: "schemas#/$defs/RequestId" },
          },
        },
      },
    },
    Webhook: {
      type: "object",
      required: ["id", "url", "events", "description", "metadata", "status", "created_at"],
      properties: {
        id: { $ref: "schemas#/$defs/WebhookId" },
        url: { $ref: "schemas#/$defs/WebhookUrl" },
        events: { $ref: "schemas#/$defs/WebhookEvents" },
        description: { $ref: "schemas#/$defs/WebhookDescription" },
        metadata: { $ref: "schemas#/$defs/WebhookMetadata" },
        status: { $ref: "schemas#/$defs/WebhookStatus" },
        created_at: { $ref: "schemas#/$defs/Timestamp" },
      },
    },
    WebhookCreate: {
      type: "object",
      additionalProperties: false,
      required: ["url", "events"],
      properties: {
        url: { $ref: "schemas#/$defs/WebhookUrl" },
        events: { $ref: "schemas#/$defs/WebhookEvents" },
        description: { $ref: "schemas#/$defs/WebhookDescription", default: null },
        metadata: { $ref: "schemas#/$defs/WebhookMetadata", default: {} },
      },
    },
    WebhookDescription: { type: ["string", "null"], maxLength: 500 },
    WebhookEventType: {
      type: "string",
      enum: [
        "account.growth_milestone",
        "account.status_changed",
        "account.flagged",
        "engagement.daily_summary",
        "targeting.suggestions_ready",
        "billing.payment_succeeded",
        "billing.payment_failed",
      ],
    },
    WebhookEvents: {
      type: "array",
      minItems: 1,
      uniqueItems: true,
      items: { anyOf: [{ $ref: "schemas#/$defs/WebhookEventType" }, { type: "string", const: "*" }] },
    },
    WebhookId: { type: "string", pattern: "^wh_[A-Za-z0-9]+$", maxLength: 64, examples: ["wh_9LdE3vKp7XsA"] },
    WebhookList: {
      type: "object",
      required: ["data", "has_more", "next_cursor"],
      properties: {
        data: { type: "array", items: { $ref: "schemas#/$defs/Webhook" } },
        has_more: { $ref: "schemas#/$defs/HasMore" },
        next_cursor: { $ref: "schemas#/$defs/NextCursor" },
      },
    },
    WebhookMetadata: {
      type: "object",
      maxProperties: 50,
      propertyNames: { type: "string", minLength: 1, maxLength: 40 },
      additionalProperties: { type: "string", maxLength: 500 },
    },
    WebhookSecret: { type: "string", format: "password", pattern: "^whsec_[A-Za-z0-9+/=]+$" },
    WebhookStatus: { type: "string", enum: ["enabled", "disabled"] },
    WebhookUrl: {
      type: "string",
      format: "uri",
      pattern: "^https://",
      maxLength: 2048,
      examples: ["https://yourapp.example.com/webhooks/outfame"],
    },
    WebhookWithSecret: {
      allOf: [
        { $ref: "schemas#/$defs/Webhook" },
        {
          type: "object",
          required: ["secret"],
          properties: { secret: { $ref: "schemas#/$defs/WebhookSecret" } },
        },
      ],
    },
  },
};
