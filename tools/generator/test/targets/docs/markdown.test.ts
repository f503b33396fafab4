import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { cell, codeFence, codeSpan, escapeText } from "../../../src/targets/docs/markdown/text.ts";
import { cleanMarkdown } from "../../../src/targets/docs/prose/clean.ts";
import { meaningsIn } from "../../../src/targets/docs/prose/meanings.ts";
import { plainSentence, plainText } from "../../../src/targets/docs/prose/plain.ts";
import { shellWord } from "../../../src/targets/docs/samples/shell.ts";
import { duration, plural } from "../../../src/targets/docs/words.ts";

/** Text with many marks that mean something to Markdown or to a shell. */
const marks = fc
  .array(fc.constantFrom(..."`*_[]()<>!#|\\&$'\"{}~-+=:;/ \nab"), { maxLength: 24 })
  .map((chars) => chars.join(""));

describe("Markdown of the document", () => {
  it.each<[given: string, want: string]>([
    ["Plain *words* and `code`.", "Plain *words* and `code`."],
    ["a <b>bold</b> move", "a &lt;b>bold&lt;/b> move"],
    ["`<b>` stays code", "`<b>` stays code"],
    ["1 < 2", "1 < 2"],
    ["a<br>b", "a  \nb"],
    ["[a](javascript:x) [b](https://b.test) [c](/c)", "a [b](https://b.test) [c](/c)"],
    ["![logo](https://x.test/y.png)", "[logo](<https://x.test/y.png>)"],
    ["# Title\n\nText\n===", "### Title\n\n### Text"],
    ["```js\nopen", "```js\nopen\n```"],
    ["a lone ` and [ and <!--", "a lone \\` and \\[ and &lt;!--"],
  ])("%j becomes %j", (given, want) => {
    expect(cleanMarkdown(given)).toBe(want);
  });

  it("holds no HTML, no image and no open end, whatever it was", () => {
    fc.assert(
      fc.property(marks, marks, (first, second) => {
        const text = `${cleanMarkdown(first)}\n\n${cleanMarkdown(second)}\n\nEnd`;
        const tree = JSON.stringify(fromMarkdown(text));
        expect(tree).not.toContain('"type":"html"');
        expect(tree).not.toContain('"type":"image"');
        expect(fromMarkdown(text).children.at(-1)).toMatchObject({ children: [{ value: "End" }] });
      }),
      { numRuns: 300 },
    );
  });
});

describe("plain text in Markdown", () => {
  it("reads back as it was", () => {
    fc.assert(
      fc.property(marks, (text) => {
        const read = fromMarkdown(`x ${escapeText(text)} x`).children[0];
        expect(read && plainText(read).replace(/\s+/g, " ")).toBe(`x ${text} x`.replace(/\s+/g, " "));
      }),
      { numRuns: 300 },
    );
  });

  it("code spans and fences hold any text", () => {
    fc.assert(
      fc.property(marks, (text) => {
        const span = fromMarkdown(`x ${codeSpan(text)}`).children[0];
        if (text.trim() !== "")
          expect(span && plainText(span).trim()).toContain(text.replace(/\n/g, " ").trim());
        const [fence, ...more] = fromMarkdown(codeFence("sh", text).join("\n")).children;
        expect(more).toEqual([]);
        expect(fence).toMatchObject({ type: "code", value: text.replace(/\n+$/, "") });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ["a | b", "a \\| b"],
    ["`a|b`", "`a\\|b`"],
    ["a \\| b", "a \\| b"],
    ["two\nlines", "two lines"],
  ])("%j in a cell is %j", (given, want) => {
    expect(cell(given)).toBe(want);
  });

  it.each([
    ["**Short.** And more.", "Short."],
    ["# Title\n\nThe `text` says. More", "The text says."],
    [undefined, undefined],
    ["<b></b>", undefined],
  ])("the first sentence of %j is %j", (given, want) => {
    expect(plainSentence(given)).toBe(want);
  });
});

describe("meanings of values", () => {
  it("stand with the values, not in the text", () => {
    const found = meaningsIn("A state.\n\n- `on`: runs,\n  and goes on.\n- `off`: stands.\n\nMore.", [
      "on",
      "off",
    ]);
    expect(found?.rest).toBe("A state.\n\nMore.");
    expect([...(found?.meanings ?? [])]).toEqual([
      ["on", "runs, and goes on."],
      ["off", "stands."],
    ]);
  });

  it.each([["- `on`: runs."], ["on or off"], ["- on: runs.\n- off: stands."]])(
    "%j does not list them",
    (text) => {
      expect(meaningsIn(text, ["on", "off"])).toBeUndefined();
    },
  );
});

describe("words for a shell", () => {
  it("any text is one word, unchanged", () => {
    fc.assert(
      fc.property(fc.array(marks, { minLength: 1, maxLength: 20 }), (texts) => {
        const words = texts.map((text) => shellWord(text)).join(" ");
        const { stdout } = spawnSync("sh", ["-c", `printf '%s\\0' ${words}`], { encoding: "utf8" });
        expect(stdout).toBe(texts.map((text) => `${text}\0`).join(""));
      }),
      { numRuns: 25 },
    );
  });

  it("variables are read, the text around them is not", () => {
    const word = shellWord("X-$HOME-`id`: ", { variable: "KEY" });
    const { stdout } = spawnSync("sh", ["-c", `KEY='a b'; printf '%s' ${word}`], { encoding: "utf8" });
    expect(stdout).toBe("X-$HOME-`id`: a b");
  });
});

describe("words for numbers", () => {
  it.each([
    [3600, "1 hour"],
    [86_400, "24 hours"],
    [2_592_000, "30 days"],
    [90, "1 minute 30 seconds"],
    [0, "0 seconds"],
  ])("%i seconds are %s", (seconds, want) => {
    expect(duration(seconds)).toBe(want);
  });

  it.each([
    [1, "entry", "1 entry"],
    [1200, "entry", "1,200 entries"],
    [2, "day", "2 days"],
  ])("%i %s", (count, noun, want) => {
    expect(plural(count, noun)).toBe(want);
  });
});
