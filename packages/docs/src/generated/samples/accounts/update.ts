import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const account = await outfame.accounts.update("acc_4tQ9mZx2LkVb", { daily_limits: { likes: 120, follows: 40 } });
console.log(account.id, account.instagram_username, account.status);
