/** Holds a deployment of the Outfame API against everything that its OpenAPI document promises. */

export type { Contract } from "./contract.ts";
export { contract } from "./generated/contract.ts";
export { type DeploymentOptions, deploymentTarget } from "./target/deployment.ts";
export { localReceiver } from "./target/receiver.ts";
export { type SandboxTargetOptions, sandboxTarget } from "./target/sandbox.ts";
export * from "./target/target.ts";
