/* The golden consumer of @outfame/sdk/fetch, as released with @outfame/sdk 2.4.1: a program that uses all of it.
 * `pnpm source:record` writes it from the built declarations; `pnpm source:check` says what of it no longer compiles.
 * Never edit it: it stands for the programs of people who have that release. A line `//#` says what the next ones use. */
import {
  //# import FetchClient
  type FetchClient,
  //# import FetchClientOptions
  type FetchClientOptions,
  //# import components
  type components,
  //# import createFetchClient
  createFetchClient,
  //# import operations
  type operations,
  //# import paths
  type paths,
} from "@outfame/sdk/fetch";
import {
  //# import Credential
  type Credential,
  //# import OAuthCredential
  type OAuthCredential,
} from "@outfame/sdk";

declare function take<Type>(value: Type): void;
declare function given<Type>(): Type;

export async function call_FetchClient(client: FetchClient): Promise<void> {
  //# call FetchClient GET /accounts
  await client.GET("/accounts", {
    params: {
      //# give FetchClient GET /accounts.query
      query: {
        //# give FetchClient GET /accounts.query.platform
        platform: given<"instagram" | "tiktok">(),
        //# give FetchClient GET /accounts.query.status
        status: given<"active" | "paused" | "setup" | "suspended">(),
        //# give FetchClient GET /accounts.query.limit
        limit: given<number>(),
        //# give FetchClient GET /accounts.query.cursor
        cursor: given<string>(),
      },
      //# give FetchClient GET /accounts.header
      header: given<never>(),
      //# give FetchClient GET /accounts.path
      path: given<never>(),
      //# give FetchClient GET /accounts.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["AccountList"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /accounts
  await client.GET("/accounts", {
    params: {
      //# give FetchClient GET /accounts.query
      query: {
      },
      //# give FetchClient GET /accounts.header
      header: given<never>(),
      //# give FetchClient GET /accounts.path
      path: given<never>(),
      //# give FetchClient GET /accounts.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["AccountList"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /accounts
  await client.GET("/accounts", {
    params: {
    },
  }).then((answer) => {
    take<(components["schemas"]["AccountList"]) | undefined>(answer.data);
  });
  //# call FetchClient POST /accounts
  await client.POST("/accounts", {
    params: {
      //# give FetchClient POST /accounts.query
      query: given<never>(),
      //# give FetchClient POST /accounts.header
      header: {
        //# give FetchClient POST /accounts.header.Idempotency-Key
        "Idempotency-Key": given<string>(),
      },
      //# give FetchClient POST /accounts.path
      path: given<never>(),
      //# give FetchClient POST /accounts.cookie
      cookie: given<never>(),
    },
    body: given<components["schemas"]["AccountCreate"]>(),
  }).then((answer) => {
    take<(components["schemas"]["Account"]) | undefined>(answer.data);
  });
  //# call FetchClient POST /accounts
  await client.POST("/accounts", {
    params: {
      //# give FetchClient POST /accounts.query
      query: given<never>(),
      //# give FetchClient POST /accounts.header
      header: {
      },
      //# give FetchClient POST /accounts.path
      path: given<never>(),
      //# give FetchClient POST /accounts.cookie
      cookie: given<never>(),
    },
    body: given<components["schemas"]["AccountCreate"]>(),
  }).then((answer) => {
    take<(components["schemas"]["Account"]) | undefined>(answer.data);
  });
  //# call FetchClient POST /accounts
  await client.POST("/accounts", {
    params: {
    },
    body: given<components["schemas"]["AccountCreate"]>(),
  }).then((answer) => {
    take<(components["schemas"]["Account"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /accounts/{account_id}
  await client.GET("/accounts/{account_id}", {
    params: {
      //# give FetchClient GET /accounts/{account_id}.query
      query: given<never>(),
      //# give FetchClient GET /accounts/{account_id}.header
      header: given<never>(),
      //# give FetchClient GET /accounts/{account_id}.path
      path: {
        //# give FetchClient GET /accounts/{account_id}.path.account_id
        account_id: given<string>(),
      },
      //# give FetchClient GET /accounts/{account_id}.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["Account"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /accounts/{account_id}
  await client.GET("/accounts/{account_id}", {
    params: {
      //# give FetchClient GET /accounts/{account_id}.path
      path: {
        //# give FetchClient GET /accounts/{account_id}.path.account_id
        account_id: given<string>(),
      },
    },
  }).then((answer) => {
    take<(components["schemas"]["Account"]) | undefined>(answer.data);
  });
  //# call FetchClient DELETE /accounts/{account_id}
  await client.DELETE("/accounts/{account_id}", {
    params: {
      //# give FetchClient DELETE /accounts/{account_id}.query
      query: given<never>(),
      //# give FetchClient DELETE /accounts/{account_id}.header
      header: {
        //# give FetchClient DELETE /accounts/{account_id}.header.Idempotency-Key
        "Idempotency-Key": given<string>(),
      },
      //# give FetchClient DELETE /accounts/{account_id}.path
      path: {
        //# give FetchClient DELETE /accounts/{account_id}.path.account_id
        account_id: given<string>(),
      },
      //# give FetchClient DELETE /accounts/{account_id}.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<undefined>(answer.data);
  });
  //# call FetchClient DELETE /accounts/{account_id}
  await client.DELETE("/accounts/{account_id}", {
    params: {
      //# give FetchClient DELETE /accounts/{account_id}.query
      query: given<never>(),
      //# give FetchClient DELETE /accounts/{account_id}.header
      header: {
      },
      //# give FetchClient DELETE /accounts/{account_id}.path
      path: {
        //# give FetchClient DELETE /accounts/{account_id}.path.account_id
        account_id: given<string>(),
      },
      //# give FetchClient DELETE /accounts/{account_id}.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<undefined>(answer.data);
  });
  //# call FetchClient DELETE /accounts/{account_id}
  await client.DELETE("/accounts/{account_id}", {
    params: {
      //# give FetchClient DELETE /accounts/{account_id}.path
      path: {
        //# give FetchClient DELETE /accounts/{account_id}.path.account_id
        account_id: given<string>(),
      },
    },
  }).then((answer) => {
    take<undefined>(answer.data);
  });
  //# call FetchClient PATCH /accounts/{account_id}
  await client.PATCH("/accounts/{account_id}", {
    params: {
      //# give FetchClient PATCH /accounts/{account_id}.query
      query: given<never>(),
      //# give FetchClient PATCH /accounts/{account_id}.header
      header: {
        //# give FetchClient PATCH /accounts/{account_id}.header.Idempotency-Key
        "Idempotency-Key": given<string>(),
      },
      //# give FetchClient PATCH /accounts/{account_id}.path
      path: {
        //# give FetchClient PATCH /accounts/{account_id}.path.account_id
        account_id: given<string>(),
      },
      //# give FetchClient PATCH /accounts/{account_id}.cookie
      cookie: given<never>(),
    },
    body: given<components["schemas"]["AccountUpdate"]>(),
  }).then((answer) => {
    take<(components["schemas"]["Account"]) | undefined>(answer.data);
  });
  //# call FetchClient PATCH /accounts/{account_id}
  await client.PATCH("/accounts/{account_id}", {
    params: {
      //# give FetchClient PATCH /accounts/{account_id}.query
      query: given<never>(),
      //# give FetchClient PATCH /accounts/{account_id}.header
      header: {
      },
      //# give FetchClient PATCH /accounts/{account_id}.path
      path: {
        //# give FetchClient PATCH /accounts/{account_id}.path.account_id
        account_id: given<string>(),
      },
      //# give FetchClient PATCH /accounts/{account_id}.cookie
      cookie: given<never>(),
    },
    body: given<components["schemas"]["AccountUpdate"]>(),
  }).then((answer) => {
    take<(components["schemas"]["Account"]) | undefined>(answer.data);
  });
  //# call FetchClient PATCH /accounts/{account_id}
  await client.PATCH("/accounts/{account_id}", {
    params: {
      //# give FetchClient PATCH /accounts/{account_id}.path
      path: {
        //# give FetchClient PATCH /accounts/{account_id}.path.account_id
        account_id: given<string>(),
      },
    },
    body: given<components["schemas"]["AccountUpdate"]>(),
  }).then((answer) => {
    take<(components["schemas"]["Account"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /accounts/{account_id}/targeting
  await client.GET("/accounts/{account_id}/targeting", {
    params: {
      //# give FetchClient GET /accounts/{account_id}/targeting.query
      query: given<never>(),
      //# give FetchClient GET /accounts/{account_id}/targeting.header
      header: given<never>(),
      //# give FetchClient GET /accounts/{account_id}/targeting.path
      path: {
        //# give FetchClient GET /accounts/{account_id}/targeting.path.account_id
        account_id: given<string>(),
      },
      //# give FetchClient GET /accounts/{account_id}/targeting.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["TargetingConfig"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /accounts/{account_id}/targeting
  await client.GET("/accounts/{account_id}/targeting", {
    params: {
      //# give FetchClient GET /accounts/{account_id}/targeting.path
      path: {
        //# give FetchClient GET /accounts/{account_id}/targeting.path.account_id
        account_id: given<string>(),
      },
    },
  }).then((answer) => {
    take<(components["schemas"]["TargetingConfig"]) | undefined>(answer.data);
  });
  //# call FetchClient PATCH /accounts/{account_id}/targeting
  await client.PATCH("/accounts/{account_id}/targeting", {
    params: {
      //# give FetchClient PATCH /accounts/{account_id}/targeting.query
      query: given<never>(),
      //# give FetchClient PATCH /accounts/{account_id}/targeting.header
      header: {
        //# give FetchClient PATCH /accounts/{account_id}/targeting.header.Idempotency-Key
        "Idempotency-Key": given<string>(),
      },
      //# give FetchClient PATCH /accounts/{account_id}/targeting.path
      path: {
        //# give FetchClient PATCH /accounts/{account_id}/targeting.path.account_id
        account_id: given<string>(),
      },
      //# give FetchClient PATCH /accounts/{account_id}/targeting.cookie
      cookie: given<never>(),
    },
    body: given<components["schemas"]["TargetingConfigUpdate"]>(),
  }).then((answer) => {
    take<(components["schemas"]["TargetingConfig"]) | undefined>(answer.data);
  });
  //# call FetchClient PATCH /accounts/{account_id}/targeting
  await client.PATCH("/accounts/{account_id}/targeting", {
    params: {
      //# give FetchClient PATCH /accounts/{account_id}/targeting.query
      query: given<never>(),
      //# give FetchClient PATCH /accounts/{account_id}/targeting.header
      header: {
      },
      //# give FetchClient PATCH /accounts/{account_id}/targeting.path
      path: {
        //# give FetchClient PATCH /accounts/{account_id}/targeting.path.account_id
        account_id: given<string>(),
      },
      //# give FetchClient PATCH /accounts/{account_id}/targeting.cookie
      cookie: given<never>(),
    },
    body: given<components["schemas"]["TargetingConfigUpdate"]>(),
  }).then((answer) => {
    take<(components["schemas"]["TargetingConfig"]) | undefined>(answer.data);
  });
  //# call FetchClient PATCH /accounts/{account_id}/targeting
  await client.PATCH("/accounts/{account_id}/targeting", {
    params: {
      //# give FetchClient PATCH /accounts/{account_id}/targeting.path
      path: {
        //# give FetchClient PATCH /accounts/{account_id}/targeting.path.account_id
        account_id: given<string>(),
      },
    },
    body: given<components["schemas"]["TargetingConfigUpdate"]>(),
  }).then((answer) => {
    take<(components["schemas"]["TargetingConfig"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /accounts/{account_id}/targeting/suggestions
  await client.GET("/accounts/{account_id}/targeting/suggestions", {
    params: {
      //# give FetchClient GET /accounts/{account_id}/targeting/suggestions.query
      query: {
        //# give FetchClient GET /accounts/{account_id}/targeting/suggestions.query.limit
        limit: given<number>(),
        //# give FetchClient GET /accounts/{account_id}/targeting/suggestions.query.cursor
        cursor: given<string>(),
      },
      //# give FetchClient GET /accounts/{account_id}/targeting/suggestions.header
      header: given<never>(),
      //# give FetchClient GET /accounts/{account_id}/targeting/suggestions.path
      path: {
        //# give FetchClient GET /accounts/{account_id}/targeting/suggestions.path.account_id
        account_id: given<string>(),
      },
      //# give FetchClient GET /accounts/{account_id}/targeting/suggestions.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["TargetingSuggestionList"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /accounts/{account_id}/targeting/suggestions
  await client.GET("/accounts/{account_id}/targeting/suggestions", {
    params: {
      //# give FetchClient GET /accounts/{account_id}/targeting/suggestions.query
      query: {
      },
      //# give FetchClient GET /accounts/{account_id}/targeting/suggestions.header
      header: given<never>(),
      //# give FetchClient GET /accounts/{account_id}/targeting/suggestions.path
      path: {
        //# give FetchClient GET /accounts/{account_id}/targeting/suggestions.path.account_id
        account_id: given<string>(),
      },
      //# give FetchClient GET /accounts/{account_id}/targeting/suggestions.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["TargetingSuggestionList"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /accounts/{account_id}/targeting/suggestions
  await client.GET("/accounts/{account_id}/targeting/suggestions", {
    params: {
      //# give FetchClient GET /accounts/{account_id}/targeting/suggestions.path
      path: {
        //# give FetchClient GET /accounts/{account_id}/targeting/suggestions.path.account_id
        account_id: given<string>(),
      },
    },
  }).then((answer) => {
    take<(components["schemas"]["TargetingSuggestionList"]) | undefined>(answer.data);
  });
  //# call FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
  await client.POST("/accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply", {
    params: {
      //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.query
      query: given<never>(),
      //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.header
      header: {
        //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.header.Idempotency-Key
        "Idempotency-Key": given<string>(),
      },
      //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.path
      path: {
        //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.path.account_id
        account_id: given<string>(),
        //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.path.suggestion_id
        suggestion_id: given<string>(),
      },
      //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["TargetingConfig"]) | undefined>(answer.data);
  });
  //# call FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
  await client.POST("/accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply", {
    params: {
      //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.query
      query: given<never>(),
      //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.header
      header: {
      },
      //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.path
      path: {
        //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.path.account_id
        account_id: given<string>(),
        //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.path.suggestion_id
        suggestion_id: given<string>(),
      },
      //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["TargetingConfig"]) | undefined>(answer.data);
  });
  //# call FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
  await client.POST("/accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply", {
    params: {
      //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.path
      path: {
        //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.path.account_id
        account_id: given<string>(),
        //# give FetchClient POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply.path.suggestion_id
        suggestion_id: given<string>(),
      },
    },
  }).then((answer) => {
    take<(components["schemas"]["TargetingConfig"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /analytics/overview
  await client.GET("/analytics/overview", {
    params: {
      //# give FetchClient GET /analytics/overview.query
      query: {
        //# give FetchClient GET /analytics/overview.query.account_id
        account_id: given<string>(),
        //# give FetchClient GET /analytics/overview.query.period
        period: given<"30d" | "7d" | "90d" | "custom">(),
        //# give FetchClient GET /analytics/overview.query.start_date
        start_date: given<string>(),
        //# give FetchClient GET /analytics/overview.query.end_date
        end_date: given<string>(),
      },
      //# give FetchClient GET /analytics/overview.header
      header: given<never>(),
      //# give FetchClient GET /analytics/overview.path
      path: given<never>(),
      //# give FetchClient GET /analytics/overview.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["AnalyticsOverview"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /analytics/overview
  await client.GET("/analytics/overview", {
    params: {
      //# give FetchClient GET /analytics/overview.query
      query: {
        //# give FetchClient GET /analytics/overview.query.account_id
        account_id: given<string>(),
      },
      //# give FetchClient GET /analytics/overview.header
      header: given<never>(),
      //# give FetchClient GET /analytics/overview.path
      path: given<never>(),
      //# give FetchClient GET /analytics/overview.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["AnalyticsOverview"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /analytics/overview
  await client.GET("/analytics/overview", {
    params: {
      //# give FetchClient GET /analytics/overview.query
      query: {
        //# give FetchClient GET /analytics/overview.query.account_id
        account_id: given<string>(),
      },
    },
  }).then((answer) => {
    take<(components["schemas"]["AnalyticsOverview"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /analytics/growth
  await client.GET("/analytics/growth", {
    params: {
      //# give FetchClient GET /analytics/growth.query
      query: {
        //# give FetchClient GET /analytics/growth.query.account_id
        account_id: given<string>(),
        //# give FetchClient GET /analytics/growth.query.period
        period: given<"30d" | "7d" | "90d" | "custom">(),
        //# give FetchClient GET /analytics/growth.query.start_date
        start_date: given<string>(),
        //# give FetchClient GET /analytics/growth.query.end_date
        end_date: given<string>(),
        //# give FetchClient GET /analytics/growth.query.granularity
        granularity: given<"daily" | "monthly" | "weekly">(),
      },
      //# give FetchClient GET /analytics/growth.header
      header: given<never>(),
      //# give FetchClient GET /analytics/growth.path
      path: given<never>(),
      //# give FetchClient GET /analytics/growth.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["GrowthAnalytics"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /analytics/growth
  await client.GET("/analytics/growth", {
    params: {
      //# give FetchClient GET /analytics/growth.query
      query: {
        //# give FetchClient GET /analytics/growth.query.account_id
        account_id: given<string>(),
      },
      //# give FetchClient GET /analytics/growth.header
      header: given<never>(),
      //# give FetchClient GET /analytics/growth.path
      path: given<never>(),
      //# give FetchClient GET /analytics/growth.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["GrowthAnalytics"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /analytics/growth
  await client.GET("/analytics/growth", {
    params: {
      //# give FetchClient GET /analytics/growth.query
      query: {
        //# give FetchClient GET /analytics/growth.query.account_id
        account_id: given<string>(),
      },
    },
  }).then((answer) => {
    take<(components["schemas"]["GrowthAnalytics"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /analytics/engagement
  await client.GET("/analytics/engagement", {
    params: {
      //# give FetchClient GET /analytics/engagement.query
      query: {
        //# give FetchClient GET /analytics/engagement.query.account_id
        account_id: given<string>(),
        //# give FetchClient GET /analytics/engagement.query.period
        period: given<"30d" | "7d" | "90d" | "custom">(),
        //# give FetchClient GET /analytics/engagement.query.start_date
        start_date: given<string>(),
        //# give FetchClient GET /analytics/engagement.query.end_date
        end_date: given<string>(),
      },
      //# give FetchClient GET /analytics/engagement.header
      header: given<never>(),
      //# give FetchClient GET /analytics/engagement.path
      path: given<never>(),
      //# give FetchClient GET /analytics/engagement.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["EngagementAnalytics"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /analytics/engagement
  await client.GET("/analytics/engagement", {
    params: {
      //# give FetchClient GET /analytics/engagement.query
      query: {
        //# give FetchClient GET /analytics/engagement.query.account_id
        account_id: given<string>(),
      },
      //# give FetchClient GET /analytics/engagement.header
      header: given<never>(),
      //# give FetchClient GET /analytics/engagement.path
      path: given<never>(),
      //# give FetchClient GET /analytics/engagement.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["EngagementAnalytics"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /analytics/engagement
  await client.GET("/analytics/engagement", {
    params: {
      //# give FetchClient GET /analytics/engagement.query
      query: {
        //# give FetchClient GET /analytics/engagement.query.account_id
        account_id: given<string>(),
      },
    },
  }).then((answer) => {
    take<(components["schemas"]["EngagementAnalytics"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /analytics/audience
  await client.GET("/analytics/audience", {
    params: {
      //# give FetchClient GET /analytics/audience.query
      query: {
        //# give FetchClient GET /analytics/audience.query.account_id
        account_id: given<string>(),
      },
      //# give FetchClient GET /analytics/audience.header
      header: given<never>(),
      //# give FetchClient GET /analytics/audience.path
      path: given<never>(),
      //# give FetchClient GET /analytics/audience.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["AudienceAnalytics"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /analytics/audience
  await client.GET("/analytics/audience", {
    params: {
      //# give FetchClient GET /analytics/audience.query
      query: {
        //# give FetchClient GET /analytics/audience.query.account_id
        account_id: given<string>(),
      },
    },
  }).then((answer) => {
    take<(components["schemas"]["AudienceAnalytics"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /engagement/activity
  await client.GET("/engagement/activity", {
    params: {
      //# give FetchClient GET /engagement/activity.query
      query: {
        //# give FetchClient GET /engagement/activity.query.account_id
        account_id: given<string>(),
        //# give FetchClient GET /engagement/activity.query.type
        type: given<"comment" | "follow" | "like" | "story_view">(),
        //# give FetchClient GET /engagement/activity.query.date
        date: given<string>(),
        //# give FetchClient GET /engagement/activity.query.limit
        limit: given<number>(),
        //# give FetchClient GET /engagement/activity.query.cursor
        cursor: given<string>(),
      },
      //# give FetchClient GET /engagement/activity.header
      header: given<never>(),
      //# give FetchClient GET /engagement/activity.path
      path: given<never>(),
      //# give FetchClient GET /engagement/activity.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["ActivityList"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /engagement/activity
  await client.GET("/engagement/activity", {
    params: {
      //# give FetchClient GET /engagement/activity.query
      query: {
        //# give FetchClient GET /engagement/activity.query.account_id
        account_id: given<string>(),
      },
      //# give FetchClient GET /engagement/activity.header
      header: given<never>(),
      //# give FetchClient GET /engagement/activity.path
      path: given<never>(),
      //# give FetchClient GET /engagement/activity.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["ActivityList"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /engagement/activity
  await client.GET("/engagement/activity", {
    params: {
      //# give FetchClient GET /engagement/activity.query
      query: {
        //# give FetchClient GET /engagement/activity.query.account_id
        account_id: given<string>(),
      },
    },
  }).then((answer) => {
    take<(components["schemas"]["ActivityList"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /engagement/limits
  await client.GET("/engagement/limits", {
    params: {
      //# give FetchClient GET /engagement/limits.query
      query: {
        //# give FetchClient GET /engagement/limits.query.account_id
        account_id: given<string>(),
      },
      //# give FetchClient GET /engagement/limits.header
      header: given<never>(),
      //# give FetchClient GET /engagement/limits.path
      path: given<never>(),
      //# give FetchClient GET /engagement/limits.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["EngagementLimits"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /engagement/limits
  await client.GET("/engagement/limits", {
    params: {
      //# give FetchClient GET /engagement/limits.query
      query: {
        //# give FetchClient GET /engagement/limits.query.account_id
        account_id: given<string>(),
      },
    },
  }).then((answer) => {
    take<(components["schemas"]["EngagementLimits"]) | undefined>(answer.data);
  });
  //# call FetchClient POST /engagement/pause
  await client.POST("/engagement/pause", {
    params: {
      //# give FetchClient POST /engagement/pause.query
      query: given<never>(),
      //# give FetchClient POST /engagement/pause.header
      header: {
        //# give FetchClient POST /engagement/pause.header.Idempotency-Key
        "Idempotency-Key": given<string>(),
      },
      //# give FetchClient POST /engagement/pause.path
      path: given<never>(),
      //# give FetchClient POST /engagement/pause.cookie
      cookie: given<never>(),
    },
    body: given<components["schemas"]["EngagementStateChange"]>(),
  }).then((answer) => {
    take<(components["schemas"]["EngagementState"]) | undefined>(answer.data);
  });
  //# call FetchClient POST /engagement/pause
  await client.POST("/engagement/pause", {
    params: {
      //# give FetchClient POST /engagement/pause.query
      query: given<never>(),
      //# give FetchClient POST /engagement/pause.header
      header: {
      },
      //# give FetchClient POST /engagement/pause.path
      path: given<never>(),
      //# give FetchClient POST /engagement/pause.cookie
      cookie: given<never>(),
    },
    body: given<components["schemas"]["EngagementStateChange"]>(),
  }).then((answer) => {
    take<(components["schemas"]["EngagementState"]) | undefined>(answer.data);
  });
  //# call FetchClient POST /engagement/pause
  await client.POST("/engagement/pause", {
    params: {
    },
    body: given<components["schemas"]["EngagementStateChange"]>(),
  }).then((answer) => {
    take<(components["schemas"]["EngagementState"]) | undefined>(answer.data);
  });
  //# call FetchClient POST /engagement/resume
  await client.POST("/engagement/resume", {
    params: {
      //# give FetchClient POST /engagement/resume.query
      query: given<never>(),
      //# give FetchClient POST /engagement/resume.header
      header: {
        //# give FetchClient POST /engagement/resume.header.Idempotency-Key
        "Idempotency-Key": given<string>(),
      },
      //# give FetchClient POST /engagement/resume.path
      path: given<never>(),
      //# give FetchClient POST /engagement/resume.cookie
      cookie: given<never>(),
    },
    body: given<components["schemas"]["EngagementStateChange"]>(),
  }).then((answer) => {
    take<(components["schemas"]["EngagementState"]) | undefined>(answer.data);
  });
  //# call FetchClient POST /engagement/resume
  await client.POST("/engagement/resume", {
    params: {
      //# give FetchClient POST /engagement/resume.query
      query: given<never>(),
      //# give FetchClient POST /engagement/resume.header
      header: {
      },
      //# give FetchClient POST /engagement/resume.path
      path: given<never>(),
      //# give FetchClient POST /engagement/resume.cookie
      cookie: given<never>(),
    },
    body: given<components["schemas"]["EngagementStateChange"]>(),
  }).then((answer) => {
    take<(components["schemas"]["EngagementState"]) | undefined>(answer.data);
  });
  //# call FetchClient POST /engagement/resume
  await client.POST("/engagement/resume", {
    params: {
    },
    body: given<components["schemas"]["EngagementStateChange"]>(),
  }).then((answer) => {
    take<(components["schemas"]["EngagementState"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /webhooks
  await client.GET("/webhooks", {
    params: {
      //# give FetchClient GET /webhooks.query
      query: {
        //# give FetchClient GET /webhooks.query.limit
        limit: given<number>(),
        //# give FetchClient GET /webhooks.query.cursor
        cursor: given<string>(),
      },
      //# give FetchClient GET /webhooks.header
      header: given<never>(),
      //# give FetchClient GET /webhooks.path
      path: given<never>(),
      //# give FetchClient GET /webhooks.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["WebhookList"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /webhooks
  await client.GET("/webhooks", {
    params: {
      //# give FetchClient GET /webhooks.query
      query: {
      },
      //# give FetchClient GET /webhooks.header
      header: given<never>(),
      //# give FetchClient GET /webhooks.path
      path: given<never>(),
      //# give FetchClient GET /webhooks.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["WebhookList"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /webhooks
  await client.GET("/webhooks", {
    params: {
    },
  }).then((answer) => {
    take<(components["schemas"]["WebhookList"]) | undefined>(answer.data);
  });
  //# call FetchClient POST /webhooks
  await client.POST("/webhooks", {
    params: {
      //# give FetchClient POST /webhooks.query
      query: given<never>(),
      //# give FetchClient POST /webhooks.header
      header: {
        //# give FetchClient POST /webhooks.header.Idempotency-Key
        "Idempotency-Key": given<string>(),
      },
      //# give FetchClient POST /webhooks.path
      path: given<never>(),
      //# give FetchClient POST /webhooks.cookie
      cookie: given<never>(),
    },
    body: given<components["schemas"]["WebhookCreate"]>(),
  }).then((answer) => {
    take<(components["schemas"]["Webhook"] & { secret: string }) | undefined>(answer.data);
  });
  //# call FetchClient POST /webhooks
  await client.POST("/webhooks", {
    params: {
      //# give FetchClient POST /webhooks.query
      query: given<never>(),
      //# give FetchClient POST /webhooks.header
      header: {
      },
      //# give FetchClient POST /webhooks.path
      path: given<never>(),
      //# give FetchClient POST /webhooks.cookie
      cookie: given<never>(),
    },
    body: given<components["schemas"]["WebhookCreate"]>(),
  }).then((answer) => {
    take<(components["schemas"]["Webhook"] & { secret: string }) | undefined>(answer.data);
  });
  //# call FetchClient POST /webhooks
  await client.POST("/webhooks", {
    params: {
    },
    body: given<components["schemas"]["WebhookCreate"]>(),
  }).then((answer) => {
    take<(components["schemas"]["Webhook"] & { secret: string }) | undefined>(answer.data);
  });
  //# call FetchClient GET /webhooks/{webhook_id}
  await client.GET("/webhooks/{webhook_id}", {
    params: {
      //# give FetchClient GET /webhooks/{webhook_id}.query
      query: given<never>(),
      //# give FetchClient GET /webhooks/{webhook_id}.header
      header: given<never>(),
      //# give FetchClient GET /webhooks/{webhook_id}.path
      path: {
        //# give FetchClient GET /webhooks/{webhook_id}.path.webhook_id
        webhook_id: given<string>(),
      },
      //# give FetchClient GET /webhooks/{webhook_id}.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(components["schemas"]["Webhook"]) | undefined>(answer.data);
  });
  //# call FetchClient GET /webhooks/{webhook_id}
  await client.GET("/webhooks/{webhook_id}", {
    params: {
      //# give FetchClient GET /webhooks/{webhook_id}.path
      path: {
        //# give FetchClient GET /webhooks/{webhook_id}.path.webhook_id
        webhook_id: given<string>(),
      },
    },
  }).then((answer) => {
    take<(components["schemas"]["Webhook"]) | undefined>(answer.data);
  });
  //# call FetchClient DELETE /webhooks/{webhook_id}
  await client.DELETE("/webhooks/{webhook_id}", {
    params: {
      //# give FetchClient DELETE /webhooks/{webhook_id}.query
      query: given<never>(),
      //# give FetchClient DELETE /webhooks/{webhook_id}.header
      header: {
        //# give FetchClient DELETE /webhooks/{webhook_id}.header.Idempotency-Key
        "Idempotency-Key": given<string>(),
      },
      //# give FetchClient DELETE /webhooks/{webhook_id}.path
      path: {
        //# give FetchClient DELETE /webhooks/{webhook_id}.path.webhook_id
        webhook_id: given<string>(),
      },
      //# give FetchClient DELETE /webhooks/{webhook_id}.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<undefined>(answer.data);
  });
  //# call FetchClient DELETE /webhooks/{webhook_id}
  await client.DELETE("/webhooks/{webhook_id}", {
    params: {
      //# give FetchClient DELETE /webhooks/{webhook_id}.query
      query: given<never>(),
      //# give FetchClient DELETE /webhooks/{webhook_id}.header
      header: {
      },
      //# give FetchClient DELETE /webhooks/{webhook_id}.path
      path: {
        //# give FetchClient DELETE /webhooks/{webhook_id}.path.webhook_id
        webhook_id: given<string>(),
      },
      //# give FetchClient DELETE /webhooks/{webhook_id}.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<undefined>(answer.data);
  });
  //# call FetchClient DELETE /webhooks/{webhook_id}
  await client.DELETE("/webhooks/{webhook_id}", {
    params: {
      //# give FetchClient DELETE /webhooks/{webhook_id}.path
      path: {
        //# give FetchClient DELETE /webhooks/{webhook_id}.path.webhook_id
        webhook_id: given<string>(),
      },
    },
  }).then((answer) => {
    take<undefined>(answer.data);
  });
  //# call FetchClient GET /oauth/authorize
  await client.GET("/oauth/authorize", {
    params: {
      //# give FetchClient GET /oauth/authorize.query
      query: {
        //# give FetchClient GET /oauth/authorize.query.response_type
        response_type: given<"code">(),
        //# give FetchClient GET /oauth/authorize.query.client_id
        client_id: given<string>(),
        //# give FetchClient GET /oauth/authorize.query.redirect_uri
        redirect_uri: given<string>(),
        //# give FetchClient GET /oauth/authorize.query.scope
        scope: given<string>(),
        //# give FetchClient GET /oauth/authorize.query.state
        state: given<string>(),
        //# give FetchClient GET /oauth/authorize.query.code_challenge
        code_challenge: given<string>(),
        //# give FetchClient GET /oauth/authorize.query.code_challenge_method
        code_challenge_method: given<"S256">(),
      },
      //# give FetchClient GET /oauth/authorize.header
      header: given<never>(),
      //# give FetchClient GET /oauth/authorize.path
      path: given<never>(),
      //# give FetchClient GET /oauth/authorize.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(string) | undefined>(answer.data);
  });
  //# call FetchClient GET /oauth/authorize
  await client.GET("/oauth/authorize", {
    params: {
      //# give FetchClient GET /oauth/authorize.query
      query: {
        //# give FetchClient GET /oauth/authorize.query.response_type
        response_type: given<"code">(),
        //# give FetchClient GET /oauth/authorize.query.client_id
        client_id: given<string>(),
        //# give FetchClient GET /oauth/authorize.query.redirect_uri
        redirect_uri: given<string>(),
        //# give FetchClient GET /oauth/authorize.query.scope
        scope: given<string>(),
      },
      //# give FetchClient GET /oauth/authorize.header
      header: given<never>(),
      //# give FetchClient GET /oauth/authorize.path
      path: given<never>(),
      //# give FetchClient GET /oauth/authorize.cookie
      cookie: given<never>(),
    },
  }).then((answer) => {
    take<(string) | undefined>(answer.data);
  });
  //# call FetchClient GET /oauth/authorize
  await client.GET("/oauth/authorize", {
    params: {
      //# give FetchClient GET /oauth/authorize.query
      query: {
        //# give FetchClient GET /oauth/authorize.query.response_type
        response_type: given<"code">(),
        //# give FetchClient GET /oauth/authorize.query.client_id
        client_id: given<string>(),
        //# give FetchClient GET /oauth/authorize.query.redirect_uri
        redirect_uri: given<string>(),
        //# give FetchClient GET /oauth/authorize.query.scope
        scope: given<string>(),
      },
    },
  }).then((answer) => {
    take<(string) | undefined>(answer.data);
  });
  //# call FetchClient POST /oauth/token
  await client.POST("/oauth/token", {
    params: {
      //# give FetchClient POST /oauth/token.query
      query: given<never>(),
      //# give FetchClient POST /oauth/token.header
      header: given<never>(),
      //# give FetchClient POST /oauth/token.path
      path: given<never>(),
      //# give FetchClient POST /oauth/token.cookie
      cookie: given<never>(),
    },
    body: given<components["schemas"]["OAuthAuthorizationCodeGrant"] | components["schemas"]["OAuthRefreshTokenGrant"]>(),
  }).then((answer) => {
    take<(components["schemas"]["OAuthTokens"]) | undefined>(answer.data);
  });
  //# call FetchClient POST /oauth/token
  await client.POST("/oauth/token", {
    params: {
    },
    body: given<components["schemas"]["OAuthAuthorizationCodeGrant"] | components["schemas"]["OAuthRefreshTokenGrant"]>(),
  }).then((answer) => {
    take<(components["schemas"]["OAuthTokens"]) | undefined>(answer.data);
  });
}

//# read FetchClient
export function read_FetchClient(value: FetchClient): void {
  //# call FetchClient.request
  void value.request;
  //# call FetchClient.GET
  void value.GET;
  //# call FetchClient.PUT
  void value.PUT;
  //# call FetchClient.POST
  void value.POST;
  //# call FetchClient.DELETE
  void value.DELETE;
  //# call FetchClient.OPTIONS
  void value.OPTIONS;
  //# call FetchClient.HEAD
  void value.HEAD;
  //# call FetchClient.PATCH
  void value.PATCH;
  //# call FetchClient.TRACE
  void value.TRACE;
  //# call FetchClient.use
  take<void>(value.use());
  take<void>(value.use(...given<({ onRequest: (options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } }) => Promise<Request | Response | void | undefined> | Request | Response | void | undefined; onResponse?: ((options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } } & { response: Response }) => Promise<Response | void | undefined> | Response | void | undefined); onError?: ((options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } } & { error: unknown }) => Error | Promise<Error | Response | void> | Response | void) } | { onRequest?: ((options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } }) => Promise<Request | Response | void | undefined> | Request | Response | void | undefined); onResponse: (options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } } & { response: Response }) => Promise<Response | void | undefined> | Response | void | undefined; onError?: ((options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } } & { error: unknown }) => Error | Promise<Error | Response | void> | Response | void) } | { onRequest?: ((options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } }) => Promise<Request | Response | void | undefined> | Request | Response | void | undefined); onResponse?: ((options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } } & { response: Response }) => Promise<Response | void | undefined> | Response | void | undefined); onError: (options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } } & { error: unknown }) => Error | Promise<Error | Response | void> | Response | void })[]>()));
  //# call FetchClient.eject
  take<void>(value.eject());
  take<void>(value.eject(...given<({ onRequest: (options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } }) => Promise<Request | Response | void | undefined> | Request | Response | void | undefined; onResponse?: ((options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } } & { response: Response }) => Promise<Response | void | undefined> | Response | void | undefined); onError?: ((options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } } & { error: unknown }) => Error | Promise<Error | Response | void> | Response | void) } | { onRequest?: ((options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } }) => Promise<Request | Response | void | undefined> | Request | Response | void | undefined); onResponse: (options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } } & { response: Response }) => Promise<Response | void | undefined> | Response | void | undefined; onError?: ((options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } } & { error: unknown }) => Error | Promise<Error | Response | void> | Response | void) } | { onRequest?: ((options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } }) => Promise<Request | Response | void | undefined> | Request | Response | void | undefined); onResponse?: ((options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } } & { response: Response }) => Promise<Response | void | undefined> | Response | void | undefined); onError: (options: { request: Request; readonly schemaPath: string; readonly params: { query?: Record<string, unknown> | undefined; header?: Record<string, unknown> | undefined; path?: Record<string, unknown> | undefined; cookie?: Record<string, unknown> | undefined }; readonly id: string; readonly options: { baseUrl: string; parseAs: "arrayBuffer" | "blob" | "json" | "stream" | "text"; querySerializer: (query: Record<string, unknown>) => string; bodySerializer: (body: undefined) => any; pathSerializer: (pathname: string, pathParams: Record<string, unknown>) => string; fetch: typeof globalThis.fetch } } & { error: unknown }) => Error | Promise<Error | Response | void> | Response | void })[]>()));
}

//# give FetchClientOptions
export function give_FetchClientOptions(): void {
  take<FetchClientOptions>(given<{ readonly apiKey?: Credential | undefined; readonly accessToken?: Credential | undefined; readonly oauth?: OAuthCredential | undefined; readonly baseUrl?: string | undefined; readonly fetch?: (typeof globalThis.fetch) | undefined; readonly headers?: Readonly<Record<string, string>> | undefined }>());
}

export function read_schemas_Account(value: components["schemas"]["Account"]): void {
  //# read components.schemas.Account.id
  take<string>((value.id = value.id));
  //# read components.schemas.Account.instagram_username
  take<string>((value.instagram_username = value.instagram_username));
  //# read components.schemas.Account.platform
  take<string>((value.platform = value.platform));
  //# read components.schemas.Account.status
  take<string>((value.status = value.status));
  //# read components.schemas.Account.followers_count
  take<number>((value.followers_count = value.followers_count));
  //# read components.schemas.Account.following_count
  take<number>((value.following_count = value.following_count));
  //# read components.schemas.Account.engagement_rate
  take<number>((value.engagement_rate = value.engagement_rate));
  //# read components.schemas.Account.growth_rate
  take<number>((value.growth_rate = value.growth_rate));
  //# read components.schemas.Account.targeting_config
  take<components["schemas"]["TargetingConfig"]>((value.targeting_config = value.targeting_config));
  //# read components.schemas.Account.daily_limits
  take<components["schemas"]["DailyLimits"]>((value.daily_limits = value.daily_limits));
  //# read components.schemas.Account.created_at
  take<string>((value.created_at = value.created_at));
  //# read components.schemas.Account.updated_at
  take<string>((value.updated_at = value.updated_at));
}

export function give_schemas_AccountCreate(): void {
  //# give components.schemas.AccountCreate
  take<components["schemas"]["AccountCreate"]>({
    //# give components.schemas.AccountCreate.instagram_username
    instagram_username: given<string>(),
    //# give components.schemas.AccountCreate.platform
    platform: given<"instagram" | "tiktok">(),
    //# give components.schemas.AccountCreate.daily_limits
    daily_limits: {
      //# give components.schemas.AccountCreate.daily_limits.likes
      likes: given<number>(),
      //# give components.schemas.AccountCreate.daily_limits.follows
      follows: given<number>(),
      //# give components.schemas.AccountCreate.daily_limits.comments
      comments: given<number>(),
      //# give components.schemas.AccountCreate.daily_limits.story_views
      story_views: given<number>(),
    },
  });
  //# give components.schemas.AccountCreate
  take<components["schemas"]["AccountCreate"]>({
    //# give components.schemas.AccountCreate.instagram_username
    instagram_username: given<string>(),
    //# give components.schemas.AccountCreate.platform
    platform: given<"instagram" | "tiktok">(),
    //# give components.schemas.AccountCreate.daily_limits
    daily_limits: {
      //# give components.schemas.AccountCreate.daily_limits.likes
      likes: given<number>(),
      //# give components.schemas.AccountCreate.daily_limits.follows
      follows: given<number>(),
      //# give components.schemas.AccountCreate.daily_limits.comments
      comments: given<number>(),
      //# give components.schemas.AccountCreate.daily_limits.story_views
      story_views: given<number>(),
    },
  });
}

export function read_schemas_AccountList(value: components["schemas"]["AccountList"]): void {
  //# read components.schemas.AccountList.data
  take<components["schemas"]["Account"][]>((value.data = value.data));
  //# read components.schemas.AccountList.has_more
  take<boolean>((value.has_more = value.has_more));
  //# read components.schemas.AccountList.next_cursor
  take<string | null>((value.next_cursor = value.next_cursor));
}

export function give_schemas_AccountUpdate(): void {
  //# give components.schemas.AccountUpdate
  take<components["schemas"]["AccountUpdate"]>({
    //# give components.schemas.AccountUpdate.instagram_username
    instagram_username: given<string>(),
    //# give components.schemas.AccountUpdate.daily_limits
    daily_limits: {
      //# give components.schemas.AccountUpdate.daily_limits.likes
      likes: given<number>(),
      //# give components.schemas.AccountUpdate.daily_limits.follows
      follows: given<number>(),
      //# give components.schemas.AccountUpdate.daily_limits.comments
      comments: given<number>(),
      //# give components.schemas.AccountUpdate.daily_limits.story_views
      story_views: given<number>(),
    },
  });
  //# give components.schemas.AccountUpdate
  take<components["schemas"]["AccountUpdate"]>({
    //# give components.schemas.AccountUpdate.instagram_username
    instagram_username: given<string>(),
    //# give components.schemas.AccountUpdate.daily_limits
    daily_limits: {
    },
  });
  //# give components.schemas.AccountUpdate
  take<components["schemas"]["AccountUpdate"]>({
  });
}

export function read_schemas_Activity(value: components["schemas"]["Activity"]): void {
  //# read components.schemas.Activity.id
  take<string>((value.id = value.id));
  //# read components.schemas.Activity.type
  take<string>((value.type = value.type));
  //# read components.schemas.Activity.target_username
  take<string>((value.target_username = value.target_username));
  //# read components.schemas.Activity.target_post_id
  take<string | null>((value.target_post_id = value.target_post_id));
  //# read components.schemas.Activity.source
  take<string>((value.source = value.source));
  //# read components.schemas.Activity.quality_score
  take<number>((value.quality_score = value.quality_score));
  //# read components.schemas.Activity.status
  take<string>((value.status = value.status));
  //# read components.schemas.Activity.performed_at
  take<string>((value.performed_at = value.performed_at));
}

export function read_schemas_ActivityList(value: components["schemas"]["ActivityList"]): void {
  //# read components.schemas.ActivityList.data
  take<components["schemas"]["Activity"][]>((value.data = value.data));
  //# read components.schemas.ActivityList.has_more
  take<boolean>((value.has_more = value.has_more));
  //# read components.schemas.ActivityList.next_cursor
  take<string | null>((value.next_cursor = value.next_cursor));
}

export function read_schemas_AgeRange(value: components["schemas"]["AgeRange"]): void {
  //# read components.schemas.AgeRange.min
  take<number>((value.min = value.min));
  //# read components.schemas.AgeRange.max
  take<number>((value.max = value.max));
}

export function read_schemas_AiOptimization(value: components["schemas"]["AiOptimization"]): void {
  //# read components.schemas.AiOptimization.enabled
  take<boolean>((value.enabled = value.enabled));
  //# read components.schemas.AiOptimization.mode
  take<string>((value.mode = value.mode));
  //# read components.schemas.AiOptimization.quality_threshold
  take<number>((value.quality_threshold = value.quality_threshold));
}

export function read_schemas_AnalyticsOverview(value: components["schemas"]["AnalyticsOverview"]): void {
  //# read components.schemas.AnalyticsOverview.account_id
  take<string>((value.account_id = value.account_id));
  //# read components.schemas.AnalyticsOverview.period
  take<string>((value.period = value.period));
  //# read components.schemas.AnalyticsOverview.start_date
  take<string>((value.start_date = value.start_date));
  //# read components.schemas.AnalyticsOverview.end_date
  take<string>((value.end_date = value.end_date));
  //# read components.schemas.AnalyticsOverview.followers_gained
  take<number>((value.followers_gained = value.followers_gained));
  //# read components.schemas.AnalyticsOverview.followers_lost
  take<number>((value.followers_lost = value.followers_lost));
  //# read components.schemas.AnalyticsOverview.net_growth
  take<number>((value.net_growth = value.net_growth));
  //# read components.schemas.AnalyticsOverview.growth_rate
  take<number>((value.growth_rate = value.growth_rate));
  //# read components.schemas.AnalyticsOverview.engagement_rate
  take<number>((value.engagement_rate = value.engagement_rate));
  //# read components.schemas.AnalyticsOverview.engagement_rate_change
  take<number>((value.engagement_rate_change = value.engagement_rate_change));
  //# read components.schemas.AnalyticsOverview.total_likes_received
  take<number>((value.total_likes_received = value.total_likes_received));
  //# read components.schemas.AnalyticsOverview.total_comments_received
  take<number>((value.total_comments_received = value.total_comments_received));
  //# read components.schemas.AnalyticsOverview.profile_visits
  take<number>((value.profile_visits = value.profile_visits));
  //# read components.schemas.AnalyticsOverview.reach
  take<number>((value.reach = value.reach));
  //# read components.schemas.AnalyticsOverview.impressions
  take<number>((value.impressions = value.impressions));
}

export function read_schemas_AudienceAgeShare(value: components["schemas"]["AudienceAgeShare"]): void {
  //# read components.schemas.AudienceAgeShare.min
  take<number>((value.min = value.min));
  //# read components.schemas.AudienceAgeShare.max
  take<number | null>((value.max = value.max));
  //# read components.schemas.AudienceAgeShare.percent
  take<number>((value.percent = value.percent));
}

export function read_schemas_AudienceAnalytics(value: components["schemas"]["AudienceAnalytics"]): void {
  //# read components.schemas.AudienceAnalytics.account_id
  take<string>((value.account_id = value.account_id));
  //# read components.schemas.AudienceAnalytics.as_of
  take<string>((value.as_of = value.as_of));
  //# read components.schemas.AudienceAnalytics.followers_count
  take<number>((value.followers_count = value.followers_count));
  //# read components.schemas.AudienceAnalytics.age_ranges
  take<components["schemas"]["AudienceAgeShare"][]>((value.age_ranges = value.age_ranges));
  //# read components.schemas.AudienceAnalytics.genders
  take<components["schemas"]["AudienceGenderShare"][]>((value.genders = value.genders));
  //# read components.schemas.AudienceAnalytics.countries
  take<components["schemas"]["AudienceCountryShare"][]>((value.countries = value.countries));
  //# read components.schemas.AudienceAnalytics.languages
  take<components["schemas"]["AudienceLanguageShare"][]>((value.languages = value.languages));
}

export function read_schemas_AudienceCountryShare(value: components["schemas"]["AudienceCountryShare"]): void {
  //# read components.schemas.AudienceCountryShare.country
  take<string>((value.country = value.country));
  //# read components.schemas.AudienceCountryShare.percent
  take<number>((value.percent = value.percent));
}

export function read_schemas_AudienceGenderShare(value: components["schemas"]["AudienceGenderShare"]): void {
  //# read components.schemas.AudienceGenderShare.gender
  take<string>((value.gender = value.gender));
  //# read components.schemas.AudienceGenderShare.percent
  take<number>((value.percent = value.percent));
}

export function read_schemas_AudienceLanguageShare(value: components["schemas"]["AudienceLanguageShare"]): void {
  //# read components.schemas.AudienceLanguageShare.language
  take<string>((value.language = value.language));
  //# read components.schemas.AudienceLanguageShare.percent
  take<number>((value.percent = value.percent));
}

export function read_schemas_DailyLimits(value: components["schemas"]["DailyLimits"]): void {
  //# read components.schemas.DailyLimits.likes
  take<number>((value.likes = value.likes));
  //# read components.schemas.DailyLimits.follows
  take<number>((value.follows = value.follows));
  //# read components.schemas.DailyLimits.comments
  take<number>((value.comments = value.comments));
  //# read components.schemas.DailyLimits.story_views
  take<number>((value.story_views = value.story_views));
}

export function read_schemas_EngagementAnalytics(value: components["schemas"]["EngagementAnalytics"]): void {
  //# read components.schemas.EngagementAnalytics.account_id
  take<string>((value.account_id = value.account_id));
  //# read components.schemas.EngagementAnalytics.period
  take<string>((value.period = value.period));
  //# read components.schemas.EngagementAnalytics.start_date
  take<string>((value.start_date = value.start_date));
  //# read components.schemas.EngagementAnalytics.end_date
  take<string>((value.end_date = value.end_date));
  //# read components.schemas.EngagementAnalytics.metrics
  take<components["schemas"]["EngagementMetric"][]>((value.metrics = value.metrics));
}

export function read_schemas_EngagementLimit(value: components["schemas"]["EngagementLimit"]): void {
  //# read components.schemas.EngagementLimit.type
  take<string>((value.type = value.type));
  //# read components.schemas.EngagementLimit.limit
  take<number>((value.limit = value.limit));
  //# read components.schemas.EngagementLimit.used
  take<number>((value.used = value.used));
  //# read components.schemas.EngagementLimit.remaining
  take<number>((value.remaining = value.remaining));
}

export function read_schemas_EngagementLimits(value: components["schemas"]["EngagementLimits"]): void {
  //# read components.schemas.EngagementLimits.account_id
  take<string>((value.account_id = value.account_id));
  //# read components.schemas.EngagementLimits.date
  take<string>((value.date = value.date));
  //# read components.schemas.EngagementLimits.resets_at
  take<string>((value.resets_at = value.resets_at));
  //# read components.schemas.EngagementLimits.limits
  take<components["schemas"]["EngagementLimit"][]>((value.limits = value.limits));
}

export function read_schemas_EngagementMetric(value: components["schemas"]["EngagementMetric"]): void {
  //# read components.schemas.EngagementMetric.type
  take<string>((value.type = value.type));
  //# read components.schemas.EngagementMetric.performed
  take<number>((value.performed = value.performed));
  //# read components.schemas.EngagementMetric.followers_gained
  take<number>((value.followers_gained = value.followers_gained));
  //# read components.schemas.EngagementMetric.conversion_rate
  take<number>((value.conversion_rate = value.conversion_rate));
  //# read components.schemas.EngagementMetric.average_quality_score
  take<number>((value.average_quality_score = value.average_quality_score));
}

export function read_schemas_EngagementState(value: components["schemas"]["EngagementState"]): void {
  //# read components.schemas.EngagementState.account_id
  take<string>((value.account_id = value.account_id));
  //# read components.schemas.EngagementState.status
  take<string>((value.status = value.status));
  //# read components.schemas.EngagementState.changed_at
  take<string>((value.changed_at = value.changed_at));
}

export function give_schemas_EngagementStateChange(): void {
  //# give components.schemas.EngagementStateChange
  take<components["schemas"]["EngagementStateChange"]>({
    //# give components.schemas.EngagementStateChange.account_id
    account_id: given<string>(),
  });
  //# give components.schemas.EngagementStateChange
  take<components["schemas"]["EngagementStateChange"]>({
    //# give components.schemas.EngagementStateChange.account_id
    account_id: given<string>(),
  });
}

export function read_schemas_GrowthAnalytics(value: components["schemas"]["GrowthAnalytics"]): void {
  //# read components.schemas.GrowthAnalytics.account_id
  take<string>((value.account_id = value.account_id));
  //# read components.schemas.GrowthAnalytics.period
  take<string>((value.period = value.period));
  //# read components.schemas.GrowthAnalytics.granularity
  take<string>((value.granularity = value.granularity));
  //# read components.schemas.GrowthAnalytics.data_points
  take<components["schemas"]["GrowthDataPoint"][]>((value.data_points = value.data_points));
}

export function read_schemas_GrowthDataPoint(value: components["schemas"]["GrowthDataPoint"]): void {
  //# read components.schemas.GrowthDataPoint.date
  take<string>((value.date = value.date));
  //# read components.schemas.GrowthDataPoint.followers
  take<number>((value.followers = value.followers));
  //# read components.schemas.GrowthDataPoint.gained
  take<number>((value.gained = value.gained));
  //# read components.schemas.GrowthDataPoint.lost
  take<number>((value.lost = value.lost));
  //# read components.schemas.GrowthDataPoint.net
  take<number>((value.net = value.net));
}

export function give_schemas_OAuthAuthorizationCodeGrant(): void {
  //# give components.schemas.OAuthAuthorizationCodeGrant
  take<components["schemas"]["OAuthAuthorizationCodeGrant"]>({
    //# give components.schemas.OAuthAuthorizationCodeGrant.grant_type
    grant_type: given<"authorization_code">(),
    //# give components.schemas.OAuthAuthorizationCodeGrant.code
    code: given<string>(),
    //# give components.schemas.OAuthAuthorizationCodeGrant.client_id
    client_id: given<string>(),
    //# give components.schemas.OAuthAuthorizationCodeGrant.client_secret
    client_secret: given<string>(),
    //# give components.schemas.OAuthAuthorizationCodeGrant.redirect_uri
    redirect_uri: given<string>(),
    //# give components.schemas.OAuthAuthorizationCodeGrant.code_verifier
    code_verifier: given<string>(),
  });
  //# give components.schemas.OAuthAuthorizationCodeGrant
  take<components["schemas"]["OAuthAuthorizationCodeGrant"]>({
    //# give components.schemas.OAuthAuthorizationCodeGrant.grant_type
    grant_type: given<"authorization_code">(),
    //# give components.schemas.OAuthAuthorizationCodeGrant.code
    code: given<string>(),
    //# give components.schemas.OAuthAuthorizationCodeGrant.client_id
    client_id: given<string>(),
    //# give components.schemas.OAuthAuthorizationCodeGrant.client_secret
    client_secret: given<string>(),
    //# give components.schemas.OAuthAuthorizationCodeGrant.redirect_uri
    redirect_uri: given<string>(),
  });
}

export function give_schemas_OAuthRefreshTokenGrant(): void {
  //# give components.schemas.OAuthRefreshTokenGrant
  take<components["schemas"]["OAuthRefreshTokenGrant"]>({
    //# give components.schemas.OAuthRefreshTokenGrant.grant_type
    grant_type: given<"refresh_token">(),
    //# give components.schemas.OAuthRefreshTokenGrant.refresh_token
    refresh_token: given<string>(),
    //# give components.schemas.OAuthRefreshTokenGrant.client_id
    client_id: given<string>(),
    //# give components.schemas.OAuthRefreshTokenGrant.client_secret
    client_secret: given<string>(),
    //# give components.schemas.OAuthRefreshTokenGrant.scope
    scope: given<string>(),
  });
  //# give components.schemas.OAuthRefreshTokenGrant
  take<components["schemas"]["OAuthRefreshTokenGrant"]>({
    //# give components.schemas.OAuthRefreshTokenGrant.grant_type
    grant_type: given<"refresh_token">(),
    //# give components.schemas.OAuthRefreshTokenGrant.refresh_token
    refresh_token: given<string>(),
    //# give components.schemas.OAuthRefreshTokenGrant.client_id
    client_id: given<string>(),
    //# give components.schemas.OAuthRefreshTokenGrant.client_secret
    client_secret: given<string>(),
  });
}

export function read_schemas_OAuthTokens(value: components["schemas"]["OAuthTokens"]): void {
  //# read components.schemas.OAuthTokens.access_token
  take<string>((value.access_token = value.access_token));
  //# read components.schemas.OAuthTokens.token_type
  take<string>((value.token_type = value.token_type));
  //# read components.schemas.OAuthTokens.expires_in
  take<number>((value.expires_in = value.expires_in));
  //# read components.schemas.OAuthTokens.refresh_token
  take<string>((value.refresh_token = value.refresh_token));
  //# read components.schemas.OAuthTokens.scope
  take<string>((value.scope = value.scope));
}

export function read_schemas_TargetingConfig(value: components["schemas"]["TargetingConfig"]): void {
  //# read components.schemas.TargetingConfig.account_id
  take<string>((value.account_id = value.account_id));
  //# read components.schemas.TargetingConfig.competitor_accounts
  take<string[]>((value.competitor_accounts = value.competitor_accounts));
  //# read components.schemas.TargetingConfig.hashtags
  take<string[]>((value.hashtags = value.hashtags));
  //# read components.schemas.TargetingConfig.locations
  take<components["schemas"]["TargetingLocation"][]>((value.locations = value.locations));
  //# read components.schemas.TargetingConfig.interests
  take<string[]>((value.interests = value.interests));
  //# read components.schemas.TargetingConfig.filters
  take<components["schemas"]["TargetingFilters"]>((value.filters = value.filters));
  //# read components.schemas.TargetingConfig.ai_optimization
  take<components["schemas"]["AiOptimization"]>((value.ai_optimization = value.ai_optimization));
  //# read components.schemas.TargetingConfig.updated_at
  take<string>((value.updated_at = value.updated_at));
}

export function give_schemas_TargetingConfigUpdate(): void {
  //# give components.schemas.TargetingConfigUpdate
  take<components["schemas"]["TargetingConfigUpdate"]>({
    //# give components.schemas.TargetingConfigUpdate.competitor_accounts
    competitor_accounts: given<string[]>(),
    //# give components.schemas.TargetingConfigUpdate.hashtags
    hashtags: given<string[]>(),
    //# give components.schemas.TargetingConfigUpdate.locations
    locations: given<components["schemas"]["TargetingLocation"][]>(),
    //# give components.schemas.TargetingConfigUpdate.interests
    interests: given<string[]>(),
    //# give components.schemas.TargetingConfigUpdate.filters
    filters: {
      //# give components.schemas.TargetingConfigUpdate.filters.age_range
      age_range: {
        //# give components.schemas.TargetingConfigUpdate.filters.age_range.min
        min: given<number>(),
        //# give components.schemas.TargetingConfigUpdate.filters.age_range.max
        max: given<number>(),
      },
      //# give components.schemas.TargetingConfigUpdate.filters.gender
      gender: given<"all" | "female" | "male">(),
      //# give components.schemas.TargetingConfigUpdate.filters.language
      language: given<string | null>(),
      //# give components.schemas.TargetingConfigUpdate.filters.activity_level
      activity_level: given<"high" | "low" | "medium" | "very_high">(),
      //# give components.schemas.TargetingConfigUpdate.filters.min_followers
      min_followers: given<number>(),
      //# give components.schemas.TargetingConfigUpdate.filters.max_followers
      max_followers: given<number | null>(),
      //# give components.schemas.TargetingConfigUpdate.filters.min_engagement_rate
      min_engagement_rate: given<number>(),
      //# give components.schemas.TargetingConfigUpdate.filters.has_profile_picture
      has_profile_picture: given<boolean>(),
      //# give components.schemas.TargetingConfigUpdate.filters.is_business_account
      is_business_account: given<boolean | null>(),
      //# give components.schemas.TargetingConfigUpdate.filters.exclude_private
      exclude_private: given<boolean>(),
    },
    //# give components.schemas.TargetingConfigUpdate.ai_optimization
    ai_optimization: {
      //# give components.schemas.TargetingConfigUpdate.ai_optimization.enabled
      enabled: given<boolean>(),
      //# give components.schemas.TargetingConfigUpdate.ai_optimization.mode
      mode: given<"aggressive" | "balanced" | "conservative">(),
      //# give components.schemas.TargetingConfigUpdate.ai_optimization.quality_threshold
      quality_threshold: given<number>(),
    },
  });
  //# give components.schemas.TargetingConfigUpdate
  take<components["schemas"]["TargetingConfigUpdate"]>({
    //# give components.schemas.TargetingConfigUpdate.competitor_accounts
    competitor_accounts: given<string[]>(),
    //# give components.schemas.TargetingConfigUpdate.hashtags
    hashtags: given<string[]>(),
    //# give components.schemas.TargetingConfigUpdate.locations
    locations: given<components["schemas"]["TargetingLocation"][]>(),
    //# give components.schemas.TargetingConfigUpdate.interests
    interests: given<string[]>(),
    //# give components.schemas.TargetingConfigUpdate.filters
    filters: {
    },
    //# give components.schemas.TargetingConfigUpdate.ai_optimization
    ai_optimization: {
    },
  });
  //# give components.schemas.TargetingConfigUpdate
  take<components["schemas"]["TargetingConfigUpdate"]>({
  });
}

export function read_schemas_TargetingFilters(value: components["schemas"]["TargetingFilters"]): void {
  //# read components.schemas.TargetingFilters.age_range
  take<components["schemas"]["AgeRange"]>((value.age_range = value.age_range));
  //# read components.schemas.TargetingFilters.gender
  take<string>((value.gender = value.gender));
  //# read components.schemas.TargetingFilters.language
  take<string | null>((value.language = value.language));
  //# read components.schemas.TargetingFilters.activity_level
  take<string>((value.activity_level = value.activity_level));
  //# read components.schemas.TargetingFilters.min_followers
  take<number>((value.min_followers = value.min_followers));
  //# read components.schemas.TargetingFilters.max_followers
  take<number | null>((value.max_followers = value.max_followers));
  //# read components.schemas.TargetingFilters.min_engagement_rate
  take<number>((value.min_engagement_rate = value.min_engagement_rate));
  //# read components.schemas.TargetingFilters.has_profile_picture
  take<boolean>((value.has_profile_picture = value.has_profile_picture));
  //# read components.schemas.TargetingFilters.is_business_account
  take<boolean | null>((value.is_business_account = value.is_business_account));
  //# read components.schemas.TargetingFilters.exclude_private
  take<boolean>((value.exclude_private = value.exclude_private));
}

export function give_schemas_TargetingLocation(): void {
  //# give components.schemas.TargetingLocation
  take<components["schemas"]["TargetingLocation"]>({
    //# give components.schemas.TargetingLocation.name
    name: given<string>(),
    //# give components.schemas.TargetingLocation.radius_km
    radius_km: given<number>(),
  });
  //# give components.schemas.TargetingLocation
  take<components["schemas"]["TargetingLocation"]>({
    //# give components.schemas.TargetingLocation.name
    name: given<string>(),
    //# give components.schemas.TargetingLocation.radius_km
    radius_km: given<number>(),
  });
}

export function read_schemas_TargetingLocation(value: components["schemas"]["TargetingLocation"]): void {
  //# read components.schemas.TargetingLocation.name
  take<string>((value.name = value.name));
  //# read components.schemas.TargetingLocation.radius_km
  take<number>((value.radius_km = value.radius_km));
}

export function read_schemas_TargetingSuggestion(value: components["schemas"]["TargetingSuggestion"]): void {
  //# read components.schemas.TargetingSuggestion.id
  take<string>((value.id = value.id));
  //# read components.schemas.TargetingSuggestion.account_id
  take<string>((value.account_id = value.account_id));
  //# read components.schemas.TargetingSuggestion.type
  take<string>((value.type = value.type));
  //# read components.schemas.TargetingSuggestion.value
  take<string>((value.value = value.value));
  //# read components.schemas.TargetingSuggestion.radius_km
  take<number | null>((value.radius_km = value.radius_km));
  //# read components.schemas.TargetingSuggestion.reason
  take<string>((value.reason = value.reason));
  //# read components.schemas.TargetingSuggestion.quality_score
  take<number>((value.quality_score = value.quality_score));
  //# read components.schemas.TargetingSuggestion.status
  take<string>((value.status = value.status));
  //# read components.schemas.TargetingSuggestion.created_at
  take<string>((value.created_at = value.created_at));
}

export function read_schemas_TargetingSuggestionList(value: components["schemas"]["TargetingSuggestionList"]): void {
  //# read components.schemas.TargetingSuggestionList.data
  take<components["schemas"]["TargetingSuggestion"][]>((value.data = value.data));
  //# read components.schemas.TargetingSuggestionList.has_more
  take<boolean>((value.has_more = value.has_more));
  //# read components.schemas.TargetingSuggestionList.next_cursor
  take<string | null>((value.next_cursor = value.next_cursor));
}

export function read_schemas_Webhook(value: components["schemas"]["Webhook"]): void {
  //# read components.schemas.Webhook.id
  take<string>((value.id = value.id));
  //# read components.schemas.Webhook.url
  take<string>((value.url = value.url));
  //# read components.schemas.Webhook.events
  take<string[]>((value.events = value.events));
  //# read components.schemas.Webhook.description
  take<string | null>((value.description = value.description));
  //# read components.schemas.Webhook.metadata
  take<components["schemas"]["WebhookMetadata"]>((value.metadata = value.metadata));
  //# read components.schemas.Webhook.status
  take<string>((value.status = value.status));
  //# read components.schemas.Webhook.created_at
  take<string>((value.created_at = value.created_at));
}

export function give_schemas_WebhookCreate(): void {
  //# give components.schemas.WebhookCreate
  take<components["schemas"]["WebhookCreate"]>({
    //# give components.schemas.WebhookCreate.url
    url: given<string>(),
    //# give components.schemas.WebhookCreate.events
    events: given<("*" | "account.flagged" | "account.growth_milestone" | "account.status_changed" | "billing.payment_failed" | "billing.payment_succeeded" | "engagement.daily_summary" | "targeting.suggestions_ready")[]>(),
    //# give components.schemas.WebhookCreate.description
    description: given<string | null>(),
    //# give components.schemas.WebhookCreate.metadata
    metadata: {
      //# give components.schemas.WebhookCreate.metadata[string]
      "any name": given<string>(),
    },
  });
  //# give components.schemas.WebhookCreate
  take<components["schemas"]["WebhookCreate"]>({
    //# give components.schemas.WebhookCreate.url
    url: given<string>(),
    //# give components.schemas.WebhookCreate.events
    events: given<("*" | "account.flagged" | "account.growth_milestone" | "account.status_changed" | "billing.payment_failed" | "billing.payment_succeeded" | "engagement.daily_summary" | "targeting.suggestions_ready")[]>(),
    //# give components.schemas.WebhookCreate.description
    description: given<string | null>(),
    //# give components.schemas.WebhookCreate.metadata
    metadata: {
    },
  });
}

export function read_schemas_WebhookList(value: components["schemas"]["WebhookList"]): void {
  //# read components.schemas.WebhookList.data
  take<components["schemas"]["Webhook"][]>((value.data = value.data));
  //# read components.schemas.WebhookList.has_more
  take<boolean>((value.has_more = value.has_more));
  //# read components.schemas.WebhookList.next_cursor
  take<string | null>((value.next_cursor = value.next_cursor));
}

export function read_schemas_WebhookMetadata(value: components["schemas"]["WebhookMetadata"]): void {
  //# read components.schemas.WebhookMetadata[string]
  take<(string) | undefined>(value["any name"]);
}

export function call_createFetchClient(): void {
  //# call createFetchClient
  take<FetchClient>(createFetchClient());
  take<FetchClient>(createFetchClient(given<FetchClientOptions>()));
}

export function read_operations(value: operations): void {
  //# read operations.listAccounts | GET /accounts
  void value["listAccounts"];
  //# read operations.createAccount | POST /accounts
  void value["createAccount"];
  //# read operations.getAccount | GET /accounts/{account_id}
  void value["getAccount"];
  //# read operations.deleteAccount | DELETE /accounts/{account_id}
  void value["deleteAccount"];
  //# read operations.updateAccount | PATCH /accounts/{account_id}
  void value["updateAccount"];
  //# read operations.getTargeting | GET /accounts/{account_id}/targeting
  void value["getTargeting"];
  //# read operations.updateTargeting | PATCH /accounts/{account_id}/targeting
  void value["updateTargeting"];
  //# read operations.listTargetingSuggestions | GET /accounts/{account_id}/targeting/suggestions
  void value["listTargetingSuggestions"];
  //# read operations.applyTargetingSuggestion | POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
  void value["applyTargetingSuggestion"];
  //# read operations.getAnalyticsOverview | GET /analytics/overview
  void value["getAnalyticsOverview"];
  //# read operations.getAnalyticsGrowth | GET /analytics/growth
  void value["getAnalyticsGrowth"];
  //# read operations.getAnalyticsEngagement | GET /analytics/engagement
  void value["getAnalyticsEngagement"];
  //# read operations.getAnalyticsAudience | GET /analytics/audience
  void value["getAnalyticsAudience"];
  //# read operations.listActivity | GET /engagement/activity
  void value["listActivity"];
  //# read operations.getEngagementLimits | GET /engagement/limits
  void value["getEngagementLimits"];
  //# read operations.pauseEngagement | POST /engagement/pause
  void value["pauseEngagement"];
  //# read operations.resumeEngagement | POST /engagement/resume
  void value["resumeEngagement"];
  //# read operations.listWebhooks | GET /webhooks
  void value["listWebhooks"];
  //# read operations.createWebhook | POST /webhooks
  void value["createWebhook"];
  //# read operations.getWebhook | GET /webhooks/{webhook_id}
  void value["getWebhook"];
  //# read operations.deleteWebhook | DELETE /webhooks/{webhook_id}
  void value["deleteWebhook"];
  //# read operations.authorize
  void value["authorize"];
  //# read operations.exchangeToken
  void value["exchangeToken"];
  //# read operations.receiveAccountGrowthMilestone
  void value["receiveAccountGrowthMilestone"];
  //# read operations.receiveAccountStatusChanged
  void value["receiveAccountStatusChanged"];
  //# read operations.receiveAccountFlagged
  void value["receiveAccountFlagged"];
  //# read operations.receiveEngagementDailySummary
  void value["receiveEngagementDailySummary"];
  //# read operations.receiveTargetingSuggestionsReady
  void value["receiveTargetingSuggestionsReady"];
  //# read operations.receiveBillingPaymentSucceeded
  void value["receiveBillingPaymentSucceeded"];
  //# read operations.receiveBillingPaymentFailed
  void value["receiveBillingPaymentFailed"];
}

export function read_paths(value: paths): void {
  //# read paths./accounts
  void value["/accounts"];
  //# read paths./accounts/{account_id}
  void value["/accounts/{account_id}"];
  //# read paths./accounts/{account_id}/targeting
  void value["/accounts/{account_id}/targeting"];
  //# read paths./accounts/{account_id}/targeting/suggestions
  void value["/accounts/{account_id}/targeting/suggestions"];
  //# read paths./accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply
  void value["/accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply"];
  //# read paths./analytics/overview
  void value["/analytics/overview"];
  //# read paths./analytics/growth
  void value["/analytics/growth"];
  //# read paths./analytics/engagement
  void value["/analytics/engagement"];
  //# read paths./analytics/audience
  void value["/analytics/audience"];
  //# read paths./engagement/activity
  void value["/engagement/activity"];
  //# read paths./engagement/limits
  void value["/engagement/limits"];
  //# read paths./engagement/pause
  void value["/engagement/pause"];
  //# read paths./engagement/resume
  void value["/engagement/resume"];
  //# read paths./webhooks
  void value["/webhooks"];
  //# read paths./webhooks/{webhook_id}
  void value["/webhooks/{webhook_id}"];
  //# read paths./oauth/authorize
  void value["/oauth/authorize"];
  //# read paths./oauth/token
  void value["/oauth/token"];
}
