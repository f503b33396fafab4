import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

export interface QuickstartSandbox {
  readonly url: string;
  readonly baseUrl: string;
  readonly apiKey: string;
  /** A key that may read accounts and nothing else. */
  readonly readOnlyKey: string;
  /** Where its database lies. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Starts the sandbox that was just built, on a free port, with a database of its own. */
export async function startQuickstartSandbox(): Promise<QuickstartSandbox> {
  // Built by the steps before: it must not be loaded with this file.
  const { startSandbox } = await import("@outfame/sandbox");
  const folder = await mkdtemp(path.join(tmpdir(), "outfame-quickstart-"));
  const sandbox = await startSandbox({ port: 0, database: path.join(folder, "sandbox.db") });
  return {
    url: sandbox.url,
    baseUrl: sandbox.baseUrl,
    apiKey: sandbox.apiKey,
    readOnlyKey: await sandbox.createApiKey({ name: "Read only", scopes: ["accounts:read"] }),
    folder,
    close: () => sandbox.close(),
  };
}
