import type { TestClock } from "../core/testClock.ts";
import type { FaultInjector } from "../faults/injector.ts";
import type { FaultRule } from "../faults/rule.ts";
import type { RateLimiter } from "../limits/rateLimiter.ts";
import type { World } from "../resources/world.ts";
import type { Connection } from "../storage/connection.ts";
import { type Storage, type Store, storeOn } from "../storage/store.ts";

/** What is switched while the sandbox runs, as it is kept: for the next start, and for every instance. */
interface Switches {
  readonly limits: boolean;
  readonly seed: number;
  readonly faults: readonly FaultRule[];
}

export interface Switched {
  readonly storage: Storage;
  readonly clock: TestClock;
  readonly limiter: RateLimiter;
  readonly faults: FaultInjector;
  readonly world: World;
}

const name = "switches";

/** Sets what can be switched, and keeps it. */
export class Switchboard {
  readonly #switched: Switched;
  readonly #atStart: Switches;
  #kept: string | undefined;

  constructor(switched: Switched) {
    this.#switched = switched;
    this.#atStart = { limits: switched.limiter.enabled, seed: switched.world.seed, faults: [] };
  }

  /** Switches as it is kept. What was read before is not read again. */
  #adopt(kept: string | undefined): void {
    if (kept === undefined || kept === this.#kept) return;
    this.#kept = kept;
    // This class wrote it, so its type is known.
    this.#apply(JSON.parse(kept) as Switches);
  }

  async load(store: Store): Promise<void> {
    this.#adopt(await store.settings.get(name));
  }

  /** Takes over what another instance on the same data switched. */
  async refresh(connection: Connection): Promise<void> {
    await this.load(storeOn(connection));
  }

  setLimits(limits: boolean): Promise<void> {
    return this.#set({ limits });
  }

  setSeed(seed: number): Promise<void> {
    return this.#set({ seed });
  }

  setFaults(faults: readonly FaultRule[]): Promise<void> {
    return this.#set({ faults });
  }

  /** As at the start, but for the seed where another is given. */
  reset(seed: number | undefined): Promise<void> {
    return this.#set({ ...this.#atStart, seed: seed ?? this.#atStart.seed });
  }

  /** Keeps where the clock stands. */
  async keepClock(): Promise<void> {
    const { storage, clock } = this.#switched;
    await storage.transaction((store) => store.clockStates.write(clock.state()));
    clock.kept();
  }

  async #set(change: Partial<Switches>): Promise<void> {
    const { storage, limiter, faults, world } = this.#switched;
    const switches = { limits: limiter.enabled, seed: world.seed, faults: faults.rules, ...change };
    const text = JSON.stringify(switches);
    await storage.transaction((store) => store.settings.set(name, text));
    this.#kept = text;
    this.#apply(switches);
  }

  #apply({ limits, seed, faults }: Switches): void {
    const { limiter, faults: injector, world } = this.#switched;
    limiter.enabled = limits;
    world.seed = seed;
    injector.replace(faults);
  }
}
