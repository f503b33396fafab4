import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const account = await outfame.accounts.get("acc_4tQ9mZx2LkVb");
console.log(account.id, account.instagram_username, account.status);
