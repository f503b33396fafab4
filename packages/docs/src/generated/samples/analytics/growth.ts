import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const growthAnalytics = await outfame.analytics.growth({ account_id: "acc_4tQ9mZx2LkVb" });
console.log(growthAnalytics);
