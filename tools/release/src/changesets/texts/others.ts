/** Words of the document alone; and everything that its finding's sentence tells well. */

import { valueAt } from "../../compare/node.ts";
import type { JsonValue } from "../../schema/json.ts";
import { bodyOf, type Cause } from "../causes.ts";
import { type Facts, objectAt, upTo } from "../facts.ts";
import { code, enumerate } from "../markdown.ts";
import { adviceOf } from "./advice.ts";
import { placeName } from "./place.ts";
import { operations, speak, type Voice, voiceOf } from "./voice.ts";

const readable: ReadonlySet<string> = new Set(["documentation", "tags-documented", "sdks-changed"]);

export function wordsText({ findings }: Cause, facts: Facts, voice: Voice): string {
  const reworded = findings.filter(({ code: rule }) => readable.has(rule));
  const rewritten = findings.filter((finding) => !reworded.includes(finding));
  const places = (list: typeof findings) =>
    enumerate(
      list
        .flatMap(({ claims, place }) => (claims.length > 0 ? claims : [place]))
        .map(({ pointer, side }) => placeName(facts, voice, pointer, side))
        .sort(),
    );
  const texts = [
    ...(reworded.length > 0
      ? [`Words: the documentation of ${places(reworded)} reads differently now. The API works as before.`]
      : []),
    ...(rewritten.length > 0 ? [`Written in another way, with the same meaning: ${places(rewritten)}.`] : []),
  ];
  return texts.join(" ");
}

/** An error by its code, where the finding can only say where its schema stands. */
export function retryableText({ findings }: Cause, facts: Facts, voice: Voice): string {
  const withdrawn = findings.some(({ code: rule }) => rule === "retryable-withdrawn");
  const names = findings.map(({ place }) => {
    const schema = objectAt(facts, place.side, upTo(place.pointer, "x-retryable"));
    const own = (value: JsonValue | undefined) =>
      valueAt(valueAt(valueAt(value, "properties"), "code"), "const");
    const known = own(schema) ?? own(valueAt(valueAt(schema, "properties"), "error"));
    return typeof known === "string" ? code(known) : placeName(facts, voice, place.pointer, place.side);
  });
  const [errors, is] = names.length > 1 ? ["errors", "are"] : ["error", "is"];
  return withdrawn
    ? `The ${errors} ${enumerate(names)} ${is} not to be retried any more: the same request fails again.`
    : `Requests that end with the ${errors} ${enumerate(names)} may be retried now.`;
}

/** The finding's own sentence, once for all operations of which it says the same. */
export function otherText({ findings }: Cause, facts: Facts, voice: Voice): string {
  const bodies = Map.groupBy(findings, bodyOf);
  const sentences = [...bodies].map(([body, list]) => {
    const rule = list[0]?.code;
    const labels = [...new Set(list.flatMap(({ felt }) => felt))];
    const text = speak(rule === "operation-moved" ? voiceOf("api", facts.names) : voice, body, labels);
    const apart = labels.filter((label) => !body.includes(label));
    if (apart.length === 0) return text;
    // Few operations come first, many at the end.
    return apart.length <= 3
      ? `${operations(voice, apart)}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`
      : text.replace(/\.$/, ` (${operations(voice, apart)}).`);
  });
  const advice = new Set(findings.map((finding) => adviceOf(finding, voice.group)));
  return [...sentences, ...advice].filter((text) => text !== "").join(" ");
}
