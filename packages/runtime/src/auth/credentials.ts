import { type CallFacts, SdkError } from "../errors/sdk-error.ts";
import { CredentialsError } from "../errors/transport-error.ts";
import type { OAuthCredential } from "../oauth/connect.ts";
import type { ApiSpec, OperationSpec, SecuritySchemeSpec } from "../operation.ts";
import type { CredentialSource } from "../options.ts";
import { applySecret } from "./apply.ts";
import { chooseWay } from "./choose.ts";
import { guardAmbiguity, guardSecret } from "./guard.ts";
import { oauthSource } from "./oauth-source.ts";
import type { SchemeWriter } from "./schemes.ts";

/** A security scheme whose credential the client was given. */
interface Credential {
  readonly scheme: SecuritySchemeSpec;
  /** A secret, or what gives the current one. */
  readonly given: unknown;
  /** What its requests are counted by, where that is not the secret. */
  readonly partition: string | undefined;
}

/** The way in that was chosen for a call. */
export interface Access {
  readonly credentials: readonly Credential[];
  /** Scopes that the operation needs when called this way. */
  readonly scopes: readonly string[];
}

/** What requests are counted by: by name, or by the hash of a secret. */
export type Partition = { readonly name: string } | { readonly secret: string };

/** The credentials of one client: chosen per operation, read and checked before every attempt. */
export class Credentials {
  readonly #schemes: Readonly<Record<string, SecuritySchemeSpec>>;
  readonly #known = new Map<string, Credential>();
  /** What was chosen before: it depends on nothing that changes. */
  readonly #chosen = new Map<OperationSpec, Access>();
  readonly #baseUrl: URL;
  readonly #writer: SchemeWriter | undefined;

  /** Schemes other than bearer tokens need a `writer`. Throws a `CredentialsError` when what was given cannot be right. */
  constructor(api: ApiSpec, options: object, baseUrl: URL, writer?: SchemeWriter) {
    const values: Readonly<Record<string, unknown>> = { ...options };
    this.#schemes = api.security;
    this.#baseUrl = baseUrl;
    this.#writer = writer;
    guardAmbiguity(api.security, values);
    for (const [name, scheme] of Object.entries(api.security)) {
      const { oauth } = scheme.type === "bearer" ? scheme : {};
      const flow = oauth && (values[oauth.option] as OAuthCredential | undefined);
      const fetch = values["fetch"] as typeof globalThis.fetch | undefined;
      const given = flow ? oauthSource(oauth, flow, fetch) : values[scheme.option];
      if (given === undefined || (scheme.type !== "bearer" && !writer)) continue;
      const isShared = api.rateLimits?.partitions?.[name] === "organization";
      const partition = isShared ? (given as CredentialSource).partition : undefined;
      if (typeof given !== "function") this.#check(scheme, given);
      if (scheme.type !== "unsupported") this.#known.set(name, { scheme, given, partition });
    }
  }

  /**
   * The first alternative whose credentials are all there; one that needs none is the last resort.
   * Throws a `CredentialsError` that names the options when there is none.
   */
  choose(operation: OperationSpec): Access {
    const before = this.#chosen.get(operation);
    if (before) return before;
    const way = chooseWay(operation, (name) => this.#known.has(name));
    if (!way) {
      const option = (name: string) => {
        const scheme = this.#schemes[name];
        return scheme && scheme.type !== "unsupported" ? scheme.option : `${name} (not supported)`;
      };
      const ways = new Set(operation.security?.map((names) => Object.keys(names).map(option).join(" with ")));
      const problem = `give the client ${[...ways].join(" or ")}`;
      throw new CredentialsError("missing_credentials", problem, { operation });
    }
    const access = {
      credentials: Object.keys(way).flatMap((name) => this.#known.get(name) ?? []),
      scopes: [...new Set(Object.values(way).flat())],
    };
    this.#chosen.set(operation, access);
    return access;
  }

  /**
   * The secrets of an access, in the order of its credentials; at once where nothing has to be asked for. Throws, or
   * rejects with, a `CredentialsError` when one cannot be had, or cannot be right.
   */
  read({ credentials }: Access, facts: CallFacts): unknown[] | Promise<unknown[]> {
    const secrets = credentials.map(({ scheme, given }) =>
      typeof given === "function" ? this.#ask(given as Source, scheme, facts) : given,
    );
    return secrets.some((secret) => secret instanceof Promise) ? Promise.all(secrets) : secrets;
  }

  /** Adds secrets to a request; gives the URL, which a key in the query changes. */
  apply({ credentials }: Access, secrets: readonly unknown[], headers: Headers, url: string): string {
    return credentials.reduce((target, { scheme }, index) => {
      return applySecret(scheme, secrets[index], headers, target, this.#writer);
    }, url);
  }

  /** Tells where the secrets came from that they were refused. `true` when there are others by now. */
  async refused({ credentials }: Access, secrets: readonly unknown[]): Promise<boolean> {
    const asked = credentials.map(({ given }, index) =>
      (given as CredentialSource).refused?.(String(secrets[index])),
    );
    return (await Promise.all(asked)).includes(true);
  }

  async #ask(source: Source, scheme: SecuritySchemeSpec, facts: CallFacts): Promise<unknown> {
    let secret: unknown;
    try {
      secret = await source(facts);
    } catch (cause) {
      const problem = `the function given as ${scheme.option} failed`;
      // What a source throws on purpose says more.
      throw cause instanceof SdkError
        ? cause
        : new CredentialsError("missing_credentials", problem, facts, cause);
    }
    this.#check(scheme, secret);
    return secret;
  }

  #check(scheme: SecuritySchemeSpec, value: unknown): void {
    if (scheme.type === "basic") this.#writer?.checkBasic(scheme.option, value);
    else if (scheme.type !== "unsupported") guardSecret(scheme, value, this.#baseUrl);
  }
}

type Source = (facts: CallFacts) => unknown;

/** What the requests of an access are counted by; `undefined` where it has no credentials. */
export function partitionOf({ credentials }: Access, secrets: readonly unknown[]): Partition | undefined {
  const [first] = credentials;
  const name = first?.partition;
  if (name !== undefined) return { name };
  return first && { secret: JSON.stringify(secrets[0]) };
}
