import { createWebhookHandler } from "@outfame/sdk/webhooks";

/** Takes a web `Request`: it fits into Hono, Next.js, workers, Bun and Deno as it is. */
export const POST = createWebhookHandler({
  secrets: process.env["OUTFAME_WEBHOOK_SECRET"] ?? "",
  on: {
    "account.flagged": (event) => console.log("look at", event.data.account_id, event.data.reason),
    "engagement.daily_summary": (event) => console.log(event.data.date, event.data.net_growth),
    "*": (event) => console.log("also came:", event.type),
  },
  onError: (error) => console.error(error),
});
