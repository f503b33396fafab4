import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export interface Child {
  /** The next message of the process; fails with its complaints where it ends instead. */
  next(): Promise<unknown>;
  send(message: object): void;
  close(): void;
}

/** Starts a file of this folder as a process that speaks in messages. */
export function start(file: string, ...args: readonly string[]): Child {
  const child = fork(join(import.meta.dirname, file), args, {
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
  let complaints = "";
  child.stderr?.on("data", (chunk) => {
    complaints += chunk;
  });
  return {
    async next() {
      const stop = new AbortController();
      const { signal } = stop;
      const ended = once(child, "close", { signal }).then(([code]) => {
        throw new Error(`${file} ${args[0] ?? ""} ended with ${code}: ${complaints}`);
      });
      const told = once(child, "message", { signal }).then(([message]) => message);
      return Promise.race([told, ended]).finally(() => {
        ended.catch(() => {});
        told.catch(() => {});
        stop.abort();
      });
    },
    send: (message) => void child.send(message),
    close: () => child.disconnect(),
  };
}
