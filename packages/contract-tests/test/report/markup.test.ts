import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { escapeMarkup } from "../../src/report/escape.ts";
import { htmlReport } from "../../src/report/html/page.ts";
import { jsonReport } from "../../src/report/json.ts";
import { junitReport } from "../../src/report/junit.ts";
import { broken, sampleReport } from "./sample.ts";

test("escaped text has no markup in it, and no character that XML forbids", () => {
  const odd = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(odd, (text) => {
      const escaped = escapeMarkup(text + String.fromCharCode(0, 0xd800, 0xffff));
      expect(escaped).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      expect(escaped).not.toMatch(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
    }),
  );
});

describe("junitReport", () => {
  const lines = junitReport(sampleReport()).split("\n");

  test("counts", () => {
    expect(lines[1]).toBe(
      '<testsuites name="Notes &amp; &lt;more&gt; 1.0.0" tests="3" failures="1" errors="0" skipped="1" time="2.369">',
    );
  });

  test.each([
    '    <testcase classname="accounts" name="GET /accounts answers 200" time="0.012"/>',
    '      <skipped message="no request can provoke 500 internal_error"/>',
    "place: #/paths/~1accounts/post",
    "seed: 42",
  ])("has %j", (line) => {
    expect(lines).toContain(line);
  });

  test("a check that could not be finished is an error", () => {
    const failure = broken.failure === null ? null : { ...broken.failure, kind: "error" as const };
    const text = junitReport(sampleReport({ results: [{ ...broken, failure }] }));
    expect(text).toContain('failures="0" errors="1"');
    expect(text).toContain('<error type="error"');
  });
});

test("the JSON report says its format, and is the report", () => {
  const report = sampleReport();
  const { format, ...rest } = JSON.parse(jsonReport(report)) as Record<string, unknown>;
  expect(format).toBe("outfame-contract-tests/1");
  expect(rest).toEqual(JSON.parse(JSON.stringify(report)));
});

describe("htmlReport", () => {
  const page = htmlReport(sampleReport());

  test("has no script, and asks nothing of any other address", () => {
    expect(page).not.toMatch(/<script|\son\w+=|javascript:|@import|url\(/i);
    expect([...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to]) => to)).toEqual(
      expect.arrayContaining(["data:,", "#operation-createAccount"]),
    );
    expect(page).not.toMatch(/(?:href|src)="(?!#|data:,)/);
  });

  test.each([
    "<h2>Broken</h2>",
    "The body&#39;s /id is 7, &lt;/failure&gt; not text.",
    "curl -i -X POST &#39;http://127.0.0.1/v1/accounts&#39;",
    '1 × <span class="missing">no request can provoke 500 internal_error</span>',
    "; not exercised: 409, header Idempotency-Key",
    '<td class="missing">never</td><td class="number broken">2 undeclared</td>',
    "without accounts:write",
  ])("shows %j", (part) => {
    expect(page).toContain(part);
  });

  test("error codes that nothing provoked come first, with the reason", () => {
    const codes = page.slice(page.indexOf("<h2>Error codes"));
    expect(codes.indexOf("internal_error")).toBeLessThan(codes.indexOf("conflict"));
    expect(codes).toContain("never</td><td>no request can provoke 500 internal_error</td>");
  });
});
