import Outfame, { InsufficientScopeError } from "@outfame/sdk";

const reader = new Outfame({
  apiKey: process.env["OUTFAME_API_KEY"],
  scopes: ["accounts:read"],
});

console.log((await reader.accounts.list()).data.length, "accounts");

// @ts-expect-error missing scope: accounts:write (add it to the scopes of the client)
const result = await reader.accounts.delete("acc_4tQ9mZx2LkVb").result();
if (!result.ok && result.error instanceof InsufficientScopeError) {
  console.log("not sent; it needs", result.error.required.join(", "));
}
