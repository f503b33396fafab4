import assert from "node:assert/strict";
import { startSandbox } from "@outfame/sandbox";
import Outfame from "@outfame/sdk";

const sandbox = await startSandbox({ plan: "basic" });
const outfame = new Outfame({ apiKey: sandbox.apiKey, baseUrl: sandbox.baseUrl });

// The connection breaks after the account was created; the client sends it again, and it is created once.
await sandbox.control.faults.inject({
  operation: "createAccount",
  transport: "reset",
  moment: "after",
  times: 1,
});
const account = await outfame.accounts.create({ instagram_username: "northpine.coffee" });
assert.equal((await outfame.accounts.list()).data.length, 1);

// An hour passes.
await sandbox.control.clock.advance({ seconds: 3600 });
assert.equal((await outfame.accounts.get(account.id)).status, "active");

const { passed } = await sandbox.control.requests.verdict();
assert.ok(passed);
await sandbox.close();
console.log("all is well");
