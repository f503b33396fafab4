/** Parts of types that the compiler's API makes hard to get at. */
import ts from "typescript-5";

/** The members of a union as they were written, where the compiler remembers: names that are gone in the flat union. */
export function membersOf(type: ts.UnionType): readonly ts.Type[] {
  const { origin } = type as ts.UnionType & { readonly origin?: ts.Type };
  return origin?.isUnion() ? origin.types : type.types;
}

export function isPublic(symbol: ts.Symbol): boolean {
  const flags =
    symbol.valueDeclaration === undefined ? 0 : ts.getCombinedModifierFlags(symbol.valueDeclaration);
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;
  return (flags & hidden) === 0 && !symbol.name.startsWith("#") && symbol.name !== "prototype";
}

export function isReadonly(symbol: ts.Symbol): boolean {
  const { checkFlags = 0 } =
    (symbol as ts.Symbol & { readonly links?: { readonly checkFlags?: number } }).links ?? {};
  // CheckFlags.Readonly: of mapped types, which have no declaration that says so.
  if ((checkFlags & 8) !== 0) return true;
  return (symbol.declarations ?? []).some(
    (declaration) =>
      (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Readonly) !== 0 ||
      ts.isGetAccessorDeclaration(declaration),
  );
}

export function isOptional(symbol: ts.Symbol): boolean {
  return (symbol.flags & ts.SymbolFlags.Optional) !== 0;
}

/** Whether the declaration itself allows `undefined`, beside leaving the property out. */
export function saysUndefined(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some(
    (declaration) =>
      (ts.isPropertySignature(declaration) || ts.isPropertyDeclaration(declaration)) &&
      declaration.type !== undefined &&
      ts.isUnionTypeNode(declaration.type) &&
      declaration.type.types.some((node) => node.kind === ts.SyntaxKind.UndefinedKeyword),
  );
}

/** How a member is reached: `.name`, `["a-b"]`, `[Symbol.asyncIterator]`; undefined for what programs can't name. */
export function access(symbol: ts.Symbol): string | undefined {
  const known = wellKnown(symbol);
  if (known !== undefined) return `[${known}]`;
  if (symbol.name.startsWith("__@")) return undefined;
  return isIdentifier(symbol.name) ? `.${symbol.name}` : `[${JSON.stringify(symbol.name)}]`;
}

/** How a member is written in a type or a literal. */
export function key(symbol: ts.Symbol): string | undefined {
  const known = wellKnown(symbol);
  if (known !== undefined) return `[${known}]`;
  if (symbol.name.startsWith("__@")) return undefined;
  return isIdentifier(symbol.name) ? symbol.name : JSON.stringify(symbol.name);
}

/** The members of an enum, by name. */
export function enumMembers(type: ts.Type): readonly string[] {
  const members = type.isUnion() ? type.types : [type];
  return members.map(({ symbol }) => symbol.name);
}

function wellKnown(symbol: ts.Symbol): string | undefined {
  const [, name] = /^__@(\w+?)@\d+$/.exec(symbol.escapedName.toString()) ?? [];
  return name === undefined ? undefined : `Symbol.${name}`;
}

function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}
