import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const account = await outfame.accounts.create({
  instagram_username: "northpine.coffee",
  platform: "instagram",
  daily_limits: { comments: 10 },
});
console.log(account.id, account.instagram_username, account.status);
