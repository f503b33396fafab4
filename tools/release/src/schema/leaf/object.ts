import { type JsonValue, setMember } from "../json.ts";
import { empty, firstFound, found, type Result, unknown } from "../result.ts";
import type { Search } from "../search.ts";
import type { State } from "../state.ts";
import { holdsName, type KeySet, type LiteralOf, type Term } from "../term.ts";
import { fits } from "./finite.ts";
import { Names, type Region } from "./names.ts";

/** A member that there must be: with a name out of these, and a value outside of the terms; or a name outside of a term. */
interface Demand {
  readonly names: KeySet | undefined;
  readonly refusedName: Term | undefined;
  readonly right: readonly Term[];
}

interface Shape {
  min: number;
  max: number;
  readonly required: Set<string>;
  readonly absent: Set<string>;
  readonly members: LiteralOf<"members">[];
  readonly nameTerms: Term[];
  readonly demands: Demand[];
}

/** Where a demand is met: at a name that is known, or at some name of a region. */
type Place = { readonly name: string } | { readonly region: Region; readonly refusedName: Term | undefined };

/** Objects (core §10.3.2, validation §6.5). */
export function solveObject(state: State, search: Search): Result {
  const shape = shapeOf(state);
  if (shape.min > shape.max || [...shape.required].some((name) => shape.absent.has(name))) return empty;
  const sets = [
    ...shape.members.map(({ names }) => names),
    ...shape.demands.flatMap(({ names }) => names ?? []),
  ];
  const names = new Names(search, sets, [...shape.required, ...shape.absent], shape.nameTerms);
  const builder = new Builder(state, shape, names, search);
  let budget = 2000;
  return firstFound(assignments(shape, names), (places) =>
    --budget < 0 ? unknown("too many ways to place properties") : builder.build(places),
  );
}

function shapeOf(state: State): Shape {
  const shape: Shape = {
    min: 0,
    max: Number.POSITIVE_INFINITY,
    required: new Set(),
    absent: new Set(),
    members: [],
    nameTerms: [],
    demands: [],
  };
  for (const fact of state.holds) {
    if (fact.is === "minProperties") shape.min = Math.max(shape.min, Math.ceil(fact.count));
    else if (fact.is === "maxProperties") shape.max = Math.min(shape.max, Math.floor(fact.count));
    else if (fact.is === "required") shape.required.add(fact.name);
    else if (fact.is === "members") shape.members.push(fact);
    else if (fact.is === "propertyNames") shape.nameTerms.push(fact.term);
  }
  for (const fact of state.fails) {
    if (fact.is === "minProperties") shape.max = Math.min(shape.max, Math.ceil(fact.count) - 1);
    else if (fact.is === "maxProperties") shape.min = Math.max(shape.min, Math.floor(fact.count) + 1);
    else if (fact.is === "required") shape.absent.add(fact.name);
    else if (fact.is === "members")
      shape.demands.push({ names: fact.names, refusedName: undefined, right: [fact.term] });
    else if (fact.is === "propertyNames")
      shape.demands.push({ names: undefined, refusedName: fact.term, right: [] });
  }
  return shape;
}

/** Every way to give each demand a place. */
function* assignments(
  shape: Shape,
  names: Names,
  places: readonly Place[] = [],
): Generator<readonly Place[]> {
  const demand = shape.demands[places.length];
  if (demand === undefined) return yield places;
  const spelledOut = demand.names !== undefined && !demand.names.others && demand.names.patterns.length === 0;
  const known = spelledOut ? (demand.names?.names ?? []) : names.known;
  for (const name of known) {
    if (shape.absent.has(name)) continue;
    if (demand.names !== undefined && holdsName(demand.names, name) === false) continue;
    if (demand.refusedName !== undefined && names.isIn(demand.refusedName, name) === true) continue;
    yield* assignments(shape, names, [...places, { name }]);
  }
  for (const region of names.regions) {
    if (demand.names !== undefined && !region.within(demand.names)) continue;
    yield* assignments(shape, names, [...places, { region, refusedName: demand.refusedName }]);
  }
}

class Builder {
  readonly #state: State;
  readonly #shape: Shape;
  readonly #names: Names;
  readonly #search: Search;

  constructor(state: State, shape: Shape, names: Names, search: Search) {
    this.#state = state;
    this.#shape = shape;
    this.#names = names;
    this.#search = search;
  }

  build(places: readonly Place[]): Result {
    const shape = this.#shape;
    const rights = new Map<string, Term[]>([...shape.required].map((name) => [name, []]));
    const fresh: { region: Region; refusedName: Term | undefined; right: readonly Term[] }[] = [];
    for (const [index, place] of places.entries()) {
      const right = shape.demands[index]?.right ?? [];
      if ("name" in place) rights.set(place.name, [...(rights.get(place.name) ?? []), ...right]);
      else fresh.push({ ...place, right });
    }
    if (rights.size > shape.max) return empty;
    const object: Record<string, JsonValue> = {};
    let doubt: Result | undefined;
    for (const [name, right] of rights) {
      const allowed = this.#names.isAllowed(name);
      if (allowed === false) return empty;
      const result = this.#search.inside(this.#left(name), right);
      if (result.is === "empty") return empty;
      if (result.is === "unknown") doubt ??= result;
      else setMember(object, name, result.value);
      if (allowed === undefined) doubt ??= unknown("what a name must look like is not followed");
    }
    for (const { region, refusedName, right } of fresh) {
      const result = this.#search.inside(this.#leftIn(region), right);
      if (result.is === "empty") return empty;
      const name = this.#names.freshIn(region, refusedName, Object.keys(object));
      if (name.is === "empty" && fresh.length === 1) return empty;
      if (result.is === "found" && name.is === "found") setMember(object, String(name.value), result.value);
      else doubt ??= result.is === "unknown" ? result : unknown("no name was found for a property");
    }
    return doubt ?? this.#fill(object);
  }

  /** Adds properties that may be there until there are enough. */
  #fill(object: Record<string, JsonValue>): Result {
    const { min, absent } = this.#shape;
    const count = () => Object.keys(object).length;
    let exhausted = true;
    for (const name of count() < min ? this.#names.known : []) {
      if (count() >= min) break;
      if (Object.hasOwn(object, name) || absent.has(name) || this.#names.isAllowed(name) === false) continue;
      const result = this.#search.inside(this.#left(name), []);
      if (result.is === "found") setMember(object, name, result.value);
      else if (result.is === "unknown") exhausted = false;
    }
    for (const region of count() < min ? this.#names.regions : []) {
      const value = this.#search.inside(this.#leftIn(region), []);
      if (value.is === "empty") continue;
      if (value.is === "unknown") exhausted = false;
      while (value.is === "found" && count() < min) {
        const name = this.#names.freshIn(region, undefined, Object.keys(object));
        if (name.is !== "found") exhausted &&= name.is === "empty";
        if (name.is !== "found" || count() > 500) break;
        setMember(object, String(name.value), value.value);
      }
    }
    if (count() < min && exhausted && !this.#names.truncated) return empty;
    return fits(this.#state, object) === true ? found(object) : this.#misfit(count());
  }

  #misfit(count: number): Result {
    return count > this.#shape.max &&
      this.#shape.demands.length <= 1 &&
      count <= this.#shape.required.size + 1
      ? empty
      : unknown("no object was found that decides");
  }

  #left(name: string): Term[] {
    return this.#shape.members.flatMap(({ names, term }) => (holdsName(names, name) === true ? [term] : []));
  }

  #leftIn(region: Region): Term[] {
    return this.#shape.members.flatMap(({ names, term }) => (region.within(names) ? [term] : []));
  }
}
