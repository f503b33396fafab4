/** Changesets as people and tools wrote them, and what is wrong with them. */
import { parseChangesetFile } from "@changesets/parse";
import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { isBump, isVersioned, type Package, type Release } from "./packages.ts";
import type { Existing } from "./reconcile.ts";
import { bundled } from "./shipped.ts";

export interface Pending {
  readonly file: string;
  readonly releases: readonly Release[];
  readonly summary: string;
}

export interface Malformed {
  readonly file: string;
  readonly line: number;
  readonly problem: string;
  readonly fix: string;
}

export interface ReadChangesets {
  readonly pending: readonly Pending[];
  readonly malformed: readonly Malformed[];
}

/** Files that `changeset version` reads (`@changesets/read` 1.0.1): Markdown that is neither hidden nor a note to readers. */
export function isChangeset(file: string): boolean {
  return file.endsWith(".md") && !file.startsWith(".") && !/^(readme|agents|claude|gemini)\.md$/i.test(file);
}

export function readChangesets(files: readonly Existing[], packages: readonly Package[]): ReadChangesets {
  const pending: Pending[] = [];
  const malformed: Malformed[] = [];
  for (const { file, content } of files.filter((one) => isChangeset(one.file))) {
    const problems = problemsIn(content, packages);
    malformed.push(...problems.map((problem) => ({ file, ...problem })));
    if (problems.length > 0) continue;
    const { releases, summary } = parseChangesetFile(content);
    pending.push({ file, summary, releases: releases.filter((one): one is Release => isBump(one.type)) });
  }
  return { pending, malformed };
}

type Problem = Omit<Malformed, "file">;

function problemsIn(content: string, packages: readonly Package[]): Problem[] {
  const head = /^\s*---([\s\S]*?)\r?\n\s*---(?:\s*(?:\n|$))/.exec(content);
  if (head === null)
    return [
      {
        line: 1,
        problem: "It does not begin with packages and their bumps between two lines of ---.",
        fix: 'Write ---, then a line as "@outfame/sdk": patch for each package, then ---, then what changed.',
      },
    ];
  const [whole, front = ""] = head;
  const lines = new LineCounter();
  const document = parseDocument(front, { lineCounter: lines });
  const start = content.slice(0, content.indexOf(front)).split("\n").length;
  const lineOf = (offset: number) => start + lines.linePos(offset).line - 1;
  const [error] = document.errors;
  if (error !== undefined)
    return [
      {
        line: lineOf(error.pos[0]),
        problem: `It is no YAML: ${error.message.split("\n")[0]}`,
        fix: "Mend it.",
      },
    ];
  if (document.contents === null) return [];
  if (!isMap(document.contents))
    return [
      {
        line: start + 1,
        problem: "It does not name packages with their bumps.",
        fix: 'Write a line as "@outfame/sdk": patch for each.',
      },
    ];
  const problems = document.contents.items.flatMap(({ key, value }): Problem[] => {
    const line = lineOf(isScalar(key) ? (key.range?.[0] ?? 0) : 0);
    const name = isScalar(key) ? String(key.value) : "";
    const bump = isScalar(value) ? value.value : undefined;
    if (!packages.some((one) => one.name === name))
      return [
        {
          line,
          problem: `There is no package ${JSON.stringify(name)}.`,
          fix: `Name one of ${packages
            .filter(isVersioned)
            .map((one) => one.name)
            .join(", ")}.`,
        },
      ];
    const known = packages.find((one) => one.name === name);
    if (known !== undefined && !isVersioned(known))
      return [
        {
          line,
          problem: `${name} is never released.`,
          fix: `Name who ships it: ${(bundled[name] ?? []).join(", ") || "nobody does, so no changeset is needed"}.`,
        },
      ];
    return isBump(bump)
      ? []
      : [
          {
            line,
            problem: `${JSON.stringify(bump ?? null)} is no bump of ${name}.`,
            fix: "Write major, minor, patch or none.",
          },
        ];
  });
  const empty = content.slice(whole.length).trim() === "";
  if (problems.length === 0 && empty && document.contents.items.length > 0)
    problems.push({
      line: content.trimEnd().split("\n").length,
      problem: "It does not say what changed.",
      fix: "Say it in a sentence or two, to those who use the packages.",
    });
  return problems;
}
