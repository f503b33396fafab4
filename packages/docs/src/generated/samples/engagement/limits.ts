import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const engagementLimits = await outfame.engagement.limits({ account_id: "acc_4tQ9mZx2LkVb" });
console.log(engagementLimits);
