/** The sandbox, with keys enough that none comes to its limit: argument is the plan of each. */
import { startSandbox } from "@outfame/sandbox";

const plans = JSON.parse(process.argv[2] ?? "[]") as readonly string[];

const sandbox = await startSandbox();
const keys: string[] = [];
for (const plan of plans) keys.push(await sandbox.createApiKey({ name: plan, plan }));
process.send?.({ port: Number(new URL(sandbox.url).port), keys });
