import { authorizePath, type Fixtures, redirectUri } from "./fixtures.ts";

/** What Dredd is to send for one request and response of the document. */
export interface Planned {
  /** With its query, from the server's root. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

interface Call {
  readonly method: string;
  /** As the document writes it. */
  readonly template: string;
  readonly status: number;
  /** Where ids are in the path. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** Of the same request with something that is not allowed. */
  readonly invalid: {
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: object;
    readonly path?: string;
  };
  /** Of the same request about what does not exist. */
  readonly missing?: {
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: object;
    readonly path?: string;
  };
}

const nobody = "acc_0000000000000000";

/**
 * What to send, by `METHOD /path status`: for every operation its success, and where it has them 400, 401, 403 and 404; a conflict of
 * handles. What is left out, Dredd can't cause with one request: 409 of other operations, 429, 500, 503, and the consent page.
 */
export function planOf(fixtures: Fixtures): Readonly<Record<string, Planned>> {
  const { apiKey, scopedKeys, handle } = fixtures;
  const bearer = (key: string): Readonly<Record<string, string>> => ({ Authorization: `Bearer ${key}` });
  const planned: Record<string, Planned> = {};
  for (const call of calls(fixtures)) {
    const { method, template, status, path, query, body, invalid, missing } = call;
    const own = { path, ...(query && { query }), ...(body && { body }) };
    const lesser = template.startsWith("/webhooks") ? scopedKeys.accounts : scopedKeys.webhooks;
    const put = (code: number, changed: Partial<Call>, headers: Planned["headers"]): void => {
      planned[`${method} ${template} ${code}`] = request({ ...own, ...changed }, headers);
    };
    put(status, {}, bearer(apiKey));
    put(400, invalid, bearer(apiKey));
    put(401, {}, {});
    put(403, {}, bearer(lesser));
    if (missing !== undefined) put(404, missing, bearer(apiKey));
  }
  planned["POST /accounts 409"] = request(
    { path: "/accounts", body: { instagram_username: handle } },
    bearer(apiKey),
  );
  return { ...planned, ...oauth(fixtures) };
}

function request(
  { path, query = {}, body }: Pick<Partial<Call>, "path" | "query" | "body">,
  headers: Planned["headers"],
): Planned {
  const search = new URLSearchParams(query).toString();
  return {
    path: `/v1${path}${search === "" ? "" : `?${search}`}`,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

function oauth({ client, code }: Fixtures): Readonly<Record<string, Planned>> {
  const form = (secret: string, grantType: string): string =>
    new URLSearchParams({
      grant_type: grantType,
      code,
      redirect_uri: redirectUri,
      client_id: client.id,
      client_secret: secret,
    }).toString();
  const token = (body: string): Planned => ({ path: "/oauth/token", headers: {}, body });
  return {
    "GET /oauth/authorize 302": { path: authorizePath(client.id), headers: {} },
    "GET /oauth/authorize 400": { path: authorizePath("nobody"), headers: {} },
    "POST /oauth/token 200": token(form(client.secret, "authorization_code")),
    "POST /oauth/token 400": token(form(client.secret, "password")),
    "POST /oauth/token 401": token(form("wrong", "authorization_code")),
  };
}

function calls({ account, deletedAccount, suggestion, webhook, deletedWebhook }: Fixtures): readonly Call[] {
  const one = `/accounts/${account}`;
  const get = { method: "GET", status: 200 };
  const tooMany = { query: { limit: "0" } };
  const report = (template: string, invalid: Readonly<Record<string, string>>): Call => ({
    ...get,
    template,
    path: template,
    query: { account_id: account },
    invalid: { query: invalid },
    missing: { query: { account_id: nobody } },
  });
  const member = (method: string, suffix: string, more: Pick<Call, "body" | "invalid">): Call => ({
    method,
    status: 200,
    template: `/accounts/{account_id}${suffix}`,
    path: one + suffix,
    missing: { path: `/accounts/${nobody}${suffix}` },
    ...more,
  });
  const change = (verb: string): Call => ({
    method: "POST",
    status: 200,
    template: `/engagement/${verb}`,
    path: `/engagement/${verb}`,
    body: { account_id: account },
    invalid: { body: {} },
    missing: { body: { account_id: nobody } },
  });
  const badAccount = { path: "/accounts/nonsense" };
  const badWebhook = { path: "/webhooks/nonsense" };
  return [
    { ...get, template: "/accounts", path: "/accounts", invalid: tooMany },
    {
      method: "POST",
      status: 201,
      template: "/accounts",
      path: "/accounts",
      body: { instagram_username: "peers.third" },
      invalid: { body: {} },
    },
    member("GET", "", { invalid: badAccount }),
    member("PATCH", "", {
      body: { daily_limits: { likes: 90 } },
      invalid: { body: { daily_limits: { likes: -1 } } },
    }),
    { ...member("DELETE", "", { invalid: badAccount }), status: 204, path: `/accounts/${deletedAccount}` },
    member("GET", "/targeting", { invalid: { path: `${badAccount.path}/targeting` } }),
    member("PATCH", "/targeting", { body: { hashtags: ["coffee"] }, invalid: { body: { hashtags: 1 } } }),
    member("GET", "/targeting/suggestions", { invalid: tooMany }),
    {
      method: "POST",
      status: 200,
      template: "/accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply",
      path: `${one}/targeting/suggestions/${suggestion}/apply`,
      invalid: { path: `${one}/targeting/suggestions/nonsense/apply` },
      missing: { path: `${one}/targeting/suggestions/sug_0000000000000000/apply` },
    },
    report("/analytics/overview", { account_id: account, period: "never" }),
    report("/analytics/growth", { account_id: account, period: "never" }),
    report("/analytics/engagement", { account_id: account, period: "never" }),
    report("/analytics/audience", {}),
    report("/engagement/activity", { account_id: account, limit: "0" }),
    report("/engagement/limits", {}),
    change("pause"),
    change("resume"),
    { ...get, template: "/webhooks", path: "/webhooks", invalid: tooMany },
    {
      method: "POST",
      status: 201,
      template: "/webhooks",
      path: "/webhooks",
      body: { url: "https://example.com/third", events: ["account.flagged"] },
      invalid: { body: { url: "https://example.com/third", events: [] } },
    },
    {
      ...get,
      template: "/webhooks/{webhook_id}",
      path: `/webhooks/${webhook}`,
      invalid: badWebhook,
      missing: { path: "/webhooks/wh_0000000000000000" },
    },
    {
      method: "DELETE",
      status: 204,
      template: "/webhooks/{webhook_id}",
      path: `/webhooks/${deletedWebhook}`,
      invalid: badWebhook,
      missing: { path: "/webhooks/wh_0000000000000000" },
    },
  ];
}
