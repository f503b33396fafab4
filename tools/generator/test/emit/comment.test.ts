import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { docComment, lineComment } from "../../src/emit/comment.ts";

const piece = fc.constantFrom(
  "*/",
  "/*",
  "*",
  "/",
  "@",
  "@param x",
  "{@link y}",
  "{",
  "`",
  "\n",
  "\r\n",
  " ",
  "  ",
  "- ",
  "word",
  "`code`",
  "\u2028",
  "\u202e",
  "\0",
  "\ud800",
  "pwned()",
  "```\n",
);
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(piece, { maxLength: 60 }).map((parts) => parts.join("")),
);

/** The statements of a file that begins with the text, and the JSDoc tags on the last of them. */
function parse(text: string): { statements: string[]; tags: string[] } {
  const file = ts.createSourceFile("a.ts", `${text}\nexport const after = 1;`, ts.ScriptTarget.Latest, true);
  const statements = file.statements.map((statement) => statement.getText());
  const last = file.statements.at(-1);
  const tags = last === undefined ? [] : ts.getJSDocTags(last).map((tag) => tag.tagName.text);
  return { statements, tags };
}

describe("docComment", () => {
  it("stays one comment, whatever the text, and begins no tag", () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), anyText, (blocks, tagText) => {
        const { text } = docComment(blocks, [{ tag: "default", text: tagText }]);
        const { statements, tags } = parse(text);
        expect(statements).toEqual(["export const after = 1;"]);
        expect(tags).toEqual(["default"]);
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\p{Bidi_Control}]/u);
        expect(text.isWellFormed()).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("loses no word when it fills lines", () => {
    const word = fc.stringMatching(/^[a-z0-9.,:()#>|=<_~-]{1,30}$/);
    const separator = fc.constantFrom(" ", " ", " ", "\n", "\n\n", "\n- ", "\n1. ", "\n    ");
    fc.assert(
      fc.property(fc.array(fc.tuple(word, separator), { minLength: 1, maxLength: 80 }), (parts) => {
        const text = parts.flat().join("");
        const printed = docComment([text])
          .text.replace(/^\/\*\*|\*\/$/g, "")
          .replace(/^ \*( |$)/gm, "");
        const words = (all: string): string[] => all.split(/\s+/).filter((entry) => entry !== "");
        expect(words(printed)).toEqual(words(text));
      }),
      { numRuns: 300 },
    );
  });

  it.each<[name: string, given: Parameters<typeof docComment>, want: string]>([
    ["nothing to say", [[undefined, "", "  \n "]], ""],
    ["a line", [["Hello."]], "/** Hello. */"],
    ["blocks", [["One.", "Two."]], "/**\n * One.\n *\n * Two.\n */"],
    ["a tag alone", [[], [{ tag: "deprecated" }]], "/** @deprecated */"],
    [
      "a tag after text",
      [["Old."], [{ tag: "deprecated", text: "use\nanother" }]],
      "/**\n * Old.\n *\n * @deprecated use another\n */",
    ],
    ["an end of a comment", [["a */ b /* c"]], "/** a *\\/ b /\\* c */"],
    ["the lines of a paragraph", [["one\ntwo\nthree"]], "/** one two three */"],
    ["a list keeps its items", [["- one\n- two\n  more"]], "/**\n * - one\n * - two more\n */"],
    ["a table keeps its lines", [["| a |\n| - |"]], "/**\n * | a |\n * | - |\n */"],
    ["code keeps its lines", [["```\na\n  b\n```"]], "/**\n * ```\n * a\n *   b\n * ```\n */"],
    ["a tag that the document would begin", [["a @b"]], "/** a \\@b */"],
  ])("%s", (_name, given, want) => {
    expect(docComment(...given).text).toBe(want);
  });

  it("breaks at spaces within 100 columns, and keeps what follows in a list item under its text", () => {
    const { text } = docComment([`- ${"word ".repeat(40).trim()}`]);
    const lines = text.split("\n").slice(1, -1);
    expect(lines.length).toBe(3);
    expect(lines.every((line) => line.length <= 103)).toBe(true);
    expect(lines.slice(1).every((line) => line.startsWith(" *   word"))).toBe(true);
  });
});

describe("lineComment", () => {
  it("stays in comments, whatever the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parse(lineComment(text).text).statements).toEqual(["export const after = 1;"]);
      }),
      { numRuns: 300 },
    );
  });
});
