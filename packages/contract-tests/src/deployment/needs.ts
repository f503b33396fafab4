import { type Capability, howToEnable, type Target } from "../target/target.ts";

/** How each capability is given on the command line. A clock, for one, is only a sandbox's. */
const control = "only a sandbox has it: --control URL";
const flags: Readonly<Record<Capability, string>> = {
  credentials: "keys of chosen scopes: --keys FILE (--keys-template writes one), or --control URL",
  tokens: "OAuth access tokens of chosen scopes: --keys FILE, or --control URL",
  organization: `organizations of the tests' own; ${control}`,
  stranger: "a key of a second organization: --other-api-key, or --control URL",
  clock: `a clock that tests can move; ${control}`,
  receiver: "a public address that leads here: --receiver-url with --receiver-listen, or --control URL",
  oauthClient:
    "an OAuth client: --oauth-client-id, --oauth-client-secret and --redirect-uri, or --control URL",
  consent: "a user who allows without a page: --auto-consent, or --control URL",
  revoke: `a way to revoke credentials; ${control}`,
  expire: `a way to let tokens expire; ${control}`,
  limits: `a switch for rate limits; ${control}`,
  trigger: `a way to cause events; ${control}`,
};

export interface Need {
  readonly name: Capability;
  readonly has: boolean;
  /** What it is, and how it is given. */
  readonly how: string;
}

/** Everything that checks may need, and whether the target has it. */
export function needsOf(target: Target): readonly Need[] {
  return (Object.keys(howToEnable) as Capability[]).map((name) => ({
    name,
    has: target[name] !== undefined,
    how: flags[name],
  }));
}

/** A reason why something was not exercised, with the option that would help in place of words for programmers. */
export function withFlags(reason: string): string {
  for (const name of Object.keys(howToEnable) as Capability[])
    if (reason.includes(howToEnable[name])) return reason.replaceAll(howToEnable[name], flags[name]);
  return reason.replace(/give the target .+$/, control);
}
