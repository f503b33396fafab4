import { createSandbox, type Sandbox } from "@outfame/sandbox";
import { localReceiver } from "./receiver.ts";
import type { OAuthClient, Target } from "./target.ts";

export interface SandboxTargetOptions {
  /** Default: the unchanged sandbox, with a frozen clock. */
  readonly sandbox?: () => Promise<Sandbox>;
  /** Stands between the suite and the sandbox. */
  readonly fetch?: (request: Request, sandbox: Sandbox) => Promise<Response>;
  /** Key of all simulated data. Default 1. */
  readonly seed?: number;
  /** What its clock is moved to first, RFC 3339. Default: a noon to come. */
  readonly startAt?: string;
}

const noon = "2031-03-05T12:00:00Z";
const origin = "http://127.0.0.1";
const redirectUri = "https://app.example.com/callback";

/** The sandbox in this process: it can be asked for everything, and its clock moves only when a test moves it. */
export async function sandboxTarget(options: SandboxTargetOptions = {}): Promise<Target> {
  const start =
    options.sandbox ??
    (() =>
      createSandbox({
        allowHttpWebhooks: true,
        consent: "allow",
        ...(options.seed === undefined ? {} : { seed: options.seed }),
      }));
  const sandbox = await start();
  const { control } = sandbox;
  await control.clock.freeze();
  // The same noon for every run: what happens on a day has happened, and no window is about to end.
  await control.clock.advance({ to: options.startAt ?? noon });
  const ready = await sandbox.createReadyKey();
  let numbered = 0;

  const oauthClient = async (
    wish: { readonly redirectUris?: readonly string[] } = {},
  ): Promise<OAuthClient> => {
    const redirectUris = [...(wish.redirectUris ?? [redirectUri])];
    const made = await control.oauth.createClient({ name: "Contract tests", redirect_uris: redirectUris });
    return { id: made.client_id, secret: made.client_secret, redirectUri: redirectUris[0] ?? redirectUri };
  };

  return {
    name: "sandbox in this process",
    baseUrl: origin + sandbox.basePath,
    authorizationUrl: origin,
    fetch: (request) =>
      options.fetch === undefined ? sandbox.fetch(request) : options.fetch(request, sandbox),
    credential: async () => ({ scheme: "apiKey", secret: ready, handle: "" }),
    async credentials({ scopes, plan, organization, environment }) {
      const made = await control.apiKeys.create({
        name: `contract-tests ${numbered++}`,
        ...(scopes === undefined ? {} : { scopes: [...scopes] }),
        ...(plan === undefined ? {} : { plan }),
        ...(organization === undefined ? {} : { organization_id: organization }),
        ...(environment === undefined ? {} : { environment }),
      });
      return { scheme: "apiKey", secret: made.secret, handle: made.id };
    },
    async tokens({ scopes, organization }) {
      const client = await oauthClient();
      const made = await control.oauth.issueTokens({
        client_id: client.id,
        ...(scopes === undefined ? {} : { scopes: [...scopes] }),
        ...(organization === undefined ? {} : { organization_id: organization }),
      });
      return {
        scheme: "oauth",
        secret: made.access_token,
        handle: made.grant_id,
        refreshToken: made.refresh_token,
        client,
      };
    },
    async organization(wish = {}) {
      const plan = wish.plan === undefined ? {} : { plan: wish.plan };
      return (await control.organizations.create({ name: `Contract tests ${numbered++}`, ...plan })).id;
    },
    async stranger() {
      const { id } = await control.organizations.create({ name: `Stranger ${numbered++}` });
      const made = await control.apiKeys.create({ name: "stranger", organization_id: id });
      return { scheme: "apiKey", secret: made.secret, handle: made.id };
    },
    clock: {
      async advance(seconds) {
        await control.clock.advance({ seconds });
      },
      now: async () => new Date((await control.clock.get()).now),
    },
    receiver: localReceiver,
    oauthClient,
    async consent(answer, organization) {
      await control.state.updateSettings({ consent: answer, consent_organization_id: organization ?? null });
    },
    async revoke({ scheme, handle }) {
      await (scheme === "oauth" ? control.oauth.revokeGrant(handle) : control.apiKeys.revoke(handle));
    },
    async expire({ handle }) {
      await control.oauth.expireTokens(handle, { token: "access" });
    },
    async limits(on) {
      await control.state.updateSettings({ limits: on });
    },
    async trigger(type, organization) {
      await control.events.trigger({ type, organization_id: organization });
    },
    close: () => sandbox.close(),
  };
}
