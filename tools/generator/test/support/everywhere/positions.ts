import { isObject } from "../../../src/document/view.ts";
import type { JsonObject, JsonValue } from "../../../src/model/types.ts";

/** A place of a document where text can stand, wherever else that same text has to stand with it. */
export interface Position {
  /** How to find it: a JSON Pointer, or a word and the first pointer to it. */
  readonly name: string;
  /** The text that stands there. */
  readonly text: string;
  /** A word that the document holds there and in nothing that does not mean the same; undefined: the pointer alone. */
  readonly word: string | undefined;
}

const words = /T\d+t/g;

/** Every place of a document: its words, its other strings, and the names of its maps that are no words. */
export function positionsOf(document: JsonObject): readonly Position[] {
  const found = new Map<string, Position>();
  const see = (text: string, pointer: string, whole: boolean): void => {
    for (const [word] of text.matchAll(words))
      if (!found.has(word)) found.set(word, { name: `${word} at ${pointer}`, text: word, word });
    if (whole && !new RegExp(words).test(text)) found.set(pointer, { name: pointer, text, word: undefined });
  };
  const visit = (value: JsonValue, pointer: string): void => {
    if (typeof value === "string") see(value, pointer, true);
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (isObject(value)) see(key, `${pointer}/${pointerToken(key)} (key)`, isNameOfMap(key));
      visit(inner as JsonValue, `${pointer}/${pointerToken(key)}`);
    }
  };
  visit(document, "#");
  return [...found.values()];
}

/** What a position's text becomes. */
export type Change = (text: string, position: Position) => string;

/** A copy of the document with other texts at some positions; references to what is renamed follow it. */
export function replaceAt(document: JsonObject, positions: readonly Position[], change: Change): JsonObject {
  const byWord = new Map(
    positions.flatMap((one) => (one.word === undefined ? [] : [[one.word, one] as const])),
  );
  const byName = new Map(positions.map((one) => [one.name, one] as const));
  const textAt = (text: string, pointer: string, reference: boolean): string => {
    const whole = byName.get(pointer);
    if (whole !== undefined && whole.word === undefined) return change(text, whole);
    return text.replace(words, (word) => {
      const position = byWord.get(word);
      if (position === undefined) return word;
      const changed = change(word, position);
      return reference ? pointerToken(encodeURIComponent(changed.toWellFormed())) : changed;
    });
  };
  const visit = (value: JsonValue, pointer: string, reference: boolean): JsonValue => {
    if (typeof value === "string") return textAt(value, pointer, reference);
    if (Array.isArray(value))
      return value.map((item, index) => visit(item as JsonValue, `${pointer}/${index}`, false));
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([key, inner]) => [
      textAt(key, `${pointer}/${pointerToken(key)} (key)`, false),
      visit(inner, `${pointer}/${pointerToken(key)}`, key === "$ref"),
    ]);
    return Object.fromEntries(entries);
  };
  return visit(document, "#", false) as JsonObject;
}

/** Status codes and media types: names of maps, in a language of their own. */
function isNameOfMap(key: string): boolean {
  return /^(\d[\dX]{2}|default|[a-z]+\/.+)$/.test(key);
}

function pointerToken(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}
