import { randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { type Clock, systemClock } from "../clock.ts";
import type { TokenRecord } from "../oauth/grant.ts";
import type { TokenStore } from "../oauth/store.ts";
import { Claims, codeOf } from "./claims.ts";

/** How a file store may be changed. */
export interface FileTokenStoreOptions {
  /** Time to go by. Default: that of the machine. */
  readonly clock?: Clock | undefined;
  /**
   * Longest time to wait for the lock, in milliseconds.
   * @default 120000
   */
  readonly patience?: number | undefined;
}

/**
 * Keeps the tokens of one grant in a file that only its owner can read (mode 0600), for all processes of a machine. Each
 * write is a new file that takes the old one's place, so that no reader ever sees half of one. Beside it stands a folder
 * with the ending `.lock`. On Windows the mode has no effect: there, choose a folder that others cannot read.
 */
export function fileTokenStore(path: string, options: FileTokenStoreOptions = {}): TokenStore {
  const file = resolve(path);
  const { clock = systemClock, patience = 120_000 } = options;
  const claims = new Claims(`${file}.lock`, clock);
  const never = new AbortController().signal;

  const read = async (): Promise<TokenRecord | undefined> => {
    let text: string;
    try {
      text = await readFile(file, "utf8");
    } catch (error) {
      if (codeOf(error) === "ENOENT") return undefined;
      throw error;
    }
    try {
      return JSON.parse(text) as TokenRecord;
    } catch {
      // The parser's message would quote the file.
      throw new Error(`${file} is not a token file: name another, or remove it`);
    }
  };

  return {
    id: `file:${file}`,
    get: read,
    async compareAndSet(expected, next, lease) {
      if (((await read())?.version ?? 0) !== expected) return false;
      await mkdir(dirname(file), { recursive: true });
      const temporary = `${file}.${randomUUID()}`;
      try {
        await writeDurably(temporary, JSON.stringify(next));
        if ((await claims.highest()) !== lease.fence) return false;
        await rename(temporary, file);
        await syncFolder(dirname(file));
        return true;
      } finally {
        await rm(temporary, { force: true });
      }
    },
    async withLock(milliseconds, work) {
      const started = clock.elapsed();
      for (let wait = 10; ; wait = Math.min(wait * 2, 250)) {
        const held = await claims.take(milliseconds);
        if (held) {
          try {
            return await work({ fence: held.number, until: held.until });
          } finally {
            await held.release();
          }
        }
        if (clock.elapsed() - started > patience) throw new Error(`${file}.lock is held by another process`);
        await clock.sleep(wait * (0.5 + Math.random() / 2), never);
      }
    },
  };
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes a renaming last. Windows has no such thing, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder).catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}
