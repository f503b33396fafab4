/** What a package exports, each thing once: where it is found first, it is recorded whole. */
import ts from "typescript-5";
import type { Entry } from "../entry.ts";

export interface Exported {
  readonly entry: Entry;
  /** As programs import it; `default` for the default export. */
  readonly name: string;
  /** What is meant, whatever it is called where it is declared. */
  readonly symbol: ts.Symbol;
  /** The first export of the same thing, where this is another one. */
  readonly first: Exported | undefined;
  /** Exported with `export type`: a class or an enum that programs can't use as a value. */
  readonly typeOnly: boolean;
}

export interface Surface {
  readonly checker: ts.TypeChecker;
  readonly exports: readonly Exported[];
  /** What each symbol is exported as. */
  readonly bySymbol: ReadonlyMap<ts.Symbol, Exported>;
  /** Whether a declaration belongs to the platform or to another package. */
  readonly isForeign: (symbol: ts.Symbol) => boolean;
}

export function readSurface(program: ts.Program, entries: readonly Entry[]): Surface {
  const checker = program.getTypeChecker();
  const exports: Exported[] = [];
  const bySymbol = new Map<ts.Symbol, Exported>();
  for (const entry of entries) {
    const file = program.getSourceFile(entry.declarations);
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${entry.declarations} is no module.`);
    // The default export is a second name: the first one is what programs are told of.
    const all = [...checker.getExportsOfModule(module)].sort((a, b) => rank(a) - rank(b) || compare(a, b));
    for (const given of all) {
      const symbol = (given.flags & ts.SymbolFlags.Alias) === 0 ? given : checker.getAliasedSymbol(given);
      const first = bySymbol.get(symbol);
      const exported: Exported = {
        entry,
        name: given.name,
        symbol,
        first,
        typeOnly: isTypeOnly(given, checker),
      };
      exports.push(exported);
      if (first === undefined) bySymbol.set(symbol, exported);
    }
  }
  const own = new Set(
    entries.map(({ declarations }) => declarations.slice(0, declarations.lastIndexOf("/") + 1)),
  );
  const isForeign = (symbol: ts.Symbol): boolean => {
    const place = symbol.declarations?.[0]?.getSourceFile();
    return place !== undefined && ![...own].some((folder) => place.fileName.startsWith(folder));
  };
  return { checker, exports, bySymbol, isForeign };
}

function isTypeOnly(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  for (
    let one: ts.Symbol | undefined = symbol;
    one !== undefined;
    one = checker.getImmediateAliasedSymbol(one)
  ) {
    const declaration = one.declarations?.[0];
    if (declaration !== undefined && ts.isTypeOnlyImportOrExportDeclaration(declaration)) return true;
    if ((one.flags & ts.SymbolFlags.Alias) === 0) return false;
  }
  return false;
}

function rank(symbol: ts.Symbol): number {
  return symbol.name === "default" ? 1 : 0;
}

function compare(a: ts.Symbol, b: ts.Symbol): number {
  return a.name < b.name ? -1 : 1;
}
