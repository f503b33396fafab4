/** Keywords of schemas as people say them. */
import { isArray, type JsonValue } from "../../schema/json.ts";
import type { Finding } from "../../verdict/finding.ts";
import { type Facts, lookUp, tokensOf } from "../facts.ts";
import { code } from "../markdown.ts";

type Words = (value: string) => string;

const count =
  (most: string, one: string, many: string): Words =>
  (value) =>
    `has ${most} ${value} ${value === "1" ? one : many}`;

/** What a keyword's value says of its schema. */
const sayings: Readonly<Record<string, Words>> = {
  maxLength: count("at most", "character", "characters"),
  minLength: count("at least", "character", "characters"),
  maxItems: count("at most", "item", "items"),
  minItems: count("at least", "item", "items"),
  maximum: (value) => `is at most ${value}`,
  minimum: (value) => `is at least ${value}`,
  exclusiveMaximum: (value) => `is less than ${value}`,
  exclusiveMinimum: (value) => `is more than ${value}`,
  multipleOf: (value) => `is a multiple of ${value}`,
  pattern: (value) => `has the pattern ${code(value)}`,
  format: (value) => `has the format ${code(value)}`,
  type: (value) => `has the type ${code(value)}`,
};

/** Undefined where more than one keyword changed at once, or one that takes more words. */
export function keywordText({ place, claims }: Finding, facts: Facts, owner: string): string | undefined {
  const keyword = tokensOf(place.pointer).at(-1) ?? "";
  if (claims.some(({ pointer }) => !pointer.endsWith(`/${keyword}`))) return undefined;
  const at = (side: "old" | "new") => {
    const claim = claims.find((one) => one.side === side);
    return claim === undefined ? undefined : lookUp(facts, side, claim.pointer);
  };
  const [before, after] = [at("old"), at("new")];
  if (keyword === "readOnly")
    return after === true
      ? `${owner} is read-only now: it comes back, and is not sent.`
      : `${owner} may be sent now.`;
  if (keyword === "writeOnly")
    return after === true
      ? `${owner} is write-only now: it is sent, and no longer comes back.`
      : `${owner} comes back now.`;
  const say = sayings[keyword];
  const [was, is] = [plainValue(before), plainValue(after)];
  if (say === undefined || (was === undefined && is === undefined)) return undefined;
  if (is === undefined)
    return `${owner} no longer ${say(was ?? "")
      .replace(/^has /, "has to have ")
      .replace(/^is /, "has to be ")}.`;
  const quoted = keyword === "pattern" || keyword === "format" || keyword === "type";
  const earlier = was === undefined ? `no ${quoted ? keyword : "such limit"}` : quoted ? code(was) : was;
  return `${owner} ${say(is)}, before ${earlier}.`;
}

function plainValue(value: JsonValue | undefined): string | undefined {
  if (isArray(value)) return value.map(String).join(" or ");
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
