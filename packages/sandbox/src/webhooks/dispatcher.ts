import { randomUUID } from "node:crypto";
import type { AgendaSource } from "../agenda/source.ts";
import type { Clock } from "../core/clock.ts";
import type { IdSource } from "../core/ids.ts";
import type { DeliveryDescription } from "../description.ts";
import type { DeliveryContent } from "../storage/deliveries.ts";
import type { Storage } from "../storage/store.ts";
import { exchange } from "./exchange.ts";
import { recordAttempt } from "./record.ts";
import { signatureHeaders } from "./sign.ts";

export interface DispatcherOptions {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly policy: DeliveryDescription;
  /**
   * Whether no other process works on the same data: what an earlier one had under way when it died is then taken up
   * at once, instead of when its lease lapses.
   */
  readonly alone: boolean;
  /** Default: the policy's. */
  readonly timeoutMilliseconds?: number;
  /** Attempts at the same time. Default 16. */
  readonly concurrency?: number;
  /** Real time, in milliseconds, for leases and signatures. Default: the system's. */
  readonly realNow?: () => number;
}

/** What has to be known to send one delivery. */
interface Job extends DeliveryContent {
  readonly delivery: string;
}

/** What a lease lasts longer than an attempt can, in milliseconds: time to write down how it went. */
const leaseMargin = 5_000;

/**
 * Sends what is due in the outbox, at least once: an attempt that nobody lived to write down is made again. Several
 * processes may do so side by side. In which order an endpoint gets its events is not promised.
 */
export class Dispatcher implements AgendaSource {
  readonly #options: DispatcherOptions;
  readonly #owner = randomUUID();
  readonly #timeout: number;
  readonly #concurrency: number;
  readonly #realNow: () => number;
  #takenOver: boolean;
  #run: PromiseWithResolvers<void> | undefined;
  #underWay = 0;
  #claiming = false;
  #more = false;
  #ceased = false;
  readonly #faults: unknown[] = [];

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#timeout = options.timeoutMilliseconds ?? options.policy.timeoutSeconds * 1000;
    this.#concurrency = options.concurrency ?? 16;
    this.#realNow = options.realNow ?? Date.now;
    this.#takenOver = !options.alone;
  }

  async nextDue(): Promise<number | undefined> {
    const { storage } = this.#options;
    if (!this.#takenOver) await storage.transaction((store) => store.deliveries.releaseAll());
    this.#takenOver = true;
    return storage.read((store) => store.deliveries.nextDue(this.#realNow()));
  }

  /** Whatever the moment is: what is due by the clock is sent, and what becomes due meanwhile too. */
  run(): Promise<void> {
    this.#run ??= Promise.withResolvers<void>();
    const { promise } = this.#run;
    this.again();
    return promise;
  }

  again(): void {
    if (this.#run === undefined) return;
    this.#more = true;
    void this.#fill();
  }

  cease(): void {
    this.#ceased = true;
  }

  /** Claims as much as there are hands free. */
  async #fill(): Promise<void> {
    if (this.#claiming) return;
    this.#claiming = true;
    while (this.#more && !this.#ceased && this.#underWay < this.#concurrency) {
      this.#more = false;
      const free = this.#concurrency - this.#underWay;
      const jobs = await this.#claim(free).catch((error: unknown) => this.#fail(error));
      this.#more ||= jobs.length === free;
      for (const job of jobs) this.#start(job);
    }
    this.#claiming = false;
    this.#end();
  }

  #start(job: Job): void {
    this.#underWay += 1;
    void this.#attempt(job)
      .catch((error: unknown) => this.#fail(error))
      .then(() => {
        this.#underWay -= 1;
        return this.#fill();
      });
  }

  #end(): void {
    if (this.#underWay > 0 || (this.#more && !this.#ceased)) return;
    const run = this.#run;
    this.#run = undefined;
    const [fault] = this.#faults.splice(0);
    if (fault === undefined) run?.resolve();
    else run?.reject(fault);
  }

  #fail(error: unknown): readonly Job[] {
    this.#faults.push(error);
    return [];
  }

  #claim(count: number): Promise<readonly Job[]> {
    const now = this.#realNow();
    const lease = { owner: this.#owner, now, until: now + this.#timeout + leaseMargin };
    return this.#options.storage.transaction(async (store) => {
      const jobs: Job[] = [];
      for (const id of await store.deliveries.claim(this.#options.clock.now(), count, lease)) {
        const job = await store.deliveries.content(id);
        if (job !== undefined) jobs.push({ delivery: id, ...job });
      }
      return jobs;
    });
  }

  async #attempt({ delivery, event, body, url, secret }: Job): Promise<void> {
    const { clock, storage } = this.#options;
    const at = clock.now();
    const began = performance.now();
    const headers = {
      "user-agent": "outfame-sandbox",
      ...signatureHeaders(secret, event, Math.floor(this.#realNow() / 1000), body),
    };
    const outcome = await exchange({ url, headers, body }, this.#timeout);
    const duration = Math.round(performance.now() - began);
    const attempted = { ...outcome, delivery, at, duration, endedAt: clock.now(), owner: this.#owner };
    await storage.transaction((store) => recordAttempt(this.#options, store, attempted));
  }
}
