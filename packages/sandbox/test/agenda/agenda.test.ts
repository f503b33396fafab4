import { describe, expect, onTestFinished, test } from "vitest";
import { Agenda } from "../../src/agenda/agenda.ts";
import type { AgendaSource } from "../../src/agenda/source.ts";
import { TestClock } from "../../src/core/testClock.ts";
import { ManualClock } from "../support/manualClock.ts";

const start = Date.parse("2026-03-10T00:00:00Z");

/** What ran: name, the moment it ran for, and the clock then, both after the start. */
type Log = [name: string, moment: number, clock: number][];

/** Runs once at each moment; `then` may add more. */
function moments(
  name: string,
  given: readonly number[],
  { clock, log }: { clock: TestClock; log: Log },
  then: (moment: number) => Promise<readonly number[]> | readonly number[] = () => [],
): AgendaSource {
  let waiting = given.map((at) => start + at);
  return {
    async nextDue() {
      return waiting.length === 0 ? undefined : Math.min(...waiting);
    },
    async run(moment) {
      const due = waiting.filter((at) => at <= moment).sort((a, b) => a - b);
      waiting = waiting.filter((at) => at > moment);
      for (const at of due) {
        log.push([name, at - start, clock.now() - start]);
        waiting.push(...(await then(at - start)).map((after) => start + after));
      }
    },
  };
}

function setUp() {
  const real = new ManualClock("2026-03-10T00:00:00Z");
  const clock = new TestClock(real);
  const log: Log = [];
  const failures: unknown[] = [];
  const agendaOf = (...sources: AgendaSource[]) => {
    const agenda = new Agenda({
      clock,
      causes: sources,
      deliveries: [],
      report: (error) => failures.push(error),
    });
    onTestFinished(() => agenda.stop());
    return agenda;
  };
  return { real, clock, log, failures, agendaOf };
}

describe("an advance", () => {
  test("steps through every due moment in order, and ends at its target", async () => {
    const w = setUp();
    const agenda = w.agendaOf(moments("a", [30, 10], w), moments("b", [20, 30, 41], w));
    await agenda.advanceTo(start + 40);
    expect(w.log).toEqual([
      ["a", 10, 10],
      ["b", 20, 20],
      ["a", 30, 30],
      ["b", 30, 30],
    ]);
    expect([w.clock.now() - start, w.clock.frozen]).toEqual([40, false]);
  });

  test("runs what follows from what it ran, at its own moment", async () => {
    const w = setUp();
    const chain: Record<number, number[]> = { 0: [60], 60: [360], 360: [2160], 2160: [9999] };
    const agenda = w.agendaOf(moments("try", [0], w, (at) => chain[at] ?? []));
    await agenda.advanceTo(start + 2160);
    expect(w.log.map(([, , at]) => at)).toEqual([0, 60, 360, 2160]);
  });

  test("takes no time of the clock, however long things last", async () => {
    const w = setUp();
    const slow = moments("slow", [10], w, async () => {
      w.real.advance(5_000);
      return [];
    });
    await w.agendaOf(slow).advanceTo(start + 40);
    expect(w.clock.now() - start).toBe(40);
    w.real.advance(1);
    expect(w.clock.now() - start).toBe(41);
  });

  test("leaves a frozen clock frozen", async () => {
    const w = setUp();
    w.clock.freeze();
    await w.agendaOf(moments("a", [5], w)).advanceTo(start + 7);
    expect([w.clock.frozen, w.clock.now() - start, w.log.length]).toEqual([true, 7, 1]);
  });

  test("into the past is refused", async () => {
    const w = setUp();
    await expect(w.agendaOf().advanceTo(start - 1)).rejects.toThrow(RangeError);
  });

  test("waits for the one before: never two runs at once", async () => {
    const w = setUp();
    let running = 0;
    let most = 0;
    const source = moments("a", [1, 2, 3, 4], w, async () => {
      most = Math.max(most, ++running);
      await Promise.resolve();
      running -= 1;
      return [];
    });
    const agenda = w.agendaOf(source);
    agenda.start();
    await Promise.all([agenda.advanceTo(start + 2), agenda.advanceTo(start + 4)]);
    expect([most, w.log.length, w.clock.now() - start]).toEqual([1, 4, 4]);
  });
});

