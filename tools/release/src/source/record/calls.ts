/** Calls as programs write them: with what must be given, and with all that can be. */
import ts from "typescript-5";
import { isLiteralShape, literalDepths, writeLiteral } from "./give.ts";
import { isOptionalParameter } from "./printer.ts";
import type { Section } from "./section.ts";

export function writeCalls(
  section: Section,
  signatures: readonly ts.Signature[],
  place: { readonly callee: string; readonly symbol: string; readonly result?: string },
): void {
  for (const signature of signatures) {
    if (dependsOnCall(signature, section)) {
      section.line(`void ${place.callee};`);
      continue;
    }
    const generics = section.printer.typeParameters(signature.typeParameters);
    if (generics === "") writeCall(section, signature, { ...place, generics });
    else
      section.block(
        `void (${generics.replace(/>$/, ",>")}() => {`,
        () => {
          section.mark("call", place.symbol);
          writeCall(section, signature, { ...place, generics: `<${names(signature)}>` });
        },
        "});",
      );
  }
}

/** How many arguments there are follows from the first ones: `paths.ts` writes such calls. */
function dependsOnCall(signature: ts.Signature, { checker }: Section): boolean {
  const last = signature.getParameters().at(-1);
  const declaration = last?.valueDeclaration;
  if (last === undefined || declaration === undefined || !ts.isParameter(declaration)) return false;
  const type = checker.getTypeOfSymbol(last);
  return declaration.dotDotDotToken !== undefined && !checker.isArrayType(type) && !checker.isTupleType(type);
}

function names(signature: ts.Signature): string {
  return (signature.typeParameters ?? []).map((parameter) => parameter.symbol.name).join(", ");
}

function writeCall(
  section: Section,
  signature: ts.Signature,
  place: {
    readonly callee: string;
    readonly symbol: string;
    readonly generics: string;
    readonly result?: string;
  },
): void {
  const parameters = signature.getParameters();
  const needed = parameters.filter((parameter) => !isOptionalParameter(parameter));
  const result = place.result ?? section.printer.result(signature, "out");
  const variants = needed.length === parameters.length ? [parameters] : [needed, parameters];
  for (const given of variants) {
    const literal = given.find((parameter) => isUnnamed(parameter, section));
    if (literal === undefined) {
      const args = given.map((parameter) => argument(parameter, section));
      section.line(`take<${result}>(${place.callee}${place.generics}(${args.join(", ")}));`);
      continue;
    }
    const shape = section.checker.getNonNullableType(section.checker.getTypeOfSymbol(literal));
    for (const depth of literalDepths(section, shape)) {
      section.block(
        `take<${result}>(${place.callee}${place.generics}(`,
        () => {
          for (const parameter of given) {
            const type = section.checker.getNonNullableType(section.checker.getTypeOfSymbol(parameter));
            if (isUnnamed(parameter, section))
              writeLiteral(section, type, { head: "", tail: ",", symbol: place.symbol, depth });
            else section.line(`${argument(parameter, section)},`);
          }
        },
        "));",
      );
    }
  }
}

function argument(parameter: ts.Symbol, section: Section): string {
  const { checker, printer } = section;
  const type = checker.getTypeOfSymbol(parameter);
  const declaration = parameter.valueDeclaration;
  const rest =
    declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
  const text =
    isOptionalParameter(parameter) && type.isUnion()
      ? printer.union(type, "in", ts.TypeFlags.Undefined)
      : printer.print(type, "in");
  return `${rest ? "..." : ""}given<${text}>()`;
}

/** Options without a name of their own are written as a literal in the call. */
function isUnnamed(parameter: ts.Symbol, section: Section): boolean {
  const type = section.checker.getNonNullableType(section.checker.getTypeOfSymbol(parameter));
  const { bySymbol } = section.context.surface;
  const symbol = type.symbol as ts.Symbol | undefined;
  const alias = type.aliasSymbol;
  const named =
    (alias !== undefined && bySymbol.has(alias)) || (symbol !== undefined && bySymbol.has(symbol));
  return !named && symbol !== undefined && isLiteralShape(type, section) && type.getProperties().length > 0;
}
