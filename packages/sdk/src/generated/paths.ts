export interface paths {
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts
         * @description Returns the accounts of your organization, newest first. Filter by platform or status to get the ones you care about, for example everything that is `paused`.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Connect an account
         * @description Connects an Instagram or TikTok profile, by its handle; no password is ever asked for. The account begins in
         *     `setup` with open targeting, and becomes `active` once its first sync is done: set its targeting in the
         *     meantime, and subscribe to `account.status_changed` to hear of it.
         *
         *     A profile can be connected once; connecting it again is answered `409 conflict`.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get an account
         * @description Returns one account with its status, its counts at the last sync, its targeting and its daily limits.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        /**
         * Delete an account
         * @description Disconnects a profile and stops its engagement at once. The account can no longer be read afterwards. Its data, analytics included, is permanently removed when the retention time for deleted accounts has passed, so export what you want to keep first.
         */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        /**
         * Update an account
         * @description Changes the handle or the daily limits of an account. Only the fields you send change. New limits hold at once; what was already done today counts against them. To pause an account use `POST /engagement/pause`, to change whom it reaches `PATCH /accounts/{account_id}/targeting`.
         */
        patch: operations["updateAccount"];
        trace?: never;
    };
    "/accounts/{account_id}/targeting": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get the targeting of an account
         * @description Returns the sources that an account draws people from, the filters they must pass, and how far Outfame's models may choose among them.
         */
        get: operations["getTargeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update the targeting of an account
         * @description Changes whom an account reaches. Only the fields you send change: `filters` and `ai_optimization` are merged field by field, while a list replaces the one that was there. The change takes effect with the next engagement session.
         */
        patch: operations["updateTargeting"];
        trace?: never;
    };
    "/accounts/{account_id}/targeting/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdPath"];
            };
            cookie?: never;
        };
        /**
         * List targeting suggestions
         * @description Returns the sources that Outfame's models propose to add, newest first, each with the reason in words. New ones come about once a week; subscribe to `targeting.suggestions_ready` to hear of them.
         */
        get: operations["listTargetingSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdPath"];
                /**
                 * @description Id of the suggestion, from the list of suggestions of the same account.
                 * @example sug_2bN8rYt5WqJd
                 */
                suggestion_id: components["parameters"]["SuggestionId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply a targeting suggestion
         * @description Adds what a suggestion proposes to the targeting of its account, and returns the targeting as it is then. A suggestion that was applied before or has expired, and one for whose kind the targeting has no room left, is answered `409 conflict`.
         */
        post: operations["applyTargetingSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the totals of a period
         * @description Returns what an account gained and lost over a span of days, and how its engagement rate changed against the span before: the numbers for a dashboard or a monthly report.
         */
        get: operations["getAnalyticsOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/growth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get growth over time
         * @description Returns the followers of an account as a series of days, weeks or months, oldest first, ready to be drawn as a chart. For all of an account's history ask for a `custom` period from the day it was connected.
         */
        get: operations["getAnalyticsGrowth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/engagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the results of engagement
         * @description Returns, for each type of activity, how often it was performed over a span of days and how many followers it brought, so that you can set the daily limits where they pay.
         */
        get: operations["getAnalyticsEngagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/analytics/audience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the audience of an account
         * @description Returns who follows an account, by age, gender, country and language, as of the last sync. The shares are estimates from public profiles.
         */
        get: operations["getAnalyticsAudience"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/engagement/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List activities
         * @description Returns what Outfame did on behalf of an account on one day, newest first: each like, follow, comment and story view, with the profile it was aimed at and the targeting source that led there.
         */
        get: operations["listActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/engagement/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the use of the daily limits
         * @description Returns how much of each daily limit an account has used today and what is left. The limits themselves are set on the account, with `PATCH /accounts/{account_id}`.
         */
        get: operations["getEngagementLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/engagement/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause engagement
         * @description Stops all engagement of an account within seconds and sets its status to `paused`. Analytics go on. Pausing a paused account changes nothing; one that is in `setup` or `suspended` is answered `409 conflict`.
         */
        post: operations["pauseEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/engagement/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume engagement
         * @description Starts the engagement of a paused account again, within what is left of today's limits, and sets its status to `active`. Resuming an active account changes nothing; one that is in `setup` or `suspended` is answered `409 conflict`.
         */
        post: operations["resumeEngagement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description Returns the webhooks of your organization, newest first, disabled ones included.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Subscribes an HTTPS endpoint of yours to events. The response carries the signing secret, this once: store
         *     it, and verify every delivery with it.
         *
         *     Deliveries begin with the next event. Answer each with any `2xx` before the time is up and do the work
         *     afterwards; an endpoint that answers late or otherwise is tried again, so expect the same event more than
         *     once and drop duplicates by its `id`.
         */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_9LdE3vKp7XsA
                 */
                webhook_id: components["parameters"]["WebhookIdPath"];
            };
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description Returns one webhook, without its secret. Look at `status` to see whether it is still enabled.
         */
        get: operations["getWebhook"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook
         * @description Ends a subscription. No new delivery begins afterwards, and retries that are still due are dropped. To change the URL or the events of a webhook, create a new one and then delete the old.
         */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask a user for access
         * @description Send the user's browser here to begin the authorization code flow (RFC 6749, section 4.1.1). The user signs in, sees
         *     every permission you ask for in words, and agrees or declines; the browser then comes back to your `redirect_uri`
         *     with a `code` to exchange at `/oauth/token`, or with an `error`.
         *
         *     Send a fresh random `state` and compare it when the browser comes back, and a `code_challenge`, so that a stolen
         *     code is of no use.
         */
        get: operations["authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a code or a refresh token
         * @description Returns an access token and a refresh token, for the code that came back to your redirect URI
         *     (`grant_type=authorization_code`) or for the refresh token you hold (`grant_type=refresh_token`).
         *
         *     A refresh token ends with its use: store the new one before you go on, and let one process at a time refresh.
         *     Presenting a used one again is taken for theft and revokes the whole family; the user must then authorize again.
         */
        post: operations["exchangeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "account.growth_milestone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An account reached a milestone
         * @description Sent the first time that an account reaches one of a row of round numbers of followers. A good moment to tell its owner.
         */
        post: operations["receiveAccountGrowthMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "account.status_changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The status of an account changed
         * @description Sent whenever an account moves between `setup`, `active`, `paused` and `suspended`, whoever moved it. The first one after you connect a profile says that its engagement has begun.
         */
        post: operations["receiveAccountStatusChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "account.flagged": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An account needs attention
         * @description Sent when something about an account looks wrong. Engagement goes on unless the status changes too; read the message, and pause the account if in doubt.
         */
        post: operations["receiveAccountFlagged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "engagement.daily_summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The day of an account in numbers
         * @description Sent late in the day (UTC) for each active account, with what was done and what it brought that day.
         */
        post: operations["receiveEngagementDailySummary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "targeting.suggestions_ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * New targeting suggestions
         * @description Sent when Outfame's models have new suggestions for an account, first when it is connected. Read them with `GET /accounts/{account_id}/targeting/suggestions` and apply the ones you like.
         */
        post: operations["receiveTargetingSuggestionsReady"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "billing.payment_succeeded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment went through
         * @description Sent when a payment for the plan of your organization went through. Nothing is left to do.
         */
        post: operations["receiveBillingPaymentSucceeded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "billing.payment_failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment failed
         * @description Sent when a payment for the plan of your organization did not go through. Check the means of payment in the dashboard before the next attempt.
         */
        post: operations["receiveBillingPaymentFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description The social network that a profile is on.
         * @enum {string}
         */
        Platform: "instagram" | "tiktok";
        /**
         * @description Where an account stands.
         *
         *     - `setup`: connected, and being prepared; engagement has not begun.
         *     - `active`: engagement is running within the daily limits.
         *     - `paused`: engagement is stopped by you; resume it when you like.
         *     - `suspended`: engagement is stopped by Outfame, because the platform or the plan demands it. See the dashboard.
         * @enum {string}
         */
        AccountStatus: "setup" | "active" | "paused" | "suspended";
        /**
         * @description An opaque place in a list. Its contents mean nothing outside the service and may change in form at any time.
         * @example eyJhZnRlciI6ImFjY183WXczUmNQOEhkTnMifQ
         */
        Cursor: string;
        /**
         * @description Identifies one request. Quote it to support.
         * @example req_5fK2wXq9Tz1B
         */
        RequestId: string;
        /**
         * @description Identifies an account.
         * @example acc_4tQ9mZx2LkVb
         */
        AccountId: string;
        /**
         * @description The name of a profile on its platform, without the leading @.
         * @example northpine.coffee
         */
        Handle: string;
        /** @description Profiles on the same platform whose followers are worth reaching. */
        CompetitorAccounts: components["schemas"]["Handle"][];
        /** @description Hashtags without their sign, whose recent posters are worth reaching. */
        Hashtags: string[];
        /** @description A place and the circle around it. */
        TargetingLocation: {
            /**
             * @description The place in words, from the narrow to the wide.
             * @example Portland, Oregon, US
             */
            name: string;
            /** @description How far from the place, in kilometres. */
            radius_km: number;
        };
        /** @description Places whose people are worth reaching. */
        TargetingLocations: components["schemas"]["TargetingLocation"][];
        /** @description Subjects in plain words. Outfame finds people who post and engage about them. */
        Interests: string[];
        /** @description An age in years. */
        Age: number;
        /** @description Ages from `min` to `max`, both included. `min` is not above `max`. */
        AgeRange: {
            /** @description Youngest age. */
            min: components["schemas"]["Age"];
            /** @description Oldest age. At the highest value that is allowed, everyone older is included. */
            max: components["schemas"]["Age"];
        };
        /**
         * @description Whom to reach by gender, as far as a public profile tells it; `all` does not filter.
         * @enum {string}
         */
        Gender: "all" | "male" | "female";
        /** @description Language that people write in, as an ISO 639-1 code; null for all languages. */
        LanguageCode: string | null;
        /**
         * @description How active on the platform a profile must be at least.
         * @enum {string}
         */
        ActivityLevel: "low" | "medium" | "high" | "very_high";
        /** @description Fewest followers that a profile may have. */
        MinFollowers: number;
        /** @description Most followers that a profile may have; null for no limit. */
        MaxFollowers: number | null;
        /** @description Lowest engagement rate that a profile may have, in percent. */
        MinEngagementRate: number;
        /** @description Whether to reach only profiles that have a picture. */
        HasProfilePicture: boolean;
        /** @description True for business profiles only, false for personal ones only, null for both. */
        IsBusinessAccount: boolean | null;
        /** @description Whether to leave out private profiles. */
        ExcludePrivate: boolean;
        /** @description Who is kept of the people that the sources yield. The defaults are what a new account starts with. */
        TargetingFilters: {
            /**
             * @default {
             *       "min": 13,
             *       "max": 65
             *     }
             */
            age_range: components["schemas"]["AgeRange"];
            /** @default all */
            gender: components["schemas"]["Gender"];
            /** @default null */
            language: components["schemas"]["LanguageCode"];
            /** @default medium */
            activity_level: components["schemas"]["ActivityLevel"];
            /** @default 0 */
            min_followers: components["schemas"]["MinFollowers"];
            /** @default null */
            max_followers: components["schemas"]["MaxFollowers"];
            /** @default 0 */
            min_engagement_rate: components["schemas"]["MinEngagementRate"];
            /** @default true */
            has_profile_picture: components["schemas"]["HasProfilePicture"];
            /** @default null */
            is_business_account: components["schemas"]["IsBusinessAccount"];
            /** @default true */
            exclude_private: components["schemas"]["ExcludePrivate"];
        };
        /**
         * @description What the models weigh more.
         *
         *     - `conservative`: fewer, safer choices close to what has worked.
         *     - `balanced`: reach and quality alike.
         *     - `aggressive`: more reach, with more trying out.
         * @enum {string}
         */
        AiOptimizationMode: "conservative" | "balanced" | "aggressive";
        /** @description Lowest quality score, from 0 to 1, that a profile needs to be engaged with. */
        QualityThreshold: number;
        /** @description How far Outfame's models may choose among the people found. The defaults are what a new account starts with. */
        AiOptimization: {
            /**
             * @description Whether the models choose at all.
             * @default true
             */
            enabled: boolean;
            /** @default balanced */
            mode: components["schemas"]["AiOptimizationMode"];
            /** @default 0.7 */
            quality_threshold: components["schemas"]["QualityThreshold"];
        };
        /**
         * Format: date-time
         * @description A moment, as RFC 3339 writes it, in UTC.
         * @example 2026-03-02T15:42:10Z
         */
        Timestamp: string;
        /** @description Whom an account reaches. It draws people from all sources together, then keeps those who pass the filters. */
        TargetingConfig: {
            account_id: components["schemas"]["AccountId"];
            competitor_accounts: components["schemas"]["CompetitorAccounts"];
            hashtags: components["schemas"]["Hashtags"];
            locations: components["schemas"]["TargetingLocations"];
            interests: components["schemas"]["Interests"];
            filters: components["schemas"]["TargetingFilters"];
            ai_optimization: components["schemas"]["AiOptimization"];
            /** @description When the configuration last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /**
         * Format: int32
         * @description How many activities of one type to perform in a day at most. At 0 there are none.
         */
        DailyLimit: number;
        /** @description How much engagement an account may do in a day. */
        DailyLimits: {
            /** @description Posts to like in a day at most. */
            likes: components["schemas"]["DailyLimit"];
            /** @description Profiles to follow in a day at most. */
            follows: components["schemas"]["DailyLimit"];
            /** @description Comments to write in a day at most. */
            comments: components["schemas"]["DailyLimit"];
            /** @description Stories to view in a day at most. */
            story_views: components["schemas"]["DailyLimit"];
        };
        /** @description One Instagram or TikTok profile that Outfame grows. */
        Account: {
            id: components["schemas"]["AccountId"];
            /** @description The handle of the profile without the leading @, on whichever platform it is. */
            instagram_username: components["schemas"]["Handle"];
            platform: components["schemas"]["Platform"];
            status: components["schemas"]["AccountStatus"];
            /** @description Followers at the last sync with the platform; 0 before the first. */
            followers_count: number;
            /** @description Profiles that this one followed at the last sync with the platform; 0 before the first. */
            following_count: number;
            /** @description Likes and comments on recent posts as a share of followers, in percent. */
            engagement_rate: number;
            /** @description Change of the follower count over the last 30 days, in percent. Negative when the account shrinks. */
            growth_rate: number;
            targeting_config: components["schemas"]["TargetingConfig"];
            daily_limits: components["schemas"]["DailyLimits"];
            /** @description When the account was connected. */
            created_at: components["schemas"]["Timestamp"];
            /** @description When the account or its settings last changed. */
            updated_at: components["schemas"]["Timestamp"];
        };
        /** @description Whether another page follows. */
        HasMore: boolean;
        /** @description What to send as `cursor` to get the next page; null on the last one. */
        NextCursor: string | null;
        /** @description One page of accounts, newest first. */
        AccountList: {
            data: components["schemas"]["Account"][];
            has_more: components["schemas"]["HasMore"];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description What happened, in a sentence for people. Its words may change; decide by `code`. */
        ErrorMessage: string;
        /**
         * Format: uri
         * @description Where the documentation explains this error and what to do.
         */
        ErrorDocUrl: string;
        /** @description One fault of a request. */
        ErrorDetail: {
            /**
             * @description The parameter, or the dotted path of the body's field, that is at fault; `body` where it is the body as a whole.
             * @example filters.age_range.min
             */
            field: string;
            /** @description What is wrong with it and what is allowed. */
            message: string;
        };
        /** @description A parameter or the body is malformed or not allowed. Sending it again unchanged fails again. */
        InvalidRequestErrorBody: {
            error: {
                /** @constant */
                code: "invalid_request";
                message: components["schemas"]["ErrorMessage"];
                doc_url: components["schemas"]["ErrorDocUrl"];
                request_id: components["schemas"]["RequestId"];
                /** @description What is wrong, one entry for each fault found. */
                details: components["schemas"]["ErrorDetail"][];
            };
        };
        /** @description The API key or token is missing, malformed, revoked or expired. */
        UnauthorizedErrorBody: {
            error: {
                /** @constant */
                code: "unauthorized";
                message: components["schemas"]["ErrorMessage"];
                doc_url: components["schemas"]["ErrorDocUrl"];
                request_id: components["schemas"]["RequestId"];
            };
        };
        /** @description The key or token is valid, but lacks a scope that the operation requires. */
        InsufficientScopeErrorBody: {
            error: {
                /** @constant */
                code: "insufficient_scope";
                message: components["schemas"]["ErrorMessage"];
                doc_url: components["schemas"]["ErrorDocUrl"];
                request_id: components["schemas"]["RequestId"];
                /** @description The scopes that the operation requires. */
                required_scopes?: string[];
            };
        };
        /**
         * @description Seconds to wait before the next request.
         * @example 17
         */
        RetryAfterSeconds: number;
        /** @description The key, or the organization of the token, has used up a limit of its plan. The request was not acted on. */
        RateLimitExceededErrorBody: {
            error: {
                /** @constant */
                code: "rate_limit_exceeded";
                message: components["schemas"]["ErrorMessage"];
                doc_url: components["schemas"]["ErrorDocUrl"];
                request_id: components["schemas"]["RequestId"];
                retry_after: components["schemas"]["RetryAfterSeconds"];
            };
        };
        /** @description A fault of the service. */
        InternalErrorBody: {
            error: {
                /** @constant */
                code: "internal_error";
                message: components["schemas"]["ErrorMessage"];
                doc_url: components["schemas"]["ErrorDocUrl"];
                request_id: components["schemas"]["RequestId"];
            };
        };
        /** @description The service is away for a moment. */
        ServiceUnavailableErrorBody: {
            error: {
                /** @constant */
                code: "service_unavailable";
                message: components["schemas"]["ErrorMessage"];
                doc_url: components["schemas"]["ErrorDocUrl"];
                request_id: components["schemas"]["RequestId"];
            };
        };
        /** @description The daily limits to begin with. Each one that is left out takes its default. */
        DailyLimitsCreate: {
            /**
             * @description Posts to like in a day at most.
             * @default 150
             */
            likes: components["schemas"]["DailyLimit"];
            /**
             * @description Profiles to follow in a day at most.
             * @default 60
             */
            follows: components["schemas"]["DailyLimit"];
            /**
             * @description Comments to write in a day at most.
             * @default 20
             */
            comments: components["schemas"]["DailyLimit"];
            /**
             * @description Stories to view in a day at most.
             * @default 200
             */
            story_views: components["schemas"]["DailyLimit"];
        };
        /** @description A profile to connect. */
        AccountCreate: {
            /** @description The handle of the profile without the leading @, on whichever platform it is. */
            instagram_username: components["schemas"]["Handle"];
            /** @default instagram */
            platform: components["schemas"]["Platform"];
            /** @default {} */
            daily_limits: components["schemas"]["DailyLimitsCreate"];
        };
        /** @description The request conflicts with the state of the resource, or its idempotency key was used for another request. */
        ConflictErrorBody: {
            error: {
                /** @constant */
                code: "conflict";
                message: components["schemas"]["ErrorMessage"];
                doc_url: components["schemas"]["ErrorDocUrl"];
                request_id: components["schemas"]["RequestId"];
            };
        };
        /** @description There is no such resource in this organization. */
        NotFoundErrorBody: {
            error: {
                /** @constant */
                code: "not_found";
                message: components["schemas"]["ErrorMessage"];
                doc_url: components["schemas"]["ErrorDocUrl"];
                request_id: components["schemas"]["RequestId"];
            };
        };
        /** @description The daily limits to change. Those that are left out stay as they are. */
        DailyLimitsUpdate: {
            /** @description Posts to like in a day at most. */
            likes?: components["schemas"]["DailyLimit"];
            /** @description Profiles to follow in a day at most. */
            follows?: components["schemas"]["DailyLimit"];
            /** @description Comments to write in a day at most. */
            comments?: components["schemas"]["DailyLimit"];
            /** @description Stories to view in a day at most. */
            story_views?: components["schemas"]["DailyLimit"];
        };
        /** @description What to change. Fields that are left out stay as they are. */
        AccountUpdate: {
            /** @description The new handle, after the profile was renamed on its platform. */
            instagram_username?: components["schemas"]["Handle"];
            daily_limits?: components["schemas"]["DailyLimitsUpdate"];
        };
        /** @description The filters to change. Those that are left out stay as they are. */
        TargetingFiltersUpdate: {
            age_range?: components["schemas"]["AgeRange"];
            gender?: components["schemas"]["Gender"];
            language?: components["schemas"]["LanguageCode"];
            activity_level?: components["schemas"]["ActivityLevel"];
            min_followers?: components["schemas"]["MinFollowers"];
            max_followers?: components["schemas"]["MaxFollowers"];
            min_engagement_rate?: components["schemas"]["MinEngagementRate"];
            has_profile_picture?: components["schemas"]["HasProfilePicture"];
            is_business_account?: components["schemas"]["IsBusinessAccount"];
            exclude_private?: components["schemas"]["ExcludePrivate"];
        };
        /** @description The settings to change. Those that are left out stay as they are. */
        AiOptimizationUpdate: {
            /** @description Whether the models choose at all. */
            enabled?: boolean;
            mode?: components["schemas"]["AiOptimizationMode"];
            quality_threshold?: components["schemas"]["QualityThreshold"];
        };
        /**
         * @description What to change. Fields that are left out stay as they are; `filters` and `ai_optimization` are merged field by field;
         *     a list replaces the list that was there, so send all of its items.
         */
        TargetingConfigUpdate: {
            competitor_accounts?: components["schemas"]["CompetitorAccounts"];
            hashtags?: components["schemas"]["Hashtags"];
            locations?: components["schemas"]["TargetingLocations"];
            interests?: components["schemas"]["Interests"];
            filters?: components["schemas"]["TargetingFiltersUpdate"];
            ai_optimization?: components["schemas"]["AiOptimizationUpdate"];
        };
        /**
         * @description Identifies a targeting suggestion.
         * @example sug_2bN8rYt5WqJd
         */
        SuggestionId: string;
        /**
         * @description The source that a suggestion would add to.
         * @enum {string}
         */
        TargetingSuggestionType: "competitor_account" | "hashtag" | "location" | "interest";
        /** @description How well a person matches the targeting configuration, from 0 to 1. */
        QualityScore: number;
        /**
         * @description Whether a suggestion can still be applied; `expired` when newer ones have taken its place.
         * @enum {string}
         */
        TargetingSuggestionStatus: "pending" | "applied" | "expired";
        /** @description One source that Outfame's models propose to add to a targeting configuration. */
        TargetingSuggestion: {
            id: components["schemas"]["SuggestionId"];
            account_id: components["schemas"]["AccountId"];
            type: components["schemas"]["TargetingSuggestionType"];
            /** @description The handle, hashtag, place or interest to add, as the configuration writes it. */
            value: string;
            /** @description For a location, how far from it, in kilometres; null for all else. */
            radius_km: number | null;
            /** @description Why it is proposed, in a sentence for people. */
            reason: string;
            /** @description How well the people behind it are expected to match, from 0 to 1. */
            quality_score: components["schemas"]["QualityScore"];
            status: components["schemas"]["TargetingSuggestionStatus"];
            /** @description When it was made. */
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of suggestions, newest first. */
        TargetingSuggestionList: {
            data: components["schemas"]["TargetingSuggestion"][];
            has_more: components["schemas"]["HasMore"];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A span of whole days in UTC, today included; `custom` is the span from `start_date` to `end_date`.
         * @enum {string}
         */
        Period: "7d" | "30d" | "90d" | "custom";
        /** @description The totals of one account over a span. */
        AnalyticsOverview: {
            account_id: components["schemas"]["AccountId"];
            period: components["schemas"]["Period"];
            /**
             * Format: date
             * @description First day of the span.
             */
            start_date: string;
            /**
             * Format: date
             * @description Last day of the span, itself included.
             */
            end_date: string;
            /** @description New followers. */
            followers_gained: number;
            /** @description Followers who left. */
            followers_lost: number;
            /** @description Followers gained less followers lost. */
            net_growth: number;
            /** @description Net growth as a share of the followers at the start, in percent. */
            growth_rate: number;
            /** @description Likes and comments as a share of followers, in percent. */
            engagement_rate: number;
            /** @description Difference of the engagement rate from the span of equal length before, in percentage points. */
            engagement_rate_change: number;
            /** @description Likes on the account's posts. */
            total_likes_received: number;
            /** @description Comments on the account's posts. */
            total_comments_received: number;
            /** @description Visits to the profile. */
            profile_visits: number;
            /** @description Different people who saw the account's posts. */
            reach: number;
            /** @description Times that the account's posts were seen. */
            impressions: number;
        };
        /**
         * @description How much time one data point covers. Weeks begin on Monday.
         * @enum {string}
         */
        Granularity: "daily" | "weekly" | "monthly";
        /** @description The followers of one day, week or month. */
        GrowthDataPoint: {
            /**
             * Format: date
             * @description The day, or the first day of the week or month.
             */
            date: string;
            /** @description Followers at its end. */
            followers: number;
            /** @description New followers in it. */
            gained: number;
            /** @description Followers who left in it. */
            lost: number;
            /** @description Gained less lost. */
            net: number;
        };
        /** @description The follower count of one account as a series over time, oldest first. */
        GrowthAnalytics: {
            account_id: components["schemas"]["AccountId"];
            period: components["schemas"]["Period"];
            granularity: components["schemas"]["Granularity"];
            data_points: components["schemas"]["GrowthDataPoint"][];
        };
        /**
         * @description What an activity does.
         *
         *     - `like`: likes a recent post.
         *     - `follow`: follows a profile, and unfollows it again after 3 to 7 days if it has not followed back.
         *     - `comment`: writes a comment, composed by Outfame's models to fit the post.
         *     - `story_view`: views a story.
         * @enum {string}
         */
        ActivityType: "like" | "follow" | "comment" | "story_view";
        /** @description The results of one type of activity. */
        EngagementMetric: {
            type: components["schemas"]["ActivityType"];
            /** @description Activities completed. */
            performed: number;
            /** @description New followers who had been reached by this type of activity first. */
            followers_gained: number;
            /** @description Followers gained as a share of the activities, in percent. */
            conversion_rate: number;
            /** @description Mean quality score of the people reached, from 0 to 1. */
            average_quality_score: components["schemas"]["QualityScore"];
        };
        /** @description What each type of engagement did and what came of it over a span. */
        EngagementAnalytics: {
            account_id: components["schemas"]["AccountId"];
            period: components["schemas"]["Period"];
            /**
             * Format: date
             * @description First day of the span.
             */
            start_date: string;
            /**
             * Format: date
             * @description Last day of the span, itself included.
             */
            end_date: string;
            /** @description One entry for each type of activity. */
            metrics: components["schemas"]["EngagementMetric"][];
        };
        /** @description Share of the followers, in percent. */
        AudiencePercent: number;
        /** @description The followers between two ages. */
        AudienceAgeShare: {
            /** @description Youngest age, in years. */
            min: number;
            /** @description Oldest age, in years; null when it is open. */
            max: number | null;
            percent: components["schemas"]["AudiencePercent"];
        };
        /**
         * @description A gender as far as public profiles tell it.
         * @enum {string}
         */
        AudienceGender: "female" | "male" | "unknown";
        /** @description The followers of one gender. */
        AudienceGenderShare: {
            gender: components["schemas"]["AudienceGender"];
            percent: components["schemas"]["AudiencePercent"];
        };
        /** @description The followers in one country. */
        AudienceCountryShare: {
            /** @description The country, as an ISO 3166-1 alpha-2 code. */
            country: string;
            percent: components["schemas"]["AudiencePercent"];
        };
        /** @description The followers who write in one language. */
        AudienceLanguageShare: {
            /** @description The language, as an ISO 639-1 code. */
            language: string;
            percent: components["schemas"]["AudiencePercent"];
        };
        /** @description Who follows an account, as shares of its followers at the last sync. */
        AudienceAnalytics: {
            account_id: components["schemas"]["AccountId"];
            /**
             * Format: date
             * @description The day of the last sync.
             */
            as_of: string;
            /** @description Followers on that day. */
            followers_count: number;
            /** @description Shares by age, youngest first. */
            age_ranges: components["schemas"]["AudienceAgeShare"][];
            /** @description Shares by gender, largest first. */
            genders: components["schemas"]["AudienceGenderShare"][];
            /** @description Shares by country, largest first; countries too small to tell apart are left out. */
            countries: components["schemas"]["AudienceCountryShare"][];
            /** @description Shares by language, largest first; languages too small to tell apart are left out. */
            languages: components["schemas"]["AudienceLanguageShare"][];
        };
        /**
         * @description Identifies an activity.
         * @example act_8sVn3KdX6pRw
         */
        ActivityId: string;
        /**
         * @description How an activity ended.
         *
         *     - `completed`: done.
         *     - `failed`: refused by the platform; it counts against no limit.
         *     - `reverted`: done and later undone, as when a profile is unfollowed that has not followed back.
         * @enum {string}
         */
        ActivityStatus: "completed" | "failed" | "reverted";
        /** @description One thing that Outfame did on behalf of an account. */
        Activity: {
            id: components["schemas"]["ActivityId"];
            type: components["schemas"]["ActivityType"];
            /** @description The profile it was aimed at. */
            target_username: components["schemas"]["Handle"];
            /** @description The post it was aimed at, by the platform's own id; null where there is none, as with a follow. */
            target_post_id: string | null;
            /**
             * @description The targeting source that led to the profile: `hashtag:…`, `competitor:…`, `location:…` or `interest:…`, followed by the source as the configuration writes it.
             * @example hashtag:specialtycoffee
             */
            source: string;
            quality_score: components["schemas"]["QualityScore"];
            status: components["schemas"]["ActivityStatus"];
            /** @description When it was performed. */
            performed_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of activities, newest first. */
        ActivityList: {
            data: components["schemas"]["Activity"][];
            has_more: components["schemas"]["HasMore"];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description The daily limit of one type of activity and what is left of it. */
        EngagementLimit: {
            type: components["schemas"]["ActivityType"];
            limit: components["schemas"]["DailyLimit"];
            /** @description Activities performed today. */
            used: number;
            /** @description Activities left today. */
            remaining: number;
        };
        /** @description How much of its daily limits an account has used today. */
        EngagementLimits: {
            account_id: components["schemas"]["AccountId"];
            /**
             * Format: date
             * @description Today, in UTC.
             */
            date: string;
            /** @description When the day ends and counting starts again. */
            resets_at: components["schemas"]["Timestamp"];
            /** @description One entry for each type of activity. */
            limits: components["schemas"]["EngagementLimit"][];
        };
        /** @description The account whose engagement to pause or resume. */
        EngagementStateChange: {
            account_id: components["schemas"]["AccountId"];
        };
        /** @description Whether the engagement of an account is running. */
        EngagementState: {
            account_id: components["schemas"]["AccountId"];
            status: components["schemas"]["AccountStatus"];
            /** @description Since when. */
            changed_at: components["schemas"]["Timestamp"];
        };
        /**
         * @description Identifies a webhook subscription.
         * @example wh_9LdE3vKp7XsA
         */
        WebhookId: string;
        /**
         * Format: uri
         * @description Where to send events. HTTPS only; anything else is rejected when the webhook is created.
         * @example https://yourapp.example.com/webhooks/outfame
         */
        WebhookUrl: string;
        /**
         * @description What an event tells. Each has a payload of its own, described under the webhooks of this document.
         * @enum {string}
         */
        WebhookEventType: "account.growth_milestone" | "account.status_changed" | "account.flagged" | "engagement.daily_summary" | "targeting.suggestions_ready" | "billing.payment_succeeded" | "billing.payment_failed";
        /** @description The events to send. `*` stands for all of them, also those that come to exist later. */
        WebhookEvents: (components["schemas"]["WebhookEventType"] | "*")[];
        /** @description A note for yourself, shown in the dashboard. */
        WebhookDescription: string | null;
        /** @description Your own keys and values, kept with the webhook and returned as they are. */
        WebhookMetadata: {
            [key: string]: string;
        };
        /**
         * @description Whether events are sent.
         *
         *     - `enabled`: they are.
         *     - `disabled`: they are not, because too many deliveries in a row have failed. Re-enable it in the dashboard.
         * @enum {string}
         */
        WebhookStatus: "enabled" | "disabled";
        /** @description A subscription that sends events to an endpoint of yours. */
        Webhook: {
            id: components["schemas"]["WebhookId"];
            url: components["schemas"]["WebhookUrl"];
            events: components["schemas"]["WebhookEvents"];
            description: components["schemas"]["WebhookDescription"];
            metadata: components["schemas"]["WebhookMetadata"];
            status: components["schemas"]["WebhookStatus"];
            /** @description When it was created. */
            created_at: components["schemas"]["Timestamp"];
        };
        /** @description One page of webhooks, newest first. */
        WebhookList: {
            data: components["schemas"]["Webhook"][];
            has_more: components["schemas"]["HasMore"];
            next_cursor: components["schemas"]["NextCursor"];
        };
        /** @description A subscription to create. */
        WebhookCreate: {
            url: components["schemas"]["WebhookUrl"];
            events: components["schemas"]["WebhookEvents"];
            /** @default null */
            description: components["schemas"]["WebhookDescription"];
            /** @default {} */
            metadata: components["schemas"]["WebhookMetadata"];
        };
        /**
         * Format: password
         * @description Signs every delivery (Standard Webhooks). Store it when the webhook is created, because it is not shown again.
         */
        WebhookSecret: string;
        /** @description A webhook as it is returned once, when it is created, with the secret to verify its deliveries. */
        WebhookWithSecret: components["schemas"]["Webhook"] & {
            secret: components["schemas"]["WebhookSecret"];
        };
        /**
         * @description Your application's id.
         * @example YOUR_CLIENT_ID
         */
        OAuthClientId: string;
        /**
         * @description Scopes, separated by spaces.
         * @example accounts:read accounts:write analytics:read
         */
        OAuthScope: string;
        /**
         * Format: password
         * @description Your application's secret. Send it from servers only.
         */
        OAuthClientSecret: string;
        /** @description The code that came back to your redirect URI. */
        OAuthAuthorizationCodeGrant: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            grant_type: "authorization_code";
            /**
             * Format: password
             * @description The code. It can be exchanged once, and not for long.
             */
            code: string;
            client_id: components["schemas"]["OAuthClientId"];
            client_secret: components["schemas"]["OAuthClientSecret"];
            /**
             * Format: uri
             * @description The redirect URI of the authorization request, character for character.
             */
            redirect_uri: string;
            /**
             * Format: password
             * @description What the `code_challenge` was made from (RFC 7636). Required when there was one.
             */
            code_verifier?: string;
        };
        /**
         * Format: password
         * @description Gets the next access token. Store it before you use what came with it, and never log it.
         */
        OAuthRefreshToken: string;
        /** @description A refresh token, which ends with this use; the response brings the next one. */
        OAuthRefreshTokenGrant: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            grant_type: "refresh_token";
            refresh_token: components["schemas"]["OAuthRefreshToken"];
            client_id: components["schemas"]["OAuthClientId"];
            client_secret: components["schemas"]["OAuthClientSecret"];
            /** @description Fewer scopes than were granted, separated by spaces; all of them when left out. */
            scope?: components["schemas"]["OAuthScope"];
        };
        /** @description What to exchange for tokens. `grant_type` says which it is. */
        OAuthTokenRequest: components["schemas"]["OAuthAuthorizationCodeGrant"] | components["schemas"]["OAuthRefreshTokenGrant"];
        /** @description Tokens of one grant (RFC 6749, section 5.1). */
        OAuthTokens: {
            /**
             * Format: password
             * @description The bearer token to call the API with.
             */
            access_token: string;
            /** @constant */
            token_type: "Bearer";
            /** @description Seconds until the access token expires. */
            expires_in: number;
            refresh_token: components["schemas"]["OAuthRefreshToken"];
            /** @description The scopes that the tokens carry, separated by spaces. */
            scope: components["schemas"]["OAuthScope"];
        };
        /** @description What happened, in a sentence for developers (RFC 6749, section 5.2). */
        OAuthErrorDescription: string;
        /** @description A parameter is missing, repeated or malformed. */
        OAuthInvalidRequestErrorBody: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            error: "invalid_request";
            error_description?: components["schemas"]["OAuthErrorDescription"];
        };
        /** @description The code or refresh token is invalid, expired, revoked, used before, or was issued to another client or redirect URI. Ask the user to authorize again. */
        OAuthInvalidGrantErrorBody: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            error: "invalid_grant";
            error_description?: components["schemas"]["OAuthErrorDescription"];
        };
        /** @description The client may not use this grant type. */
        OAuthUnauthorizedClientErrorBody: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            error: "unauthorized_client";
            error_description?: components["schemas"]["OAuthErrorDescription"];
        };
        /** @description The grant type is none that this server supports. */
        OAuthUnsupportedGrantTypeErrorBody: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            error: "unsupported_grant_type";
            error_description?: components["schemas"]["OAuthErrorDescription"];
        };
        /** @description A requested scope is unknown, malformed, or more than the user granted. */
        OAuthInvalidScopeErrorBody: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            error: "invalid_scope";
            error_description?: components["schemas"]["OAuthErrorDescription"];
        };
        /** @description The client is unknown, or its secret is wrong. */
        OAuthInvalidClientErrorBody: {
            /** @constant */
            error: "invalid_client";
            error_description?: components["schemas"]["OAuthErrorDescription"];
        };
        /**
         * @description Identifies an event, the same in every delivery of it. De-duplicate on it.
         * @example evt_6cR1zPw8HmQy
         */
        EventId: string;
        /** @description An account has reached a round number of followers for the first time. */
        AccountGrowthMilestoneEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "account.growth_milestone";
            /** @description When the event happened. */
            created_at: components["schemas"]["Timestamp"];
            data: {
                account_id: components["schemas"]["AccountId"];
                instagram_username: components["schemas"]["Handle"];
                platform: components["schemas"]["Platform"];
                /** @description The number that was reached, one of 100, 500, 1000, 5000, 10000 and so on. */
                milestone: number;
                /** @description Followers at that moment. */
                followers_count: number;
            };
        };
        /** @description The status of an account has changed. */
        AccountStatusChangedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "account.status_changed";
            /** @description When the event happened. */
            created_at: components["schemas"]["Timestamp"];
            data: {
                account_id: components["schemas"]["AccountId"];
                /** @description The status before. */
                previous_status: components["schemas"]["AccountStatus"];
                /** @description The status now. */
                status: components["schemas"]["AccountStatus"];
                /** @description Why, in a sentence for people; null where you changed it yourself. */
                reason: string | null;
            };
        };
        /**
         * @description Why an account needs attention.
         *
         *     - `action_blocked`: the platform refuses some activities for now; Outfame slows down by itself.
         *     - `profile_unavailable`: the profile was renamed, made private or removed.
         *     - `unusual_activity`: followers or engagement change in a way that does not look natural.
         * @enum {string}
         */
        AccountFlagReason: "action_blocked" | "profile_unavailable" | "unusual_activity";
        /** @description An account needs your attention. */
        AccountFlaggedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "account.flagged";
            /** @description When the event happened. */
            created_at: components["schemas"]["Timestamp"];
            data: {
                account_id: components["schemas"]["AccountId"];
                reason: components["schemas"]["AccountFlagReason"];
                /** @description What happened and what to do, in a sentence or two for people. */
                message: string;
            };
        };
        /** @description What an account did and gained in a day. */
        EngagementDailySummaryEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "engagement.daily_summary";
            /** @description When the event happened. */
            created_at: components["schemas"]["Timestamp"];
            data: {
                account_id: components["schemas"]["AccountId"];
                /**
                 * Format: date
                 * @description The day, in UTC.
                 */
                date: string;
                /** @description Posts liked. */
                likes: number;
                /** @description Profiles followed. */
                follows: number;
                /** @description Comments written. */
                comments: number;
                /** @description Stories viewed. */
                story_views: number;
                /** @description New followers. */
                followers_gained: number;
                /** @description Followers who left. */
                followers_lost: number;
                /** @description Followers gained less followers lost. */
                net_growth: number;
            };
        };
        /** @description New targeting suggestions can be read and applied. */
        TargetingSuggestionsReadyEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "targeting.suggestions_ready";
            /** @description When the event happened. */
            created_at: components["schemas"]["Timestamp"];
            data: {
                account_id: components["schemas"]["AccountId"];
                /** @description How many there are. */
                suggestions_count: number;
            };
        };
        /**
         * @description Identifies an invoice, as the dashboard shows it.
         * @example inv_3gT7yBk4MxNc
         */
        InvoiceId: string;
        /**
         * @description A currency, as an ISO 4217 code.
         * @example USD
         */
        Currency: string;
        /**
         * @description The plan of an organization.
         * @enum {string}
         */
        Plan: "basic" | "pro" | "turbo" | "enterprise";
        /** @description A payment for the plan went through. */
        BillingPaymentSucceededEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "billing.payment_succeeded";
            /** @description When the event happened. */
            created_at: components["schemas"]["Timestamp"];
            data: {
                invoice_id: components["schemas"]["InvoiceId"];
                /** @description The amount in the smallest unit of the currency, cents for example. */
                amount: number;
                currency: components["schemas"]["Currency"];
                /** @description The plan that is paid for. */
                plan: components["schemas"]["Plan"];
                /**
                 * Format: date
                 * @description First day that is paid for.
                 */
                period_start: string;
                /**
                 * Format: date
                 * @description Last day that is paid for.
                 */
                period_end: string;
            };
        };
        /** @description A payment for the plan did not go through. */
        BillingPaymentFailedEvent: {
            id: components["schemas"]["EventId"];
            /** @constant */
            type: "billing.payment_failed";
            /** @description When the event happened. */
            created_at: components["schemas"]["Timestamp"];
            data: {
                invoice_id: components["schemas"]["InvoiceId"];
                /** @description The amount in the smallest unit of the currency, cents for example. */
                amount: number;
                currency: components["schemas"]["Currency"];
                /** @description The plan that is paid for. */
                plan: components["schemas"]["Plan"];
                /** @description Why, in a sentence for people. */
                reason: string;
                /**
                 * Format: date-time
                 * @description When it will be tried again; null where it will not.
                 */
                next_attempt_at: string | null;
            };
        };
        /** @description The path has no such method; the `Allow` header names those that it has. */
        MethodNotAllowedErrorBody: {
            error: {
                /** @constant */
                code: "method_not_allowed";
                message: components["schemas"]["ErrorMessage"];
                doc_url: components["schemas"]["ErrorDocUrl"];
                request_id: components["schemas"]["RequestId"];
            };
        };
    };
    responses: {
        /** @description There is no such resource in this organization. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["NotFoundErrorBody"];
            };
        };
        /** @description The path has no such method. */
        MethodNotAllowed: {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["MethodNotAllowedErrorBody"];
            };
        };
        /** @description A parameter or the body is malformed or not allowed. */
        InvalidRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InvalidRequestErrorBody"];
            };
        };
        /** @description The credential is missing or invalid. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UnauthorizedErrorBody"];
            };
        };
        /** @description The credential lacks a scope that this operation requires. */
        InsufficientScope: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InsufficientScopeErrorBody"];
            };
        };
        /** @description A limit of the plan is used up. Wait for the seconds in `Retry-After`, then send the request again. */
        RateLimitExceeded: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RateLimitExceededErrorBody"];
            };
        };
        /** @description A fault of the service. Try again with exponential backoff; report the request id if it stays. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["InternalErrorBody"];
            };
        };
        /** @description The service is away for a moment. Try again with exponential backoff. */
        ServiceUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                "Retry-After": components["headers"]["Retry-After-Optional"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ServiceUnavailableErrorBody"];
            };
        };
        /** @description The request conflicts with the state of the resource or with an earlier use of its idempotency key. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ConflictErrorBody"];
            };
        };
        /** @description The exchange was refused (RFC 6749, section 5.2). */
        OAuthBadRequest: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthInvalidRequestErrorBody"] | components["schemas"]["OAuthInvalidGrantErrorBody"] | components["schemas"]["OAuthUnauthorizedClientErrorBody"] | components["schemas"]["OAuthUnsupportedGrantTypeErrorBody"] | components["schemas"]["OAuthInvalidScopeErrorBody"];
            };
        };
        /** @description The client could not be authenticated (RFC 6749, section 5.2). */
        OAuthInvalidClient: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthInvalidClientErrorBody"];
            };
        };
        /** @description Anything else, and no answer in time, counts as a failed delivery, which is tried again later. */
        WebhookRefused: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Your endpoint has taken the event. The body is not read. */
        WebhookAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /**
         * @description How many items to return at most in one page.
         * @example 20
         */
        Limit: number;
        /** @description Where the page begins: the `next_cursor` of the page before, unchanged. Leave it out for the first page. Cursors stay valid while rows are added, so a walk neither repeats nor misses an item. */
        Cursor: components["schemas"]["Cursor"];
        /**
         * @description A value that you make up once for each change, for example a UUID, and send again with every retry of it. The first result is kept and returned to each retry, so the change happens once. The same key with another body is answered `409 conflict`.
         * @example 3f8e1c52-7a46-4b0d-9d1e-6c2f5a9b8e70
         */
        IdempotencyKey: string;
        /**
         * @description Id of the account.
         * @example acc_4tQ9mZx2LkVb
         */
        AccountIdPath: components["schemas"]["AccountId"];
        /**
         * @description Id of the suggestion, from the list of suggestions of the same account.
         * @example sug_2bN8rYt5WqJd
         */
        SuggestionId: components["schemas"]["SuggestionId"];
        /**
         * @description Id of the account to report on.
         * @example acc_4tQ9mZx2LkVb
         */
        AccountIdQuery: components["schemas"]["AccountId"];
        /**
         * @description The span to report on. It ends today, unless it is `custom`, which takes `start_date` and `end_date`.
         * @example 30d
         */
        Period: components["schemas"]["Period"];
        /**
         * @description First day of the span, in UTC. Required when `period` is `custom`, ignored otherwise.
         * @example 2026-02-01
         */
        StartDate: string;
        /**
         * @description Last day of the span, in UTC, itself included; not before `start_date`. Required when `period` is `custom`, ignored otherwise.
         * @example 2026-03-02
         */
        EndDate: string;
        /**
         * @description How many activities to return at most in one page.
         * @example 50
         */
        ActivityLimit: number;
        /**
         * @description Id of the webhook.
         * @example wh_9LdE3vKp7XsA
         */
        WebhookIdPath: components["schemas"]["WebhookId"];
        /**
         * @description Id of the event, the same in every delivery of it (Standard Webhooks). Use it to drop duplicates.
         * @example evt_6cR1zPw8HmQy
         */
        WebhookMessageId: components["schemas"]["EventId"];
        /**
         * @description When this attempt was sent, in Unix seconds (Standard Webhooks). Part of what is signed; reject what is older than the tolerance of the delivery policy.
         * @example 1772467200
         */
        WebhookTimestamp: string;
        /**
         * @description One or more signatures, separated by spaces, each `v1,` and the base64 of an HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` with the webhook's secret (Standard Webhooks). One match is enough.
         * @example v1,RXhhbXBsZVNpZ25hdHVyZU5vdFJlYWwwMDAwMDAwMDA=
         */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies this request. Quote it to support; error bodies repeat it as `error.request_id`.
         * @example req_5fK2wXq9Tz1B
         */
        "X-Request-Id": components["schemas"]["RequestId"];
        /**
         * @description Requests that the plan allows in a minute.
         * @example 500
         */
        "X-RateLimit-Limit": number;
        /**
         * @description Requests left in the current minute. At zero, wait for `X-RateLimit-Reset`.
         * @example 487
         */
        "X-RateLimit-Remaining": number;
        /**
         * @description When the current minute ends and the count starts again, in Unix seconds.
         * @example 1772467260
         */
        "X-RateLimit-Reset": number;
        /**
         * @description Requests that the plan allows in a second.
         * @example 100
         */
        "X-RateLimit-Burst-Limit": number;
        /**
         * @description Requests left in the current second.
         * @example 99
         */
        "X-RateLimit-Burst-Remaining": number;
        /**
         * @description The scheme to authenticate with (RFC 6750, section 3).
         * @example Bearer realm="outfame"
         */
        "WWW-Authenticate": string;
        /**
         * @description Seconds to wait before the next request. A request sent after them is within the limit again.
         * @example 17
         */
        "Retry-After": components["schemas"]["RetryAfterSeconds"];
        /**
         * @description Seconds to wait before the next request, where the service knows how long it will be away.
         * @example 30
         */
        "Retry-After-Optional": components["schemas"]["RetryAfterSeconds"];
        /**
         * @description Your `redirect_uri` with the outcome in its query (RFC 6749, sections 4.1.2 and 4.1.2.1): `code` and your `state`
         *     when the user has agreed, or `error` (`access_denied`, `invalid_request`, `invalid_scope`,
         *     `unsupported_response_type`, `server_error`), `error_description` and your `state` when not.
         * @example https://yourapp.example.com/callback?code=EXAMPLE_CODE_NOT_REAL&state=random_csrf_token
         */
        "Authorization-Location": string;
        /**
         * @description Tokens must not be cached (RFC 6749, section 5.1).
         * @example no-store
         */
        "Cache-Control": "no-store";
        /**
         * @description The methods that the path has (RFC 9110, section 10.2.1).
         * @example GET, HEAD, OPTIONS, POST
         */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: {
                /** @description Only accounts on this platform. */
                platform?: components["schemas"]["Platform"];
                /** @description Only accounts with this status. */
                status?: components["schemas"]["AccountStatus"];
                /**
                 * @description How many items to return at most in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins: the `next_cursor` of the page before, unchanged. Leave it out for the first page. Cursors stay valid while rows are added, so a walk neither repeats nor misses an item. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of accounts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value that you make up once for each change, for example a UUID, and send again with every retry of it. The first result is kept and returned to each retry, so the change happens once. The same key with another body is answered `409 conflict`.
                 * @example 3f8e1c52-7a46-4b0d-9d1e-6c2f5a9b8e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The profile to connect. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCreate"];
            };
        };
        responses: {
            /** @description The account was created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value that you make up once for each change, for example a UUID, and send again with every retry of it. The first result is kept and returned to each retry, so the change happens once. The same key with another body is answered `409 conflict`.
                 * @example 3f8e1c52-7a46-4b0d-9d1e-6c2f5a9b8e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account was deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value that you make up once for each change, for example a UUID, and send again with every retry of it. The first result is kept and returned to each retry, so the change happens once. The same key with another body is answered `409 conflict`.
                 * @example 3f8e1c52-7a46-4b0d-9d1e-6c2f5a9b8e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdPath"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountUpdate"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getTargeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The targeting configuration. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetingConfig"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    updateTargeting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value that you make up once for each change, for example a UUID, and send again with every retry of it. The first result is kept and returned to each retry, so the change happens once. The same key with another body is answered `409 conflict`.
                 * @example 3f8e1c52-7a46-4b0d-9d1e-6c2f5a9b8e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdPath"];
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetingConfigUpdate"];
            };
        };
        responses: {
            /** @description The targeting configuration as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetingConfig"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listTargetingSuggestions: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return at most in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins: the `next_cursor` of the page before, unchanged. Leave it out for the first page. Cursors stay valid while rows are added, so a walk neither repeats nor misses an item. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of suggestions. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetingSuggestionList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    applyTargetingSuggestion: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value that you make up once for each change, for example a UUID, and send again with every retry of it. The first result is kept and returned to each retry, so the change happens once. The same key with another body is answered `409 conflict`.
                 * @example 3f8e1c52-7a46-4b0d-9d1e-6c2f5a9b8e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the account.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdPath"];
                /**
                 * @description Id of the suggestion, from the list of suggestions of the same account.
                 * @example sug_2bN8rYt5WqJd
                 */
                suggestion_id: components["parameters"]["SuggestionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The targeting configuration as it is now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetingConfig"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAnalyticsOverview: {
        parameters: {
            query: {
                /**
                 * @description Id of the account to report on.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdQuery"];
                /**
                 * @description The span to report on. It ends today, unless it is `custom`, which takes `start_date` and `end_date`.
                 * @example 30d
                 */
                period?: components["parameters"]["Period"];
                /**
                 * @description First day of the span, in UTC. Required when `period` is `custom`, ignored otherwise.
                 * @example 2026-02-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description Last day of the span, in UTC, itself included; not before `start_date`. Required when `period` is `custom`, ignored otherwise.
                 * @example 2026-03-02
                 */
                end_date?: components["parameters"]["EndDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The totals. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnalyticsOverview"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAnalyticsGrowth: {
        parameters: {
            query: {
                /**
                 * @description Id of the account to report on.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdQuery"];
                /**
                 * @description The span to report on. It ends today, unless it is `custom`, which takes `start_date` and `end_date`.
                 * @example 30d
                 */
                period?: components["parameters"]["Period"];
                /**
                 * @description First day of the span, in UTC. Required when `period` is `custom`, ignored otherwise.
                 * @example 2026-02-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description Last day of the span, in UTC, itself included; not before `start_date`. Required when `period` is `custom`, ignored otherwise.
                 * @example 2026-03-02
                 */
                end_date?: components["parameters"]["EndDate"];
                /** @description How much time one data point covers. */
                granularity?: components["schemas"]["Granularity"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The series. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthAnalytics"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAnalyticsEngagement: {
        parameters: {
            query: {
                /**
                 * @description Id of the account to report on.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdQuery"];
                /**
                 * @description The span to report on. It ends today, unless it is `custom`, which takes `start_date` and `end_date`.
                 * @example 30d
                 */
                period?: components["parameters"]["Period"];
                /**
                 * @description First day of the span, in UTC. Required when `period` is `custom`, ignored otherwise.
                 * @example 2026-02-01
                 */
                start_date?: components["parameters"]["StartDate"];
                /**
                 * @description Last day of the span, in UTC, itself included; not before `start_date`. Required when `period` is `custom`, ignored otherwise.
                 * @example 2026-03-02
                 */
                end_date?: components["parameters"]["EndDate"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The results by type of activity. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementAnalytics"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getAnalyticsAudience: {
        parameters: {
            query: {
                /**
                 * @description Id of the account to report on.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The demographics. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AudienceAnalytics"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listActivity: {
        parameters: {
            query: {
                /**
                 * @description Id of the account to report on.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdQuery"];
                /** @description Only activities of this type. */
                type?: components["schemas"]["ActivityType"];
                /**
                 * @description The day to list, in UTC. Today when left out.
                 * @example 2026-03-02
                 */
                date?: string;
                /**
                 * @description How many activities to return at most in one page.
                 * @example 50
                 */
                limit?: components["parameters"]["ActivityLimit"];
                /** @description Where the page begins: the `next_cursor` of the page before, unchanged. Leave it out for the first page. Cursors stay valid while rows are added, so a walk neither repeats nor misses an item. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of activities. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getEngagementLimits: {
        parameters: {
            query: {
                /**
                 * @description Id of the account to report on.
                 * @example acc_4tQ9mZx2LkVb
                 */
                account_id: components["parameters"]["AccountIdQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Limits and use, by type of activity. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementLimits"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    pauseEngagement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value that you make up once for each change, for example a UUID, and send again with every retry of it. The first result is kept and returned to each retry, so the change happens once. The same key with another body is answered `409 conflict`.
                 * @example 3f8e1c52-7a46-4b0d-9d1e-6c2f5a9b8e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The account to pause. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementStateChange"];
            };
        };
        responses: {
            /** @description Engagement is paused. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementState"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    resumeEngagement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value that you make up once for each change, for example a UUID, and send again with every retry of it. The first result is kept and returned to each retry, so the change happens once. The same key with another body is answered `409 conflict`.
                 * @example 3f8e1c52-7a46-4b0d-9d1e-6c2f5a9b8e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The account to resume. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementStateChange"];
            };
        };
        responses: {
            /** @description Engagement is running. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementState"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                /**
                 * @description How many items to return at most in one page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page begins: the `next_cursor` of the page before, unchanged. Leave it out for the first page. Cursors stay valid while rows are added, so a walk neither repeats nor misses an item. */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of webhooks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value that you make up once for each change, for example a UUID, and send again with every retry of it. The first result is kept and returned to each retry, so the change happens once. The same key with another body is answered `409 conflict`.
                 * @example 3f8e1c52-7a46-4b0d-9d1e-6c2f5a9b8e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The subscription to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            /** @description The webhook was created. Its secret is shown only here. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookWithSecret"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    getWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_9LdE3vKp7XsA
                 */
                webhook_id: components["parameters"]["WebhookIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A value that you make up once for each change, for example a UUID, and send again with every retry of it. The first result is kept and returned to each retry, so the change happens once. The same key with another body is answered `409 conflict`.
                 * @example 3f8e1c52-7a46-4b0d-9d1e-6c2f5a9b8e70
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description Id of the webhook.
                 * @example wh_9LdE3vKp7XsA
                 */
                webhook_id: components["parameters"]["WebhookIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook was deleted. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-RateLimit-Limit": components["headers"]["X-RateLimit-Limit"];
                    "X-RateLimit-Remaining": components["headers"]["X-RateLimit-Remaining"];
                    "X-RateLimit-Reset": components["headers"]["X-RateLimit-Reset"];
                    "X-RateLimit-Burst-Limit": components["headers"]["X-RateLimit-Burst-Limit"];
                    "X-RateLimit-Burst-Remaining": components["headers"]["X-RateLimit-Burst-Remaining"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["InsufficientScope"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["RateLimitExceeded"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    authorize: {
        parameters: {
            query: {
                /** @description Always `code`. */
                response_type: "code";
                /** @description Your application's id. */
                client_id: components["schemas"]["OAuthClientId"];
                /**
                 * @description Where to send the browser afterwards. One of your registered redirect URIs, character for character.
                 * @example https://yourapp.example.com/callback
                 */
                redirect_uri: string;
                /** @description The scopes to ask for, separated by spaces. Ask for those you need and no more. */
                scope: components["schemas"]["OAuthScope"];
                /**
                 * @description An unguessable value that comes back unchanged; it ties the answer to the browser that asked.
                 * @example random_csrf_token
                 */
                state?: string;
                /**
                 * @description The base64url of the SHA-256 of a random `code_verifier` (RFC 7636). Recommended for every client.
                 * @example EXAMPLE-CHALLENGE-NOT-REAL-EXAMPLE-CHALLENG
                 */
                code_challenge?: string;
                /** @description How the challenge was made. Required with `code_challenge`. */
                code_challenge_method?: "S256";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consent screen, which lists every requested permission. For people, not for programs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Back to your application, with a code or an error. */
            302: {
                headers: {
                    Location: components["headers"]["Authorization-Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The client or its redirect URI is unknown, so the browser must not be sent there. A page tells the user (RFC 6749, section 4.1.2.1). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    exchangeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The grant. */
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["OAuthTokenRequest"];
            };
        };
        responses: {
            /** @description The tokens. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OAuthTokens"];
                };
            };
            400: components["responses"]["OAuthBadRequest"];
            401: components["responses"]["OAuthInvalidClient"];
        };
    };
    receiveAccountGrowthMilestone: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every delivery of it (Standard Webhooks). Use it to drop duplicates.
                 * @example evt_6cR1zPw8HmQy
                 */
                "webhook-id": components["parameters"]["WebhookMessageId"];
                /**
                 * @description When this attempt was sent, in Unix seconds (Standard Webhooks). Part of what is signed; reject what is older than the tolerance of the delivery policy.
                 * @example 1772467200
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the base64 of an HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` with the webhook's secret (Standard Webhooks). One match is enough.
                 * @example v1,RXhhbXBsZVNpZ25hdHVyZU5vdFJlYWwwMDAwMDAwMDA=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountGrowthMilestoneEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookAccepted"];
            default: components["responses"]["WebhookRefused"];
        };
    };
    receiveAccountStatusChanged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every delivery of it (Standard Webhooks). Use it to drop duplicates.
                 * @example evt_6cR1zPw8HmQy
                 */
                "webhook-id": components["parameters"]["WebhookMessageId"];
                /**
                 * @description When this attempt was sent, in Unix seconds (Standard Webhooks). Part of what is signed; reject what is older than the tolerance of the delivery policy.
                 * @example 1772467200
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the base64 of an HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` with the webhook's secret (Standard Webhooks). One match is enough.
                 * @example v1,RXhhbXBsZVNpZ25hdHVyZU5vdFJlYWwwMDAwMDAwMDA=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountStatusChangedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookAccepted"];
            default: components["responses"]["WebhookRefused"];
        };
    };
    receiveAccountFlagged: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every delivery of it (Standard Webhooks). Use it to drop duplicates.
                 * @example evt_6cR1zPw8HmQy
                 */
                "webhook-id": components["parameters"]["WebhookMessageId"];
                /**
                 * @description When this attempt was sent, in Unix seconds (Standard Webhooks). Part of what is signed; reject what is older than the tolerance of the delivery policy.
                 * @example 1772467200
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the base64 of an HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` with the webhook's secret (Standard Webhooks). One match is enough.
                 * @example v1,RXhhbXBsZVNpZ25hdHVyZU5vdFJlYWwwMDAwMDAwMDA=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountFlaggedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookAccepted"];
            default: components["responses"]["WebhookRefused"];
        };
    };
    receiveEngagementDailySummary: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every delivery of it (Standard Webhooks). Use it to drop duplicates.
                 * @example evt_6cR1zPw8HmQy
                 */
                "webhook-id": components["parameters"]["WebhookMessageId"];
                /**
                 * @description When this attempt was sent, in Unix seconds (Standard Webhooks). Part of what is signed; reject what is older than the tolerance of the delivery policy.
                 * @example 1772467200
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the base64 of an HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` with the webhook's secret (Standard Webhooks). One match is enough.
                 * @example v1,RXhhbXBsZVNpZ25hdHVyZU5vdFJlYWwwMDAwMDAwMDA=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementDailySummaryEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookAccepted"];
            default: components["responses"]["WebhookRefused"];
        };
    };
    receiveTargetingSuggestionsReady: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every delivery of it (Standard Webhooks). Use it to drop duplicates.
                 * @example evt_6cR1zPw8HmQy
                 */
                "webhook-id": components["parameters"]["WebhookMessageId"];
                /**
                 * @description When this attempt was sent, in Unix seconds (Standard Webhooks). Part of what is signed; reject what is older than the tolerance of the delivery policy.
                 * @example 1772467200
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the base64 of an HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` with the webhook's secret (Standard Webhooks). One match is enough.
                 * @example v1,RXhhbXBsZVNpZ25hdHVyZU5vdFJlYWwwMDAwMDAwMDA=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TargetingSuggestionsReadyEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookAccepted"];
            default: components["responses"]["WebhookRefused"];
        };
    };
    receiveBillingPaymentSucceeded: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every delivery of it (Standard Webhooks). Use it to drop duplicates.
                 * @example evt_6cR1zPw8HmQy
                 */
                "webhook-id": components["parameters"]["WebhookMessageId"];
                /**
                 * @description When this attempt was sent, in Unix seconds (Standard Webhooks). Part of what is signed; reject what is older than the tolerance of the delivery policy.
                 * @example 1772467200
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the base64 of an HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` with the webhook's secret (Standard Webhooks). One match is enough.
                 * @example v1,RXhhbXBsZVNpZ25hdHVyZU5vdFJlYWwwMDAwMDAwMDA=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingPaymentSucceededEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookAccepted"];
            default: components["responses"]["WebhookRefused"];
        };
    };
    receiveBillingPaymentFailed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Id of the event, the same in every delivery of it (Standard Webhooks). Use it to drop duplicates.
                 * @example evt_6cR1zPw8HmQy
                 */
                "webhook-id": components["parameters"]["WebhookMessageId"];
                /**
                 * @description When this attempt was sent, in Unix seconds (Standard Webhooks). Part of what is signed; reject what is older than the tolerance of the delivery policy.
                 * @example 1772467200
                 */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /**
                 * @description One or more signatures, separated by spaces, each `v1,` and the base64 of an HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` with the webhook's secret (Standard Webhooks). One match is enough.
                 * @example v1,RXhhbXBsZVNpZ25hdHVyZU5vdFJlYWwwMDAwMDAwMDA=
                 */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BillingPaymentFailedEvent"];
            };
        };
        responses: {
            "2XX": components["responses"]["WebhookAccepted"];
            default: components["responses"]["WebhookRefused"];
        };
    };
}
