import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

for await (const account of outfame.accounts.list()) {
  console.log(account.id, account.instagram_username, account.status);
}
