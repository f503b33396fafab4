/* The golden consumer of @outfame/sdk/oauth, as released with @outfame/sdk 2.4.1: a program that uses all of it.
 * `pnpm source:record` writes it from the built declarations; `pnpm source:check` says what of it no longer compiles.
 * Never edit it: it stands for the programs of people who have that release. A line `//#` says what the next ones use. */
import {
  //# import AuthorizationOptions
  type AuthorizationOptions,
  //# import AuthorizationRequest
  type AuthorizationRequest,
  //# import CodeExchange
  type CodeExchange,
  //# import Grant
  type Grant,
  //# import Lease
  type Lease,
  //# import OAuth
  OAuth,
  //# import OAuthEndpoints
  type OAuthEndpoints,
  //# import OAuthError (oauth)
  OAuthError,
  //# import OAuthOptions
  type OAuthOptions,
  //# import OAuthTokens
  type OAuthTokens,
  //# import ReauthorizationReason (oauth)
  type ReauthorizationReason,
  //# import ReauthorizationRequiredError (oauth)
  ReauthorizationRequiredError,
  //# import Scope (oauth)
  type Scope,
  //# import TokenRecord
  type TokenRecord,
  //# import TokenStore
  type TokenStore,
  //# import createOAuth
  createOAuth,
  //# import memoryTokenStore
  memoryTokenStore,
} from "@outfame/sdk/oauth";
import {
  //# import OAuthError
  OAuthError as OAuthError2,
  //# import ReauthorizationReason
  type ReauthorizationReason as ReauthorizationReason2,
  //# import ReauthorizationRequiredError
  ReauthorizationRequiredError as ReauthorizationRequiredError2,
  //# import Scope
  type Scope as Scope2,
} from "@outfame/sdk";

declare function take<Type>(value: Type): void;
declare function given<Type>(): Type;

//# give AuthorizationOptions
export function give_AuthorizationOptions(): void {
  //# give AuthorizationOptions
  take<AuthorizationOptions>({
    //# give AuthorizationOptions.scopes
    scopes: given<readonly string[]>(),
    //# give AuthorizationOptions.state
    state: given<string | undefined>(),
  });
  //# give AuthorizationOptions
  take<AuthorizationOptions>({
    //# give AuthorizationOptions.scopes
    scopes: given<readonly string[]>(),
  });
}

//# read AuthorizationRequest
export function read_AuthorizationRequest(value: AuthorizationRequest): void {
  //# read AuthorizationRequest.url
  take<string>(value.url);
  //# read AuthorizationRequest.state
  take<string>(value.state);
  //# read AuthorizationRequest.codeVerifier
  take<string>(value.codeVerifier);
}

//# give CodeExchange
export function give_CodeExchange(): void {
  //# give CodeExchange
  take<CodeExchange>({
    //# give CodeExchange.code
    code: given<string | null | undefined>(),
    //# give CodeExchange.state
    state: given<string | null | undefined>(),
    //# give CodeExchange.expectedState
    expectedState: given<string>(),
    //# give CodeExchange.codeVerifier
    codeVerifier: given<string>(),
    //# give CodeExchange.error
    error: given<string | null | undefined>(),
    //# give CodeExchange.errorDescription
    errorDescription: given<string | null | undefined>(),
  });
  //# give CodeExchange
  take<CodeExchange>({
    //# give CodeExchange.code
    code: given<string | null | undefined>(),
    //# give CodeExchange.state
    state: given<string | null | undefined>(),
    //# give CodeExchange.expectedState
    expectedState: given<string>(),
    //# give CodeExchange.codeVerifier
    codeVerifier: given<string>(),
  });
}

//# give Grant
export function give_Grant(): void {
  //# give Grant
  take<Grant>({
    //# give Grant.accessToken
    accessToken: given<string>(),
    //# give Grant.refreshToken
    refreshToken: given<string | undefined>(),
    //# give Grant.issuedAt
    issuedAt: given<number>(),
    //# give Grant.expiresAt
    expiresAt: given<number | undefined>(),
    //# give Grant.scopes
    scopes: given<(readonly string[]) | undefined>(),
  });
  //# give Grant
  take<Grant>({
    //# give Grant.accessToken
    accessToken: given<string>(),
    //# give Grant.issuedAt
    issuedAt: given<number>(),
  });
}

