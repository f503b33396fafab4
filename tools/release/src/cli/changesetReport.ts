/** What the commands for changesets print. */
import path from "node:path";
import type { FormerNames } from "../changesets/formerNames.ts";
import type { Release } from "../changesets/packages.ts";
import { largest, type Planned } from "../changesets/plan.ts";
import type { Malformed, Pending } from "../changesets/read.ts";
import { isSettled, type Reconciliation } from "../changesets/reconcile.ts";
import type { Missing } from "../changesets/required.ts";
import type { Touched } from "../changesets/shipped.ts";
import { type Paint, printable } from "../report/style.ts";
import type { Finding } from "../verdict/finding.ts";

export interface Outcome {
  readonly dryRun: boolean;
  readonly formerNames: readonly FormerNames[];
  readonly reconciliation: Reconciliation;
}

export function autoText({ dryRun, formerNames, reconciliation }: Outcome, paint: Paint): string {
  const { written, kept, removed, leftAlone, outdated } = reconciliation;
  const would = dryRun ? "would be " : "";
  const rows = [
    ...formerNames.map(
      ({ operation, added, before, after }) =>
        `${paint("green", `alias ${would}written`)} ${operation}: x-sdk-former-names gets ${added.join(", ")}, so that programs written for ${before} go on working${before === after ? "" : ` beside ${after}`}`,
    ),
    ...written.map((one) => row(paint("green", `${would}written`), one.file, one)),
    ...kept.map((one) => row(paint("dim", "kept"), one.file, one)),
    ...removed.map((file) => `${paint("yellow", `${would}removed`)} ${file}, which is no longer true`),
    ...leftAlone.map(({ file, planned }) =>
      row(paint("dim", "left alone"), `${file}, which was edited`, planned),
    ),
    ...outdated.map(
      (file) =>
        `${paint("yellow", "left alone")} ${file}, which was edited and that nothing in the document asks for`,
    ),
    ...[...written, ...kept]
      .filter(isOpen)
      .map(
        ({ file }) =>
          `${paint("red", "look at")} ${file}: nobody could prove what the change means. Say it there, with the right bumps.`,
      ),
  ];
  const nothing = isSettled(reconciliation) && formerNames.length === 0;
  const count = kept.length + leftAlone.length;
  const end = nothing
    ? `nothing to do${count > 0 ? `: ${count === 1 ? "the changeset says" : `the ${count} changesets say`} what changed` : ""}`
    : "";
  return `${[...rows, end].filter((line) => line !== "").join("\n")}\n`;
}

function row(what: string, file: string, { releases, summary }: Planned): string {
  return `${what} ${file}\n  ${releaseWords(releases)}\n  ${printable(summary.match(/^.+?[.!?](?=\s|$)/)?.[0] ?? summary)}`;
}

function releaseWords(releases: readonly Release[]): string {
  return releases.map(({ name, type }) => `${name} ${type}`).join(", ");
}

function isOpen({ findings }: Planned): boolean {
  return findings.some((finding) => finding.class === "unknown");
}

export function autoJson({ dryRun, formerNames, reconciliation }: Outcome): string {
  const { written, kept, removed, leftAlone, outdated } = reconciliation;
  const of = ({ file, releases, summary }: Planned) => ({ file, releases, summary });
  const value = {
    version: 1,
    dryRun,
    formerNames: formerNames.map(({ operation, added, before, after }) => ({
      operation,
      added,
      before,
      after,
    })),
    written: written.map(of),
    kept: kept.map(of),
    removed,
    leftAlone: leftAlone.map(({ file }) => file),
    outdated,
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

export interface Check {
  readonly malformed: readonly Malformed[];
  readonly missing: readonly Missing[];
  readonly unnamed: readonly Touched[];
  readonly pending: readonly Pending[];
  /** Undefined: there was nothing to compare sources with. */
  readonly base: string | undefined;
}

export function checkText(
  { malformed, missing, unnamed, pending, base }: Check,
  root: string,
  paint: Paint,
): string {
  const problems = [
    ...malformed.map(
      ({ file, line, problem, fix }) =>
        `${paint("red", "✗")} .changeset/${file}:${line}: ${printable(problem)} ${printable(fix)}`,
    ),
    ...missing.map((one) => missingText(one, root, paint)),
    ...unnamed.map(({ name, files }) =>
      [
        `${paint("red", "✗")} ${name} ships sources that changed since ${base}, and no changeset since then names it: ${files.slice(0, 3).join(", ")}${files.length > 3 ? ` and ${files.length - 3} more` : ""}`,
        `  → pnpm changeset (with the bump none where users notice nothing: "${name}": none)`,
      ].join("\n"),
    ),
  ];
  const aside =
    base === undefined ? "; sources were not looked at, as there is no main and no origin/main here" : "";
  if (problems.length > 0) return `${problems.join("\n")}\n`;
  const waiting = releaseWords(
    [...largest(pending.flatMap(({ releases }) => releases))].map(([name, type]) => ({ name, type })),
  );
  return `✓ changesets are sufficient${waiting === "" ? ", with nothing to release" : `: ${waiting}`}${aside}\n`;
}

function missingText(
  { name, needed, present, findings, breaks, edited }: Missing,
  root: string,
  paint: Paint,
): string {
  const has = present === "none" ? "no changeset names it" : `the pending changesets give ${present}`;
  return [
    `${paint("red", "✗")} ${name} needs ${needed}, and ${has}:`,
    ...findings.map(
      (finding) =>
        `    ${finding.class}[${finding.code}] ${where(finding, root)}: ${printable(finding.sentence)}`,
    ),
    ...breaks.map(
      ({ entry, symbol, sentence }) => `    breaking[source] ${entry} ${symbol}: ${printable(sentence)}`,
    ),
    edited.length === 0
      ? "  → pnpm changeset:auto"
      : `  → Raise the bump in ${edited.map((file) => `.changeset/${file}`).join(", ")}, which was edited by hand`,
  ].join("\n");
}

function where({ location, place }: Finding, root: string): string {
  return location === undefined ? place.pointer : `${path.relative(root, location.file)}:${location.line}`;
}

export function checkJson(
  { malformed, missing, unnamed, pending, base }: Check,
  sufficient: boolean,
): string {
  const value = {
    version: 1,
    sufficient,
    base: base ?? null,
    malformed,
    missing: missing.map(({ findings, ...rest }) => ({
      ...rest,
      findings: findings.map(({ code, class: kind, sentence, location }) => ({
        code,
        class: kind,
        sentence,
        location,
      })),
    })),
    unnamed,
    pending,
  };
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
