import { drain, host, listen, portOf } from "./http/listen.ts";
import type { SandboxOptions } from "./options.ts";
import { type ApiKeyRequest, createSandbox } from "./sandbox.ts";

export interface StartOptions extends SandboxOptions {
  /** Default 0: a free one. */
  readonly port?: number;
}

/** A sandbox that listens on a port of this machine. */
export interface RunningSandbox {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  /** Where the API is: what a client takes as its base URL. */
  readonly baseUrl: string;
  /** A key with every scope. */
  readonly apiKey: string;
  /**
   * Makes an API key and returns it.
   * @throws SandboxOptionError where a scope, plan or environment is not in the document.
   * @throws ApiError conflict where the organization has as many as it may have.
   */
  createApiKey(request: ApiKeyRequest): Promise<string>;
  /** Finishes what is under way, at most ten seconds long, then stops. */
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const grace = 10_000;

/**
 * Starts a sandbox in this process.
 *
 * @throws SandboxOptionError where an option can't be taken, DatabaseError where the database can't be used, and what
 * Node reports where the port can't be listened on (`EADDRINUSE`).
 */
export async function startSandbox(options: StartOptions = {}): Promise<RunningSandbox> {
  const sandbox = await createSandbox(options);
  const server = await listen(sandbox.listened, options.port ?? 0).catch(async (error: unknown) => {
    await sandbox.close();
    throw error;
  });
  const url = `http://${host}:${portOf(server)}`;
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= drain(server, grace).then(() => sandbox.close());
    return closing;
  };
  return {
    url,
    baseUrl: url + sandbox.basePath,
    // Only now that the port is taken: a start that fails must not end the key of a sandbox that runs.
    apiKey: await sandbox.createReadyKey(),
    createApiKey: sandbox.createApiKey,
    close,
    [Symbol.asyncDispose]: close,
  };
}
