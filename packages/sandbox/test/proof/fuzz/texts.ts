import type { JsonObject } from "../../../src/description.ts";

/** Texts for a parameter, percent-encoded already: what stands between two separators of a URL. */
export const oddTexts: readonly string[] = [
  "",
  "0",
  "-0",
  "-1",
  "1.5",
  "1e-7",
  "1e308",
  "1e999",
  "9007199254740993",
  "true",
  "null",
  "undefined",
  "%00",
  "%0d%0aX-Injected:%201",
  "%ff",
  "%ED%A0%80",
  "%",
  "%zz",
  "%2e%2e%2f",
  "+",
  "%5B%5D",
  "%7B%22%24ne%22%3A1%7D",
  "'%20OR%201=1--",
  "a".repeat(8_000),
  "2026-02-30",
  "0000-01-01",
  "9999-12-31",
  "custom",
  "__proto__",
  "constructor",
  "*",
];

/** Texts that no schema takes: what they are decoded from is no UTF-8. */
export const undecodable: readonly string[] = ["%ff", "%ED%A0%80", "%", "%zz"];

/** Texts that a schema refuses, whatever it is that they come as. */
export function refusedTexts(schema: JsonObject): readonly string[] {
  const number = (keyword: string): readonly number[] => {
    const bound = schema[keyword];
    return typeof bound === "number" ? [bound] : [];
  };
  return [
    ...undecodable,
    ...number("minimum").map((bound) => String(bound - 1)),
    ...number("maximum").map((bound) => String(bound + 1)),
    ...number("maxLength").map((length) => "a".repeat(length + 1)),
    ...(schema["type"] === "integer" ? ["", "a", "1.5", "0x1", "1e1", "%201", "true"] : []),
    ...(Array.isArray(schema["enum"]) ? ["nonsense", "", `${schema["enum"][0]}%20`] : []),
    ...(schema["format"] === "date" ? ["2026-02-30", "2026-1-1", "today", ""] : []),
  ];
}
