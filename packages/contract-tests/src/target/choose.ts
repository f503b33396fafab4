import path from "node:path";
import { pathToFileURL } from "node:url";
import { deploymentTarget } from "./deployment.ts";
import { sandboxTarget } from "./sandbox.ts";
import type { Target } from "./target.ts";

/**
 * The target that the environment names: `CONTRACT_TARGET`, a module whose default export makes one; else
 * `CONTRACT_BASE_URL` with `CONTRACT_API_KEY`, a deployment; else the sandbox in this process.
 */
export async function chooseTarget(env: NodeJS.ProcessEnv = process.env): Promise<Target> {
  const module = env["CONTRACT_TARGET"];
  if (module !== undefined && module !== "") {
    const { default: make } = (await import(pathToFileURL(path.resolve(module)).href)) as {
      default?: () => Promise<Target>;
    };
    if (typeof make !== "function")
      throw new Error(`CONTRACT_TARGET: ${module} has no default export that makes a target.`);
    return make();
  }
  const baseUrl = env["CONTRACT_BASE_URL"];
  if (baseUrl === undefined || baseUrl === "") return sandboxTarget();
  const apiKey = env["CONTRACT_API_KEY"];
  if (apiKey === undefined || apiKey === "")
    throw new Error("CONTRACT_API_KEY is missing: give a key that may do everything.");
  const [authorizationUrl, otherApiKey] = [env["CONTRACT_AUTHORIZATION_URL"], env["CONTRACT_OTHER_API_KEY"]];
  return deploymentTarget({
    baseUrl,
    apiKey,
    ...(authorizationUrl ? { authorizationUrl } : {}),
    ...(otherApiKey ? { otherApiKey } : {}),
  });
}
