import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

await outfame.accounts.delete("acc_4tQ9mZx2LkVb");
console.log("Deleted.");