//# read Grant
export function read_Grant(value: Grant): void {
  //# read Grant.accessToken
  take<string>(value.accessToken);
  //# read Grant.refreshToken
  take<string | undefined>(value.refreshToken);
  //# read Grant.issuedAt
  take<number>(value.issuedAt);
  //# read Grant.expiresAt
  take<number | undefined>(value.expiresAt);
  //# read Grant.scopes
  take<(readonly string[]) | undefined>(value.scopes);
}

//# give Lease
export function give_Lease(): void {
  //# give Lease
  take<Lease>({
    //# give Lease.fence
    fence: given<number>(),
    //# give Lease.until
    until: given<number>(),
  });
  //# give Lease
  take<Lease>({
    //# give Lease.fence
    fence: given<number>(),
    //# give Lease.until
    until: given<number>(),
  });
}

//# read Lease
export function read_Lease(value: Lease): void {
  //# read Lease.fence
  take<number>(value.fence);
  //# read Lease.until
  take<number>(value.until);
}

export function use_OAuth(value: unknown): void {
  //# call OAuth
  take<boolean>(value instanceof OAuth);
}

//# read OAuth
export function read_OAuth(value: OAuth): void {
  //# read OAuth.tokenStore
  take<TokenStore>(value.tokenStore);
  //# call OAuth.authorizationUrl
  take<Promise<AuthorizationRequest>>(value.authorizationUrl(given<AuthorizationOptions<string>>()));
  //# call OAuth.exchangeCode
  take<Promise<OAuthTokens>>(value.exchangeCode(given<CodeExchange>()));
  //# call OAuth.accessToken
  take<Promise<string>>(value.accessToken());
  //# call OAuth.invalidate
  take<void>(value.invalidate(given<string>()));
  //# read OAuth.revocable
  take<boolean>(value.revocable);
  //# call OAuth.revoke
  take<Promise<void>>(value.revoke());
  //# call OAuth.forget
  take<Promise<void>>(value.forget());
}

//# give OAuthEndpoints
export function give_OAuthEndpoints(): void {
  //# give OAuthEndpoints
  take<OAuthEndpoints>({
    //# give OAuthEndpoints.authorization
    authorization: given<string>(),
    //# give OAuthEndpoints.token
    token: given<string>(),
    //# give OAuthEndpoints.refresh
    refresh: given<string | undefined>(),
    //# give OAuthEndpoints.revocation
    revocation: given<string | undefined>(),
  });
  //# give OAuthEndpoints
  take<OAuthEndpoints>({
    //# give OAuthEndpoints.authorization
    authorization: given<string>(),
    //# give OAuthEndpoints.token
    token: given<string>(),
  });
}

export function same_OAuthError(): void {
  //# import OAuthError (oauth)
  take<typeof OAuthError2>(OAuthError);
}

//# give OAuthOptions
export function give_OAuthOptions(): void {
  //# give OAuthOptions
  take<OAuthOptions>({
    //# give OAuthOptions.clientId
    clientId: given<string>(),
    //# give OAuthOptions.clientSecret
    clientSecret: given<string | undefined>(),
    //# give OAuthOptions.redirectUri
    redirectUri: given<string | undefined>(),
    //# give OAuthOptions.tokenStore
    tokenStore: given<TokenStore>(),
    //# give OAuthOptions.onTokens
    onTokens: given<((tokens: OAuthTokens) => Promise<void> | void) | undefined>(),
    //# give OAuthOptions.clientAuthentication
    clientAuthentication: given<"basic" | "body" | undefined>(),
    //# give OAuthOptions.endpoints
    endpoints: given<Partial<OAuthEndpoints> | undefined>(),
    //# give OAuthOptions.fetch
    fetch: given<(typeof globalThis.fetch) | undefined>(),
    //# give OAuthOptions.timeout
    timeout: given<number | undefined>(),
  });
  //# give OAuthOptions
  take<OAuthOptions>({
    //# give OAuthOptions.clientId
    clientId: given<string>(),
    //# give OAuthOptions.tokenStore
    tokenStore: given<TokenStore>(),
  });
}

