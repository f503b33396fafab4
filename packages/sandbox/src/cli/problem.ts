import { SandboxOptionError } from "../options.ts";
import type { CommandLine } from "./options.ts";

/** What went wrong, in one line that says what to do, and the exit code for it. */
export function problemOf(
  error: unknown,
  line: Pick<CommandLine, "port"> | undefined,
): { message: string; exitCode: number } {
  if (error instanceof SandboxOptionError) return { message: error.message, exitCode: 2 };
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const port = line?.port ?? 0;
  if (code === "EADDRINUSE") {
    return {
      message: `Port ${port} is in use. Stop the program that has it, or choose another with --port (0 takes a free one).`,
      exitCode: 1,
    };
  }
  if (code === "EACCES") {
    return {
      message: `Port ${port} needs rights that this user does not have. Choose one above 1023 with --port.`,
      exitCode: 1,
    };
  }
  return { message: error instanceof Error ? error.message : String(error), exitCode: 1 };
}
