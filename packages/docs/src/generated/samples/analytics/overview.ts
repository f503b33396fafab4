import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const analyticsOverview = await outfame.analytics.overview({ account_id: "acc_4tQ9mZx2LkVb" });
console.log(analyticsOverview.followers_gained, analyticsOverview.followers_lost, analyticsOverview.net_growth);
