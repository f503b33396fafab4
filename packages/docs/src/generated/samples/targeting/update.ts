import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const targetingConfig = await outfame.targeting.update("acc_4tQ9mZx2LkVb", {
  hashtags: ["specialtycoffee", "latteart", "homebarista"],
  filters: { activity_level: "high" },
});
console.log(targetingConfig);
