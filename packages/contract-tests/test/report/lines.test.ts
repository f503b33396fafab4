import { describe, expect, test } from "vitest";
import { endLines, resultLines, startLines } from "../../src/report/lines.ts";
import { paint, wantsColour } from "../../src/report/paint.ts";
import { printable } from "../../src/report/printable.ts";
import { broken, kept, sampleReport, skipped } from "./sample.ts";

const plain = paint(false);

describe("resultLines", () => {
  test("a kept promise is one line", () => {
    expect(resultLines(kept, plain)).toEqual(["✓ GET /accounts answers 200"]);
  });

  test("what was not exercised is one line with the reason", () => {
    expect(resultLines(skipped, plain)).toEqual([
      "- Error internal_error comes with 500 not exercised: no request can provoke 500 internal_error",
    ]);
  });

  test("a broken one tells what came, where it is promised, the seed, and how to repeat it", () => {
    expect(resultLines(broken, plain)).toEqual([
      "✗ POST /accounts <fills in> \"defaults\" & 'more' 2.3 s",
      "    The body's /id is 7, </failure> not text.↵Second line.",
      "    operation  createAccount (POST /accounts)",
      "    promise    POST /accounts <fills in> \"defaults\" & 'more'",
      "    place      #/paths/~1accounts/post (spec/paths/accounts.yaml:3:1)",
      '    came       201 {"id":7,"note":"<script>alert(1)</script>\\u0000\ud800 ]]>"}',
      "    seed       42",
      "    repeat     curl -i -X POST 'http://127.0.0.1/v1/accounts' -H 'authorization: Bearer ***'",
      "",
    ]);
  });

  test("colour is only added where it is asked for", () => {
    expect(resultLines(kept, paint(true))[0]).toBe("\u001b[32m✓\u001b[39m GET /accounts answers 200");
  });
});

test("the start says what is lacking and how to give it", () => {
  expect(startLines(sampleReport(), plain)).toEqual([
    "Notes & <more> 1.0.0 against http://127.0.0.1/v1",
    "3 promises, seed 42",
    "Its limits are kept.",
    "Has: stranger",
    "Lacks, so that what needs it is not exercised:",
    "  clock        a clock: --control URL",
    "",
  ]);
});

describe("endLines", () => {
  test("counts, and names what never came", () => {
    expect(endLines(sampleReport(), plain)).toEqual([
      "",
      "1 kept, 1 broken, 1 not exercised in 61.2 s",
      "1 of 2 documented answers came",
      "Never provoked: 500 internal_error",
    ]);
  });

  test.each([
    [{ results: [] }, "No promise was put to the test, so nothing is shown: this run fails."],
    [
      { results: [skipped] },
      "Not one promise could be put to the test, so nothing is shown: this run fails.",
    ],
    [{ results: [kept] }, "Every promise that was put to the test is kept."],
    [{ results: [kept], stopped: "interrupted" as const }, "Interrupted."],
    [{ leftBehind: ["http://a/1 (DELETE came 500)"] }, "  http://a/1 (DELETE came 500)"],
  ])("%#: the last word", (over, want) => {
    expect(endLines(sampleReport(over), plain).at(-1)).toBe(want);
  });
});

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: "1" }, false],
  [true, { NO_COLOR: "" }, true],
  [false, { FORCE_COLOR: "1" }, true],
  [true, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  [true, { TERM: "dumb" }, false],
])("a terminal (%j) with %j is coloured: %j", (isTerminal, environment, want) => {
  expect(wantsColour(isTerminal, environment)).toBe(want);
});

test("what a server chose can't command the terminal", () => {
  expect(printable("a\u001b[2Jb\u009bc\r\nd\u202ee")).toBe("a\\u001b[2Jb\\u009bc↵d\\u202ee");
});
