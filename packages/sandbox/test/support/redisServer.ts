import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/** Whether Redis is installed here. */
export const hasRedis: boolean = (() => {
  try {
    execFileSync("redis-server", ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

export interface RedisServer {
  /** With the password in it. */
  readonly url: string;
  readonly port: number;
  readonly password: string;
  /** Holds all commands, as a server that is overloaded does. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
  /** Starts again on the same port, empty. */
  start(): Promise<void>;
  /** Stops for good. */
  end(): Promise<void>;
}

/** A real Redis on this machine, that keeps nothing and asks for a password. */
export async function startRedisServer(): Promise<RedisServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "sandbox-redis-"));
  const password = "open-sesame";
  const port = await freePort();
  let child: ChildProcess | undefined;
  const kill = (): void => {
    child?.kill("SIGKILL");
  };
  const start = async (): Promise<void> => {
    const settings = {
      port,
      bind: "127.0.0.1",
      requirepass: password,
      save: "",
      appendonly: "no",
      dir: folder,
    };
    const argv = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const server = spawn("redis-server", argv, { stdio: ["ignore", "pipe", "ignore"] });
    child = server;
    process.once("exit", kill);
    let log = "";
    for await (const chunk of server.stdout.iterator({ destroyOnReturn: false })) {
      log += String(chunk);
      if (log.includes("Ready to accept connections")) {
        server.stdout.resume();
        return;
      }
    }
    throw new Error(`redis-server ended:\n${log}`);
  };
  const stop = async (): Promise<void> => {
    process.off("exit", kill);
    if (child === undefined || child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
    child = undefined;
  };
  await start();
  return {
    url: `redis://:${password}@127.0.0.1:${port}`,
    port,
    password,
    pause: () => void child?.kill("SIGSTOP"),
    resume: () => void child?.kill("SIGCONT"),
    start,
    stop,
    async end() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
