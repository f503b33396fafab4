import { sandboxTarget } from "../target/sandbox.ts";
import { controlSession } from "./controlSession.ts";
import { deploymentSession } from "./deploymentSession.ts";
import type { CommandLine } from "./options.ts";
import type { Session, SessionParts } from "./session.ts";

/** @throws SetupError where what was given can't be used. */
export async function openSession(line: CommandLine, parts: SessionParts): Promise<Session> {
  if (line.target?.kind === "deployment") return deploymentSession(line.target, line.timeoutSeconds, parts);
  if (line.target?.kind === "control") return controlSession(line.target, line.timeoutSeconds, parts);
  return {
    name: "the sandbox in this process",
    notes: [],
    shared: false,
    open: () => sandboxTarget(),
    tidy: async () => [],
    close: async () => undefined,
  };
}
