/** Fields that came, went, must be there, or may be missing. */

import { valueAt } from "../../compare/node.ts";
import { isArray } from "../../schema/json.ts";
import type { Finding } from "../../verdict/finding.ts";
import { type Cause, schemaOf } from "../causes.ts";
import { type Facts, lookUp, tokensOf } from "../facts.ts";
import { code, enumerate, firstSentence } from "../markdown.ts";
import { placeName } from "./place.ts";
import type { Voice } from "./voice.ts";

interface Fields {
  readonly owner: string;
  readonly names: string;
  readonly many: boolean;
  /** Whether values travel to the service, and back. */
  readonly sent: boolean;
  readonly received: boolean;
  readonly breaks: boolean;
  readonly sdk: boolean;
}

export function propertyText({ findings }: Cause, facts: Facts, voice: Voice): string {
  const parts = Map.groupBy(findings, (finding) => `${isRequired(finding, facts)} ${finding.class}`);
  return [...parts.values()].map((part) => ofPart(part, facts, voice)).join(" ");
}

function ofPart(findings: readonly Finding[], facts: Facts, voice: Voice): string {
  const [first] = findings;
  if (first === undefined) return "";
  const effects = findings.flatMap(({ edit }) => edit?.effects ?? []);
  const names = findings.map((finding) => fieldOf(finding, facts));
  const fields: Fields = {
    owner: placeName(facts, voice, schemaOf(first), first.place.side),
    names: enumerate(names.map(code)),
    many: names.length > 1,
    sent: effects.some(({ travel }) => travel === "request"),
    received: effects.some(({ travel }) => travel === "response"),
    breaks: (voice.group === "sdk" ? first.audiences.source : first.class) === "breaking",
    sdk: voice.group === "sdk",
  };
  const about = firstSentence(valueAt(lookUp(facts, "new", first.place.pointer), "description"));
  if (first.code === "property-added") {
    const text = added(fields, isRequired(first, facts), first.class === "breaking");
    return fields.many || about === "" ? text : `${text} ${about}`;
  }
  if (first.code === "property-removed") return removed(fields);
  return first.code === "property-required" ? required(fields) : optional(fields);
}

function added(
  { owner, names, many, received, breaks, sdk }: Fields,
  must: boolean,
  narrows: boolean,
): string {
  const [fields, it] = many ? ["fields", "them"] : ["a field", "it"];
  if (narrows && must && !received) {
    const without =
      sdk && breaks ? "calls without NAMES no longer compile" : "requests without NAMES are refused";
    return `${owner} demands ${many ? "new fields" : "a new field"}, ${names}: ${without.replace("NAMES", it)}. Send ${it} each time.`;
  }
  if (narrows)
    return `${owner} says what the ${many ? "fields" : "field"} ${names} ${many ? "are" : "is"}. Who sends ${fields} of ${many ? "these names" : "this name"} already must send what is described now.`;
  if (received) return `${owner} has ${many ? "new fields" : "a new field"}, ${names}.`;
  return `${owner} takes ${many ? "new optional fields" : "a new optional field"}, ${names}.`;
}

function removed({ owner, names, many, sent, received, breaks, sdk }: Fields): string {
  const [it, is] = many ? ["them", "are"] : ["it", "is"];
  if (sdk) {
    const code_ = received
      ? `Code that reads ${it} no longer compiles.`
      : `Code that sends ${it} no longer compiles: leave ${it} out.`;
    return `${owner} no longer has ${names}. ${code_}`;
  }
  if (sent && !received)
    return `${owner} no longer takes ${names}${breaks ? `: requests with ${it} are refused. Leave ${it} out` : ", which does nothing any more"}.`;
  return `${owner} no longer has ${names}: do not rely on ${it}. ${many ? "They" : "It"} ${is} not sent any more.`.replace(
    / (They|It) (are|is) not sent any more\.$/,
    "",
  );
}

function required({ owner, names, many, sent, breaks, sdk }: Fields): string {
  const [is, it] = many ? ["are", "them"] : ["is", "it"];
  if (!sent) return `${names} of ${owner} ${is} always there now.`;
  if (!breaks) return `${names} of ${owner} ${is} required now, as requests without ${it} never worked.`;
  const without = sdk ? `calls without ${it} no longer compile` : `requests without ${it} are refused`;
  return `${owner} demands ${names} now: ${without}. Send ${it} each time.`;
}

function optional({ owner, names, many, received, sdk }: Fields): string {
  const it = many ? "them" : "it";
  if (!received) return `${names} of ${owner} may be left out now.`;
  return sdk
    ? `${names} of ${owner} may be missing now: code that takes ${it} for granted no longer compiles. Look whether ${many ? "they are" : "it is"} there before you use ${it}.`
    : `${names} of ${owner} may be missing now. Look whether ${many ? "they are" : "it is"} there before you use ${it}.`;
}

function fieldOf(finding: Finding, facts: Facts): string {
  const { place } = finding;
  const token = tokensOf(place.pointer).at(-1) ?? "";
  if (finding.code === "property-added" || finding.code === "property-removed") return token;
  // A place in a list of names, or the list itself, where the edit says which it is.
  const value = lookUp(facts, place.side, place.pointer);
  return typeof value === "string" ? value : (/`([^`]+)`/.exec(finding.edit?.what ?? "")?.[1] ?? token);
}

function isRequired(finding: Finding, facts: Facts): boolean {
  const list = valueAt(lookUp(facts, "new", schemaOf(finding)), "required");
  return isArray(list) && list.includes(fieldOf(finding, facts));
}
