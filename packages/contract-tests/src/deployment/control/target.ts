import { localReceiver } from "../../target/receiver.ts";
import type { OAuthClient, Target } from "../../target/target.ts";
import { type ControlClient, textAt } from "./client.ts";

export interface ControlTargetOptions {
  readonly control: ControlClient;
  readonly basePath: string;
  readonly keyScheme: string;
  readonly tokenScheme: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

const redirectUri = "https://app.example.com/callback";

/** A sandbox over the network: its control plane gives everything. */
export function controlTarget(options: ControlTargetOptions): Target {
  const { control, keyScheme, tokenScheme } = options;
  let numbered = 0;
  const name = (): string => `Contract tests ${++numbered}`;
  const organization = async (wish: { readonly plan?: string } = {}): Promise<string> =>
    textAt(await control.post("/organizations", { name: name(), ...wish }), "id");
  const key = async (wish: object) => {
    const made = await control.post("/api-keys", { name: name(), ...wish });
    return { scheme: keyScheme, secret: textAt(made, "secret"), handle: textAt(made, "id") };
  };
  const oauthClient = async (
    wish: { readonly redirectUris?: readonly string[] } = {},
  ): Promise<OAuthClient> => {
    const uris = wish.redirectUris ?? [redirectUri];
    const made = await control.post("/oauth/clients", { name: name(), redirect_uris: uris });
    return {
      id: textAt(made, "client_id"),
      secret: textAt(made, "client_secret"),
      redirectUri: uris[0] ?? redirectUri,
    };
  };
  let own: ReturnType<typeof key> | undefined;
  return {
    name: `sandbox at ${control.origin}`,
    baseUrl: control.origin + options.basePath,
    authorizationUrl: control.origin,
    fetch: options.fetch,
    credential() {
      own ??= organization().then((id) => key({ organization_id: id }));
      return own;
    },
    credentials: ({ organization: id, ...wish }) =>
      key({ ...wish, ...(id === undefined ? {} : { organization_id: id }) }),
    async tokens({ scopes, organization: id }) {
      const client = await oauthClient();
      const made = await control.post("/oauth/grants", {
        client_id: client.id,
        ...(scopes === undefined ? {} : { scopes }),
        ...(id === undefined ? {} : { organization_id: id }),
      });
      return {
        scheme: tokenScheme,
        secret: textAt(made, "access_token"),
        handle: textAt(made, "grant_id"),
        refreshToken: textAt(made, "refresh_token"),
        client,
      };
    },
    organization,
    stranger: async () => key({ organization_id: await organization() }),
    clock: {
      async advance(seconds) {
        await control.post("/clock/advance", { seconds });
      },
      now: async () => new Date(textAt(await control.get("/clock"), "now")),
    },
    receiver: localReceiver,
    oauthClient,
    async consent(answer, id) {
      await control.patch("/settings", { consent: answer, consent_organization_id: id ?? null });
    },
    async revoke({ scheme, handle }) {
      await control.delete(
        `/${scheme === tokenScheme ? "oauth/grants" : "api-keys"}/${encodeURIComponent(handle)}`,
      );
    },
    async expire({ handle }) {
      await control.post(`/oauth/grants/${encodeURIComponent(handle)}/expire`, { token: "access" });
    },
    async limits(on) {
      await control.patch("/settings", { limits: on });
    },
    async trigger(type, id) {
      await control.post("/events", { type, organization_id: id });
    },
    close: async () => undefined,
  };
}
