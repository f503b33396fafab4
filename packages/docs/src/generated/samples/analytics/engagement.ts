import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const engagementAnalytics = await outfame.analytics.engagement({ account_id: "acc_4tQ9mZx2LkVb" });
console.log(engagementAnalytics);
