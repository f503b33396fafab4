import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const webhook = await outfame.webhooks.get("wh_9LdE3vKp7XsA");
console.log(webhook.id, webhook.url, webhook.status);
