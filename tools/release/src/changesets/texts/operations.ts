/** Operations that came, went, or have another name; scopes they demand. */

import { escapeToken, valueAt } from "../../compare/node.ts";
import { methods } from "../../compare/schemas/project.ts";
import { isArray, isObject } from "../../schema/json.ts";
import type { Finding } from "../../verdict/finding.ts";
import { type Cause, scopesOf } from "../causes.ts";
import { type Facts, lookUp, tokensOf } from "../facts.ts";
import { code, enumerate, firstSentence } from "../markdown.ts";
import { nameOf } from "../names.ts";
import { operations, type Voice } from "./voice.ts";

export function operationText({ findings }: Cause, facts: Facts, voice: Voice): string {
  return findings.map((finding) => ofOperation(finding, facts, voice)).join(" ");
}

function ofOperation(finding: Finding, facts: Facts, voice: Voice): string {
  const { place } = finding;
  const labels = labelsAt(finding, facts);
  const list = operations(voice, labels);
  if (finding.code.endsWith("-removed"))
    return voice.group === "sdk"
      ? `${list} ${labels.length > 1 ? "are" : "is"} gone, as the API no longer has ${labels.length > 1 ? "them" : "it"}.`
      : `${list} can no longer be called.`;
  const [, path = "", method] = tokensOf(place.pointer);
  const [only] = labels.length === 1 ? labels : [];
  const known = method ?? only?.split(" ", 1)[0]?.toLowerCase() ?? "";
  const operation = valueAt(valueAt(lookUp(facts, "new", "#/paths"), path), known);
  const summary = only === undefined ? "" : firstSentence(valueAt(operation, "summary"));
  return `New: ${list}${summary === "" ? "." : `. ${summary}`}`;
}

/** The operations of a path, or the one at a place, as `GET /accounts`. */
function labelsAt({ place, felt }: Finding, facts: Facts): readonly string[] {
  const [, path = "", method] = tokensOf(place.pointer);
  if (method !== undefined) return felt.length > 0 ? felt : [`${method.toUpperCase()} ${path}`];
  const item = lookUp(facts, place.side, place.pointer) ?? lookUp(facts, "old", place.pointer);
  const names = isObject(item ?? null) ? methods.filter((name) => valueAt(item, name) !== undefined) : [];
  return names.length > 0 ? names.map((name) => `${name.toUpperCase()} ${path}`) : felt;
}

export function renamedText({ findings }: Cause, facts: Facts, voice: Voice): string {
  const [first] = findings;
  const label = first?.felt[0] ?? "";
  const [method = "", path = ""] = label.split(" ", 2);
  const [before, after] = [facts.names.before(label), facts.names.now(label)];
  const pointer = `#/paths/${escapeToken(path)}/${method.toLowerCase()}`;
  const place = (side: "old" | "new", key: string) => valueAt(lookUp(facts, side, pointer), key);
  if (voice.group === "api") {
    const [id, idNow] = [place("old", "operationId"), place("new", "operationId")];
    const names = id !== idNow && typeof id === "string" && typeof idNow === "string";
    return names
      ? `The operation ${code(label)} is named ${code(idNow)}, before ${code(id)}. Requests and answers are as they were; only what is generated from the document has another name.`
      : before !== undefined && after !== undefined && nameOf(before) !== nameOf(after)
        ? `The operation ${code(label)} has another name in clients. Requests and answers are as they were.`
        : "";
  }
  if (before === undefined || after === undefined || nameOf(before) === nameOf(after)) {
    const [id, idNow] = [place("old", "operationId"), place("new", "operationId")];
    if (id === idNow) return "";
    const formers = place("new", "x-sdk-former-names");
    const todo =
      isArray(formers) && formers.some((former) => former === id)
        ? "The old names go on working and are deprecated."
        : "Write the new names where you import them.";
    return `Types and functions of ${voice.operation(label)} are named after ${code(String(idNow))} now, no longer after ${code(String(id))}. ${todo}`;
  }
  const [was, is] = [code(facts.names.say(before)), code(facts.names.say(after))];
  return after.former.includes(nameOf(before))
    ? `${was} is called ${is} now. The old name goes on working and is deprecated.`
    : `${was} is called ${is} now: write the new name where you call it. Parameters and results are the same.`;
}

export function scopeText({ findings }: Cause, facts: Facts, voice: Voice): string {
  const [first] = findings;
  const scopes = first === undefined ? undefined : scopesOf(first, facts);
  if (scopes === undefined) return "";
  const labels = [...new Set(findings.flatMap(({ felt }) => felt))];
  const who = operations(voice, labels);
  const need = labels.length > 1 ? "need" : "needs";
  const name = (list: readonly string[]) =>
    `the ${list.length > 1 ? "scopes" : "scope"} ${enumerate(list.map(code))}`;
  if (scopes.added.length === 0) return `${who} no longer ${need} ${name(scopes.dropped)}.`;
  const kept = scopes.kept.filter((scope) =>
    findings.every((finding) => scopesOf(finding, facts)?.kept.includes(scope) === true),
  );
  const instead =
    scopes.dropped.length > 0
      ? `, in place of ${enumerate(scopes.dropped.map(code))}`
      : kept.length > 0
        ? `, beside ${enumerate(kept.map(code))}`
        : "";
  const it = scopes.added.length > 1 ? "them" : "it";
  const todo =
    voice.group === "sdk"
      ? `Grant ${it} to the key or token, and name ${it} in the client's ${code("scopes")} where you list them: without ${it}, such calls no longer compile, and the API refuses them.`
      : `Give ${it} to your API keys, and ask users for ${it} again in OAuth: requests without ${it} are answered with ${code("403")}.`;
  return `${who} ${need} ${name(scopes.added)} now${instead}. ${todo}`;
}
