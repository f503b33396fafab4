import type { createClient, RedisClientOptions } from "@redis/client";

type Client = ReturnType<typeof createClient>;

export interface RedisSettings {
  /** Milliseconds that a connection may take. Default 2,000. */
  readonly connectTimeout?: number;
  /** Told once when a connection that stood is lost, and once when it is back. */
  readonly onConnection?: (connected: boolean) => void;
}

/** Redis can't be used. The message says why and what to do; it never holds the URL, which may hold a password. */
export class RedisError extends Error {
  override readonly name = "RedisError";
}

/** Commands that wait for an answer, at most: what comes on top is refused at once. */
const queueLength = 10_000;

/**
 * Connects to a Redis. Once connected, it connects again by itself whenever the connection is lost; in between,
 * commands fail at once.
 *
 * @param url `redis://` or, with TLS, `rediss://`.
 * @throws RedisError where the URL is none, or the server can't be reached or refuses.
 */
export async function connectRedis(url: string, settings: RedisSettings = {}): Promise<Client> {
  const where = whereOf(url);
  // Loaded here, so that sandboxes without a Redis do without it.
  const { createClient } = await import("@redis/client");
  let stood = false;
  let lost = false;
  const options: RedisClientOptions = {
    url,
    name: "outfame-sandbox",
    disableOfflineQueue: true,
    commandsQueueMaxLength: queueLength,
    socket: {
      connectTimeout: settings.connectTimeout ?? 2_000,
      reconnectStrategy: (retries) => stood && Math.min(1_000, 25 * 2 ** Math.min(retries, 6)),
    },
  };
  const client = createClient(options);
  client.on("error", () => {
    if (!stood || lost) return;
    lost = true;
    settings.onConnection?.(false);
  });
  client.on("ready", () => {
    stood = true;
    if (lost) settings.onConnection?.(true);
    lost = false;
  });
  try {
    await client.connect();
  } catch (error) {
    client.destroy();
    throw new RedisError(`The Redis at ${where} can't be used: ${reasonOf(error)}`);
  }
  return client as Client;
}

/** Host and port, without what may be secret. */
function whereOf(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || !/^rediss?:$/.test(parsed.protocol) || parsed.hostname === "") {
    throw new RedisError("The URL of the Redis is none. It has the form redis://user:password@host:6379/0.");
  }
  return `${parsed.hostname}:${parsed.port || "6379"}`;
}

function reasonOf(error: unknown): string {
  const { message = "", code = "" } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  if (/^(WRONGPASS|NOAUTH|ERR AUTH)|without any password/.test(message))
    return "it refuses the user or the password. Check them in the URL.";
  if (/^(ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EAI_AGAIN)$/.test(code) || /timeout/i.test(message))
    return `it can't be reached (${code || "time-out"}). Start it, or check host and port in the URL.`;
  return `${message || "unknown reason"}.`;
}
