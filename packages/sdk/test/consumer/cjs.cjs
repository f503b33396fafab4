const { default: Outfame, Outfame: Named, NotFoundError } = require("@outfame/sdk");
const { createFetchClient } = require("@outfame/sdk/fetch");

const options = { apiKey: "sk_test_1", baseUrl: process.env.BASE_URL };

async function main() {
  const missing = await new Outfame(options).accounts.get("acc_missing").result();
  const low = await createFetchClient(options).GET("/accounts");
  return {
    same: Outfame === Named,
    missing: !missing.ok && missing.error instanceof NotFoundError,
    low: low.response.status,
  };
}

main().then((seen) => console.log(JSON.stringify(seen)));
