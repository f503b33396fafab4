/** A client that says which scopes it has, and each call that they allow. */
import ts from "typescript-5";
import { isOptional, isPublic, key } from "./members.ts";
import { isOptionalParameter } from "./printer.ts";
import type { Section } from "./section.ts";
import type { Exported } from "./surface.ts";

export function writeScoped(section: Section, exported: Exported): void {
  const { checker, printer, context } = section;
  const { surface, names, imports } = context;
  const resources = checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(exported.symbol))
    .filter(isPublic);
  const demanded = demandedOptions(section, exported);
  for (const resource of resources) {
    const type = checker.getTypeOfSymbol(resource);
    const owner = names.owners.get(type.symbol);
    if (owner === undefined || !surface.bySymbol.has(type.symbol)) continue;
    for (const method of checker.getPropertiesOfType(type).filter(isPublic)) {
      for (const signature of checker.getTypeOfSymbol(method).getCallSignatures()) {
        const scopes = scopesOf(signature);
        if (scopes.length === 0) continue;
        const args = signature
          .getParameters()
          .filter((parameter) => !isOptionalParameter(parameter))
          .map((parameter) => `given<${printer.print(checker.getTypeOfSymbol(parameter), "in")}>()`);
        section.mark("call", `${owner}.${method.name}`);
        const list = scopes.map((scope) => JSON.stringify(scope)).join(", ");
        const client = `new ${imports.name(exported)}({ ${[...demanded, `scopes: [${list}]`].join(", ")} })`;
        section.line(`void ${client}.${resource.name}.${method.name}(${args.join(", ")});`);
      }
    }
  }
}

/** What a client can't be made without, beside its scopes. */
function demandedOptions({ checker }: Section, { symbol }: Exported): readonly string[] {
  const [construct] = checker.getTypeOfSymbol(symbol).getConstructSignatures();
  const [options] = construct?.getParameters() ?? [];
  if (options === undefined) return [];
  return checker
    .getPropertiesOfType(checker.getNonNullableType(checker.getTypeOfSymbol(options)))
    .filter((option) => !isOptional(option) && option.name !== "scopes")
    .flatMap((option) => {
      const name = key(option);
      return name === undefined ? [] : [`${name}: given<never>()`];
    });
}

/** The scopes that `this` has to have been granted. */
function scopesOf(signature: ts.Signature): readonly string[] {
  const declaration = signature.getDeclaration() as ts.SignatureDeclaration | undefined;
  const self = declaration?.parameters.find(
    (one) => ts.isIdentifier(one.name) && one.name.text === "this",
  )?.type;
  if (self === undefined || !ts.isTypeReferenceNode(self)) return [];
  const required = self.typeArguments?.at(-1);
  const nodes = required === undefined ? [] : ts.isUnionTypeNode(required) ? [...required.types] : [required];
  return nodes.flatMap((node) =>
    ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? [node.literal.text] : [],
  );
}
