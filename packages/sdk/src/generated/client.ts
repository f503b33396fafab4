import { type ClientOptions, type Credential, type OAuthCredential, Transport } from "@outfame/runtime";
import { api } from "./api.ts";
import { Accounts } from "./resources/accounts.ts";
import { Analytics } from "./resources/analytics.ts";
import { Engagement } from "./resources/engagement.ts";
import { Targeting } from "./resources/targeting.ts";
import { Webhooks } from "./resources/webhooks.ts";
import type { Scope } from "./scopes.ts";

/** Options of `Outfame`. */
export interface OutfameOptions<S extends Scope = Scope> extends ClientOptions {
  /** A secret of your organization, for server-to-server integrations: `Authorization: Bearer <key>`. */
  readonly apiKey?: Credential | undefined;
  /** Access on behalf of an Outfame user, for applications that serve many organizations. */
  readonly accessToken?: Credential | undefined;
  /**
   * Instead of `accessToken`: tokens that the client gets, keeps and renews by itself, by the OAuth flow
   * of the document.
   */
  readonly oauth?: OAuthCredential | undefined;
  /**
   * The scopes that the credential has. Calls that need others then do not compile, and are refused
   * before anything is sent. Without it, every call is allowed.
   */
  readonly scopes?: readonly S[] | undefined;
}

/**
 * Outfame API
 *
 * Manage Instagram and TikTok growth accounts, their targeting, engagement and analytics.
 */
export class Outfame<const S extends Scope = Scope> {
  /** An account is one Instagram or TikTok profile that Outfame grows. */
  readonly accounts: Accounts<S>;
  /**
   * Whom an account reaches: competitors, hashtags, places and interests to find people by, filters that
   * narrow them down, and the suggestions that Outfame's models make from what has worked so far.
   */
  readonly targeting: Targeting<S>;
  /**
   * How an account grows: totals, time series, the results of each kind of engagement, and who the
   * audience is.
   */
  readonly analytics: Analytics<S>;
  /**
   * What Outfame does on behalf of an account: the log of single activities, the use of today's limits,
   * and the switch that pauses and resumes everything.
   */
  readonly engagement: Engagement<S>;
  /**
   * Subscriptions that send events to your HTTPS endpoint as they happen, signed so that you can trust
   * them, and repeated until your endpoint has answered or the schedule of retries is used up.
   */
  readonly webhooks: Webhooks<S>;

  constructor(options: OutfameOptions<S> = {}) {
    const transport = new Transport(api, options);
    this.accounts = new Accounts(transport);
    this.targeting = new Targeting(transport);
    this.analytics = new Analytics(transport);
    this.engagement = new Engagement(transport);
    this.webhooks = new Webhooks(transport);
  }
}
