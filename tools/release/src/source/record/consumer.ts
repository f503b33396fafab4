/** The golden consumer: a program that uses all that a package exports, as text. */
import ts from "typescript-5";
import { consumerFile, type Entry } from "../entry.ts";
import type { Direction } from "./directions.ts";
import { Imports } from "./imports.ts";
import { readClientNames } from "./operations.ts";
import { findPathTypes, type PathTypes, schemaNames, useCalls, useKeys, useSchema } from "./paths.ts";
import { markOf, type SectionContext } from "./section.ts";
import { type Exported, readSurface } from "./surface.ts";
import { displayName, useType, useValue } from "./uses.ts";

export interface ConsumerOptions {
  readonly packageName: string;
  /** Of the release that the program is written from. */
  readonly version: string;
  /**
   * Entries, and functions (`entry#name`), that stand in for the API in people's tests: what they are given and what they
   * hand on grows with the API, so that it is not what a program of today has to be able to write.
   */
  readonly standIns: readonly string[];
}

const helpers = ["take", "given", "value"];

/** The files of the consumer by name, sorted; the same for the same declarations. */
export function writeConsumer(
  program: ts.Program,
  entries: readonly Entry[],
  { packageName, version, standIns }: ConsumerOptions,
): ReadonlyMap<string, string> {
  const surface = readSurface(program, entries);
  const names = readClientNames(surface);
  const wanted: { readonly exported: Exported; readonly direction: Direction }[] = [];
  const seen = new Set<string>();
  const directed = new Set<Exported>();
  const use = (exported: Exported, direction: Direction): void => {
    const id = `${direction} ${exported.entry.specifier} ${exported.name}`;
    if (seen.has(id)) return;
    seen.add(id);
    directed.add(exported);
    wanted.push({ exported, direction });
  };
  const useWithin =
    ({ specifier }: Entry) =>
    (exported: Exported, direction: Direction): void => {
      if (exported.entry.specifier === specifier) use(exported, direction);
    };
  const contexts = new Map(
    entries.map((entry): [Entry, SectionContext] => [
      entry,
      {
        surface,
        names,
        imports: new Imports(entry.specifier, helpers),
        use: standIns.includes(entry.specifier) ? useWithin(entry) : use,
      },
    ]),
  );
  const contextOf = (entry: Entry): SectionContext => {
    const context = contexts.get(entry);
    if (context === undefined) throw new Error(`${entry.specifier} is no entry.`);
    return context;
  };
  const pathTypes = findPathTypes(surface);
  const sections = new Map<Entry, Map<string, string[]>>(entries.map((entry) => [entry, new Map()]));
  const put = ({ entry, name }: Exported, kind: string, lines: string[]): void => {
    if (lines.length > 0) sections.get(entry)?.set(`${name} ${kind}`, lines);
  };
  // Names are given in the order of the exports, whatever is used first.
  for (const exported of surface.exports) contextOf(exported.entry).imports.name(exported);
  for (const exported of surface.exports) {
    const context = contextOf(exported.entry);
    if (exported.first !== undefined) put(exported, "0", sameThing(exported, exported.first, context));
    else if (isValue(exported)) {
      const id = `${exported.entry.specifier}#${exported.name}`;
      put(
        exported,
        "0",
        useValue(exported, standIns.includes(id) ? { ...context, use: () => undefined } : context),
      );
      if (isType(exported)) use(exported, "out");
    }
  }
  const special = pathTypes === undefined ? [] : usePaths(pathTypes, contextOf(pathTypes.paths.entry), put);
  const settle = (): void => {
    for (let next = wanted.shift(); next !== undefined; next = wanted.shift()) {
      const { exported, direction } = next;
      if (isType(exported) && !special.includes(exported))
        put(exported, direction, useType(exported, direction, contextOf(exported.entry)));
    }
  };
  settle();
  for (const exported of surface.exports) {
    if (exported.first !== undefined || directed.has(exported) || !isType(exported)) continue;
    if (special.includes(exported)) continue;
    const context = { ...contextOf(exported.entry), use: () => undefined };
    put(exported, "out", useType(exported, "loose", context));
  }
  return new Map(
    entries.map((entry) => {
      const { imports } = contextOf(entry);
      const body = [...(sections.get(entry) ?? [])]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, lines]) => lines);
      const lines = [
        ...header(entry, packageName, version),
        ...imports.lines(isValue, (exported) => markOf("import", displayName(exported), names)),
        "",
        "declare function take<Type>(value: Type): void;",
        "declare function given<Type>(): Type;",
        ...body.flatMap((section) => ["", ...section]),
        "",
      ];
      return [consumerFile(entry.specifier, packageName), lines.join("\n")];
    }),
  );
}

/** Types by path are used by the calls that they are for; gives the exports that need nothing else. */
function usePaths(
  types: PathTypes,
  context: SectionContext,
  put: (exported: Exported, kind: string, lines: string[]) => void,
): readonly Exported[] {
  const wanted: { readonly name: string; readonly type: ts.Type; readonly direction: Direction }[] = [];
  const seen = new Set<string>();
  const schemas = schemaNames(types, context.surface, context.imports, (name, type, direction) => {
    if (seen.has(`${name} ${direction}`)) return;
    seen.add(`${name} ${direction}`);
    wanted.push({ name, type, direction });
  });
  const inner = { ...context, schemas };
  put(types.client, "calls", useCalls(types, inner));
  for (let next = wanted.shift(); next !== undefined; next = wanted.shift())
    put(
      types.components,
      `${next.name} ${next.direction}`,
      useSchema(types, next.name, next.type, next.direction, inner),
    );
  for (const one of [types.operations, types.paths]) put(one, "keys", useKeys(one, context));
  return [types.components, types.operations, types.paths];
}

function header({ specifier }: Entry, packageName: string, version: string): string[] {
  return [
    `/* The golden consumer of ${specifier}, as released with ${packageName} ${version}: a program that uses all of it.`,
    " * `pnpm source:record` writes it from the built declarations; `pnpm source:check` says what of it no longer compiles.",
    " * Never edit it: it stands for the programs of people who have that release. A line `//#` says what the next ones use. */",
  ];
}

/** The same thing under a second name. */
function sameThing(
  exported: Exported,
  first: Exported,
  { surface, names, imports }: SectionContext,
): string[] {
  const [own, other] = [imports.name(exported), imports.name(first)];
  const mark = `  //# ${markOf("import", displayName(exported), names)}`;
  const lines: string[] = [];
  if (isValue(exported))
    lines.push(`export function same_${own}(): void {`, mark, `  take<typeof ${other}>(${own});`, "}");
  else {
    const declared = surface.checker.getDeclaredTypeOfSymbol(exported.symbol);
    const isGeneric = declared.isClassOrInterface() && (declared.typeParameters ?? []).length > 0;
    if (isGeneric || declared.aliasTypeArguments !== undefined) return [];
    lines.push(`export function same_${own}(value: ${own}): void {`, mark, `  take<${other}>(value);`, "}");
  }
  return lines;
}

function isValue({ symbol, typeOnly }: Exported): boolean {
  return (symbol.flags & ts.SymbolFlags.Value) !== 0 && !typeOnly;
}

function isType({ symbol }: Exported): boolean {
  return (symbol.flags & ts.SymbolFlags.Type) !== 0;
}
