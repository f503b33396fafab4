import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

for await (const activity of outfame.engagement.listActivity({ account_id: "acc_4tQ9mZx2LkVb" })) {
  console.log(activity.id, activity.target_username, activity.type);
}
