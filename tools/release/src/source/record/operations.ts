/** Which operation of the document a name of the client stands for, so that one that is renamed is found again. */
import ts from "typescript-5";
import { isPublic } from "./members.ts";
import type { Surface } from "./surface.ts";

export interface ClientNames {
  /** What a resource's class is reached by: `Outfame.accounts`. */
  readonly owners: ReadonlyMap<ts.Symbol, string>;
  /** `GET /accounts` by the name of what stands for it: `Outfame.accounts.list`, `listAccounts`, `ListAccountsError`. */
  readonly operations: ReadonlyMap<string, string>;
  /** Those among them that are kept for programs of old alone. */
  readonly deprecated: ReadonlySet<string>;
}

export function readClientNames(surface: Surface): ClientNames {
  const owners = readOwners(surface);
  const operations = new Map<string, string>();
  const deprecated = new Set<string>();
  for (const { symbol, name, first } of surface.exports) {
    if (first !== undefined) continue;
    const constant = operationConstant(surface, symbol);
    if (constant !== undefined) {
      const base = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
      const types = ["Params", "Body", "Response", "Error"].map((suffix) => `${base}${suffix}`);
      const entries = [constant.id, name].flatMap((id) => [
        `OperationMap.${id}`,
        `fixtures.${id}`,
        `operations.${id}`,
      ]);
      for (const one of [name, ...types, ...entries]) {
        operations.set(one, constant.operation);
        if (isDeprecated(symbol)) deprecated.add(one);
      }
    }
    const owner = owners.get(symbol);
    if (owner === undefined) continue;
    const members = surface.checker.getPropertiesOfType(surface.checker.getDeclaredTypeOfSymbol(symbol));
    for (const method of members.filter(isPublic)) {
      const operation = operationOfDoc(method, surface.checker);
      if (operation === undefined) continue;
      operations.set(`${owner}.${method.name}`, operation);
      if (isDeprecated(method)) deprecated.add(`${owner}.${method.name}`);
    }
  }
  return { owners, operations, deprecated };
}

/** A method's own documentation ends with the operation that it calls. */
function operationOfDoc(method: ts.Symbol, checker: ts.TypeChecker): string | undefined {
  const text = ts.displayPartsToString(method.getDocumentationComment(checker));
  return [...text.matchAll(/^`([A-Z]+ \/[^`\s]*)`$/gm)].at(-1)?.[1];
}

function isDeprecated(symbol: ts.Symbol): boolean {
  return symbol.getJsDocTags().some((tag) => tag.name === "deprecated");
}

/** What describes an operation: a constant with its id, method and path. */
export function operationConstant(
  { checker }: Surface,
  symbol: ts.Symbol,
): { readonly id: string; readonly operation: string } | undefined {
  if ((symbol.flags & ts.SymbolFlags.Variable) === 0) return undefined;
  const type = checker.getTypeOfSymbol(symbol);
  const literal = (name: string): string | undefined => {
    const property = type.getProperty(name);
    const value = property && checker.getTypeOfSymbol(property);
    return value?.isStringLiteral() ? value.value : undefined;
  };
  const [id, method, path] = ["id", "method", "path"].map(literal);
  return id === undefined || method === undefined || path === undefined
    ? undefined
    : { id, operation: `${method} ${path}` };
}

function readOwners({ checker, exports, bySymbol }: Surface): ReadonlyMap<ts.Symbol, string> {
  const owners = new Map<ts.Symbol, string>();
  for (const { symbol, name, first } of exports) {
    if (first !== undefined || (symbol.flags & ts.SymbolFlags.Class) === 0) continue;
    for (const property of checker
      .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))
      .filter(isPublic)) {
      const type = checker.getTypeOfSymbol(property);
      const target = type.symbol as ts.Symbol | undefined;
      if (target === undefined || (!type.isClassOrInterface() && !isInstance(type))) continue;
      if ((target.flags & ts.SymbolFlags.Class) === 0 || !bySymbol.has(target) || target === symbol) continue;
      if (!owners.has(target)) owners.set(target, `${name}.${property.name}`);
    }
  }
  return owners;
}

function isInstance(type: ts.Type): boolean {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0
  );
}
