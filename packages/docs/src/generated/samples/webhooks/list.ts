import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

for await (const webhook of outfame.webhooks.list()) {
  console.log(webhook.id, webhook.url, webhook.status);
}
