import Outfame from "@outfame/sdk";

const outfame = new Outfame({
  apiKey: process.env["OUTFAME_API_KEY"],
});

const account = await outfame.accounts.create({
  instagram_username: "northpine.coffee",
});
console.log(account.instagram_username, account.status);

const read = outfame.accounts.get(account.id);
const { rateLimit } = await read.withResponse();
console.log(rateLimit?.remaining, "requests left this minute");
