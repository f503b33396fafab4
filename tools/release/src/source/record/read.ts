/** Values as programs read them: each field into a variable of the type that it had. */
import ts from "typescript-5";
import { writeCalls } from "./calls.ts";
import {
  access,
  enumMembers,
  isOptional,
  isPublic,
  isReadonly,
  membersOf,
  saysUndefined,
} from "./members.ts";
import type { Section } from "./section.ts";
import type { Exported } from "./surface.ts";

/** Reads a value of an exported type, whose own name says nothing here: what it is made of does. */
export function writeRead(section: Section, type: ts.Type, exported: Exported, symbol: string): void {
  const { printer } = section;
  if ((type.flags & ts.TypeFlags.EnumLike) !== 0) {
    const name = section.context.imports.name(exported);
    const members = enumMembers(type).map((member) => `${name}.${member}`);
    section.line(`take<${members.join(" | ")}>(value);`);
    return;
  }
  if (type.isUnion()) {
    section.mark("read", symbol);
    const open = isOpen(type, exported, section);
    if (open !== undefined) section.line(`take<${open}>(value);`);
    else section.line(`take<${printer.expand(type, "out")}>(value);`);
    writeComparisons(section, type, "value");
    writeVariants(section, type);
    return;
  }
  if (!isReadable(type, section)) {
    section.mark("read", symbol);
    section.line(`take<${printer.expand(type, "out")}>(value);`);
    return;
  }
  const bases = basesOf(type, section);
  if (bases.length > 0) section.mark("read", symbol);
  for (const base of bases) section.line(`take<${printer.print(base, "out")}>(value);`);
  writeMembers(section, type, { expression: "value", symbol, owner: exported.symbol });
}

