import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const audienceAnalytics = await outfame.analytics.audience({ account_id: "acc_4tQ9mZx2LkVb" });
console.log(audienceAnalytics.followers_count);
