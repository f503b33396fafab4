import { description } from "../../../src/generated/description.ts";
import { createSandbox, type Sandbox } from "../../../src/index.ts";
import { ManualClock } from "../../support/manualClock.ts";

export interface Credential {
  readonly token: string;
  readonly scopes: readonly string[];
}

/** An environment of an organization: what stands alone with its data. */
export interface Tenant {
  readonly name: string;
  readonly organization: string;
  readonly environment: string;
  /** One with every scope, an API key and an OAuth token with some. */
  readonly credentials: [whole: Credential, ...others: Credential[]];
  readonly accounts: string[];
  readonly webhooks: string[];
  readonly suggestions: string[];
  readonly cursors: string[];
  /** What nobody else may ever see: identifiers, and texts that only this tenant wrote. */
  readonly marks: Set<string>;
}

export interface World {
  readonly sandbox: Sandbox;
  readonly tenants: readonly Tenant[];
  call(
    token: string,
    method: string,
    path: string,
    parts?: CallParts,
  ): Promise<{ status: number; text: string }>;
  close(): Promise<void>;
}

export interface CallParts {
  readonly body?: object | undefined;
  readonly idempotencyKey?: string | undefined;
}

const environments = ["sandbox", "production"];

/** Organizations with two environments each, all with something of everything. */
export async function makeWorld(
  organizations: number,
  someScopes: readonly (readonly string[])[],
): Promise<World> {
  const sandbox = await createSandbox({
    clock: new ManualClock(),
    validateResponses: true,
    onFault: (error) => {
      throw error;
    },
  });
  await sandbox.control.state.updateSettings({ limits: false });
  const call: World["call"] = async (token, method, path, { body, idempotencyKey } = {}) => {
    const response = await sandbox.fetch(
      new Request(`http://localhost/v1${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${token}`,
          "Content-Type": "application/json",
          ...(idempotencyKey === undefined ? {} : { "Idempotency-Key": idempotencyKey }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    return { status: response.status, text: await response.text() };
  };
  const tenants: Tenant[] = [];
  for (let number = 0; number < organizations; number++) {
    const { id } = await sandbox.control.organizations.create({ name: `Organization ${number}` });
    for (const environment of environments) {
      const scopes = someScopes[tenants.length % someScopes.length] ?? [];
      tenants.push(await makeTenant(sandbox, `tenant${tenants.length}`, id, environment, scopes));
    }
  }
  for (const tenant of tenants) await furnish(call, tenant);
  // A week later there are suggestions.
  await sandbox.control.clock.advance({ seconds: 8 * 86_400 });
  for (const tenant of tenants) {
    await learn(call, tenant);
    await grant(sandbox, tenant);
  }
  return { sandbox, tenants, call, close: () => sandbox.close() };
}

async function makeTenant(
  { control }: Sandbox,
  name: string,
  organization: string,
  environment: string,
  scopes: readonly string[],
): Promise<Tenant> {
  const key = (some: readonly string[]) =>
    control.apiKeys.create({ name, organization_id: organization, environment, scopes: [...some] });
  return {
    name,
    organization,
    environment,
    credentials: [
      { token: (await key(description.scopes)).secret, scopes: description.scopes },
      { token: (await key(scopes)).secret, scopes },
    ],
    accounts: [],
    webhooks: [],
    suggestions: [],
    cursors: [],
    marks: new Set(),
  };
}

/** Adds an OAuth token, with the scopes of the key that has but some. */
async function grant(
  { control }: Sandbox,
  { name, organization, environment, credentials }: Tenant,
): Promise<void> {
  const { client_id: client } = await control.oauth.createClient({
    name,
    environment,
    redirect_uris: ["https://app.example.com/callback"],
  });
  const scopes = credentials[1]?.scopes ?? [];
  const granted = { client_id: client, organization_id: organization, scopes: [...scopes] };
  credentials.push({ token: (await control.oauth.issueTokens(granted)).access_token, scopes });
}

async function furnish(call: World["call"], tenant: Tenant): Promise<void> {
  const { token } = tenant.credentials[0];
  for (const number of [1, 2]) {
    const handle = `${tenant.name}.account${number}`;
    tenant.marks.add(handle);
    const { text } = await call(token, "POST", "/accounts", { body: { instagram_username: handle } });
    tenant.accounts.push((JSON.parse(text) as { id: string }).id);
    // Nothing of this type happens here, so nothing is ever sent.
    const body = {
      url: `https://hooks.example.com/${tenant.name}`,
      events: ["billing.payment_failed"],
      description: `${tenant.name} webhook${number}`,
    };
    tenant.marks.add(body.url).add(body.description);
    const webhook = await call(token, "POST", "/webhooks", { body });
    tenant.webhooks.push((JSON.parse(webhook.text) as { id: string }).id);
  }
}

/** Takes note of everything that the tenant has, and of cursors into it. */
async function learn(call: World["call"], tenant: Tenant): Promise<void> {
  const { token } = tenant.credentials[0];
  const list = async (path: string): Promise<{ data: { id: string }[]; next_cursor: string | null }> =>
    JSON.parse((await call(token, "GET", path)).text);
  for (const path of ["/accounts?limit=1", "/webhooks?limit=1"]) {
    const { next_cursor: cursor } = await list(path);
    if (cursor !== null) tenant.cursors.push(cursor);
  }
  for (const account of tenant.accounts) {
    const { data } = await list(`/accounts/${account}/targeting/suggestions`);
    tenant.suggestions.push(...data.map(({ id }) => id));
  }
  for (const id of [...tenant.accounts, ...tenant.webhooks, ...tenant.suggestions]) tenant.marks.add(id);
}

/** Everything that a tenant can read, as one text. */
export async function readOut({ call }: World, tenant: Tenant): Promise<string> {
  const { token } = tenant.credentials[0];
  const paths = [
    "/accounts?limit=100",
    "/webhooks?limit=100",
    ...tenant.accounts.flatMap((account) => [
      `/accounts/${account}`,
      `/accounts/${account}/targeting`,
      `/accounts/${account}/targeting/suggestions?limit=100`,
      `/engagement/limits?account_id=${account}`,
    ]),
  ];
  const answers: string[] = [];
  for (const path of paths) {
    const { status, text } = await call(token, "GET", path);
    // Ids of failed requests are new each time.
    answers.push(`${path} ${status} ${status === 200 ? text : ""}`);
  }
  return answers.join("\n");
}
