import Outfame, { InsufficientScopeError, Outfame as Named } from "@outfame/sdk";
import { createFetchClient } from "@outfame/sdk/fetch";

const options = { apiKey: "sk_test_1", baseUrl: process.env.BASE_URL };
const outfame = new Outfame(options);

const created = await outfame.accounts.create({ instagram_username: "ada", platform: "instagram" });
const listed = [];
for await (const account of outfame.accounts.list({ limit: 2 })) listed.push(account.id);
const missing = await outfame.accounts.get("acc_missing").result();
const refused = await new Outfame({ ...options, scopes: ["accounts:read"] }).accounts.create({}).result();
const low = await createFetchClient(options).GET("/accounts", { params: { query: { limit: 2 } } });

console.log(
  JSON.stringify({
    same: Outfame === Named,
    created: created.id,
    listed,
    missing: missing.ok || missing.error.message,
    refused: !refused.ok && refused.error instanceof InsufficientScopeError && refused.error.required,
    low: low.data?.data.map(({ id }) => id),
  }),
);
