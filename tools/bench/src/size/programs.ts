/** What is weighed: by title, by client, the program that uses no more than that. */
export const programs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "whole client": {
    "@outfame/sdk": `import { Outfame } from "@outfame/sdk"; globalThis.client = new Outfame({ apiKey: "k" })`,
    openai: `import OpenAI from "openai"; globalThis.client = new OpenAI({ apiKey: "k" })`,
    stripe: `import Stripe from "stripe"; globalThis.client = new Stripe("k")`,
    ky: `import ky from "ky"; globalThis.client = ky`,
    axios: `import axios from "axios"; globalThis.client = axios.create()`,
    "openapi-fetch": `import createClient from "openapi-fetch"; globalThis.client = createClient()`,
  },
  "one call": {
    "@outfame/sdk": `import { createCaller, getAccount } from "@outfame/sdk/functions";
      const caller = createCaller({ apiKey: "k" }); globalThis.call = () => getAccount(caller, "acc_1")`,
    ky: `import ky from "ky"; globalThis.call = () => ky.get("https://api.outfame.com/v1/accounts/acc_1").json()`,
    axios: `import axios from "axios"; globalThis.call = () => axios.get("https://api.outfame.com/v1/accounts/acc_1")`,
    "openapi-fetch": `import createClient from "openapi-fetch"; const client = createClient();
      globalThis.call = () => client.GET("/accounts/{account_id}", { params: { path: { account_id: "acc_1" } } })`,
  },
  "one error class": {
    "@outfame/sdk": `import { RateLimitError } from "@outfame/sdk"; globalThis.error = RateLimitError`,
    openai: `import { RateLimitError } from "openai"; globalThis.error = RateLimitError`,
    stripe: `import Stripe from "stripe"; globalThis.error = Stripe.errors.StripeRateLimitError`,
    ky: `import { HTTPError } from "ky"; globalThis.error = HTTPError`,
    axios: `import { AxiosError } from "axios"; globalThis.error = AxiosError`,
  },
  "webhook verification": {
    "@outfame/sdk": `import { verify } from "@outfame/sdk/webhooks"; globalThis.verify = verify`,
    openai: `import OpenAI from "openai"; globalThis.verify = (body, headers, secret) =>
      new OpenAI({ apiKey: "k" }).webhooks.verifySignature(body, headers, secret)`,
    stripe: `import Stripe from "stripe"; globalThis.verify = (body, header, secret) =>
      Stripe.webhooks.constructEventAsync(body, header, secret)`,
  },
};