export function writeMembers(
  section: Section,
  type: ts.Type,
  place: { readonly expression: string; readonly symbol: string; readonly owner: ts.Symbol },
): void {
  const { checker, printer } = section;
  const { expression, symbol, owner } = place;
  writeCalls(section, type.getCallSignatures(), { callee: expression, symbol });
  for (const property of checker.getPropertiesOfType(type).filter(isPublic)) {
    const path = access(property);
    if (path === undefined || isInherited(property, owner, section)) continue;
    const own = `${symbol}${path.startsWith("[S") ? path : `.${property.name}`}`;
    const value = checker.getTypeOfSymbol(property);
    const calls = value.getCallSignatures();
    section.mark(calls.length > 0 && !isOptional(property) ? "call" : "read", own);
    const isNamed = calls.length > 0 && printer.print(value, "out").search(/=>|\{/) < 0;
    if (calls.length > 0 && !isOptional(property) && !isNamed) {
      writeCalls(section, calls, { callee: `${expression}${path}`, symbol: own });
      continue;
    }
    const text = printer.property(property, "out");
    const read = `${expression}${path}`;
    const whole = !isOptional(property) || saysUndefined(property);
    section.line(`take<${text}>(${isReadonly(property) || !whole ? read : `(${read} = ${read})`});`);
    if (!isReadonly(property) && !whole) section.line(`if (${read} !== undefined) ${read} = ${read};`);
    if (value.isUnion()) writeComparisons(section, value, read);
  }
  for (const { keyType, type: value } of checker.getIndexInfosOfType(type)) {
    if ((keyType.flags & ts.TypeFlags.String) === 0) continue;
    section.mark("read", `${symbol}[string]`);
    section.line(`take<(${printer.print(value, "out")}) | undefined>(${expression}["any name"]);`);
  }
}

/** Whether a value is read by its fields. */
export function isReadable(type: ts.Type, { checker }: Section): boolean {
  const parts = type.isIntersection() ? type.types : [type];
  return parts.every(
    (one) =>
      (one.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayType(one) && !checker.isTupleType(one),
  );
}

/** Named types that the value is, too: what comes from them is read where they are. */
function basesOf(type: ts.Type, section: Section): readonly ts.Type[] {
  const { bySymbol } = section.context.surface;
  const all = type.isIntersection()
    ? type.types
    : type.isClassOrInterface() || isReferenceTo(type)
      ? section.checker.getBaseTypes((isReferenceTo(type) ? type.target : type) as ts.InterfaceType)
      : [];
  return all.filter(
    (base) => (base.symbol as ts.Symbol | undefined) !== undefined && bySymbol.has(base.symbol),
  );
}

function isReferenceTo(type: ts.Type): type is ts.TypeReference {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0
  );
}

function isInherited(property: ts.Symbol, owner: ts.Symbol, { context: { surface } }: Section): boolean {
  const { parent } = property as ts.Symbol & { readonly parent?: ts.Symbol };
  if (parent === undefined || parent === owner) return false;
  return surface.bySymbol.has(parent) || surface.isForeign(parent);
}

/** A member of a closed union that is gone can't be compared with any more. */
function writeComparisons(section: Section, type: ts.UnionType, value: string): void {
  if (section.widens) return;
  const literals = type.types.filter((one) => one.isStringLiteral() || one.isNumberLiteral());
  if (literals.length < 2) return;
  for (const literal of literals)
    section.line(`take<boolean>(${value} === ${JSON.stringify(literal.value)});`);
}

/** Each variant of a union of objects, as programs tell them apart. */
function writeVariants(section: Section, type: ts.UnionType): void {
  const { checker, printer } = section;
  const tag = ["type", "code", "ok"].find(
    (name) =>
      type.types.every((one) => one.getProperty(name) !== undefined) &&
      type.types.filter((one) => unit(one, name, checker) !== undefined).length > 1,
  );
  if (tag === undefined) return;
  for (const member of type.types) {
    const literal = unit(member, tag, checker);
    if (literal === undefined) continue;
    const alike = type.types.filter((one) => unit(one, tag, checker) === literal);
    if (alike.length > 1) continue;
    section.line(`if (value.${tag} === ${literal}) take<${printer.print(member, "out")}>(value);`);
  }
}

function unit(type: ts.Type, name: string, checker: ts.TypeChecker): string | undefined {
  const property = type.getProperty(name);
  const value = property && checker.getTypeOfSymbol(property);
  if (value === undefined) return undefined;
  if (value.isStringLiteral() || value.isNumberLiteral()) return JSON.stringify(value.value);
  return (value.flags & ts.TypeFlags.BooleanLiteral) !== 0 ? checker.typeToString(value) : undefined;
}

/**
 * What a union that may grow is read into: it is said to have members that nobody knows yet, or it is made of all
 * that a map holds.
 */
function isOpen(type: ts.UnionType, { symbol }: Exported, section: Section): string | undefined {
  const { checker, printer } = section;
  const unknown = type.types.find((one) => one.aliasSymbol?.name === "UnrecognizedApiError");
  if (unknown?.isIntersection()) {
    const base = unknown.types.find((one) => one.isClass());
    if (base !== undefined) return `${printer.expand(type, "out")} | ${printer.print(base, "out")}`;
  }
  const declaration = symbol.declarations?.find(ts.isTypeAliasDeclaration);
  const node = declaration?.type;
  const key = node !== undefined && ts.isIndexedAccessTypeNode(node) ? node.indexType : node;
  if (key === undefined || !ts.isTypeOperatorNode(key) || key.operator !== ts.SyntaxKind.KeyOfKeyword)
    return undefined;
  const literals = membersOf(type).every((one) => one.isStringLiteral());
  if (literals) return "string";
  const shared = type.types[0]
    ?.getProperties()
    .filter((property) => type.getProperty(property.name) !== undefined);
  const fields = (shared ?? []).flatMap((property) => {
    const all = type.getProperty(property.name);
    const value = all && checker.getTypeOfSymbol(all);
    const isUnit = value?.isUnion() && value.types.every((one) => one.isStringLiteral());
    return value !== undefined && isUnit ? [`${property.name}: string`] : [];
  });
  return `{ ${fields.join("; ")} }`;
}
