import { timestamp } from "../core/clock.ts";
import type { Verdict } from "./verdict.ts";

/** The verdict as CI systems read it: a suite with a test for each rule. Advice is a test that was skipped. */
export function junit({ rules }: Verdict): string {
  const failures = rules.filter(({ passed, severity }) => !passed && severity === "violation").length;
  const skipped = rules.filter(({ passed, severity }) => !passed && severity === "advice").length;
  const cases = rules.map(({ name, title, severity, passed, findings }) => {
    const open = `    <testcase classname="outfame-sandbox.verdict" name="${xmlText(`${name}: ${title}`)}"`;
    if (passed) return `${open}/>`;
    const lines = findings
      .map(({ exchange, message }) => `${timestamp(exchange.at)} ${exchange.id} ${message}`)
      .join("\n");
    const kind = severity === "violation" ? "failure" : "skipped";
    const count = `${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
    return `${open}>\n      <${kind} message="${count}">${xmlText(lines)}</${kind}>\n    </testcase>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="outfame-sandbox verdict" tests="${rules.length}" failures="${failures}" skipped="${skipped}" errors="0">
${cases.join("\n")}
  </testsuite>
</testsuites>
`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function xmlText(text: string): string {
  // XML 1.0 has no way to write most control characters.
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, "�")
    .replace(/[&<>"]/g, (character) => entities[character] ?? "");
}
