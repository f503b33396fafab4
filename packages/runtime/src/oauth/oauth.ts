import { type Clock, systemClock } from "../clock.ts";
import { ReauthorizationRequiredError } from "../errors/oauth-error.ts";
import type { OAuthSpec } from "../operation.ts";
import { type AuthorizationOptions, type AuthorizationRequest, beginAuthorization } from "./authorization.ts";
import { type CodeExchange, readCallback } from "./callback.ts";
import { isDue } from "./expiry.ts";
import { Flights } from "./flight.ts";
import type { Grant, TokenRecord } from "./grant.ts";
import type { OAuthOptions } from "./options.ts";
import { post } from "./post.ts";
import { isUsable, leaseFor, type Renewal, type Renewed, renew, type Wish } from "./renew.ts";
import { requestTokens } from "./request-tokens.ts";
import { type AuthorizationServer, serverOf } from "./server.ts";
import type { TokenStore } from "./store.ts";
import { OAuthTokens } from "./tokens.ts";
import { Vault } from "./vault.ts";

/** After a renewal ahead of time that brought nothing, milliseconds until the next. */
const pause = 30_000;

/**
 * OAuth 2.0 for one grant: the authorization code flow with PKCE, then an access token whenever one is needed. Use it by
 * itself, or give it to a client as its `oauth`. Nothing secret can be seen in it.
 */
export class OAuth<Scope extends string = string> {
  readonly tokenStore: TokenStore;
  readonly #server: AuthorizationServer;
  readonly #options: OAuthOptions;
  readonly #renewal: Renewal;
  readonly #clock: Clock;
  readonly #flights: Flights = new Flights();
  #record: TokenRecord | undefined;
  #rejected: string | undefined;
  #pausedUntil = 0;

  /** Throws a `CredentialsError` for options that cannot be right, or must not be used here. */
  constructor(spec: OAuthSpec, options: OAuthOptions, clock: Clock = systemClock) {
    const server = serverOf(spec, options, clock);
    const { tokenStore: store } = options;
    this.tokenStore = store;
    this.#options = options;
    this.#server = server;
    this.#clock = clock;
    const { rotates = true, reuseRevokesFamily = rotates } = spec;
    this.#renewal = { store, vault: new Vault(store, clock), server, clock, rotates, reuseRevokesFamily };
  }

  /**
   * Begins the flow: gives the URL to send the user to, and what to keep in their session for their return.
   * Throws a `TypeError` without a `redirectUri`.
   */
  authorizationUrl(options: AuthorizationOptions<Scope>): Promise<AuthorizationRequest> {
    return beginAuthorization(this.#server, this.#redirectUri(), options);
  }

  /**
   * Ends the flow, when the user came back: exchanges the code for tokens and stores them.
   * Throws a `CredentialsError` for a redirect that is not the expected one, and an `OAuthError` for a refusal.
   */
  async exchangeCode(exchange: CodeExchange): Promise<OAuthTokens> {
    const form = {
      grant_type: "authorization_code",
      code: readCallback(exchange),
      redirect_uri: this.#redirectUri(),
      code_verifier: exchange.codeVerifier,
    };
    const grant = await requestTokens(this.#server, form);
    const { store, vault } = this.#renewal;
    const record = await store.withLock(leaseFor(this.#server), async (lease) => {
      return vault.keep((await store.get()) ?? { version: 0 }, grant, lease);
    });
    return this.#accept(record, grant);
  }

  /**
   * An access token that works as far as is known. One that is about to end is renewed meanwhile; only one that has
   * ended is waited for, together with all who ask at the same time.
   * Throws a `ReauthorizationRequiredError` when the user has to be asked again, an `OAuthError` when the server refuses
   * for another reason, a `ConnectionError` or `TimeoutError` when it does not answer.
   */
  async accessToken(): Promise<string> {
    if (!this.#record) this.#remember(await this.tokenStore.get());
    for (;;) {
      const grant = this.#usable();
      if (grant) {
        this.#renewAhead(grant);
        return grant.accessToken;
      }
      const { current } = this.#flights;
      if (current?.wish.ahead) {
        await current.landing.catch(() => {});
        continue;
      }
      const wish = { rejected: this.#rejected, ahead: false };
      const flight = current ?? this.#flights.begin(wish, (asked) => this.#renew(asked));
      const { record } = await flight.landing;
      if (record.grant && flight.wish.rejected === this.#rejected) return record.grant.accessToken;
    }
  }

  /** Says that the API refused an access token: it is not used again. A newer one stays what it is. */
  invalidate(accessToken: string): void {
    if (this.#record?.grant?.accessToken === accessToken) this.#rejected = accessToken;
  }

  /** Whether the server offers to revoke tokens. */
  get revocable(): boolean {
    return this.#server.endpoints.revocation !== undefined;
  }

  /**
   * Revokes the tokens at the server (RFC 7009), where that is offered, then forgets them.
   * Throws a `TypeError` where it is not offered; then `forget()` is what is left.
   */
  async revoke(): Promise<void> {
    const { revocation } = this.#server.endpoints;
    if (revocation === undefined) throw new TypeError("the server offers no revocation: use forget()");
    await this.#clear(async ({ accessToken, refreshToken }) => {
      const form = refreshToken
        ? { token: refreshToken, token_type_hint: "refresh_token" }
        : { token: accessToken, token_type_hint: "access_token" };
      await post(this.#server, revocation, form);
    });
  }

  /** Removes the tokens from the store. Other processes notice when they look there: when their access token ends. */
  forget(): Promise<void> {
    return this.#clear(async () => {});
  }

  async #clear(before: (grant: Grant) => Promise<void>): Promise<void> {
    const { store, vault } = this.#renewal;
    await store.withLock(leaseFor(this.#server), async (lease) => {
      const stored = await store.get();
      if (stored?.grant === undefined) return;
      await before(stored.grant);
      await vault.write(stored, {}, lease);
    });
    this.#record = undefined;
  }

  #redirectUri(): string {
    const { redirectUri } = this.#options;
    if (!redirectUri) throw new TypeError("redirectUri is missing: give the one that is registered");
    return redirectUri;
  }

  #usable(): Grant | undefined {
    const grant = this.#record?.grant;
    return grant && isUsable(grant, this.#rejected, this.#clock.now()) ? grant : undefined;
  }

  #renewAhead(grant: Grant): void {
    const now = this.#clock.now();
    if (!isDue(grant, now) || now < this.#pausedUntil || this.#flights.current) return;
    if (grant.refreshToken === undefined || this.#record?.ended) return;
    this.#pausedUntil = now + pause;
    this.#flights.begin({ rejected: undefined, ahead: true }, (wish) => this.#renew(wish));
  }

  async #renew(wish: Wish): Promise<Renewed> {
    const renewed = await renew(this.#renewal, wish).catch((error) => {
      // What this process remembers is of no more use; somebody may store new tokens any time.
      if (ReauthorizationRequiredError.is(error) && !wish.ahead) this.#record = undefined;
      throw error;
    });
    const { record, fresh } = renewed;
    if (fresh && record.grant) await this.#accept(record, record.grant);
    this.#remember(record);
    return renewed;
  }

  async #accept(record: TokenRecord, grant: Grant): Promise<OAuthTokens> {
    const tokens = new OAuthTokens(grant);
    await this.#options.onTokens?.(tokens);
    this.#remember(record);
    return tokens;
  }

  /** What was read late must not replace what is newer. */
  #remember(record: TokenRecord | undefined): void {
    if ((record?.version ?? 0) >= (this.#record?.version ?? 0)) this.#record = record;
  }
}
