/** Collects findings. The same cause met in several operations is one finding that lists them. */
import type { JsonValue } from "../schema/json.ts";
import {
  type Audiences,
  type Claim,
  type Class,
  type Finding,
  type SchemaEdit,
  worst,
} from "../verdict/finding.ts";
import { type Code, rules } from "../verdict/rules.ts";
import type { Node } from "./node.ts";

export interface Entry {
  readonly code: Code;
  readonly sentence: string;
  /** The places it is about. */
  readonly claims: readonly Node[];
  /** Where it is shown; the first new one of the claims, else the first. */
  readonly place?: Node | undefined;
  readonly felt?: string | undefined;
  readonly edit?: SchemaEdit | undefined;
  readonly witness?: JsonValue | undefined;
  /** Where the rule leaves it open, or the case differs from it. */
  readonly audiences?: Partial<Audiences> | undefined;
  readonly todo?: string | undefined;
}

export class Ledger {
  readonly #findings = new Map<string, Finding>();

  add(entry: Entry): void {
    const rule = rules[entry.code];
    const audiences = { ...rule.audiences, ...entry.audiences };
    const claims = entry.claims.map(claimOf);
    const key = `${entry.code} ${claims.map(({ side, pointer }) => `${side}${pointer}`).join(" ")}`;
    const known = this.#findings.get(key);
    const felt = [...new Set([...(known?.felt ?? []), ...(entry.felt === undefined ? [] : [entry.felt])])];
    const merged = known === undefined ? audiences : worseOf(known.audiences, audiences);
    this.#findings.set(key, {
      code: entry.code,
      class: worst(Object.values(merged)),
      audiences: merged,
      place: (entry.place && claimOf(entry.place)) ??
        claims.find(({ side }) => side === "new") ??
        claims[0] ?? { side: "new", pointer: "#" },
      felt,
      sentence: known?.sentence ?? entry.sentence,
      todo: known?.todo ?? entry.todo ?? rule.todo,
      edit: known?.edit ?? entry.edit,
      witness: known?.witness ?? entry.witness,
      claims,
    });
  }

  get findings(): readonly Finding[] {
    return [...this.#findings.values()];
  }
}

function claimOf({ spec, pointer }: Node): Claim {
  return { side: spec.side, pointer };
}

/** One class for all three audiences. */
export function forAll(value: Class): Audiences {
  return { wire: value, source: value, behaviour: value };
}

function worseOf(a: Audiences, b: Audiences): Audiences {
  return {
    wire: worst([a.wire, b.wire]),
    source: worst([a.source, b.source]),
    behaviour: worst([a.behaviour, b.behaviour]),
  };
}
