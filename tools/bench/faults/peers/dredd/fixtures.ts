import type { RunningSandbox } from "@outfame/sandbox";

/** What is there before Dredd begins, as a competent user would see to. */
export interface Fixtures {
  readonly apiKey: string;
  /** Keys that lack the scope of some operations: the one of webhooks, the other of everything else. */
  readonly scopedKeys: { readonly webhooks: string; readonly accounts: string };
  readonly handle: string;
  readonly account: string;
  readonly deletedAccount: string;
  readonly suggestion: string;
  readonly webhook: string;
  readonly deletedWebhook: string;
  readonly client: { readonly id: string; readonly secret: string };
  readonly code: string;
}

export const redirectUri = "https://app.example.com/callback";
const days = 8;

/** Where a fault keeps something from being made, the document's example stands for it. */
export async function makeFixtures(sandbox: RunningSandbox): Promise<Fixtures> {
  const { apiKey, control, url } = sandbox;
  const send = async (
    method: string,
    path: string,
    body?: object,
  ): Promise<Readonly<Record<string, unknown>>> => {
    const headers = { Authorization: `Bearer ${apiKey}`, "Content-Type": "application/json" };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(sandbox.baseUrl + path, { method, headers, ...sent });
    const text = await response.text();
    return text.startsWith("{") ? (JSON.parse(text) as Readonly<Record<string, unknown>>) : {};
  };
  const make = async (path: string, body: object, otherwise: string): Promise<string> => {
    const { id } = await send("POST", path, body);
    return typeof id === "string" ? id : otherwise;
  };
  const handle = "peers.first";
  const account = await make("/accounts", { instagram_username: handle }, "acc_4tQ9mZx2LkVb");
  const deletedAccount = await make("/accounts", { instagram_username: "peers.second" }, "acc_4tQ9mZx2LkVb");
  const hook = { url: "https://example.com/hooks", events: ["*"] };
  const webhook = await make("/webhooks", hook, "wh_9LdE3vKp7XsA");
  const deletedWebhook = await make(
    "/webhooks",
    { ...hook, url: "https://example.com/other" },
    "wh_9LdE3vKp7XsA",
  );
  // Suggestions come by the week, activities by the day.
  await control.clock.advance({ seconds: days * 86_400 });
  const { data } = await send("GET", `/accounts/${account}/targeting/suggestions`);
  const [first] = Array.isArray(data) ? (data as readonly { readonly id?: string }[]) : [];
  const made = await control.oauth.createClient({ name: "Dredd", redirect_uris: [redirectUri] });
  const client = { id: made.client_id, secret: made.client_secret };
  return {
    apiKey,
    scopedKeys: {
      webhooks: await sandbox.createApiKey({ name: "webhooks", scopes: ["webhooks:manage"] }),
      accounts: await sandbox.createApiKey({ name: "accounts", scopes: ["accounts:read", "accounts:write"] }),
    },
    handle,
    account,
    deletedAccount,
    suggestion: first?.id ?? "sug_2bN8rYt5WqJd",
    webhook,
    deletedWebhook,
    client,
    code: await authorize(url, client.id),
  };
}

/** Path and query of a request for access. */
export function authorizePath(client: string, responseType = "code"): string {
  const query = new URLSearchParams({
    response_type: responseType,
    client_id: client,
    redirect_uri: redirectUri,
    scope: "accounts:read",
    state: "peers",
  });
  return `/oauth/authorize?${query}`;
}

async function authorize(url: string, client: string): Promise<string> {
  const response = await fetch(url + authorizePath(client), { redirect: "manual" });
  const location = response.headers.get("location") ?? "";
  return (URL.canParse(location) && new URL(location).searchParams.get("code")) || "code";
}
