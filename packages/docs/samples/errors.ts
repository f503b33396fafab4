import Outfame from "@outfame/sdk";

const outfame = new Outfame({ apiKey: process.env["OUTFAME_API_KEY"] });

const result = await outfame.accounts.get("acc_4tQ9mZx2LkVb").result();
if (result.ok) {
  console.log(result.data.followers_count);
} else {
  switch (result.error.code) {
    case "not_found":
      console.log("no such account; request", result.error.requestId);
      break;
    case "insufficient_scope":
      console.log("the key lacks", result.error.required.join(", "));
      break;
    case "rate_limit_exceeded":
      console.log("come back at", result.error.retryAt);
      break;
    default:
      throw result.error;
  }
}
