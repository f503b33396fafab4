/** Words of the document alone; and everything that its finding's sentence tells well. */
import { bodyOf, type Cause } from "../causes.ts";
import type { Facts } from "../facts.ts";
import { enumerate } from "../markdown.ts";
import { adviceOf } from "./advice.ts";
import { placeName } from "./place.ts";
import { operations, speak, type Voice } from "./voice.ts";

export function wordsText({ findings }: Cause, facts: Facts, voice: Voice): string {
  const reworded = findings.filter(
    ({ code }) => code === "documentation" || code === "tags-documented" || code === "sdks-changed",
  );
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
      ? [`Words: ${places(reworded)} ${reworded.length > 0 ? "read" : ""} differently; the API is as it was.`]
      : []),
    ...(rewritten.length > 0 ? [`Written in another way, with the same meaning: ${places(rewritten)}.`] : []),
  ];
  return texts.join(" ");
}

/** The finding's own sentence, once for all operations of which it says the same. */
export function otherText({ findings }: Cause, voice: Voice): string {
  const bodies = Map.groupBy(findings, bodyOf);
  const sentences = [...bodies].map(([body, list]) => {
    const labels = [...new Set(list.flatMap(({ felt }) => felt))];
    const text = speak(voice, body, labels);
    const apart = labels.filter((label) => !body.includes(label));
    return apart.length === 0 ? text : text.replace(/\.$/, ` (${operations(voice, apart)}).`);
  });
  const advice = new Set(findings.map((finding) => adviceOf(finding, voice.group)));
  return [...sentences, ...advice].filter((text) => text !== "").join(" ");
}
