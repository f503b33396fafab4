import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

for await (const targetingSuggestion of outfame.targeting.listSuggestions("acc_4tQ9mZx2LkVb")) {
  console.log(targetingSuggestion.id, targetingSuggestion.type);
}
