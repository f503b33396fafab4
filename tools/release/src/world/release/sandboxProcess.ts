import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { redact } from "../../release/redact.ts";

export interface SandboxProcess extends AsyncDisposable {
  readonly baseUrl: string;
  readonly url: string;
  readonly apiKey: string;
}

/** Starts the command `outfame-sandbox` of a project, on a free port, with nothing kept. @throws {Error} with what it said. */
export async function startSandboxProcess(command: string, cwd: string): Promise<SandboxProcess> {
  const args = [command, "--port", "0", "--memory", "--json"];
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(child, "close");
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
  };
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const { baseUrl, url, apiKey } = JSON.parse(line) as Record<"baseUrl" | "url" | "apiKey", string>;
      return { baseUrl, url, apiKey, [Symbol.asyncDispose]: stop };
    }
  } catch (error) {
    await stop();
    throw error;
  }
  await ended;
  throw new Error(`outfame-sandbox ended before it listened:\n${redact(said).trim()}`);
}

/** Makes a key that may read accounts and nothing else. */
export async function readOnlyKey({ url }: SandboxProcess): Promise<string> {
  const response = await fetch(`${url}/_sandbox/api-keys`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "Read only", scopes: ["accounts:read"] }),
  });
  const body = Object(await response.json()) as { secret?: string };
  if (body.secret === undefined)
    throw new Error(`The sandbox answered ${response.status} where a key was asked for.`);
  return body.secret;
}
