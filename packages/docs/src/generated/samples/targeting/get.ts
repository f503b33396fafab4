import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const targetingConfig = await outfame.targeting.get("acc_4tQ9mZx2LkVb");
console.log(targetingConfig);
