import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

for await (const account of outfame.accounts.list({ platform: "instagram" })) {
  const targeting = await outfame.targeting.update(account.id, {
    hashtags: ["sourdough", "bakery"],
    filters: { age_range: { min: 21, max: 45 }, activity_level: "high" },
  });
  console.log(account.instagram_username, "reaches", targeting.hashtags.join(", "));
}
