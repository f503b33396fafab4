import Outfame, { RateLimitError } from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const { data: page, rateLimit } = await outfame.accounts.list().withResponse();
console.log(page.data.length, "accounts;", rateLimit?.remaining, "of", rateLimit?.limit, "requests left");

// Waits that would not end in time are not begun: the error says when to come back.
const result = await outfame.accounts.list({}, { deadline: 10_000 }).result();
if (!result.ok && result.error instanceof RateLimitError) console.log("not before", result.error.retryAt);
