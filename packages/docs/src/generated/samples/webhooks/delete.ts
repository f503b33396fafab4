import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

await outfame.webhooks.delete("wh_9LdE3vKp7XsA");
console.log("Deleted.");
