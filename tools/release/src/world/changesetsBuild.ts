/** Builds the client from the document as it is, so that what compiles is what would be released. */
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** @throws {Error} With what the build said. */
export async function buildClient(root: string): Promise<void> {
  const turbo = path.join(root, "node_modules/.bin/turbo");
  try {
    await run(turbo, ["run", "@outfame/sdk#build", "--output-logs=errors-only", "--ui=stream"], {
      cwd: root,
      maxBuffer: 1024 ** 3,
      env: { ...process.env, NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1" },
    });
  } catch (error) {
    const said = (key: "stdout" | "stderr") =>
      error instanceof Error && key in error ? String(Reflect.get(error, key)).trim() : "";
    throw new Error(
      `The client could not be built from the document. Mend what the build says, and run the command again.\n${said("stdout")}\n${said("stderr")}`.trim(),
      { cause: error },
    );
  }
}
