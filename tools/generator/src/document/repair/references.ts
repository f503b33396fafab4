import type { JsonObject, JsonValue } from "../../model/types.ts";
import { isObject, unescapePointer } from "../view.ts";
import { leadsNowhere, leadsToItself, type Refusal } from "./fault.ts";

/** Where a reference leads, or why it can't be followed. */
export type Lead =
  | { readonly found: true; readonly ref: string; readonly value: JsonValue }
  | { readonly found: false; readonly refusal: Refusal };

/** Follows references inside a document; of those out of it, the loader has said why they could not be drawn in. */
export class References {
  readonly #root: JsonObject;
  readonly #refused: ReadonlyMap<string, Refusal>;
  readonly #leads = new Map<string, Lead>();

  constructor(root: JsonObject, refused: ReadonlyMap<string, Refusal>) {
    this.#root = root;
    this.#refused = refused;
  }

  /** The place that a reference names, one step. */
  follow(ref: string): Lead {
    const known = this.#leads.get(ref);
    if (known !== undefined) return known;
    const lead = this.#find(ref);
    this.#leads.set(ref, lead);
    return lead;
  }

  /** The place at the end of a chain of references. */
  followAll(ref: string): Lead {
    const seen = new Set<string>();
    for (let next = ref; ; ) {
      const lead = this.follow(next);
      const inner = lead.found && isObject(lead.value) ? lead.value["$ref"] : undefined;
      if (typeof inner !== "string") return lead;
      if (seen.has(inner)) return { found: false, refusal: leadsToItself };
      seen.add(inner);
      next = inner;
    }
  }

  #find(ref: string): Lead {
    for (const candidate of [ref, ...otherReadings(ref)]) {
      const value = this.#at(candidate);
      if (value !== undefined) return { found: true, ref: candidate, value };
    }
    return { found: false, refusal: this.#refused.get(ref) ?? leadsNowhere };
  }

  #at(ref: string): JsonValue | undefined {
    if (ref === "#") return this.#root;
    if (!ref.startsWith("#/")) return undefined;
    let value: JsonValue | undefined = this.#root;
    for (const token of ref.slice(2).split("/").map(unescapePointer)) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, token)) return undefined;
      value = (value as JsonObject)[token];
    }
    return value;
  }
}

/** What a reference clearly means that is not written as OpenAPI 3 has it: Swagger's `#/definitions/Pet`, a bare `Pet`. */
function otherReadings(ref: string): readonly string[] {
  const old = /^#\/(definitions|schemas|components|parameters|responses)\/([^/]+)$/.exec(ref);
  if (old !== null) {
    const [, section = "", name = ""] = old;
    const kind = section === "parameters" || section === "responses" ? section : "schemas";
    return [`#/components/${kind}/${name}`];
  }
  return /^[\w.-]+$/.test(ref) ? [`#/components/schemas/${ref}`] : [];
}
