/** Lines of one file of the consumer that use one export in one direction. */
import type ts from "typescript-5";
import type { Direction } from "./directions.ts";
import type { Imports } from "./imports.ts";
import type { ClientNames } from "./operations.ts";
import { Printer } from "./printer.ts";
import type { Exported, Surface } from "./surface.ts";

export interface SectionContext {
  readonly surface: Surface;
  readonly names: ClientNames;
  readonly imports: Imports;
  readonly schemas?: ReadonlyMap<ts.Type, (direction: Direction) => string>;
  readonly use: (exported: Exported, direction: Direction) => void;
}

export type Act = "import" | "read" | "give" | "call";

export class Section {
  readonly context: SectionContext;
  readonly lines: string[] = [];
  readonly printer: Printer;
  /** Whether values of closed unions are read as what they are one of. */
  readonly widens: boolean;
  #indent = "";

  constructor(context: SectionContext, bound: ReadonlyMap<ts.Type, string> = new Map(), widen = false) {
    this.context = context;
    this.widens = widen;
    this.printer = new Printer({ ...context, bound, widen });
  }

  get checker(): ts.TypeChecker {
    return this.context.surface.checker;
  }

  line(text: string): void {
    this.lines.push(`${this.#indent}${text}`);
  }

  /** Says what the lines below use. */
  mark(act: Act, symbol: string): void {
    this.line(`//# ${markOf(act, symbol, this.context.names)}`);
  }

  block(head: string, body: () => void, tail = "}"): void {
    this.line(`${head}`);
    const outer = this.#indent;
    this.#indent = `${outer}  `;
    body();
    this.#indent = outer;
    this.line(tail);
  }
}

export function markOf(act: Act, symbol: string, { operations }: ClientNames): string {
  const fixture = /^fixtures\.[^.]+/.exec(symbol)?.[0];
  const operation = operations.get(symbol) ?? operations.get(fixture ?? symbol);
  return `${act} ${symbol}${operation === undefined ? "" : ` | ${operation}`}`;
}
