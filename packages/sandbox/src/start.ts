import { drain, listen, portOf, usualHost } from "./http/listen.ts";
import type { SandboxOptions } from "./options.ts";
import { type ApiKeyRequest, createSandbox, type Sandbox, type SandboxParts } from "./sandbox.ts";

export interface StartOptions extends SandboxOptions {
  /** Default 0: a free one. */
  readonly port?: number;
  /**
   * Address to listen on. Default `127.0.0.1`: this machine alone. The control plane and the dashboard answer
   * programs of this machine alone, whatever the address.
   */
  readonly host?: string;
}

/** A sandbox that listens on a port. */
export interface RunningSandbox extends Pick<Sandbox, "control"> {
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
 * @throws SandboxOptionError where an option can't be taken, DatabaseError where the database can't be used,
 * RedisError where Redis can't, and what Node reports where the port can't be listened on (`EADDRINUSE`).
 */
export async function startSandbox(
  options: StartOptions = {},
  parts: SandboxParts = {},
): Promise<RunningSandbox> {
  const { host = usualHost, logger } = options;
  const sandbox = await createSandbox(options, parts);
  const server = await listen(sandbox.listened, options.port ?? 0, host).catch(async (error: unknown) => {
    await sandbox.close();
    throw error;
  });
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${portOf(server)}`;
  let closing: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    logger?.info("stopping");
    await drain(server, grace);
    await sandbox.close();
    logger?.info("stopped");
  };
  const close = (): Promise<void> => {
    closing ??= stop();
    return closing;
  };
  // Only now that the port is taken: a start that fails must not end the key of a sandbox that runs.
  const apiKey = await sandbox.createReadyKey();
  logger?.info("started", { url });
  return {
    url,
    baseUrl: url + sandbox.basePath,
    apiKey,
    control: sandbox.control,
    createApiKey: (request) => sandbox.createApiKey(request),
    close,
    [Symbol.asyncDispose]: close,
  };
}
