import { escapeMarkup } from "./escape.ts";
import type { Failure, PromiseResult } from "./result.ts";
import type { RunReport } from "./run.ts";

/** The run as JUnit XML, as CI systems read it: a suite for each generated file, a case for each promise. */
export function junitReport(report: RunReport): string {
  const suites = Map.groupBy(report.results, ({ suite }) => suite);
  const { document, startedAt } = report;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: `${document.title} ${document.version}`, ...counts(report.results) })}>`,
    ...[...suites].flatMap(([name, results]) => [
      `  <testsuite${attributes({ name, timestamp: startedAt, ...counts(results) })}>`,
      "    <properties>",
      `      <property${attributes({ name: "target", value: report.target })}/>`,
      `      <property${attributes({ name: "seed", value: String(report.seed) })}/>`,
      "    </properties>",
      ...results.flatMap(testCase),
      "  </testsuite>",
    ]),
    "</testsuites>",
    "",
  ].join("\n");
}

function counts(results: readonly PromiseResult[]) {
  const failed = (kind: Failure["kind"]): string =>
    String(results.filter(({ failure }) => failure?.kind === kind).length);
  return {
    tests: String(results.length),
    failures: failed("breach"),
    errors: failed("error"),
    skipped: String(results.filter(({ outcome }) => outcome === "not exercised").length),
    time: seconds(results.reduce((sum, { milliseconds }) => sum + milliseconds, 0)),
  };
}

function testCase({ suite, title, milliseconds, reason, failure }: PromiseResult): readonly string[] {
  const open = `    <testcase${attributes({ classname: suite, name: title, time: seconds(milliseconds) })}`;
  if (reason !== null)
    return [`${open}>`, `      <skipped${attributes({ message: reason })}/>`, "    </testcase>"];
  if (failure === null) return [`${open}/>`];
  const tag = failure.kind === "breach" ? "failure" : "error";
  const opened = `      <${tag}${attributes({ type: failure.kind, message: failure.message })}>`;
  return [`${open}>`, `${opened}${escapeMarkup(detailsOf(failure))}</${tag}>`, "    </testcase>"];
}

function detailsOf({ message, operation, place, location, came, seed, curl }: Failure): string {
  return [
    message,
    ...(operation === null ? [] : [`operation: ${operation.id} (${operation.method} ${operation.path})`]),
    `place: ${place}`,
    ...(location === null ? [] : [`location: ${location}`]),
    ...(came === null ? [] : [`came: ${came.status} ${came.body}`]),
    `seed: ${seed}`,
    ...(curl === null ? [] : [`repeat: ${curl}`]),
  ].join("\n");
}

function attributes(values: Readonly<Record<string, string>>): string {
  // A parser makes blanks of line breaks in attributes unless they are written as references (XML 1.0 §3.3.3).
  const written = (text: string): string =>
    escapeMarkup(text).replace(/[\t\n\r]/g, (char) => `&#${char.charCodeAt(0)};`);
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${written(value)}"`)
    .join("");
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
