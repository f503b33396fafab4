import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const webhookWithSecret = await outfame.webhooks.create({
  url: "https://yourapp.example.com/webhooks/outfame",
  events: ["account.flagged", "account.status_changed"],
  description: "Alerts for the on-call channel",
  metadata: { team: "growth" },
});
console.log(webhookWithSecret.id, webhookWithSecret.url, webhookWithSecret.status);
