import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, readlink, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Clock } from "../clock.ts";

/** Who holds a lock, and until when. */
interface Claim {
  readonly owner: string;
  readonly pid: number;
  /** The one place in which `pid` means something; empty where that is not known. */
  readonly place: string;
  readonly until: number;
  readonly released?: boolean;
}

/** A lock that is held. */
export interface Held {
  readonly number: number;
  readonly until: number;
  readonly release: () => Promise<void>;
}

/** Claims below the last one that are left in place, for processes that are late. */
const kept = 8;

/**
 * A lock between processes: a folder of numbered claims, of which the highest counts. To take the lock is to create the
 * next number, which the file system lets one process do; nothing that another could hold is ever removed, so a claim
 * that is taken over because its holder died cannot be confused with that of whoever took over.
 */
export class Claims {
  readonly #folder: string;
  readonly #clock: Clock;

  constructor(folder: string, clock: Clock) {
    this.#folder = folder;
    this.#clock = clock;
  }

  /** The highest number claimed so far; 0 for none. */
  async highest(): Promise<number> {
    const names = await readdir(this.#folder).catch(() => []);
    return Math.max(0, ...names.filter((name) => /^\d+$/.test(name)).map(Number));
  }

  /** Takes the lock if it is free, or if its holder has died or is over its time; otherwise `undefined`. */
  async take(milliseconds: number): Promise<Held | undefined> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const last = await this.highest();
    if (last > 0 && !(await this.#isFree(last, milliseconds))) return undefined;
    const number = last + 1;
    const file = join(this.#folder, String(number));
    const until = this.#clock.now() + milliseconds;
    const claim = { owner: randomUUID(), pid: process.pid, place: await placeOf(), until };
    try {
      await writeFile(file, JSON.stringify(claim), { flag: "wx", mode: 0o600 });
    } catch (error) {
      if (codeOf(error) === "EEXIST") return undefined;
      throw error;
    }
    // Whoever was stopped between looking and writing may have created a number that is long over.
    if ((await this.highest()) !== number) {
      await rm(file, { force: true });
      return undefined;
    }
    await this.#tidy(number);
    const release = async () => {
      // Overwritten whole, and only ever by its owner: the number has been used.
      await writeFile(file, JSON.stringify({ ...claim, released: true }));
    };
    return { number, until, release };
  }

  async #isFree(number: number, milliseconds: number): Promise<boolean> {
    const file = join(this.#folder, String(number));
    const text = await readFile(file, "utf8").catch(() => "");
    const claim = parse(text);
    const now = this.#clock.now();
    if (claim === undefined) {
      // Being written this moment, unless its writer died doing so.
      const written = await stat(file).catch(() => undefined);
      return written !== undefined && now >= written.mtimeMs + milliseconds;
    }
    if (claim.released || now >= claim.until) return true;
    return claim.place !== "" && claim.place === (await placeOf()) && !isRunning(claim.pid);
  }

  async #tidy(number: number): Promise<void> {
    const names = await readdir(this.#folder);
    const old = names.filter((name) => /^\d+$/.test(name) && Number(name) < number - kept);
    await Promise.all(old.map((name) => rm(join(this.#folder, name), { force: true })));
  }
}

function parse(text: string): Claim | undefined {
  try {
    return JSON.parse(text) as Claim;
  } catch {
    return undefined;
  }
}

let place: Promise<string> | undefined;

/**
 * Names this boot of this machine and this space of process ids: two containers may share a folder and a host name, and
 * know nothing of each other's processes. Empty off Linux: there, only time tells that a holder is gone.
 */
function placeOf(): Promise<string> {
  place ??= Promise.all([
    readFile("/proc/sys/kernel/random/boot_id", "utf8"),
    readlink("/proc/self/ns/pid"),
  ]).then(
    (parts) => [hostname(), ...parts.map((part) => part.trim())].join(" "),
    () => "",
  );
  return place;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** System code of an error, such as `ENOENT`. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
