/** Gets one account, its body read and parsed. */
export type Get = () => Promise<unknown>;

const apiKey = "sk_test_bench";
const headers = { authorization: `Bearer ${apiKey}` };

/**
 * How each client gets the same account from a server of this machine, by its own defaults. What it depends on is
 * loaded here, so that a process holds one client alone.
 */
export const clients: Readonly<Record<string, (origin: string) => Promise<Get>>> = {
  async fetch(origin) {
    return async () => {
      const response = await fetch(`${origin}/v1/accounts/acc_1`, { headers });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return response.json();
    };
  },
  async "openapi-fetch"(origin) {
    const { default: createClient } = await import("openapi-fetch");
    const client = createClient<import("@outfame/sdk/fetch").paths>({ baseUrl: `${origin}/v1`, headers });
    return async () => {
      const params = { path: { account_id: "acc_1" } };
      const { data, error } = await client.GET("/accounts/{account_id}", { params });
      if (error) throw new Error(error.error.code);
      return data;
    };
  },
  async "@outfame/sdk"(origin) {
    const { Outfame } = await import("@outfame/sdk");
    const client = new Outfame({ apiKey, baseUrl: `${origin}/v1` });
    return async () => client.accounts.get("acc_1");
  },
  async ky(origin) {
    const { default: ky } = await import("ky");
    const client = ky.create({ prefix: `${origin}/v1`, headers });
    return () => client.get("accounts/acc_1").json();
  },
  async axios(origin) {
    const { default: axios } = await import("axios");
    const client = axios.create({ baseURL: `${origin}/v1`, headers });
    return async () => (await client.get("/accounts/acc_1")).data;
  },
  async openai(origin) {
    const { default: OpenAI } = await import("openai");
    const client = new OpenAI({ apiKey, baseURL: `${origin}/v1` });
    return async () => client.models.retrieve("acc_1");
  },
  async stripe(origin) {
    const { default: Stripe } = await import("stripe");
    const { hostname, port } = new URL(origin);
    const client = new Stripe(apiKey, { host: hostname, port: Number(port), protocol: "http" });
    return () => client.accounts.retrieve("acc_1");
  },
};
