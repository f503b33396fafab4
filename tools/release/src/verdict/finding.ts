/** What a comparison finds: one root cause is one finding. */
import type { JsonValue } from "../schema/json.ts";

/** From the worst to the mildest: what breaks, what nobody could prove, what adds, what readers alone notice. */
export const classes = ["breaking", "unknown", "additive", "documentation"] as const;
export type Class = (typeof classes)[number];

/** Who calls by hand; who compiles against the client; who relies on what the service does. */
export interface Audiences {
  readonly wire: Class;
  readonly source: Class;
  readonly behaviour: Class;
}

export type Side = "old" | "new";

/** A changed place of one of the two documents, with all that is in it. */
export interface Claim {
  readonly side: Side;
  readonly pointer: string;
}

export interface Location {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An edit of a schema, apart from where it is made. */
export interface SchemaEdit {
  /** In words: `maxLength` 30 → 20. */
  readonly what: string;
  /** What it means for values on each way they travel. */
  readonly effects: readonly { readonly travel: "request" | "response"; readonly class: Class }[];
}

export interface Finding {
  readonly code: string;
  /** The worst of the audiences'. */
  readonly class: Class;
  readonly audiences: Audiences;
  /** The place, in the new document where it is there. */
  readonly place: Claim;
  readonly location?: Location | undefined;
  /** Operations and webhooks where it is felt, as `GET /accounts`. Empty: everywhere, or nowhere. */
  readonly felt: readonly string[];
  /** What changed and what that means, in a sentence. */
  readonly sentence: string;
  /** What to do. */
  readonly todo: string;
  /** Where a schema was edited. */
  readonly edit?: SchemaEdit | undefined;
  /** A value that was fine and no longer is. */
  readonly witness?: JsonValue | undefined;
  readonly claims: readonly Claim[];
}

export function worst(all: readonly Class[]): Class {
  return classes.find((one) => all.includes(one)) ?? "documentation";
}

/** The class of a whole comparison; undefined where nothing changed. */
export function classOf(findings: readonly Finding[]): Class | undefined {
  return findings.length === 0 ? undefined : worst(findings.map((finding) => finding.class));
}
