import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { formatDiagnostics } from "../../src/cli/report.ts";
import { membersOf } from "../../src/document/shapes.ts";
import type { JsonObject } from "../../src/model/types.ts";
import { findPathProblems } from "../../src/save/plan.ts";
import { extensions } from "../../src/vocabulary/index.ts";
import { emitAll } from "../support/everywhere/emitAll.ts";
import { faultsOf } from "../support/everywhere/faults.ts";
import { fullDocument } from "../support/everywhere/fullDocument.ts";
import { type Change, type Position, positionsOf, replaceAt } from "../support/everywhere/positions.ts";
import { textsOf } from "../support/everywhere/texts.ts";
import { combined, marker, payloads } from "../support/hostileDocument.ts";

const document = fullDocument();
const positions = positionsOf(document);

/** The faults of all that is made of a document: in files, in paths, in what the terminal shows, in what a shell reads. */
async function faultsIn(given: JsonObject): Promise<string[]> {
  const { files, diagnostics } = await emitAll(given);
  const all = [...files.values()].flat();
  const shown = formatDiagnostics(diagnostics, { paint: (_, text) => text }, true);
  const scripts = all.filter(({ path }) => path.endsWith(".sh")).map(({ text }) => text);
  return [
    ...all.flatMap(faultsOf),
    ...[...files.values()].flatMap(findPathProblems),
    ...(/[^\P{Cc}\n]|\p{Bidi_Control}|\u2028|\u2029/u.test(shown)
      ? ["the terminal is sent what can't be seen"]
      : []),
    ...shellFaults(scripts),
  ];
}

/** Runs samples in a shell that has nothing to call but `curl`, which says what it was given. */
function shellFaults(scripts: readonly string[]): string[] {
  const script = `${marker}() { echo BROKEN; }; curl() { echo called; }; set -u\n${scripts.join("\n")}`;
  const variables = new Set(script.match(/\$\{?[A-Z][A-Z0-9_]*/g)?.map((name) => name.replace(/^\$\{?/, "")));
  const env = { PATH: "/nowhere", ...Object.fromEntries([...variables].map((name) => [name, "secret"])) };
  const { stdout, stderr } = spawnSync("/bin/bash", ["--norc", "-c", script], { encoding: "utf8", env });
  const rest = stdout.replaceAll("called\n", "");
  return [
    ...(rest === "" && stderr === ""
      ? []
      : [`a shell reads more than calls of curl: ${rest}${stderr.slice(0, 300)}`]),
    ...(stdout.length === "called\n".length * scripts.length
      ? []
      : ["a shell reads more or fewer calls than samples"]),
  ];
}

/** The smallest part of the positions that still shows a fault, for the message. */
async function culprits(
  group: readonly Position[],
  make: (part: readonly Position[]) => JsonObject,
): Promise<string> {
  let part = group;
  for (let size = Math.ceil(part.length / 2); part.length > 1; size = Math.ceil(part.length / 2)) {
    const halves = [part.slice(0, size), part.slice(size)];
    const faulty = [];
    for (const half of halves) if ((await faultsIn(make(half))).length > 0) faulty.push(half);
    if (faulty[0] === undefined) break;
    part = faulty[0];
  }
  return `at ${part
    .map(({ name }) => name)
    .slice(0, 5)
    .join(", ")}: ${(await faultsIn(make(part))).slice(0, 3).join("; ")}`;
}

async function expectSafe(group: readonly Position[], change: Change): Promise<void> {
  const make = (part: readonly Position[]): JsonObject => replaceAt(document, part, change);
  const faults = await faultsIn(make(group));
  if (faults.length > 0) throw new Error(await culprits(group, make));
}

/** Neighbours are in different groups, so that in each most of the document still means what it says. */
const count = Number(process.env["HOSTILE_GROUPS"] ?? 2);
const groups = Array.from({ length: count }, (_, group) =>
  positions.filter((__, index) => index % count === group),
);

describe("the document that says everything", () => {
  it("has every member of the tables of shapes and every extension", () => {
    const text = JSON.stringify(document);
    const kinds = Object.keys(textsOf) as (keyof typeof textsOf)[];
    const names = [
      ...kinds.flatMap((kind) => membersOf(kind).map(([name]) => name)),
      ...extensions.map(({ name }) => name),
    ];
    expect(names.filter((name) => !text.includes(`"${name}":`))).toEqual([]);
    expect(positions.length).toBeGreaterThan(2000);
  });

  it("makes files of all targets, in which its words stand", async () => {
    const { files, diagnostics } = await emitAll(document);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    for (const [target, made] of files) {
      const words = new Set(made.flatMap(({ text }) => text.match(/T\d+t/g) ?? []));
      expect([target, words.size > 100]).toEqual([target, true]);
    }
    expect(await faultsIn(document)).toEqual([]);
  });

  it("is looked at by checks that find what they look for", () => {
    const bad: readonly (readonly [string, string])[] = [
      ["a.ts", `export const a = "${payloads["quotes"]}";`],
      ["a.ts", `export const a = 1; /** ${payloads["end of a comment"]} */`],
      ["a.ts", `export const a = \`${marker}\`;`],
      ["a.ts", `/** @${marker} */ export const a = 1;`],
      ["a.json", `{"a": "${payloads["quotes"]}"}`],
      ["a.md", `<b>${marker}</b>`],
      ["a.md", "[x](javascript:alert(1))"],
      ["a.md", "---\na: 1\n---\n"],
      ["a.txt", ""],
      ["a.md", "\u202e"],
    ];
    for (const [path, text] of bad) expect([text, faultsOf({ path, text })]).not.toEqual([text, []]);
    expect(shellFaults([`curl '${payloads["single quotes"]}'`])).not.toEqual([]);
    expect(shellFaults(["curl 'x'"])).toEqual([]);
  });
});

describe("text of a document is never more than text", { timeout: 120_000 }, () => {
  it.each(Object.entries(combined))("in place of a text, everywhere: %s", async (_, payload) => {
    for (const group of groups) await expectSafe(group, () => payload);
  });

  it.each(Object.entries(combined))("after a text, everywhere: %s", async (_, payload) => {
    for (const group of groups) await expectSafe(group, (text) => text + payload);
  });

  const all = Object.values(payloads);
  const indexOf = new Map(positions.map((position, index) => [position, index]));
  const rounds = Number(process.env["HOSTILE_ROUNDS"] ?? 4);

  // Each payload stands somewhere in each round; in as many rounds as there are payloads, each stands everywhere.
  it.each(Array.from({ length: rounds }, (_, round) => round))(
    "all payloads at once, each at places of its own: round %i",
    async (round) => {
      const payloadAt = (position: Position): string =>
        all[((indexOf.get(position) ?? 0) + Math.floor((round * all.length) / rounds)) % all.length] ?? "";
      await expectSafe(positions, (text, position) => text + payloadAt(position));
    },
  );
});
