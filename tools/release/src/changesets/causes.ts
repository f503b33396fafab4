/** Findings that a reader would want to be told of as one. */
import { escapeToken } from "../compare/node.ts";
import { isArray, isObject, type JsonValue } from "../schema/json.ts";
import type { Finding, Side } from "../verdict/finding.ts";
import { type Facts, lookUp, tokensOf, upTo } from "./facts.ts";
import { placeName } from "./texts/place.ts";
import { voiceOf } from "./texts/voice.ts";

export type Kind =
  | "words"
  | "property"
  | "schema"
  | "renamed"
  | "scopes"
  | "rate-limits"
  | "operation"
  | "retryable"
  | "other";

export interface Cause {
  readonly kind: Kind;
  /** What it is, and of what: the same as long as it is the same cause. */
  readonly key: string;
  readonly findings: readonly Finding[];
}

/** The release itself writes the document's version: no reader has to be told of it. */
const silent: ReadonlySet<string> = new Set(["version-changed"]);

export function causesOf(findings: readonly Finding[], facts: Facts): Cause[] {
  const keyed = findings
    .filter(({ code }) => !silent.has(code))
    .map((finding) => ({ finding, ...identify(finding, facts) }));
  return [...Map.groupBy(keyed, ({ key }) => key)].flatMap(([key, list]) => {
    const [first] = list;
    const sorted = list.map(({ finding }) => finding).toSorted(byPlace);
    return first === undefined ? [] : [{ kind: first.kind, key, findings: sorted }];
  });
}

const words: ReadonlySet<string> = new Set([
  "documentation",
  "schema-rewritten",
  "component-added",
  "component-removed",
  "tags-documented",
  "sdks-changed",
]);
const properties: ReadonlySet<string> = new Set([
  "property-added",
  "property-removed",
  "property-required",
  "property-optional",
]);
const renames: ReadonlySet<string> = new Set([
  "operation-renamed",
  "sdk-name-changed",
  "tags-changed",
  "former-name-added",
  "former-name-removed",
]);
const ofOperations: ReadonlySet<string> = new Set([
  "path-added",
  "path-removed",
  "operation-added",
  "operation-removed",
]);

type Identity = Pick<Cause, "kind" | "key">;

function identify(finding: Finding, facts: Facts): Identity {
  const { code, place, felt } = finding;
  const name = (pointer: string) => placeName(facts, voiceOf("api", facts.names), pointer, place.side);
  if (words.has(code)) return { kind: "words", key: "words" };
  if (properties.has(code)) return { kind: "property", key: `${code} ${name(schemaOf(finding))}` };
  if (finding.edit !== undefined) return { kind: "schema", key: `${code} ${name(place.pointer)}` };
  if (renames.has(code) && felt[0] !== undefined && place.pointer.startsWith("#/paths/"))
    return { kind: "renamed", key: `renamed ${felt[0]}` };
  if (scopesOf(finding, facts) !== undefined)
    return { kind: "scopes", key: `${code} ${scopeWords(finding, facts)}` };
  const [section, part, plan] = tokensOf(place.pointer);
  if (section === "x-rate-limits" && part === "plans" && plan !== undefined)
    return { kind: "rate-limits", key: `rate-limits ${plan}` };
  if (code.startsWith("retryable-")) return { kind: "retryable", key: `${code} ${name(place.pointer)}` };
  if (ofOperations.has(code)) return { kind: "operation", key: `${code} ${name(place.pointer)}` };
  // Facts at the top of the document are told apart by where they stand.
  if (section?.startsWith("x-") === true)
    return { kind: "other", key: `${code} ${tokensOf(place.pointer).join(" ")}` };
  const span = bodyOf(finding) === finding.sentence ? undefined : /`([^`]+)`/.exec(finding.sentence)?.[1];
  return { kind: "other", key: `${code} ${span ?? name(place.pointer)}` };
}

/** The schema whose property came, went, or became something else. */
export function schemaOf({ code, place }: Finding): string {
  return code === "property-added" || code === "property-removed"
    ? place.pointer.split("/").slice(0, -2).join("/")
    : upTo(place.pointer, "required");
}

/** A finding's sentence without the operations where it is felt. */
export function bodyOf({ sentence, felt }: Finding): string {
  return felt.reduce((text, label) => text.replace(` (${label})`, ""), sentence);
}

export interface Scopes {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly kept: readonly string[];
}

const scopeCodes: ReadonlySet<string> = new Set(["scope-demanded", "scope-dropped", "scope-swapped"]);

/** Scopes that an operation demands now and did not, and the other way round. */
export function scopesOf({ code, claims, felt }: Finding, facts: Facts): Scopes | undefined {
  if (!scopeCodes.has(code)) return undefined;
  const [method = "", path = ""] = (felt[0] ?? "").split(" ", 2);
  const common = `#/paths/${escapeToken(path)}/${method.toLowerCase()}`;
  const of = (side: Side) => {
    const claim = claims.find((one) => one.side === side && one.pointer.startsWith("#/paths/"));
    const operation = claim?.pointer.split("/").slice(0, 4).join("/") ?? common;
    return new Set(
      scopesIn(lookUp(facts, side, `${operation}/security`) ?? lookUp(facts, side, "#/security")),
    );
  };
  const [before, after] = [of("old"), of("new")];
  return {
    added: [...after].filter((scope) => !before.has(scope)).sort(),
    dropped: [...before].filter((scope) => !after.has(scope)).sort(),
    kept: [...before].filter((scope) => after.has(scope)).sort(),
  };
}

function scopesIn(security: JsonValue | undefined): string[] {
  const ways = isArray(security) ? security : [];
  return ways.flatMap((way) =>
    Object.values(isObject(way) ? way : {}).flatMap((scopes) =>
      isArray(scopes) ? scopes.filter((scope) => typeof scope === "string") : [],
    ),
  );
}

function scopeWords(finding: Finding, facts: Facts): string {
  const { added = [], dropped = [] } = scopesOf(finding, facts) ?? {};
  return [...added, ...dropped].join(" ");
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.code, b.code) ||
    compareText(a.place.pointer, b.place.pointer) ||
    compareText(a.sentence, b.sentence)
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
