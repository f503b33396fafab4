/** What one file of the consumer imports, and what it calls each of them. */
import type { Exported } from "./surface.ts";

export class Imports {
  readonly #names = new Map<Exported, string>();
  readonly #taken: Set<string>;
  readonly #file: string;

  constructor(file: string, reserved: Iterable<string>) {
    this.#file = file;
    this.#taken = new Set(reserved);
  }

  /** What the file calls an export. */
  name(exported: Exported): string {
    const known = this.#names.get(exported);
    if (known !== undefined) return known;
    const wanted = exported.name === "default" ? "Default" : exported.name;
    let name = wanted;
    for (let count = 2; this.#taken.has(name); count++) name = `${wanted}${count}`;
    this.#taken.add(name);
    this.#names.set(exported, name);
    return name;
  }

  /** A line for each, so that one that is gone is told of by its line. */
  lines(isValue: (exported: Exported) => boolean, symbol: (exported: Exported) => string): string[] {
    const bySpecifier = Map.groupBy(
      [...this.#names].sort(([, a], [, b]) => (a < b ? -1 : 1)),
      ([exported]) => exported.entry.specifier,
    );
    const ordered = [...bySpecifier].sort(([a], [b]) => this.#rank(a) - this.#rank(b) || (a < b ? -1 : 1));
    return ordered.flatMap(([specifier, names]) => [
      "import {",
      ...names.flatMap(([exported, name]) => [
        `  //# ${symbol(exported)}`,
        `  ${isValue(exported) ? "" : "type "}${exported.name === name ? name : `${exported.name} as ${name}`},`,
      ]),
      `} from ${JSON.stringify(specifier)};`,
    ]);
  }

  #rank(specifier: string): number {
    return specifier === this.#file ? 0 : 1;
  }
}
