import type { Credential, Target } from "./target.ts";

export interface DeploymentOptions {
  /** Of the API, with its base path: `https://api.example.com/v1`. */
  readonly baseUrl: string;
  /** A key that may do everything the tests do. */
  readonly apiKey: string;
  /** Security scheme of the key, by its name in the document. Default `apiKey`. */
  readonly scheme?: string;
  /** Of the authorization server, without a path. */
  readonly authorizationUrl?: string;
  /** A key of another organization. */
  readonly otherApiKey?: string;
  /** What else the deployment can be asked for. */
  readonly capabilities?: Partial<Target>;
  /** Default: the platform's. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/** A deployment over the network: what it can be asked for is what it is given. */
export function deploymentTarget(options: DeploymentOptions): Target {
  const { baseUrl, apiKey, scheme = "apiKey", authorizationUrl, otherApiKey, capabilities = {} } = options;
  const send = options.fetch ?? ((request: Request) => fetch(request));
  const own: Credential = { scheme, secret: apiKey, handle: "" };
  const second =
    otherApiKey === undefined
      ? {}
      : { stranger: async (): Promise<Credential> => ({ scheme, secret: otherApiKey, handle: "" }) };
  return {
    name: baseUrl,
    baseUrl: baseUrl.replace(/\/+$/, ""),
    ...(authorizationUrl === undefined ? {} : { authorizationUrl: authorizationUrl.replace(/\/+$/, "") }),
    fetch: send,
    credential: async () => own,
    close: async () => undefined,
    ...second,
    ...capabilities,
  };
}
