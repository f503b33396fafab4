import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const connect = () =>
  outfame.accounts.create(
    { instagram_username: "trailside_ceramics" },
    { idempotencyKey: "job-2041-connect" },
  );

const first = await connect();
const again = await connect();
console.log(first.id === again.id ? "done once" : "done twice");
