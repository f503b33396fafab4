import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export interface Child {
  /** The next message of the process; fails where it ends instead. */
  next(): Promise<unknown>;
  send(message: object): void;
  close(): void;
}

/** Starts a file of this folder as a process that speaks in messages. */
export function start(file: string, ...args: readonly string[]): Child {
  const child = fork(join(import.meta.dirname, file), args, { env: { ...process.env, NODE_OPTIONS: "" } });
  return {
    async next() {
      const stop = new AbortController();
      const { signal } = stop;
      const ended = once(child, "exit", { signal }).then(([code]) => {
        throw new Error(`${file} ${args[0] ?? ""} ended with ${code}`);
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
