/** Edits of schemas other than of their fields: values, bounds, patterns, and all that is told in the edit's own words. */

import { valueAt } from "../../compare/node.ts";
import { equal, isArray, type JsonValue } from "../../schema/json.ts";
import type { Finding } from "../../verdict/finding.ts";
import type { Cause } from "../causes.ts";
import { type Facts, lookUp, upTo } from "../facts.ts";
import { code, enumerate, withSpans } from "../markdown.ts";
import { keywordText } from "./keywords.ts";
import { placeName } from "./place.ts";
import { capital, type Voice } from "./voice.ts";

export function schemaText({ findings }: Cause, facts: Facts, voice: Voice): string {
  const texts = findings.map((finding) => ofFinding(finding, facts, voice));
  const meanings = findings.map((finding) => meaning(finding, voice));
  return [...new Set([...texts, ...meanings])].filter((text) => text !== "").join(" ");
}

function ofFinding(finding: Finding, facts: Facts, voice: Voice): string {
  const owner = placeName(facts, voice, finding.place.pointer, finding.place.side);
  const told =
    (finding.code === "values-changed" ? valueText(finding, facts, owner) : undefined) ??
    keywordText(finding, facts, owner) ??
    (unsayable.has(finding.code) ? `${owner} has another schema.` : undefined) ??
    `${owner}: ${withSpans(finding.edit?.what ?? finding.sentence, code)}.`;
  return capital(told);
}

/** Edits of which a sentence could only show schemas. */
const unsayable: ReadonlySet<string> = new Set([
  "composition-changed",
  "condition-changed",
  "reference-changed",
  "schema-replaced",
]);

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
      ? [
          travels("response")
            ? `${owner} has ${come.length > 1 ? "new values" : "a new value"}, ${list(come)}.`
            : `${owner} also takes ${list(come)}.`,
        ]
      : []),
    ...(gone.length > 0
      ? [
          travels("request")
            ? `${owner} no longer takes ${list(gone)}.`
            : `${owner} is never ${list(gone)} any more.`,
        ]
      : []),
  ];
  if (texts.length > 0) return texts.map(capital).join(" ");
  const open = valueAt(lookUp(facts, "new", pointer), "x-extensible-enum") === true;
  return open
    ? `The list of values of ${owner} is open now: others than these may come.`
    : `The list of values of ${owner} is closed now: no others come.`;
}

function valuesOf(schema: JsonValue | undefined): readonly JsonValue[] | undefined {
  const constant = valueAt(schema, "const");
  if (constant !== undefined) return [constant];
  const values = valueAt(schema, "enum");
  return isArray(values) ? values : undefined;
}

/** What an edit means for who sends such values and for who gets them. */
function meaning({ edit, code: name, audiences }: Finding, voice: Voice): string {
  const effects = edit?.effects ?? [];
  const breaks = (travel: string) =>
    effects.some((effect) => effect.travel === travel && effect.class === "breaking");
  const unknown = effects.some((effect) => effect.class === "unknown");
  const compiles = audiences.source !== "breaking";
  const parts: string[] = [];
  if (name === "property-access") {
    const sdk = voice.group === "sdk";
    if (breaks("request")) return sdk ? "Calls that send it no longer compile." : "Leave it out of requests.";
    if (breaks("response")) return sdk ? "Code that reads it no longer compiles." : "Do not rely on it.";
  }
  if (breaks("request"))
    parts.push(
      voice.group === "sdk" && !compiles
        ? "Calls that pass something else no longer compile."
        : name === "values-changed"
          ? "Requests with other values are refused: check what you send."
          : "Requests with anything else are refused: check what you send.",
    );
  if (breaks("response"))
    parts.push(
      voice.group === "sdk" && !compiles
        ? `Code that handles ${name === "values-changed" ? "each value" : "what was there before"} may no longer compile until it handles this, too.`
        : name === "values-changed"
          ? "Answers may hold it: handle it where your code tells values apart."
          : "Answers may hold what they could not before: make sure that your code copes with it.",
    );
  if (parts.length === 0 && unknown)
    parts.push(
      "It could not be proven that all that worked before still does: look at it before you update.",
    );
  return parts.join(" ");
}
