import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { literal, propertyKey, stringLiteral } from "../../src/emit/literal.ts";
import type { JsonValue } from "../../src/model/types.ts";

/** Runs printed text as the expression it is. */
function evaluate(text: string): unknown {
  return new Function(`"use strict"; return (${text});`)();
}

const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      "'",
      "`",
      "\\",
      "\n",
      "\r",
      "${",
      "*/",
      "\u2028",
      "\u2029",
      "\ud800",
      "\udc00",
      "</script>",
      "<!--",
      "-->",
      "\u202e",
      "\0",
      "a",
    ),
  }),
);
const key = fc.oneof(
  anyText,
  fc.constantFrom("__proto__", "constructor", "toString", "a", "class", "1", "-1"),
);
const json = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    anyText,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
})).value;

describe("literal", () => {
  it("gives any JSON value back when it is evaluated", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(evaluate(literal(value).text)).toEqual(value);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps own keys own, __proto__ among them", () => {
    const value = JSON.parse('{"__proto__": {"polluted": true}, "a": 1}');
    const back = evaluate(literal(value).text) as object;
    expect(Object.keys(back)).toEqual(["__proto__", "a"]);
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  });

  it.each<[name: string, given: JsonValue, want: string]>([
    ["short in one line", { a: 1, "b-c": [true, null] }, '{ a: 1, "b-c": [true, null] }'],
    ["empty", { a: [], b: {} }, "{ a: [], b: {} }"],
    ["what JSON can't hold becomes null, as JSON.stringify does", Number.POSITIVE_INFINITY, "null"],
    ["negative", -1.5, "-1.5"],
  ])("%s", (_name, given, want) => {
    expect(literal(given).text).toBe(want);
  });

  it("breaks what is long into lines", () => {
    expect(literal({ list: ["x".repeat(60), "y".repeat(60)] }).text).toBe(
      `{\n  list: [\n    "${"x".repeat(60)}",\n    "${"y".repeat(60)}",\n  ],\n}`,
    );
  });
});

describe("stringLiteral", () => {
  it("gives any text back, in a line of visible characters", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: printed } = stringLiteral(text);
        expect(evaluate(printed)).toBe(text);
        expect(printed).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029<]/u);
        expect(printed.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("propertyKey", () => {
  it("makes an own property of any name", () => {
    fc.assert(
      fc.property(key, (name) => {
        expect(Object.keys(evaluate(`{ ${propertyKey(name).text}: 1 }`) as object)).toEqual([name]);
      }),
    );
  });
});
