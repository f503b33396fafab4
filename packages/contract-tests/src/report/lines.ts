import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";
import type { Failure, PromiseResult } from "./result.ts";
import { type RunReport, type RunStart, succeeded } from "./run.ts";

const excerptLength = 300;

/** What is said before the first promise: against what, with what, and what can't be checked therefore. */
export function startLines(start: RunStart, paint: Paint): readonly string[] {
  const { document, target, seed, promises, needs, notes } = start;
  const has = needs.filter((need) => need.has).map(({ name }) => name);
  const lacks = needs.filter((need) => !need.has);
  return [
    paint.strong(`${printable(document.title)} ${printable(document.version)} against ${target}`),
    `${promises} ${promises === 1 ? "promise" : "promises"}, seed ${seed}`,
    ...notes,
    `Has: ${has.length === 0 ? "the key alone" : has.join(", ")}`,
    ...(lacks.length === 0 ? [] : ["Lacks, so that what needs it is not exercised:"]),
    ...lacks.map(({ name, how }) => `  ${name.padEnd(12)} ${paint.quiet(how)}`),
    "",
  ];
}

/** One line for a promise; more where it is broken. */
export function resultLines(result: PromiseResult, paint: Paint): readonly string[] {
  const { outcome, title, milliseconds, reason, failure } = result;
  const time = milliseconds >= 1000 ? paint.quiet(` ${(milliseconds / 1000).toFixed(1)} s`) : "";
  if (outcome === "kept") return [`${paint.good("✓")} ${printable(title)}${time}`];
  if (outcome === "not exercised")
    return [
      `${paint.warn("-")} ${printable(title)} ${paint.quiet(`not exercised: ${printable(reason ?? "")}`)}`,
    ];
  return [
    `${paint.bad("✗")} ${printable(title)}${time}`,
    ...(failure === null ? [] : failureLines(result, failure, paint)),
  ];
}

function failureLines({ title }: PromiseResult, failure: Failure, paint: Paint): readonly string[] {
  const { kind, message, operation, place, location, came, seed, curl } = failure;
  const fact = (name: string, text: string): string =>
    `    ${paint.quiet(name.padEnd(10))} ${printable(text)}`;
  return [
    `    ${paint.bad(printable(kind === "error" ? `The check could not be finished. ${message}` : message))}`,
    ...(operation === null
      ? []
      : [fact("operation", `${operation.id} (${operation.method} ${operation.path})`)]),
    fact("promise", title),
    fact("place", location === null ? place : `${place} (${location})`),
    ...(came === null ? [] : [fact("came", `${came.status} ${cut(came.body)}`)]),
    fact("seed", String(seed)),
    ...(curl === null ? [] : [fact("repeat", curl)]),
    "",
  ];
}

function cut(text: string): string {
  return text.length > excerptLength ? `${text.slice(0, excerptLength)}…` : text;
}

/** What is said after the last promise. */
export function endLines(report: RunReport, paint: Paint): readonly string[] {
  const { summary, results, coverage, leftBehind, stopped, milliseconds } = report;
  const never = coverage.errors.filter(({ count }) => count === 0);
  const declared = coverage.operations.flatMap(({ statuses }) =>
    statuses.filter((status) => status.declared),
  );
  const came = declared.filter(({ count }) => count > 0);
  const tally = [
    paint.good(`${summary.kept} kept`),
    summary.broken === 0 ? `${summary.broken} broken` : paint.bad(`${summary.broken} broken`),
    summary.notExercised === 0 ? "0 not exercised" : paint.warn(`${summary.notExercised} not exercised`),
  ];
  return [
    "",
    `${tally.join(", ")} in ${(milliseconds / 1000).toFixed(1)} s`,
    `${came.length} of ${declared.length} documented answers came`,
    ...(never.length === 0
      ? []
      : [`Never provoked: ${never.map(({ code, status }) => `${status} ${code}`).join(", ")}`]),
    ...(leftBehind.length === 0 ? [] : [paint.warn("Left behind, and to be deleted by hand:")]),
    ...leftBehind.map((one) => `  ${one}`),
    ...(stopped === null
      ? []
      : [paint.warn(stopped === "bail" ? "Stopped at the first broken promise." : "Interrupted.")]),
    ...(summary.kept + summary.broken > 0
      ? []
      : [
          paint.bad(
            results.length === 0
              ? "No promise was put to the test, so nothing is shown: this run fails."
              : "Not one promise could be put to the test, so nothing is shown: this run fails.",
          ),
        ]),
    ...(succeeded(report) ? [paint.good("Every promise that was put to the test is kept.")] : []),
  ];
}
