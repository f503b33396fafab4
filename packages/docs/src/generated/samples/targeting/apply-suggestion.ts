import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const targetingConfig = await outfame.targeting.applySuggestion("acc_4tQ9mZx2LkVb", "sug_2bN8rYt5WqJd");
console.log(targetingConfig);
