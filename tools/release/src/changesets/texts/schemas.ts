/** Edits of schemas other than of their fields: values, bounds, patterns, and all that is told in the edit's own words. */

import { valueAt } from "../../compare/node.ts";
import { equal, isArray, type JsonValue } from "../../schema/json.ts";
import type { Finding } from "../../verdict/finding.ts";
import type { Cause } from "../causes.ts";
import { type Facts, lookUp, tokensOf, upTo } from "../facts.ts";
import { code, enumerate, withSpans } from "../markdown.ts";
import { placeName } from "./place.ts";
import { capital, type Voice } from "./voice.ts";

export function schemaText({ findings }: Cause, facts: Facts, voice: Voice): string {
  const texts = findings.map((finding) => ofFinding(finding, facts, voice));
  const meanings = findings.map((finding) => meaning(finding, voice));
  return [...new Set([...texts, ...meanings])].filter((text) => text !== "").join(" ");
}

function ofFinding(finding: Finding, facts: Facts, voice: Voice): string {
  const { place } = finding;
  const owner = placeName(facts, voice, place.pointer, place.side);
  const values = finding.code === "values-changed" ? valueText(finding, facts, owner) : undefined;
  const bounds = boundText(finding, facts, owner);
  return values ?? bounds ?? `${capital(owner)}: ${withSpans(finding.edit?.what ?? finding.sentence, code)}.`;
}

const valueKeywords = ["enum", "const", "x-extensible-enum"];

function valueText(finding: Finding, facts: Facts, owner: string): string | undefined {
  const pointer = upTo(finding.place.pointer, ...valueKeywords);
  const old = finding.claims.find(({ side }) => side === "old");
  const before = valuesOf(
    lookUp(facts, "old", old === undefined ? pointer : upTo(old.pointer, ...valueKeywords)),
  );
  const after = valuesOf(lookUp(facts, "new", pointer));
  if (before === undefined || after === undefined) return undefined;
  const come = after.filter((value) => !before.some((other) => equal(value, other)));
  const gone = before.filter((value) => !after.some((other) => equal(value, other)));
  const list = (values: readonly JsonValue[]) =>
    enumerate(values.map((value) => code(typeof value === "string" ? value : JSON.stringify(value))));
  const travels = (travel: string) =>
    finding.edit?.effects.some((effect) => effect.travel === travel) === true;
  const texts = [
    ...(come.length > 0
      ? [travels("response") ? `${owner} may be ${list(come)}, too.` : `${owner} also takes ${list(come)}.`]
      : []),
    ...(gone.length > 0
      ? [
          travels("request")
            ? `${owner} no longer takes ${list(gone)}.`
            : `${owner} is never ${list(gone)} any more.`,
        ]
      : []),
  ];
  return texts.length === 0 ? undefined : texts.map(capital).join(" ");
}

function valuesOf(schema: JsonValue | undefined): readonly JsonValue[] | undefined {
  const constant = valueAt(schema, "const");
  if (constant !== undefined) return [constant];
  const values = valueAt(schema, "enum");
  return isArray(values) ? values : undefined;
}

/** Bounds as people say them: for one, and for any other number. */
const bounds: Readonly<Record<string, (value: string) => string>> = {
  maxLength: (value) => `at most ${value} characters`,
  minLength: (value) => `at least ${value} characters`,
  maxItems: (value) => `at most ${value} items`,
  minItems: (value) => `at least ${value} items`,
  maximum: (value) => `at most ${value}`,
  minimum: (value) => `at least ${value}`,
  exclusiveMaximum: (value) => `less than ${value}`,
  exclusiveMinimum: (value) => `more than ${value}`,
  multipleOf: (value) => `a multiple of ${value}`,
};

function boundText(finding: Finding, facts: Facts, owner: string): string | undefined {
  const { place, claims } = finding;
  const keyword = tokensOf(place.pointer).at(-1) ?? "";
  const say = bounds[keyword];
  // More than one keyword at once is told in the edit's own words.
  if (say === undefined || claims.some(({ pointer }) => !pointer.endsWith(`/${keyword}`))) return undefined;
  const at = (side: "old" | "new") => {
    const claim = claims.find((one) => one.side === side);
    return claim === undefined ? undefined : lookUp(facts, side, claim.pointer);
  };
  const [before, after] = [at("old"), at("new")];
  const verb = keyword.endsWith("Length") || keyword.endsWith("Items") ? "has" : "is";
  const limit = keyword.startsWith("min") || keyword === "exclusiveMinimum" ? "lower limit" : "upper limit";
  if (typeof after === "number")
    return `${capital(owner)} ${verb} ${say(String(after))}, before ${typeof before === "number" ? numberOnly(say(String(before))) : "without such a limit"}.`;
  return typeof before === "number"
    ? `${capital(owner)} has no ${limit} any more, before ${say(String(before))}.`
    : undefined;
}

function numberOnly(text: string): string {
  return text
    .replace(/ (characters|items)$/, "")
    .replace(/^(a multiple of|at most|at least|less than|more than) /, "");
}

/** What an edit means for who sends such values and for who gets them. */
function meaning({ edit, code: name, audiences }: Finding, voice: Voice): string {
  const effects = edit?.effects ?? [];
  const breaks = (travel: string) =>
    effects.some((effect) => effect.travel === travel && effect.class === "breaking");
  const unknown = effects.some((effect) => effect.class === "unknown");
  const compiles = audiences.source !== "breaking";
  const parts: string[] = [];
  if (breaks("request"))
    parts.push(
      voice.group === "sdk" && !compiles
        ? "Calls that pass something else no longer compile."
        : "Requests with anything else are refused: check what you send.",
    );
  if (breaks("response"))
    parts.push(
      voice.group === "sdk" && !compiles
        ? `Code that handles ${name === "values-changed" ? "each value" : "what was there before"} no longer compiles until it handles this, too.`
        : `Answers may hold what they could not before: make sure that your code copes with ${name === "values-changed" ? "the new value" : "it"}.`,
    );
  if (parts.length === 0 && unknown)
    parts.push(
      "It could not be proven that all that worked before still does: look at it before you update.",
    );
  return parts.join(" ");
}
