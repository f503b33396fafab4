import type { JsonObject, JsonValue } from "../../model/types.ts";
import { escapePointer, isObject, unescapePointer } from "../view.ts";
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
  /** `$anchor` → the way to it. Found when first asked for. */
  #anchors: ReadonlyMap<string, string> | undefined;

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
    for (const candidate of [ref, ...this.#anchored(ref), ...otherReadings(ref)]) {
      const value = this.#at(candidate);
      if (value !== undefined) return { found: true, ref: candidate, value };
    }
    return { found: false, refusal: this.#refused.get(ref) ?? leadsNowhere };
  }

  /** `#name`: the schema that has it as its `$anchor` (JSON Schema 2020-12 core §8.2.2). */
  #anchored(ref: string): readonly string[] {
    if (!isAnchor(ref)) return [];
    this.#anchors ??= findAnchors(this.#root);
    return [this.#anchors.get(ref.slice(1)) ?? []].flat();
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

/** Whether a reference names an `$anchor` instead of a way. */
export function isAnchor(ref: string): boolean {
  return /^#[A-Za-z_][\w.-]*$/.test(ref);
}

function findAnchors(root: JsonObject): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const queue: (readonly [value: JsonValue, pointer: string])[] = [[root, "#"]];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const [value, pointer] = next;
    if (typeof value !== "object" || value === null) continue;
    const anchor = isObject(value) ? value["$anchor"] : undefined;
    if (typeof anchor === "string" && !anchors.has(anchor)) anchors.set(anchor, pointer);
    for (const [key, inner] of Object.entries(value)) queue.push([inner, `${pointer}/${escapePointer(key)}`]);
  }
  return anchors;
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
