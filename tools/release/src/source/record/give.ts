/** Values as programs write them: fresh literals, with every property and with only those that must be there. */
import ts from "typescript-5";
import { isOptional, isPublic, key } from "./members.ts";
import type { Section } from "./section.ts";

/** Whether a literal can be written for a type; a function, a class or a primitive is handed over as a whole. */
export function isLiteralShape(type: ts.Type, section: Section): boolean {
  const { checker } = section;
  if (type.isIntersection()) return type.types.every((one) => isLiteralShape(one, section));
  if ((type.flags & ts.TypeFlags.Object) === 0) return false;
  if (checker.isArrayType(type) || checker.isTupleType(type)) return false;
  const symbol = type.symbol as ts.Symbol | undefined;
  if (symbol !== undefined && section.context.surface.isForeign(symbol)) return false;
  if (symbol !== undefined && (symbol.flags & ts.SymbolFlags.Class) !== 0) return false;
  return type.getCallSignatures().length + type.getConstructSignatures().length === 0;
}

/**
 * How deep literals are written whole: everywhere, at the top alone, nowhere. What may be left out further in is left out
 * in one of them.
 */
export function literalDepths(section: Section, type: ts.Type): readonly number[] {
  const { checker } = section;
  const inner = checker
    .getPropertiesOfType(type)
    .map((property) => strip(checker.getTypeOfSymbol(property)))
    .filter((one) => isUnnamedLiteral(one, section));
  const hasOptions = inner.some((one) => checker.getPropertiesOfType(one).some(isOptional));
  return hasOptions ? [Number.POSITIVE_INFINITY, 1, 0] : [Number.POSITIVE_INFINITY, 0];
}

/** Writes `head { … } tail`, a line and a mark for each property. */
export function writeLiteral(
  section: Section,
  type: ts.Type,
  place: { readonly head: string; readonly tail: string; readonly symbol: string; readonly depth: number },
): void {
  const { checker, printer } = section;
  const { head, tail, symbol, depth } = place;
  section.block(
    `${head}{`,
    () => {
      for (const property of checker.getPropertiesOfType(type).filter(isPublic)) {
        const name = key(property);
        if (name === undefined || (isOptional(property) && depth === 0)) continue;
        const inner = strip(checker.getTypeOfSymbol(property));
        const own = `${symbol}.${property.name}`;
        section.mark("give", own);
        if (isUnnamedLiteral(inner, section))
          writeLiteral(section, inner, {
            head: `${name}: `,
            tail: ",",
            symbol: own,
            depth: Math.max(0, depth - 1),
          });
        else section.line(`${name}: given<${printer.property(property, "in")}>(),`);
      }
      for (const { keyType, type: value } of checker.getIndexInfosOfType(type)) {
        if ((keyType.flags & ts.TypeFlags.String) === 0 || depth === 0) continue;
        section.mark("give", `${symbol}[string]`);
        section.line(`"any name": given<${printer.print(value, "in")}>(),`);
      }
    },
    `}${tail}`,
  );
}

function isUnnamedLiteral(type: ts.Type, section: Section): boolean {
  const { bySymbol } = section.context.surface;
  const alias = type.aliasSymbol;
  const named =
    (alias !== undefined && bySymbol.has(alias)) ||
    ((type.symbol as ts.Symbol | undefined) !== undefined && bySymbol.has(type.symbol));
  const isPlain = (type.symbol as ts.Symbol | undefined)?.name === "__type";
  return !named && isPlain && isLiteralShape(type, section);
}

/** Without the `undefined` of a property that may be left out. */
function strip(type: ts.Type): ts.Type {
  if (!type.isUnion()) return type;
  const [only, ...others] = type.types.filter((one) => (one.flags & ts.TypeFlags.Undefined) === 0);
  return only !== undefined && others.length === 0 ? only : type;
}
