import { dot, type Ranges } from "./characters.ts";
import { derive, type Expression, rangesIn } from "./expression.ts";
import { endMark, startMark } from "./parse.ts";

export interface Question {
  /** The word is in all of these, and in none of those. */
  readonly inside: readonly Expression[];
  readonly outside: readonly Expression[];
  readonly min: number;
  readonly max: number;
}

export type Words =
  | { readonly is: "empty" }
  | { readonly is: "found"; readonly words: readonly string[] }
  | { readonly is: "unknown" };

interface Node {
  readonly expressions: readonly Expression[];
  readonly length: number;
  readonly parent: Node | undefined;
  readonly character: number;
}

const mostNodes = 6000;
const wanted = 6;

/** Looks for words breadth first, over the derivatives of all expressions at once; the shortest come first. */
export function searchWords({ inside, outside, min, max }: Question): Words {
  if (inside.length + outside.length === 0) return max < min ? { is: "empty" } : { is: "found", words: [] };
  const alphabet = representatives([...inside, ...outside]);
  const start = step([...inside, ...outside], startMark);
  const counts = Number.isFinite(max) || min > 0;
  const cap = Number.isFinite(max) ? max : min;
  const seen = new Set<string>();
  const words: string[] = [];
  const queue: Node[] = [{ expressions: start, length: 0, parent: undefined, character: 0 }];
  let work = 0;
  for (let index = 0; index < queue.length; index++) {
    const node = queue[index];
    if (node === undefined) break;
    if (node.length >= min && isWord(node, inside.length)) {
      words.push(wordOf(node));
      if (words.length >= wanted) return { is: "found", words };
    }
    if (node.length >= max) continue;
    for (const character of alphabet) {
      if (++work > mostNodes * 12) return words.length > 0 ? { is: "found", words } : { is: "unknown" };
      const expressions = step(node.expressions, character);
      if (expressions.slice(0, inside.length).some((expression) => expression.is === "nothing")) continue;
      const length = node.length + 1;
      const key = `${counts ? Math.min(length, cap) : ""}\n${expressions.map((expression) => expression.key).join("\n")}`;
      if (seen.has(key)) continue;
      seen.add(key);
      queue.push({ expressions, length, parent: node, character });
    }
  }
  return words.length > 0 ? { is: "found", words } : { is: "empty" };
}

function step(expressions: readonly Expression[], character: number): readonly Expression[] {
  return expressions.map((expression) => derive(expression, character));
}

function isWord({ expressions }: Node, inside: number): boolean {
  return expressions.every((expression, index) => derive(expression, endMark).nullable === index < inside);
}

function wordOf(node: Node): string {
  const characters: string[] = [];
  for (let at: Node | undefined = node; at?.parent !== undefined; at = at.parent)
    characters.push(String.fromCodePoint(at.character));
  return characters.reverse().join("");
}

/** One character of each kind that the expressions tell apart, readable ones where there are such. */
function representatives(expressions: readonly Expression[]): number[] {
  const sets: Ranges[] = [dot];
  for (const expression of expressions) rangesIn(expression, sets);
  const cuts = new Set<number>();
  for (const ranges of sets)
    for (const [from, to] of ranges) {
      cuts.add(from);
      cuts.add(to + 1);
    }
  const edges = [...cuts].filter((cut) => cut >= 0).sort((a, b) => a - b);
  const byKind = new Map<string, number>();
  for (const [index, edge] of edges.entries()) {
    const last = (edges[index + 1] ?? 0x110000) - 1;
    if (edge > 0x10ffff || (edge >= 0xd800 && edge <= 0xdfff)) continue;
    const kind = sets
      .map((ranges) => (ranges.some(([from, to]) => edge >= from && edge <= to) ? 1 : 0))
      .join("");
    const character = readable(edge, last);
    const known = byKind.get(kind);
    if (known === undefined || rank(character) < rank(known)) byKind.set(kind, character);
  }
  return [...byKind.values()].sort((a, b) => rank(a) - rank(b) || a - b);
}

function readable(from: number, to: number): number {
  for (const character of [97, 48, 65, 45, 95, 46, 33])
    if (character >= from && character <= to) return character;
  if (from < 32 && to >= 32) return 32;
  return from;
}

function rank(character: number): number {
  if (character >= 97 && character <= 122) return 0;
  if (character >= 48 && character <= 57) return 1;
  if (character >= 65 && character <= 90) return 2;
  return character > 32 && character < 127 ? 3 : 4;
}
