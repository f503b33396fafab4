import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BigNumber, integerDigits, parseLossless, stringify } from "../../src/codec/number.ts";

/** What platforms have of their own, and what takes its place on others. */
const ways = [
  ["of the platform", true],
  ["of our own", false],
] as const;

/** What stands where in a text, with the digits of its large numbers. */
function digitsIn(text: string, native: boolean): unknown {
  const { value, sources } = parseLossless(text, native);
  const visit = (at: unknown): unknown => {
    if (typeof at !== "object" || at === null) return at;
    const own = sources.get(at);
    return Object.entries(at).map(([key, inner]) => [key, own?.get(key) ?? visit(inner)]);
  };
  return visit(value);
}

describe.each(ways)("reading %s", (_name, native) => {
  test.each([
    ['{"a":9007199254740993}', [["a", "9007199254740993"]]],
    ['{"a":9007199254740991}', [["a", 9007199254740991]]],
    [
      "[-9007199254740993, 1]",
      [
        ["0", "-9007199254740993"],
        ["1", 1],
      ],
    ],
    ['{"a":"9007199254740993"}', [["a", "9007199254740993"]]],
    ['{"a":"\\"9007199254740993"}', [["a", '"9007199254740993']]],
    ['{"9007199254740993":1}', [["9007199254740993", 1]]],
    ['{"a":1e400}', [["a", "1e400"]]],
    ['{"a":{"__proto__":18446744073709551615}}', [["a", [["__proto__", "18446744073709551615"]]]]],
    ['{"a":9007199254740993,"a":1}', [["a", 1]]],
    [
      '{"a":"\\ue0009007199254740993","b":9007199254740993}',
      [
        ["a", "\ue0009007199254740993"],
        ["b", "9007199254740993"],
      ],
    ],
  ])("%s", (text, want) => {
    expect(digitsIn(text, native)).toEqual(want);
  });

  test.each(["", "{", "9007199254740993x", '{"a":09007199254740993}', "[9007199254740993,]", "NaN"])(
    "%s is no JSON",
    (text) => {
      expect(() => parseLossless(text, native)).toThrow(SyntaxError);
    },
  );

  test("gives what JSON.parse gives", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.bigInt({ min: 0n }), (value, large) => {
        const text = `{"large":-12345678901234567890${large},"value":${JSON.stringify(value)}}`;
        expect(parseLossless(text, native).value).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe.each(ways)("writing %s", (_name, native) => {
  test("gives the digits back, whatever stands beside them", () => {
    fc.assert(
      fc.property(
        fc.bigInt(),
        fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\ue000", "\ue0001", "\ue000\ue0002")),
        (large, text) => {
          const digits = String(large);
          const written = stringify({ text, large: new BigNumber(digits) }, native ? undefined : false);
          expect(written).toBe(`{"text":${JSON.stringify(text)},"large":${digits}}`);
        },
      ),
    );
  });
});

test.each([
  ["0", "0"],
  ["-0", "0"],
  ["-12", "-12"],
  ["1e3", "1000"],
  ["1.50e1", "15"],
  ["100e-2", "1"],
  ["1.0", "1"],
  ["-1.20E+2", "-120"],
  ["1.5", undefined],
  ["1e-1", undefined],
  ["1e999999999", undefined],
])("%s has the digits %s", (source, want) => {
  expect(integerDigits(source)).toBe(want);
});
