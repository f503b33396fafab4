// The Outfame API in one sitting. Needs OUTFAME_API_KEY; the quickstart also sets OUTFAME_BASE_URL to a sandbox.
import Outfame from "@outfame/sdk";

const {
  OUTFAME_API_KEY: apiKey,
  OUTFAME_READ_ONLY_KEY: readOnlyKey,
  OUTFAME_BASE_URL: baseUrl,
} = process.env;
const outfame = new Outfame({ apiKey, baseUrl });

// Connect an account, and read it back.
const { id } = await outfame.accounts.create({ instagram_username: "mountain.bakery" });
const account = await outfame.accounts.get(id);
console.log(
  `Connected @${account.instagram_username} on ${account.platform}: ${account.id}, ${account.status}`,
);

// Say whom it should reach. Only what is sent changes.
const targeting = await outfame.targeting.update(id, {
  hashtags: ["sourdough", "bakery"],
  filters: { age_range: { min: 21, max: 45 }, activity_level: "high" },
});
console.log(
  `Targets #${targeting.hashtags.join(" #")}, ages ${targeting.filters.age_range.min} to ${targeting.filters.age_range.max}`,
);

// Lists come in pages; the loop asks for the next one when it needs it.
for (const name of ["alpine.cheese", "lake.coffee", "valley.honey", "summit.tea"]) {
  await outfame.accounts.create({ instagram_username: name, platform: "tiktok" });
}
let pages = 0;
for await (const page of outfame.accounts.list({ limit: 2 }).pages()) {
  pages += 1;
  console.log(`Page ${pages}: ${page.data.map((item) => item.instagram_username).join(", ")}`);
}

// How the account has grown.
const overview = await outfame.analytics.overview({ account_id: id, period: "7d" });
console.log(
  `${overview.period}: ${overview.net_growth} followers net, ${overview.engagement_rate} % engagement`,
);

// Errors are values where that reads better: narrowed by code, each with its own fields.
const readOnly = new Outfame({ apiKey: readOnlyKey, baseUrl });
const refused = await readOnly.accounts.delete(id).result();
if (refused.ok) throw new Error("A key without accounts:write deleted an account.");
if (refused.error.code !== "insufficient_scope") throw refused.error;
console.log(
  `Refused with ${refused.error.status} ${refused.error.code}: the key lacks ${refused.error.required.join(", ")}`,
);

// What is left of the rate limit comes with every answer.
const { rateLimit } = await outfame.accounts.get(id).withResponse();
if (rateLimit === undefined) throw new Error("The answer did not say what is left of the rate limit.");
console.log(
  `Rate limit: ${rateLimit.remaining} of ${rateLimit.limit} requests left until ${rateLimit.resetAt?.toISOString()}`,
);
