import { createHash } from "node:crypto";
import fc from "fast-check";
import type { AuthorizationServerContract, OperationContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import { excerpt } from "../http/verify.ts";
import { isObject } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import type { Credential, OAuthClient } from "../target/target.ts";
import { cheapest } from "./exhaust.ts";

/** Parameters of a request for access; undefined: left out. */
export type Asked = Readonly<Record<string, string | undefined>>;

export interface Tokens {
  readonly access: string;
  readonly refresh: string;
  readonly scopes: readonly string[];
  readonly expiresIn: number;
}

export interface Pkce {
  readonly verifier: string;
  readonly challenge: string;
}

/** The authorization code flow, as a client and the browser of a user go through it. */
export class Flow {
  readonly run: Run;
  readonly server: AuthorizationServerContract;
  readonly client: OAuthClient;
  readonly #authorize: OperationContract;
  readonly #token: OperationContract;

  private constructor(run: Run, server: AuthorizationServerContract, client: OAuthClient) {
    this.run = run;
    this.server = server;
    this.client = client;
    this.#authorize = operationOf(run, "GET", server.issuer + server.authorizePath);
    this.#token = operationOf(run, "POST", server.issuer + server.tokenPath);
  }

  /** With a client of its own, and a user of the test's organization who agrees. */
  static async open(run: Run): Promise<Flow> {
    const { authorizationServer: server } = run.contract;
    if (server === null) return run.skip("the document describes no authorization code flow");
    const client = await run.need("oauthClient")({});
    run.secrets.add(client.secret);
    await run.need("consent")("allow", await run.organization());
    return new Flow(run, server, client);
  }

  /** The same flow by another client. */
  async other(): Promise<Flow> {
    const client = await this.run.need("oauthClient")({});
    this.run.secrets.add(client.secret);
    return new Flow(this.run, this.server, client);
  }

  get everyScope(): readonly string[] {
    return this.server.scopes.map(({ name }) => name);
  }

  /** Sends the browser to the authorization endpoint. */
  authorize(asked: Asked = {}): Promise<Exchange> {
    const { id, redirectUri } = this.client;
    const given: Asked = {
      response_type: "code",
      client_id: id,
      redirect_uri: redirectUri,
      scope: this.everyScope.join(" "),
      ...asked,
    };
    const params = Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
    return this.run.call(this.#authorize, { params, headers: { accept: "text/html" } });
  }

  /** What the browser brings back to the redirect URI; fails where it does not come back. */
  async back(asked: Asked = {}): Promise<URLSearchParams> {
    const exchange = await this.authorize(asked);
    const { run, client } = this;
    run.check(
      [302, 303].includes(exchange.status),
      () => `The browser is to be sent back, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
    const location = exchange.headers.get("location") ?? "";
    const wanted = asked["redirect_uri"] ?? client.redirectUri;
    run.check(
      location.startsWith(`${wanted}?`) || location.startsWith(`${wanted}&`),
      `The browser is sent to ${location.split("?", 1)[0]}, not to ${wanted}.`,
      exchange,
    );
    const query = new URL(location).searchParams;
    run.secrets.add(query.get("code") ?? "");
    run.check(!location.includes("access_token"), "An access token is in the URL.", exchange);
    return query;
  }

  /** A code that a user's consent gives. */
  async code(asked: Asked = {}): Promise<string> {
    const code = (await this.back(asked)).get("code");
    this.run.check(code !== null && code !== "", "The user agreed, and no code came.");
    return code ?? "";
  }

  /** Asks the token endpoint. */
  token(fields: Asked): Promise<Exchange> {
    const { id, secret } = this.client;
    const given: Asked = { client_id: id, client_secret: secret, ...fields };
    const body = Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    );
    for (const name of ["code", "refresh_token", "client_secret", "code_verifier"])
      this.run.secrets.add(body[name] ?? "");
    return this.run.call(this.#token, { body, credential: null });
  }

  exchange(code: string, fields: Asked = {}): Promise<Exchange> {
    return this.token({
      grant_type: "authorization_code",
      code,
      redirect_uri: this.client.redirectUri,
      ...fields,
    });
  }

  refresh(refreshToken: string, fields: Asked = {}): Promise<Exchange> {
    return this.token({ grant_type: "refresh_token", refresh_token: refreshToken, ...fields });
  }

  /** The tokens of an answer; fails where it is a refusal. */
  tokensOf(exchange: Exchange, scopes?: readonly string[]): Tokens {
    const { run, server } = this;
    run.check(
      exchange.status === 200 && isObject(exchange.body),
      () => `Tokens are to come, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
    const body = isObject(exchange.body) ? exchange.body : {};
    const tokens: Tokens = {
      access: String(body["access_token"]),
      refresh: String(body["refresh_token"]),
      scopes: String(body["scope"]).split(" "),
      expiresIn: Number(body["expires_in"]),
    };
    for (const secret of [tokens.access, tokens.refresh]) run.secrets.add(secret);
    run.check(
      tokens.expiresIn === server.accessTokenSeconds,
      `expires_in is ${tokens.expiresIn}, and access tokens live ${server.accessTokenSeconds} seconds.`,
      exchange,
    );
    run.check(
      String(body["token_type"]).toLowerCase() === "bearer",
      `token_type is ${JSON.stringify(body["token_type"])}.`,
      exchange,
    );
    if (scopes !== undefined)
      run.check(
        scopes.toSorted().join(" ") === tokens.scopes.toSorted().join(" "),
        `scope is ${JSON.stringify(body["scope"])}, not ${JSON.stringify(scopes.join(" "))}.`,
        exchange,
      );
    return tokens;
  }

  /** Through the whole flow. */
  async grant(scopes: readonly string[] = this.everyScope): Promise<Tokens> {
    return this.tokensOf(await this.exchange(await this.code({ scope: scopes.join(" ") })), scopes);
  }

  /** Fails unless the exchange was refused with one of the errors (RFC 6749 §5.2), without a token. */
  refused(exchange: Exchange, errors: readonly string[], what: string): void {
    const { run, server } = this;
    const error = isObject(exchange.body) ? exchange.body["error"] : undefined;
    run.check(
      exchange.status >= 400 && errors.includes(String(error)),
      () =>
        `${what} is to be refused with ${errors.join(" or ")}, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
    const status = server.token.errors.find(({ code }) => code === error)?.status;
    run.check(
      status === undefined || status === exchange.status,
      `${String(error)} belongs to status ${status}, and came with ${exchange.status}.`,
      exchange,
    );
    run.check(!exchange.text.includes("access_token"), `${what} is refused, and gives a token.`, exchange);
  }

  /** Status of a request to the API with an access token. */
  async use(access: string): Promise<number> {
    const credential: Credential = { scheme: this.server.scheme, secret: access, handle: "" };
    return (await this.run.call(cheapest(this.run), { credential })).status;
  }

  async works(access: string, what: string): Promise<void> {
    const status = await this.use(access);
    this.run.check(status === 200, `${what} is to work, and the API answers ${status}.`);
  }

  async isDead(access: string, what: string): Promise<void> {
    const status = await this.use(access);
    this.run.check(status === 401, `${what} is to be refused with 401, and the API answers ${status}.`);
  }

  /** A list that takes this one scope, and no parameters; undefined where there is none. */
  readerOf(scope: string): OperationContract | undefined {
    return this.run.contract.operations.find(
      ({ method, server, parameters, security }) =>
        method === "GET" &&
        server === null &&
        !parameters.some(({ required }) => required) &&
        security.some((alternative) =>
          alternative.some(({ scopes }) => scopes.length === 1 && scopes[0] === scope),
        ),
    );
  }

  /** A token does what its scopes allow, and nothing else, whatever was said of them. */
  async carries(access: string, granted: readonly string[]): Promise<void> {
    const credential: Credential = { scheme: this.server.scheme, secret: access, handle: "" };
    for (const scope of this.everyScope) {
      const reader = this.readerOf(scope);
      if (reader === undefined) continue;
      const exchange = await this.run.call(reader, { credential });
      const status = granted.includes(scope) ? 200 : 403;
      this.run.check(
        exchange.status === status,
        () =>
          `A token of ${granted.join(" ")} is to be answered ${status} where ${scope} is needed, and came ${exchange.status} ${excerpt(exchange.text)}`,
        exchange,
      );
    }
  }

  /** RFC 7636 §4.1, §4.2. */
  pkce(): Pkce {
    const verifier = this.run.draw(fc.stringMatching(/^[A-Za-z0-9._~-]{64}$/));
    this.run.secrets.add(verifier);
    return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
  }
}

function operationOf(run: Run, method: string, url: string): OperationContract {
  const found = run.contract.operations.find(
    (operation) => operation.method === method && `${operation.server ?? ""}${operation.path}` === url,
  );
  return found ?? run.skip(`the document describes no operation ${method} ${url}`);
}
