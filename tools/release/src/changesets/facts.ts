/** The two documents of a comparison, to look things up in. */

import { unescapeToken, valueAt } from "../compare/node.ts";
import { isObject, type JsonObject, type JsonValue } from "../schema/json.ts";
import type { Claim, Finding, Side } from "../verdict/finding.ts";
import type { ClientNames } from "./names.ts";

export interface Facts {
  readonly old: JsonObject;
  readonly next: JsonObject;
  readonly names: ClientNames;
}

export function tokensOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapeToken);
}

export function lookUp({ old, next }: Facts, side: Side, pointer: string): JsonValue | undefined {
  return tokensOf(pointer).reduce<JsonValue | undefined>(
    (value, token) => valueAt(value, token),
    side === "old" ? old : next,
  );
}

export function valueOfClaim(facts: Facts, { side, pointer }: Claim): JsonValue | undefined {
  return lookUp(facts, side, pointer);
}

/** What stood at the place of a finding, and what stands there: at the same place, or where its claims say. */
export function beforeAndAfter(
  facts: Facts,
  { place, claims }: Finding,
): readonly [before: JsonValue | undefined, after: JsonValue | undefined] {
  const of = (side: Side) => {
    const claim = claims.find((one) => one.side === side);
    return lookUp(facts, side, claim?.pointer ?? place.pointer);
  };
  return [of("old"), of("new")];
}

/** A pointer up to a keyword, without it. */
export function upTo(pointer: string, ...keywords: readonly string[]): string {
  const tokens = pointer.split("/");
  const index = tokens.findLastIndex((token) => keywords.includes(token));
  return index < 0 ? pointer : tokens.slice(0, index).join("/");
}

export function objectAt(facts: Facts, side: Side, pointer: string): JsonObject | undefined {
  const value = lookUp(facts, side, pointer);
  return value !== undefined && isObject(value) ? value : undefined;
}
