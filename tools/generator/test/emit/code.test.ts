import { describe, expect, expectTypeOf, it } from "vitest";
import { Code, code, empty, join, keyword, type Piece } from "../../src/emit/code.ts";
import { identifier, isIdentifier, isPlainKey, memberName } from "../../src/emit/identifier.ts";

const two = code`one
two`;

describe("code", () => {
  it.each<[name: string, given: Code, want: string]>([
    ["joins text and pieces", code`a ${identifier("b")} c`, "a b c"],
    ["indents a piece of several lines to its line", code`{\n  ${two}\n}`, "{\n  one\n  two\n}"],
    [
      "indents from the line it stands in, not from the piece before",
      code`{\n    x: ${two},\n}`,
      "{\n    x: one\n    two,\n}",
    ],
    ["does not indent blank lines", code`  ${code`a\n\nb`}`, "  a\n\n  b"],
    ["drops a line that holds nothing", code`{\n  ${undefined}\n  ${empty}\n}`, "{\n}"],
    ["keeps a line that holds something else", code`a ${undefined}\nb`, "a \nb"],
    ["prints a list one a line", code`[\n  ${[identifier("a"), identifier("b")]}\n]`, "[\n  a\n  b\n]"],
    ["drops an empty list", code`[\n  ${[]}\n]`, "[\n]"],
    ["nests", code`{\n  ${code`{\n  ${two}\n}`}\n}`, "{\n  {\n    one\n    two\n  }\n}"],
  ])("%s", (_name, given, want) => {
    expect(given.text).toBe(want);
  });

  it("refuses a raw string, when it runs", () => {
    const raw: unknown = "; process.exit()";
    expect(() => code`${raw as Code}`).toThrow(TypeError);
    expect(() => code`${[raw] as Code[]}`).toThrow(TypeError);
  });

  it("refuses what merely looks like code", () => {
    expect(() => code`${{ text: "pwned()" } as Code}`).toThrow(TypeError);
    expect(Code.is(Object.create(Code.prototype))).toBe(false);
  });

  it("refuses a raw string, when it is compiled", () => {
    expectTypeOf<string>().not.toExtend<Piece>();
    expectTypeOf<{ text: string }>().not.toExtend<Piece>();
    const text: string = "anything";
    // @ts-expect-error text that is not a constant is no keyword
    keyword(text);
    expect(keyword("unknown").text).toBe("unknown");
  });

  it("joins with separators of its own", () => {
    expect(join([identifier("a"), identifier("b")], " | ").text).toBe("a | b");
    expect(join([], ", ").text).toBe("");
  });
});

describe("identifier", () => {
  it.each(["a", "A1", "_", "$x", "camelCase"])("%s names a binding", (name) => {
    expect(identifier(name).text).toBe(name);
  });

  it.each(["", "1a", "a-b", "a b", "a;b", "ä", "class", "await", "arguments", "undefined", "a\u2028", "a\n"])(
    "%j names none",
    (name) => {
      expect(isIdentifier(name)).toBe(false);
      expect(() => identifier(name)).toThrow(TypeError);
    },
  );

  it("allows reserved words as members, but nothing odd", () => {
    expect(memberName("delete").text).toBe("delete");
    expect(() => memberName("a-b")).toThrow(TypeError);
    expect(() => memberName("a\n")).toThrow(TypeError);
  });

  it.each([
    ["name", true],
    ["class", true],
    ["__proto__", false],
    ["a-b", false],
    ["", false],
    ["a\n", false],
  ])("key %j stands without quotes: %s", (name, want) => {
    expect(isPlainKey(name)).toBe(want);
  });
});
