import { commonMultiple } from "../fraction.ts";
import { empty, found, type Result, unknown } from "../result.ts";
import type { State } from "../state.ts";
import { fits } from "./finite.ts";

interface Bound {
  readonly at: number;
  readonly exclusive: boolean;
}

interface Line {
  readonly low: Bound;
  readonly high: Bound;
  /** All values are multiples of it; undefined: any real number. `null`: there is a step, which can't be written. */
  readonly step: number | undefined | null;
  /** How many single values or steps are taken out. */
  readonly holes: number;
  readonly avoided: readonly number[];
}

const most = 5000;

/** Numbers between bounds, on a grid, with holes (validation §6.2). */
export function solveNumber(state: State): Result {
  const line = lineOf(state);
  const { low, high, step } = line;
  if (low.at > high.at || (low.at === high.at && (low.exclusive || high.exclusive))) return empty;
  if (step === null) return tryThese(state, guesses(line), false);
  if (step === undefined) return tryThese(state, guesses(line), low.at === high.at);
  return onGrid(state, line, step);
}

function lineOf(state: State): Line {
  let low: Bound = { at: Number.NEGATIVE_INFINITY, exclusive: true };
  let high: Bound = { at: Number.POSITIVE_INFINITY, exclusive: true };
  let step: number | undefined | null;
  let holes = 0;
  const avoided: number[] = [];
  const raise = (at: number, exclusive: boolean) => {
    if (at > low.at || (at === low.at && exclusive)) low = { at, exclusive };
  };
  const lower = (at: number, exclusive: boolean) => {
    if (at < high.at || (at === high.at && exclusive)) high = { at, exclusive };
  };
  const fit = (divisor: number) => {
    if (step !== null) step = step === undefined ? divisor : (commonMultiple(step, divisor) ?? null);
  };
  for (const fact of state.holds) {
    if (fact.is === "atLeast") raise(fact.bound, fact.exclusive);
    else if (fact.is === "atMost") lower(fact.bound, fact.exclusive);
    else if (fact.is === "integer") fit(1);
    else if (fact.is === "multipleOf") fit(fact.divisor);
  }
  for (const fact of state.fails) {
    if (fact.is === "atLeast") lower(fact.bound, !fact.exclusive);
    else if (fact.is === "atMost") raise(fact.bound, !fact.exclusive);
    else if (fact.is === "integer") avoided.push(1);
    else if (fact.is === "multipleOf") avoided.push(fact.divisor);
    else if (fact.is === "values") holes += fact.values.length;
  }
  return { low, high, step, holes, avoided };
}

function onGrid(state: State, line: Line, step: number): Result {
  const { low, high, holes, avoided } = line;
  const period = avoided.reduce<number | undefined>(
    (all, divisor) => (all === undefined ? undefined : commonMultiple(all, divisor)),
    step,
  );
  const first = Number.isFinite(low.at) ? Math.ceil(low.at / step) : undefined;
  const last = Number.isFinite(high.at) ? Math.floor(high.at / step) : undefined;
  const upward = first !== undefined || last === undefined;
  const start = first ?? last ?? 0;
  // Between two multiples of all that is to be avoided, every case comes up; and each hole can take one place.
  const enough =
    period === undefined ? Number.POSITIVE_INFINITY : (Math.round(period / step) + 2) * (holes + 2);
  const inside = first !== undefined && last !== undefined ? last - first + 3 : Number.POSITIVE_INFINITY;
  const count = Math.min(enough, inside, most);
  const complete = count < most && Math.abs(start) + count <= Number.MAX_SAFE_INTEGER;
  const values = Array.from({ length: count }, (_, index) =>
    tidy((upward ? start + index : start - index) * step, step),
  );
  if (first === undefined && last === undefined) values.push(...values.map((value) => -value));
  const before = tidy((upward ? start - 1 : start + 1) * step, step);
  return tryThese(state, [...values, before], complete);
}

/** Takes off what binary fractions leave behind: 3 × 0.1 is 0.3. */
function tidy(value: number, step: number): number {
  return Number.isInteger(step) ? value : Number(value.toPrecision(15));
}

/** Values worth a try on a line without a grid: any interval that is not a point has more numbers than can be taken out. */
function guesses({ low, high, holes }: Line): number[] {
  const from = Number.isFinite(low.at) ? low.at : Number.isFinite(high.at) ? high.at - 100 : 0;
  const to = Number.isFinite(high.at) ? high.at : from + 100;
  const values = [from, to, ...[0, 1, -1, 0.5, 10].filter((value) => value > from && value < to)];
  const whole = Math.ceil(from);
  for (let index = 0; index < 12 + holes; index++)
    values.push(whole + index, from + index + 0.5, to - index, from + 1 + index / 7);
  for (let index = 1; index < 12 + holes; index++) values.push(from + ((to - from) * index) / (13 + holes));
  values.push((from + to) / 2, from + (to - from) * 0.61803398875);
  return values;
}

function tryThese(state: State, values: Iterable<number>, complete: boolean): Result {
  let doubt = false;
  for (const value of values) {
    const verdict = fits(state, value === 0 ? 0 : value);
    if (verdict === true) return found(value === 0 ? 0 : value);
    doubt ||= verdict === undefined;
  }
  return complete && !doubt ? empty : unknown("the numbers that are left could not be counted off");
}
