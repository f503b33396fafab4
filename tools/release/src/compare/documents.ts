/** Two documents, and every difference between them as a finding. */

import { type Change, changesBetween, claimsOf } from "../claims/changes.ts";
import { assignChanges, nameChange } from "../claims/claim.ts";
import { asMap, type Renaming, renamingsBetween } from "../claims/renames.ts";
import { compareRootPolicy } from "../policy/root.ts";
import { type Claim, classes, type Finding } from "../verdict/finding.ts";
import { Ledger } from "./ledger.ts";
import { at, find, type Node, rootOf, type Spec } from "./node.ts";
import { compareOperations, compareWebhooks } from "./operations.ts";
import { toRaw } from "./raw.ts";
import { Places } from "./schemas/places.ts";
import { nameOf } from "./schemas/sentence.ts";
import { Views } from "./schemas/views.ts";
import { compareSchemes } from "./schemes.ts";
import { compareServerLists } from "./servers.ts";

/** Findings, the worst first. None for documents that say the same. Each change of the documents is in the claims of one of them. */
export function compareDocuments(old: Spec, next: Spec): Finding[] {
  if (changesBetween(old.raw, next.raw).length === 0) return [];
  const ledger = new Ledger();
  const look = (spec: Spec) => (pointer: string) => rawValue(spec, pointer);
  const renamings = renamingsBetween(old.raw, next.raw, look(old), look(next));
  const places = new Places(new Views(old, next));
  const common = { ledger, places };
  compareServerLists(ledger, at(rootOf(old), "servers"), at(rootOf(next), "servers"));
  compareSchemes(ledger, old, next);
  compareOperations(common, old, next);
  compareWebhooks(common, old, next);
  compareRootPolicy(ledger, old, next);
  places.report(ledger);
  for (const renaming of renamings) reportRenaming(ledger, renaming, old, next);
  const told = ledger.findings.map((finding) => withRawClaims(finding, old, next));
  const changes = changesBetween(old.raw, next.raw, asMap(renamings));
  const { assignments, unclaimed } = assignChanges(changes, told);
  const rest = nameRest(unclaimed, old, next, places);
  const all = [...assignments, ...assignChanges(unclaimed, rest).assignments].map(
    ({ finding, changes: own }) => ({
      ...finding,
      claims: own.length > 0 ? own.flatMap(claimsOf) : [],
    }),
  );
  const spec = (claim: Claim) => (claim.side === "old" ? old : next);
  return all
    .map((finding) => ({ ...finding, location: spec(finding.place).locate(finding.place.pointer) }))
    .sort(
      (a, b) =>
        classes.indexOf(a.class) - classes.indexOf(b.class) ||
        compareText(a.code, b.code) ||
        compareText(a.place.pointer, b.place.pointer),
    );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function withRawClaims(finding: Finding, old: Spec, next: Spec): Finding {
  const raw = (claim: Claim): Claim => ({
    ...claim,
    pointer: toRaw(claim.pointer, (claim.side === "old" ? old : next).raw),
  });
  const claims = finding.claims.map(raw);
  return { ...finding, claims, place: raw(finding.place) };
}

function reportRenaming(ledger: Ledger, { from, to, references }: Renaming, old: Spec, next: Spec): void {
  const node = (spec: Spec, pointer: string): Node => ({ spec, pointer, value: undefined });
  ledger.add({
    code: "schema-rewritten",
    sentence: `${nameOf(from)} is called ${nameOf(to)} now, which nothing on the wire shows.`,
    place: node(next, to),
    claims: references
      .flatMap(claimsOf)
      .map(({ side, pointer }) => node(side === "old" ? old : next, pointer)),
  });
}

/** Findings for what no rule told of: documentation by owner, everything else one by one. */
function nameRest(changes: readonly Change[], old: Spec, next: Spec, places: Places): Finding[] {
  const ledger = new Ledger();
  const groups = Map.groupBy(changes, (change) => {
    const code = nameChange(
      change,
      change.new === undefined ? undefined : rawValue(next, change.new),
      (pointer, side) => places.used(pointer, side),
    );
    const pointer = change.new ?? change.old ?? "#";
    if (together.has(code)) return `${code} #`;
    return code === "documentation" ? `${code} ${ownerOf(pointer)}` : `${code} ${pointer}`;
  });
  for (const [key, group] of groups) {
    const code = key.slice(0, key.indexOf(" ")) as Parameters<Ledger["add"]>[0]["code"];
    const claims = group
      .flatMap(claimsOf)
      .map(({ side, pointer }): Node => ({ spec: side === "old" ? old : next, pointer, value: undefined }));
    const words = [...new Set(group.map((change) => change.key))].join(", ");
    ledger.add({ code, claims, sentence: sentenceFor(code, key.slice(key.indexOf(" ") + 1), words, group) });
  }
  return [...ledger.findings];
}

/** What means nothing is told once, wherever it is. */
const together: ReadonlySet<string> = new Set(["schema-rewritten", "component-added", "component-removed"]);

function rawValue(spec: Spec, pointer: string) {
  return find({ ...spec, document: spec.raw }, pointer).value;
}

/** The component, operation or section that a pointer is in. */
function ownerOf(pointer: string): string {
  const tokens = pointer.split("/");
  return tokens.slice(0, tokens[1] === "info" || tokens[1] === "tags" ? 2 : 4).join("/");
}

/** Keywords whose sentences speak of the schema that has them. */
const ownKeyword =
  /\/(default|deprecated|discriminator|contentEncoding|contentMediaType|contentSchema|x-retryable)(\/.*)?$/;

function sentenceFor(code: string, pointer: string, words: string, group: readonly Change[]): string {
  const place = nameOf(pointer.replace(ownKeyword, ""));
  const list = [...new Set(group.map((change) => nameOf(ownerOf(change.new ?? change.old ?? "#"))))].join(
    ", ",
  );
  const sentences: Readonly<Record<string, string>> = {
    documentation: `The words of ${place} change (${words}); nothing else does.`,
    "version-changed": "The version of the document is another one.",
    "schema-rewritten": `${list}: written in another way (${words}), with the same meaning.`,
    "component-added": `New among the components: ${list}.`,
    "component-removed": `Gone from the components: ${list}.`,
    "default-changed": `The default of ${place} is another one.`,
    "schema-deprecated": `${place} is deprecated.`,
    "schema-undeprecated": `${place} is no longer deprecated.`,
    "retryable-granted": `The error ${place} may be retried now.`,
    "retryable-withdrawn": `The error ${place} is not to be retried any more.`,
    "extension-changed": `What ${place} says changed, and what it means is not known.`,
    "discriminator-changed": `What tells the variants of ${place} apart is another property.`,
    "discriminator-mapping": `Which variants of ${place} its values name changed.`,
    "content-encoding-changed": `How the content of ${place} is encoded changed.`,
  };
  return sentences[code] ?? `${place} changed in a way that no rule knows (${words}).`;
}
