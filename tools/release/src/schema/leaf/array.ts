import { identity, type JsonValue } from "../json.ts";
import { empty, firstFound, found, type Result, unknown } from "../result.ts";
import type { Search } from "../search.ts";
import type { State } from "../state.ts";
import type { LiteralOf, Term } from "../term.ts";
import { fits } from "./finite.ts";

/** An item that there must be: at one of these indices, in these terms and outside of those. */
interface Demand {
  readonly from: number;
  readonly to: number;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
}

interface Shape {
  min: number;
  max: number;
  unique: boolean;
  /** Two items are equal. */
  doubled: boolean;
  readonly items: LiteralOf<"items">[];
  /** Terms that no item is in. */
  readonly refused: Term[];
  readonly demands: Demand[];
}

const mostItems = 2000;

/** Arrays (core §10.3.1, validation §6.4). */
export function solveArray(state: State, search: Search): Result {
  return firstFound(shapesOf(state), (shape) => solveShape(state, shape, search));
}

/** What the conditions come to; several shapes where one can be broken in several ways. */
function shapesOf(state: State): Shape[] {
  const shape: Shape = {
    min: 0,
    max: Number.POSITIVE_INFINITY,
    unique: false,
    doubled: false,
    items: [],
    refused: [],
    demands: [],
  };
  const anywhere = { from: 0, to: Number.POSITIVE_INFINITY };
  const forks: ((shape: Shape) => Shape)[][] = [];
  for (const fact of state.holds) {
    if (fact.is === "minItems") shape.min = Math.max(shape.min, Math.ceil(fact.count));
    else if (fact.is === "maxItems") shape.max = Math.min(shape.max, Math.floor(fact.count));
    else if (fact.is === "uniqueItems") shape.unique = true;
    else if (fact.is === "items") shape.items.push(fact);
    else if (fact.is === "contains") {
      if (fact.min > fact.max) return [];
      for (let count = 0; count < Math.min(fact.min, 50); count++)
        shape.demands.push({ ...anywhere, left: [fact.term], right: [] });
      if (fact.max === 0) shape.refused.push(fact.term);
    }
  }
  for (const fact of state.fails) {
    if (fact.is === "minItems") shape.max = Math.min(shape.max, Math.ceil(fact.count) - 1);
    else if (fact.is === "maxItems") shape.min = Math.max(shape.min, Math.floor(fact.count) + 1);
    else if (fact.is === "uniqueItems") shape.doubled = true;
    else if (fact.is === "items")
      shape.demands.push({ from: fact.from, to: fact.to, left: [], right: [fact.term] });
    else if (fact.is === "contains") forks.push(brokenContains(fact));
  }
  return forks.reduce<Shape[]>(
    (shapes, ways) => shapes.flatMap((one) => ways.map((way) => way(one))),
    [shape],
  );
}

/** Too few items, or too many. Of "fewer than two" only "none" is followed exactly; what is left is checked on the value. */
function brokenContains({ term, min, max }: LiteralOf<"contains">): ((shape: Shape) => Shape)[] {
  const ways: ((shape: Shape) => Shape)[] = [];
  if (min > 0) {
    ways.push((shape) => ({ ...shape, refused: [...shape.refused, term] }));
    if (min > 1) ways.push((shape) => shape);
  }
  if (max !== Number.POSITIVE_INFINITY) {
    const more = Array.from({ length: Math.min(max + 1, 50) }, () => ({
      from: 0,
      to: Number.POSITIVE_INFINITY,
      left: [term],
      right: [],
    }));
    ways.push((shape) => ({ ...shape, demands: [...shape.demands, ...more] }));
  }
  return ways;
}

