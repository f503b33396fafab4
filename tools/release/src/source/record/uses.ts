/** One export, used as a program would: each kind of thing in its own way. */
import ts from "typescript-5";
import { writeCalls } from "./calls.ts";
import type { Direction } from "./directions.ts";
import { isLiteralShape, literalDepths, writeLiteral } from "./give.ts";
import { access, enumMembers, isPublic } from "./members.ts";
import { operationConstant } from "./operations.ts";
import { isReadable, writeRead } from "./read.ts";
import { writeScoped } from "./scoped.ts";
import { Section, type SectionContext } from "./section.ts";
import type { Exported } from "./surface.ts";

/** Lines that read a value of a type, or write one. */
export function useType(
  exported: Exported,
  direction: Direction | "loose",
  context: SectionContext,
): string[] {
  const { surface, names, imports } = context;
  const { symbol } = exported;
  const type = surface.checker.getDeclaredTypeOfSymbol(symbol);
  const parameters = parametersOf(type, symbol, surface.checker);
  const defaults = new Map<ts.Type, string>();
  const free = parameters.filter((parameter) => {
    const standard = defaultOf(parameter, surface.checker);
    if (standard === undefined) return true;
    defaults.set(parameter, printDefault(parameter, standard, direction, context));
    return false;
  });
  const section = new Section(context, defaults, direction === "loose");
  const name = imports.name(exported);
  const shown = names.owners.get(symbol) ?? displayName(exported);
  const generics = section.printer.typeParameters(free);
  const full = free.length === 0 ? name : `${name}<${free.map((one) => one.symbol.name).join(", ")}>`;
  if (direction === "in" && (symbol.flags & ts.SymbolFlags.Class) !== 0) return [];
  if (direction === "in" && free.length > 0 && !isReadable(type, section)) return [];
  section.mark(direction === "in" ? "give" : "read", shown);
  const start = section.lines.length;
  if (direction === "in") {
    section.block(`export function give_${name}${generics}(): void {`, () =>
      writeGiven(section, type, full, shown),
    );
  } else {
    section.block(`export function read_${name}${generics}(value: ${full}): void {`, () =>
      free.length > 0 && !isReadable(type, section)
        ? writeWhole(section, shown)
        : writeRead(section, type, exported, shown),
    );
  }
  return section.lines.length > start + 2 ? section.lines : [];
}

/** A type that is only known when its parameters are: that it takes them is all that can be said. */
function writeWhole(section: Section, symbol: string): void {
  section.mark("read", symbol);
  section.line("void value;");
}

function writeGiven(section: Section, type: ts.Type, full: string, symbol: string): void {
  const { printer } = section;
  if ((type.flags & ts.TypeFlags.EnumLike) !== 0) {
    for (const member of enumMembers(type)) section.line(`take<${full}>(given<${full}.${member}>());`);
    return;
  }
  if (type.isUnion()) {
    for (const member of type.types.length > 40 ? [type] : splitUnion(type))
      section.line(
        `take<${full}>(given<${member === type ? printer.expand(type, "in") : printer.print(member, "in")}>());`,
      );
    return;
  }
  if (!isLiteralShape(type, section) || type.getProperties().length === 0) {
    section.line(`take<${full}>(given<${printer.expand(type, "in")}>());`);
    return;
  }
  for (const depth of literalDepths(section, type)) {
    section.mark("give", symbol);
    writeLiteral(section, type, { head: `take<${full}>(`, tail: ");", symbol, depth });
  }
}

function splitUnion(type: ts.UnionType): readonly ts.Type[] {
  const isBoolean = (one: ts.Type): boolean => (one.flags & ts.TypeFlags.BooleanLiteral) !== 0;
  return type.types.filter(isBoolean).length === 2 ? [type] : type.types;
}

/** Lines that call, construct or read what stands in a module as a value. */
export function useValue(exported: Exported, context: SectionContext): string[] {
  const { symbol } = exported;
  const name = context.imports.name(exported);
  const shown = displayName(exported);
  const section = new Section(context, new Map(), true);
  if ((symbol.flags & ts.SymbolFlags.Class) !== 0) return useClass(exported, context);
  const type = section.checker.getTypeOfSymbol(symbol);
  if ((symbol.flags & ts.SymbolFlags.Function) !== 0) {
    const plain = new Section(context);
    plain.block(`export function call_${name}(): void {`, () => {
      plain.mark("call", shown);
      writeCalls(plain, type.getCallSignatures(), { callee: name, symbol: shown });
    });
    return plain.lines;
  }
  section.block(`export function use_${name}(): void {`, () => {
    const isOperation = operationConstant(context.surface, symbol) !== undefined;
    if (!isOperation) writeConstant(section, type, name, shown);
    else {
      section.mark("read", shown);
      for (const field of ["id", "method", "path"]) section.line(`take<string>(${name}.${field});`);
    }
  });
  return section.lines;
}

/** What a constant holds, down to its fields; what exactly they say may change. */
function writeConstant(section: Section, type: ts.Type, expression: string, symbol: string, depth = 0): void {
  const { checker, printer } = section;
  const isList = checker.isTupleType(type) || checker.isArrayType(type);
  if (
    !isList &&
    depth < 6 &&
    isLiteralShape(type, section) &&
    (depth === 0 || !section.context.surface.bySymbol.has(type.symbol))
  ) {
    for (const property of checker.getPropertiesOfType(type)) {
      const path = access(property);
      if (path === undefined) continue;
      writeConstant(
        section,
        checker.getTypeOfSymbol(property),
        `${expression}${path}`,
        `${symbol}.${property.name}`,
        depth + 1,
      );
    }
    return;
  }
  section.mark("read", symbol);
  section.line(`take<${isList ? "readonly unknown[]" : printer.print(type, "out")}>(${expression});`);
}

