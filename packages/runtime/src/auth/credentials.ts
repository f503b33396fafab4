import type { CallFacts } from "../errors/sdk-error.ts";
import { CredentialsError } from "../errors/transport-error.ts";
import type { ApiSpec, OperationSpec, SecuritySchemeSpec } from "../operation.ts";
import type { BasicCredentials } from "../options.ts";
import { encode } from "../wire/encode.ts";
import { addCookies } from "../wire/headers.ts";
import { guardAmbiguity, guardBasic, guardSecret } from "./guard.ts";

/** The way in that was chosen for a call. */
export interface Access {
  readonly schemes: readonly SecuritySchemeSpec[];
  /** Scopes that the operation needs when called this way. */
  readonly scopes: readonly string[];
}

/** The credentials of one client: chosen per operation, read and checked before every attempt. */
export class Credentials {
  readonly #schemes: Readonly<Record<string, SecuritySchemeSpec>>;
  readonly #options: Readonly<Record<string, unknown>>;
  readonly #baseUrl: URL;

  /** Throws a `CredentialsError` when what was given cannot be right. */
  constructor(api: ApiSpec, options: object, baseUrl: URL) {
    this.#schemes = api.security;
    this.#options = options as Readonly<Record<string, unknown>>;
    this.#baseUrl = baseUrl;
    guardAmbiguity(api.security, this.#options);
    for (const scheme of Object.values(api.security)) {
      const value = this.#options[scheme.option];
      if (value !== undefined && typeof value !== "function") this.#check(scheme, value);
    }
  }

  /**
   * The first alternative whose credentials are all there; one that needs none is the last resort.
   * Throws a `CredentialsError` that names the options when there is none.
   */
  choose(operation: OperationSpec): Access {
    const alternatives = operation.security ?? [];
    const usable = alternatives.filter((names) => Object.keys(names).every((name) => this.#has(name)));
    const chosen = usable.find((names) => Object.keys(names).length > 0) ?? usable[0];
    if (!chosen && alternatives.length > 0) {
      const ways = alternatives.map((names) =>
        Object.keys(names)
          .map((name) => this.#option(name))
          .join(" with "),
      );
      const problem = `give the client ${[...new Set(ways)].join(" or ")}`;
      throw new CredentialsError("missing_credentials", problem, { operation });
    }
    return {
      schemes: Object.keys(chosen ?? {}).flatMap((name) => this.#schemes[name] ?? []),
      scopes: [...new Set(Object.values(chosen ?? {}).flat())],
    };
  }

  /**
   * Adds the credentials to a request; gives the URL, which a key in the query changes.
   * Throws a `CredentialsError` when they cannot be had, or cannot be right.
   */
  async apply(access: Access, headers: Headers, url: string, facts: CallFacts): Promise<string> {
    let target = url;
    for (const scheme of access.schemes) {
      const value = await this.#read(scheme, facts);
      if (scheme.type === "bearer") headers.set("authorization", `Bearer ${value}`);
      if (scheme.type === "basic") headers.set("authorization", `Basic ${base64(value as BasicCredentials)}`);
      if (scheme.type !== "apiKey") continue;
      if (scheme.in === "header") headers.set(scheme.name, String(value));
      if (scheme.in === "cookie") addCookies(headers, [`${scheme.name}=${encode(String(value))}`]);
      if (scheme.in === "query") {
        target += `${target.includes("?") ? "&" : "?"}${encode(scheme.name)}=${encode(String(value))}`;
      }
    }
    return target;
  }

  async #read(scheme: SecuritySchemeSpec, facts: CallFacts): Promise<unknown> {
    const given = this.#options[scheme.option];
    if (typeof given !== "function") return given;
    let value: unknown;
    try {
      value = await given();
    } catch (cause) {
      throw new CredentialsError(
        "missing_credentials",
        `the function given as ${scheme.option} failed`,
        facts,
        cause,
      );
    }
    this.#check(scheme, value);
    return value;
  }

  #has(name: string): boolean {
    const scheme = this.#schemes[name];
    return (
      scheme !== undefined && scheme.type !== "unsupported" && this.#options[scheme.option] !== undefined
    );
  }

  #option(name: string): string {
    const scheme = this.#schemes[name];
    return scheme === undefined || scheme.type === "unsupported" ? `${name} (not supported)` : scheme.option;
  }

  #check(scheme: SecuritySchemeSpec, value: unknown): void {
    if (scheme.type === "basic") {
      const { username, password } = Object(value) as Partial<BasicCredentials>;
      guardBasic(scheme.option, String(username ?? ""), String(password ?? ""));
    } else if (scheme.type !== "unsupported") {
      guardSecret(scheme, value, this.#baseUrl);
    }
  }
}

/** `username:password` in UTF-8 and Base64 (RFC 7617 §2). */
function base64({ username, password }: BasicCredentials): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)));
}
