import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { JsonObject } from "../../model/types.ts";
import type { Refusal } from "./fault.ts";
import { componentOf, usedComponents } from "./used.ts";

/** A finding and every place it is about: the first is the one it names. */
interface Finding {
  readonly diagnostic: Diagnostic;
  readonly places: readonly string[];
}

interface Gathered<Detail> {
  readonly detail: Detail;
  readonly places: string[];
}

/** What was found while a document was repaired; a reference that is at fault is told once for all its uses. */
export class Findings {
  readonly #single: Finding[] = [];
  readonly #deadSchemas = new Map<string, Gathered<Refusal>>();
  readonly #otherReadings = new Map<string, Gathered<string>>();

  add(diagnostic: Diagnostic): void {
    this.#single.push({ diagnostic, places: [diagnostic.pointer ?? "#"] });
  }

  /** A reference to a schema that leads nowhere. */
  deadSchema(ref: string, refusal: Refusal, place: string): void {
    gather(this.#deadSchemas, ref, refusal, place);
  }

  /** A reference that is read as another. */
  otherReading(ref: string, taken: string, place: string): void {
    gather(this.#otherReadings, ref, taken, place);
  }

  /** All findings; those in components that nothing uses are no more than information. */
  all(document: JsonObject): readonly Diagnostic[] {
    const all: readonly Finding[] = [
      ...this.#single,
      ...[...this.#deadSchemas].map(([ref, { detail, places }]) => ({
        diagnostic: deadSchema(ref, detail, places),
        places,
      })),
      ...[...this.#otherReadings].map(([ref, { detail, places }]) => ({
        diagnostic: otherReading(ref, detail, places),
        places,
      })),
    ];
    if (!all.some(({ places }) => places.some((place) => componentOf(place) !== undefined)))
      return all.map(({ diagnostic }) => diagnostic);
    const used = usedComponents(document);
    const isUsed = (place: string): boolean => {
      const component = componentOf(place);
      return component === undefined || used.has(component);
    };
    return all.map(({ diagnostic, places }) =>
      places.some(isUsed) ? diagnostic : { ...diagnostic, severity: "info" },
    );
  }
}

function gather<Detail>(
  into: Map<string, Gathered<Detail>>,
  ref: string,
  detail: Detail,
  place: string,
): void {
  const entry = into.get(ref) ?? { detail, places: [] };
  entry.places.push(place);
  into.set(ref, entry);
}

function deadSchema(ref: string, { code, reason, fix }: Refusal, places: readonly string[]): Diagnostic {
  return {
    code,
    severity: "warning",
    message: `The reference ${JSON.stringify(ref)} can't be followed: ${reason}; what it stands for is any value (${times(places.length)}).`,
    fix,
    pointer: places[0],
  };
}

function otherReading(ref: string, taken: string, places: readonly string[]): Diagnostic {
  return {
    code: "reference-unresolved",
    severity: "warning",
    message: `The reference ${JSON.stringify(ref)} leads nowhere as it is written; read as ${JSON.stringify(taken)} (${times(places.length)}).`,
    fix: `Write ${JSON.stringify(taken)}.`,
    pointer: places[0],
  };
}

function times(count: number): string {
  return count === 1 ? "once" : `in ${count} places`;
}