function solveShape(state: State, shape: Shape, search: Search): Result {
  if (shape.min > shape.max) return empty;
  if (shape.min > mostItems) return unknown("arrays of that length are not tried");
  const known = Math.max(
    0,
    ...shape.items.map(({ from, to }) => (to === Number.POSITIVE_INFINITY ? from : to)),
  );
  const starts = shape.demands.map(({ from }) => from);
  // Beyond what is told apart, one place is like another: as many of them as there are demands are enough.
  const places = Math.max(known, ...starts, 0) + shape.demands.length + (shape.doubled ? 2 : 0);
  let budget = 400;
  const assignments = assign(shape.demands, Math.min(places, shape.max), []);
  return firstFound(assignments, (chosen) => {
    if (--budget < 0) return unknown("too many ways to place items");
    if (!shape.doubled) return build(state, shape, chosen, undefined, search);
    const indices = Array.from({ length: Math.min(places, shape.max) }, (_, index) => index);
    const twos = indices.flatMap((first) =>
      indices.slice(first + 1).map((second) => [first, second] as const),
    );
    return firstFound(twos, (two) => build(state, shape, chosen, two, search));
  });
}

/** Every way to give each demand an index. Demands alike are placed in order; two may share a place. */
function* assign(
  demands: readonly Demand[],
  places: number,
  chosen: readonly number[],
): Generator<readonly number[]> {
  const demand = demands[chosen.length];
  if (demand === undefined) return yield chosen;
  const previous = demands[chosen.length - 1];
  const alike = previous !== undefined && same(previous, demand);
  const from = alike ? (chosen.at(-1) ?? 0) + 1 : demand.from;
  for (let index = from; index < Math.min(demand.to, places); index++)
    yield* assign(demands, places, [...chosen, index]);
}

function same(a: Demand, b: Demand): boolean {
  return a.from === b.from && a.left[0] !== undefined && a.left[0] === b.left[0];
}

function build(
  state: State,
  shape: Shape,
  chosen: readonly number[],
  two: readonly [number, number] | undefined,
  search: Search,
): Result {
  const length = Math.max(shape.min, ...chosen.map((index) => index + 1), two === undefined ? 0 : two[1] + 1);
  if (length > shape.max) return empty;
  const left = (index: number) => [
    ...shape.items.filter(({ from, to }) => index >= from && index < to).map(({ term }) => term),
    ...chosen.flatMap((place, demand) => (place === index ? (shape.demands[demand]?.left ?? []) : [])),
  ];
  const right = (index: number) => [
    ...shape.refused,
    ...chosen.flatMap((place, demand) => (place === index ? (shape.demands[demand]?.right ?? []) : [])),
  ];
  const both = (place: (index: number) => readonly Term[], index: number) =>
    two !== undefined && index === two[0] ? [...place(two[0]), ...place(two[1])] : place(index);
  const values: JsonValue[] = [];
  let doubt: Result | undefined;
  for (let index = 0; index < length; index++) {
    if (two !== undefined && index === two[1]) {
      values.push(values[two[0]] ?? null);
      continue;
    }
    const lefts = both(left, index);
    const rights = both(right, index);
    const result = search.inside(lefts, rights);
    if (result.is === "empty") return empty;
    if (result.is === "unknown") {
      doubt ??= result;
      continue;
    }
    values.push(shape.unique ? another(result.value, values, lefts, rights, search) : result.value);
  }
  if (doubt !== undefined) return doubt;
  if (fits(state, values) === true) return found(values);
  return tooFewValues(shape, values) ? empty : unknown("no array was found that decides");

  /** Unique items of one kind that run out: there are fewer values than the array needs. */
  function tooFewValues({ unique, items, demands }: Shape, made: readonly JsonValue[]): boolean {
    if (
      !unique ||
      demands.length > 0 ||
      items.some(({ from }) => from > 0) ||
      items.some(({ to }) => to !== Number.POSITIVE_INFINITY)
    )
      return false;
    const distinct = [...new Map(made.map((value) => [identity(value), value])).values()];
    if (distinct.length >= length) return false;
    const taken = search.compiler.make([search.compiler.values(distinct)]);
    return search.inside(left(0), [...right(0), taken]).is === "empty";
  }
}

/** A value like the one found that is not among those already there, if there is one. */
function another(
  value: JsonValue,
  taken: readonly JsonValue[],
  left: readonly Term[],
  right: readonly Term[],
  search: Search,
): JsonValue {
  const texts = new Set(taken.map(identity));
  if (!texts.has(identity(value))) return value;
  const taking = search.compiler.make([search.compiler.values(taken)]);
  const next = search.inside(left, [...right, taking]);
  return next.is === "found" ? next.value : value;
}
