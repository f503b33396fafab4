/** One instance, in a process of its own. Where its data is comes by the environment, out of others' sight. */
import { startSandbox } from "../../src/index.ts";

const { DATABASE: database, REDIS: redis } = process.env;
if (database === undefined || redis === undefined) throw new Error("DATABASE and REDIS have to be given.");

const sandbox = await startSandbox({ database, redis });
const key = await sandbox.createApiKey({ name: "Of all instances", plan: "basic" });
process.send?.({ url: sandbox.url, baseUrl: sandbox.baseUrl, key });
process.once("SIGTERM", () => {
  process.disconnect?.();
  void sandbox.close();
});