describe("by itself", () => {
  test("it makes up for what fell due while it was away, each for its own moment, in order", async () => {
    const w = setUp();
    w.real.advance(100);
    const agenda = w.agendaOf(moments("a", [30, 10], w), moments("b", [20], w));
    agenda.start();
    await agenda.stop();
    expect(w.log).toEqual([
      ["a", 10, 100],
      ["b", 20, 100],
      ["a", 30, 100],
    ]);
  });

  test("it rings when the next thing is due", async () => {
    const clock = new TestClock();
    const rang = Promise.withResolvers<number>();
    const due = clock.now() + 20;
    let done = false;
    const source: AgendaSource = {
      nextDue: async () => (done ? undefined : due),
      async run() {
        done = true;
        rang.resolve(clock.now());
      },
    };
    const agenda = new Agenda({ clock, causes: [], deliveries: [source], report: () => {} });
    onTestFinished(() => agenda.stop());
    agenda.start();
    expect(await rang.promise).toBeGreaterThanOrEqual(due);
  });

  test("a source that fails is told, and does not keep others from running", async () => {
    const w = setUp();
    const broken: AgendaSource = {
      nextDue: async () => start,
      run: () => Promise.reject(new Error("broken")),
    };
    const agenda = w.agendaOf(broken, moments("a", [0, 5], w));
    await agenda.advanceTo(start + 5);
    expect(w.log.map(([, at]) => at)).toEqual([0, 5]);
    expect(w.failures).toEqual([new Error("broken")]);
  });

  test("a request settles the causes that are due, and none that are not", async () => {
    const w = setUp();
    const agenda = w.agendaOf(moments("a", [10, 20], w));
    agenda.start();
    await agenda.settle();
    expect([agenda.settle(), w.log.length]).toEqual([undefined, 0]);
    w.real.advance(10);
    await agenda.settle();
    expect([agenda.settle(), w.log]).toEqual([undefined, [["a", 10, 10]]]);
  });

  test("neither a request nor a cause waits for a delivery", async () => {
    const w = setUp();
    const finish = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const slow = moments("slow", [0], w, async () => {
      begun.resolve();
      await finish.promise;
      return [];
    });
    const { clock } = w;
    const causes = [moments("cause", [5], w)];
    const agenda = new Agenda({ clock, causes, deliveries: [slow], report: () => {} });
    agenda.start();
    await begun.promise;
    w.real.advance(5);
    await agenda.settle();
    expect(w.log).toEqual([
      ["slow", 0, 0],
      ["cause", 5, 5],
    ]);
    finish.resolve();
    await agenda.stop();
  });

  test("after its end it does nothing more, and is not advanced", async () => {
    const w = setUp();
    const agenda = w.agendaOf(moments("a", [5], w));
    agenda.start();
    await agenda.stop();
    w.real.advance(10);
    agenda.wake();
    await expect(agenda.advanceTo(start + 20)).rejects.toThrow("closing");
    expect(w.log).toEqual([]);
  });

  test("after the grace of its end nothing more is taken up, and what is under way is finished", async () => {
    const w = setUp();
    const finish = Promise.withResolvers<void>();
    let ceased = false;
    const endless: AgendaSource = {
      nextDue: async () => start,
      async run() {
        await finish.promise;
        w.log.push(["finished", 0, 0]);
      },
      cease() {
        ceased = true;
        finish.resolve();
      },
    };
    const agenda = w.agendaOf(endless);
    agenda.start();
    await agenda.stop(1);
    expect([ceased, w.log.length]).toEqual([true, 1]);
  });
});
