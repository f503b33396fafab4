import { type RunningSandbox, type StartOptions, startSandbox } from "@outfame/sandbox";
import { onTestFinished } from "vitest";

/** A sandbox that ends with the test. */
export async function sandboxFor(options: StartOptions = {}): Promise<RunningSandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}