//# read OAuthTokens
export function read_OAuthTokens(value: OAuthTokens): void {
  //# read OAuthTokens.accessToken
  take<string>(value.accessToken);
  //# read OAuthTokens.refreshToken
  take<string | undefined>(value.refreshToken);
  //# read OAuthTokens.expiresAt
  take<Date | undefined>(value.expiresAt);
  //# read OAuthTokens.scopes
  take<(readonly string[]) | undefined>(value.scopes);
}

export function same_ReauthorizationReason(value: ReauthorizationReason): void {
  //# import ReauthorizationReason (oauth)
  take<ReauthorizationReason2>(value);
}

export function same_ReauthorizationRequiredError(): void {
  //# import ReauthorizationRequiredError (oauth)
  take<typeof ReauthorizationRequiredError2>(ReauthorizationRequiredError);
}

export function same_Scope(value: Scope): void {
  //# import Scope (oauth)
  take<Scope2>(value);
}

//# give TokenRecord
export function give_TokenRecord(): void {
  //# give TokenRecord
  take<TokenRecord>({
    //# give TokenRecord.version
    version: given<number>(),
    //# give TokenRecord.grant
    grant: given<Grant | undefined>(),
    //# give TokenRecord.refreshingSince
    refreshingSince: given<number | undefined>(),
    //# give TokenRecord.ended
    ended: given<"refused" | "rotation_lost" | undefined>(),
  });
  //# give TokenRecord
  take<TokenRecord>({
    //# give TokenRecord.version
    version: given<number>(),
  });
}

//# read TokenRecord
export function read_TokenRecord(value: TokenRecord): void {
  //# read TokenRecord.version
  take<number>(value.version);
  //# read TokenRecord.grant
  take<Grant | undefined>(value.grant);
  //# read TokenRecord.refreshingSince
  take<number | undefined>(value.refreshingSince);
  //# read TokenRecord.ended
  take<"refused" | "rotation_lost" | undefined>(value.ended);
  take<boolean>(value.ended === "refused");
  take<boolean>(value.ended === "rotation_lost");
}

//# give TokenStore
export function give_TokenStore(): void {
  //# give TokenStore
  take<TokenStore>({
    //# give TokenStore.id
    id: given<string>(),
    //# give TokenStore.get
    get: given<() => Promise<TokenRecord | undefined>>(),
    //# give TokenStore.compareAndSet
    compareAndSet: given<(expected: number, next: TokenRecord, lease: Lease) => Promise<boolean>>(),
    //# give TokenStore.withLock
    withLock: given<<T>(milliseconds: number, work: (lease: Lease) => Promise<T>) => Promise<T>>(),
  });
  //# give TokenStore
  take<TokenStore>({
    //# give TokenStore.id
    id: given<string>(),
    //# give TokenStore.get
    get: given<() => Promise<TokenRecord | undefined>>(),
    //# give TokenStore.compareAndSet
    compareAndSet: given<(expected: number, next: TokenRecord, lease: Lease) => Promise<boolean>>(),
    //# give TokenStore.withLock
    withLock: given<<T>(milliseconds: number, work: (lease: Lease) => Promise<T>) => Promise<T>>(),
  });
}

//# read TokenStore
export function read_TokenStore(value: TokenStore): void {
  //# read TokenStore.id
  take<string>(value.id);
  //# call TokenStore.get
  take<Promise<TokenRecord | undefined>>(value.get());
  //# call TokenStore.compareAndSet
  take<Promise<boolean>>(value.compareAndSet(given<number>(), given<TokenRecord>(), given<Lease>()));
  //# call TokenStore.withLock
  void (<T,>() => {
    //# call TokenStore.withLock
    take<Promise<T>>(value.withLock<T>(given<number>(), given<(lease: Lease) => Promise<T>>()));
  });
}

export function call_createOAuth(): void {
  //# call createOAuth
  take<OAuth<"accounts:read" | "accounts:write" | "analytics:read" | "engagement:manage" | "targeting:write" | "webhooks:manage">>(createOAuth(given<OAuthOptions>()));
}

export function call_memoryTokenStore(): void {
  //# call memoryTokenStore
  take<TokenStore>(memoryTokenStore());
}
