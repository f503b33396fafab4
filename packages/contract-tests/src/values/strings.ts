import fc, { type Arbitrary } from "fast-check";
import type { JsonObject } from "../contract.ts";
import { isArray } from "../schema/parts.ts";

const day = 86_400_000;
const from = Date.UTC(2025, 0, 1) / day;

const formats: Readonly<Record<string, Arbitrary<string>>> = {
  date: fc
    .integer({ min: from, max: from + 700 })
    .map((days) => new Date(days * day).toISOString().slice(0, 10)),
  "date-time": fc.integer({ min: from, max: from + 700 }).map((days) => new Date(days * day).toISOString()),
  uri: fc.stringMatching(/^[a-z]{3,12}$/).map((word) => `https://${word}.example.com/${word}`),
  url: fc.stringMatching(/^[a-z]{3,12}$/).map((word) => `https://${word}.example.com/${word}`),
  email: fc.stringMatching(/^[a-z]{3,12}$/).map((word) => `${word}@example.com`),
  uuid: fc.uuid(),
  ipv4: fc.ipV4(),
  ipv6: fc.ipV6(),
  hostname: fc.stringMatching(/^[a-z]{3,12}$/).map((word) => `${word}.example.com`),
};

/** Strings of a schema in one piece: by its format, its pattern, or its length. */
export function stringsOf(flat: JsonObject): Arbitrary<string> {
  const examples = isArray(flat["examples"]) ? flat["examples"].filter((one) => typeof one === "string") : [];
  const { format, pattern } = flat;
  const known = typeof format === "string" ? formats[format] : undefined;
  const { minLength, maxLength } = lengthsOf(flat);
  if (known !== undefined) return known;
  if (typeof pattern === "string") return matching(pattern, maxLength, examples);
  const words = fc.string({
    minLength: Math.max(minLength, 1),
    maxLength: Math.min(maxLength, Math.max(minLength, 24)),
    unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz ABCÄß0123456789-_'\"é中"),
  });
  return words.filter((word) => word.trim() === word);
}

export function lengthsOf(flat: JsonObject): { minLength: number; maxLength: number } {
  const minLength = typeof flat["minLength"] === "number" ? flat["minLength"] : 0;
  return { minLength, maxLength: typeof flat["maxLength"] === "number" ? flat["maxLength"] : 10_000 };
}

const usual = 7;

function matching(pattern: string, maxLength: number, examples: readonly string[]): Arbitrary<string> {
  try {
    const all = fc
      .stringMatching(new RegExp(pattern), { size: "small" })
      .filter((text) => [...text].length <= maxLength);
    // Long ones where there are any: short ones are soon taken, and names are often to be unique.
    const long = fc.sample(all, { seed: 1, numRuns: 20 }).some((text) => text.length >= usual);
    return long ? all.filter((text) => text.length >= usual) : all;
  } catch {
    // Patterns that look around are beyond the generator: the document's own examples stand for them.
    return fc.constantFrom(...(examples.length > 0 ? examples : ["a"]));
  }
}
