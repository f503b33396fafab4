/** A deployment under test, and what it can be asked for beyond plain requests. What is missing leaves the tests that need it out, visibly. */
export interface Target {
  /** For people: `sandbox in this process`, `https://api.example.com`. */
  readonly name: string;
  /** Of the API, with its base path and no slash at the end. */
  readonly baseUrl: string;
  /** Of the authorization server, without a path. Undefined: as the document says. */
  readonly authorizationUrl?: string;
  /** Sends a request and never follows a redirect. */
  fetch(request: Request): Promise<Response>;
  /** A credential that may do everything, and is not counted out by the suite itself. */
  credential(): Promise<Credential>;
  /** A fresh key of its own. */
  readonly credentials?: (wish: KeyWish) => Promise<Credential>;
  /** Tokens as a user's consent gives them. */
  readonly tokens?: (wish: TokenWish) => Promise<TokenCredential>;
  /** A new organization that nobody else uses, by an id that other capabilities take. */
  readonly organization?: (wish?: { readonly plan?: string }) => Promise<string>;
  /** A credential that may do everything, of another organization than `credential`'s. */
  readonly stranger?: () => Promise<Credential>;
  readonly clock?: TestClock;
  readonly receiver?: () => Promise<Receiver>;
  readonly oauthClient?: (wish?: { readonly redirectUris?: readonly string[] }) => Promise<OAuthClient>;
  /** Says what a user is to answer on the consent page from now on, and for whom. */
  readonly consent?: (answer: "allow" | "deny", organization?: string) => Promise<void>;
  /** Ends a credential at once. */
  readonly revoke?: (credential: Credential) => Promise<void>;
  /** Lets an access token expire now. */
  readonly expire?: (credential: Credential) => Promise<void>;
  /** Whether requests are counted at all; a target without this is used politely. */
  readonly limits?: (on: boolean) => Promise<void>;
  /** Causes an event of the document in an organization. */
  readonly trigger?: (type: string, organization: string) => Promise<void>;
  close(): Promise<void>;
}

/** Names of what may be missing, with how to give it. */
export const howToEnable = {
  credentials: "give the target a way to make keys with chosen scopes",
  tokens: "give the target a way to issue access tokens",
  organization: "give the target a way to make organizations",
  stranger: "give the target a key of a second organization",
  clock: "give the target a clock that tests can move",
  receiver: "give the target an address at which the deployment reaches this machine",
  oauthClient: "give the target an OAuth client",
  consent: "give the target a user who answers the consent page",
  revoke: "give the target a way to revoke credentials",
  expire: "give the target a way to let tokens expire",
  limits: "give the target a switch for its rate limits",
  trigger: "give the target a way to cause events",
} as const;

export type Capability = keyof typeof howToEnable;

export interface KeyWish {
  /** Default: all. */
  readonly scopes?: readonly string[];
  /** Default: the one with the most requests. */
  readonly plan?: string;
  /** Default: the target's own. */
  readonly organization?: string;
  readonly environment?: string;
}

export interface TokenWish {
  readonly scopes?: readonly string[];
  readonly organization?: string;
}

export interface Credential {
  /** Security scheme that it belongs to. */
  readonly scheme: string;
  readonly secret: string;
  /** What the target knows it by. */
  readonly handle: string;
}

export interface TokenCredential extends Credential {
  readonly refreshToken: string;
  readonly client: OAuthClient;
}

export interface OAuthClient {
  readonly id: string;
  readonly secret: string;
  readonly redirectUri: string;
}

export interface TestClock {
  /** Moves forward, and resolves when all that fell due is over. */
  advance(seconds: number): Promise<void>;
  now(): Promise<Date>;
}

/** What came in at a receiver. */
export interface Delivery {
  readonly headers: Headers;
  readonly body: string;
  /** When it came, in Unix seconds of this machine. */
  readonly at: number;
}

/** Answers a delivery: with a status, or after so many seconds with one. */
export type ReceiverAnswer = (
  delivery: Delivery,
  index: number,
) => number | { readonly after: number; readonly status: number };

export interface Receiver {
  readonly url: string;
  readonly deliveries: readonly Delivery[];
  /** What deliveries are answered with. At first: 204. */
  answer: ReceiverAnswer;
  close(): Promise<void>;
}