function useClass(exported: Exported, context: SectionContext): string[] {
  const { symbol } = exported;
  const section = new Section(context);
  const { checker } = section;
  const name = context.imports.name(exported);
  const shown = context.names.owners.get(symbol) ?? displayName(exported);
  const side = checker.getTypeOfSymbol(symbol);
  const declaration = symbol.declarations?.find(ts.isClassDeclaration);
  const isAbstract =
    declaration !== undefined && (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Abstract) !== 0;
  section.block(`export function use_${name}(value: unknown): void {`, () => {
    section.mark("call", shown);
    section.line(`take<boolean>(value instanceof ${name});`);
    const constructors = isAbstract ? [] : side.getConstructSignatures();
    for (const signature of constructors.filter((one) => isConstructible(one, section))) {
      const all = signature.typeParameters ?? [];
      const hasDefaults = all.length > 0 && all.every((one) => defaultOf(one, checker) !== undefined);
      const bound = new Map(
        all.flatMap((one): [ts.Type, string][] => {
          const standard = defaultOf(one, checker);
          return hasDefaults && standard !== undefined
            ? [[one, printDefault(one, standard, "in", context)]]
            : [];
        }),
      );
      const inner = new Section(context, bound);
      const result =
        all.length === 0 || hasDefaults ? name : `${name}<${all.map((one) => one.symbol.name).join(", ")}>`;
      inner.mark("call", shown);
      const plain = hasDefaults ? withoutTypeParameters(signature) : signature;
      writeCalls(inner, [plain], { callee: `new ${name}`, symbol: shown, result });
      for (const line of inner.lines) section.line(line);
    }
    for (const property of checker.getPropertiesOfType(side).filter(isPublic)) {
      const path = access(property);
      const { parent } = property as ts.Symbol & { readonly parent?: ts.Symbol };
      if (path === undefined || path.startsWith("[") || parent !== symbol) continue;
      const own = `${shown}.${property.name}`;
      section.mark("call", own);
      const calls = checker.getTypeOfSymbol(property).getCallSignatures();
      const guards = calls.some((one) => checker.getTypePredicateOfSignature(one) !== undefined);
      if (guards) section.line(`if (${name}${path}(value)) take<${name}>(value);`);
      else if (calls.length > 0) writeCalls(section, calls, { callee: `${name}${path}`, symbol: own });
      else
        section.line(
          `take<${section.printer.print(checker.getTypeOfSymbol(property), "out")}>(${name}${path});`,
        );
    }
    writeScoped(section, exported);
  });
  return section.lines;
}

/** A signature that is called without naming its type parameters. */
function withoutTypeParameters(signature: ts.Signature): ts.Signature {
  return Object.create(signature, { typeParameters: { value: undefined } }) as ts.Signature;
}

/** What takes things without an exported name is for the package itself to construct. */
function isConstructible(signature: ts.Signature, { checker, context: { surface } }: Section): boolean {
  return signature.getParameters().every((parameter) => {
    const type = checker.getTypeOfSymbol(parameter);
    const all = type.isUnion() ? type.types : [type];
    return all.every((one) => {
      const symbol = one.symbol as ts.Symbol | undefined;
      const named = ts.SymbolFlags.Class | ts.SymbolFlags.Interface;
      const isNamed = symbol !== undefined && (symbol.flags & named) !== 0;
      return !isNamed || surface.bySymbol.has(symbol) || surface.isForeign(symbol);
    });
  });
}

export function displayName({ name, entry, symbol, first }: Exported): string {
  const rest = entry.specifier
    .split("/")
    .slice(entry.specifier.startsWith("@") ? 2 : 1)
    .join("/");
  const own = name === "default" && first === undefined ? symbol.name : name;
  return rest === "" || first === undefined ? own : `${own} (${rest})`;
}

function parametersOf(
  type: ts.Type,
  symbol: ts.Symbol,
  checker: ts.TypeChecker,
): readonly ts.TypeParameter[] {
  const declared = symbol.declarations?.find(ts.isTypeAliasDeclaration)?.typeParameters;
  if (declared !== undefined)
    return declared.map((node) => checker.getTypeAtLocation(node.name) as ts.TypeParameter);
  return type.isClassOrInterface() ? (type.typeParameters ?? []) : [];
}

/** By the name that it is declared with, which the compiler may have lost. */
function printDefault(
  parameter: ts.Type,
  standard: ts.Type,
  direction: Direction | "loose",
  context: SectionContext,
): string {
  const node = parameter.symbol.declarations?.find(ts.isTypeParameterDeclaration)?.default;
  const { checker, bySymbol } = context.surface;
  const found = node && ts.isTypeReferenceNode(node) ? checker.getSymbolAtLocation(node.typeName) : undefined;
  const symbol =
    found !== undefined && (found.flags & ts.SymbolFlags.Alias) !== 0
      ? checker.getAliasedSymbol(found)
      : found;
  const exported = symbol && bySymbol.get(symbol);
  const way = direction === "in" ? "in" : "out";
  if (exported === undefined) return new Section(context).printer.print(standard, way);
  context.use(exported, way);
  return context.imports.name(exported);
}

function defaultOf(parameter: ts.Type, checker: ts.TypeChecker): ts.Type | undefined {
  return checker.getDefaultFromTypeParameter(parameter);
}
