/** Types as text that stands by itself: exported names by name, all others by what they are made of. */
import ts from "typescript-5";
import { type Direction, turn } from "./directions.ts";
import type { Imports } from "./imports.ts";
import { isOptional, isPublic, isReadonly, key, membersOf, saysUndefined } from "./members.ts";
import type { Exported, Surface } from "./surface.ts";

export interface PrintContext {
  /** Literals as what they are one of: for values whose exact text nobody relies on. */
  readonly widen?: boolean;
  readonly surface: Surface;
  readonly imports: Imports;
  /** Types of the document's schemas, which have no name of their own, by how they are got at. */
  readonly schemas?: ReadonlyMap<ts.Type, (direction: Direction) => string>;
  /** Told of every exported name that is used, and in which direction. */
  readonly use: (exported: Exported, direction: Direction) => void;
  /** Names for type parameters that are left to their defaults. */
  readonly bound: ReadonlyMap<ts.Type, string>;
}

const simple =
  ts.TypeFlags.Any |
  ts.TypeFlags.Unknown |
  ts.TypeFlags.String |
  ts.TypeFlags.Number |
  ts.TypeFlags.BigInt |
  ts.TypeFlags.Boolean |
  ts.TypeFlags.ESSymbol |
  ts.TypeFlags.Void |
  ts.TypeFlags.Undefined |
  ts.TypeFlags.Null |
  ts.TypeFlags.Never |
  ts.TypeFlags.NonPrimitive |
  ts.TypeFlags.Literal;

export class Printer {
  readonly #context: PrintContext;
  readonly #open: ts.Type[] = [];
  /** Within the arguments of a name, where a wider type would be another one. */
  #exact = 0;
  #silent = 0;

  constructor(context: PrintContext) {
    this.#context = context;
  }

  get #checker(): ts.TypeChecker {
    return this.#context.surface.checker;
  }

  get #widens(): boolean {
    return this.#context.widen === true && this.#exact === 0;
  }

  /** A type, by its exported name where it has one. */
  print(type: ts.Type, direction: Direction): string {
    return this.#named(type, direction) ?? this.expand(type, direction);
  }

  /** What a type is made of, its own name aside. */
  expand(type: ts.Type, direction: Direction): string {
    if (type.isUnion()) return this.union(type, direction);
    if (type.isIntersection()) return type.types.map((one) => wrap(this.print(one, direction))).join(" & ");
    const simple = this.#simple(type);
    if (simple !== undefined) return simple;
    if ((type.flags & ts.TypeFlags.Object) === 0) return nothing(direction);
    if (this.#open.includes(type)) return nothing(direction);
    this.#open.push(type);
    try {
      return this.#object(type as ts.ObjectType, direction);
    } finally {
      this.#open.pop();
    }
  }

  union(type: ts.UnionType, direction: Direction, without = 0): string {
    const members = membersOf(type).filter((one) => (one.flags & without) === 0);
    const booleans = members.filter((one) => (one.flags & ts.TypeFlags.BooleanLiteral) !== 0);
    const texts = members
      .filter((one) => booleans.length !== 2 || !booleans.includes(one))
      .map((one) => wrap(this.print(one, direction)));
    if (booleans.length === 2) texts.push("boolean");
    // In an order of its own: the compiler's follows from what it met first.
    return [...new Set(texts)].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1)).join(" | ");
  }

  /** The type of a property, without the `undefined` of one that may be left out. */
  property(symbol: ts.Symbol, direction: Direction): string {
    const type = this.#checker.getTypeOfSymbol(symbol);
    const strip = isOptional(symbol) && !(direction === "out" || saysUndefined(symbol));
    if (!type.isUnion())
      return strip && (type.flags & ts.TypeFlags.Undefined) !== 0 ? "never" : this.print(type, direction);
    const whole = strip ? undefined : this.#named(type, direction);
    return whole ?? this.union(type, direction, strip ? ts.TypeFlags.Undefined : 0);
  }

  /** `(a: A, b?: B)`. Parameters travel against the function. */
  parameters(signature: ts.Signature, direction: Direction): string {
    const texts = signature.getParameters().map((parameter, index) => {
      const declaration = parameter.valueDeclaration;
      const type = this.#checker.getTypeOfSymbol(parameter);
      const rest =
        declaration !== undefined && ts.isParameter(declaration) && declaration.dotDotDotToken !== undefined;
      const optional = isOptionalParameter(parameter);
      const text =
        optional && type.isUnion() ? this.union(type, turn(direction)) : this.print(type, turn(direction));
      return `${rest ? "..." : ""}${parameterName(parameter, index)}${optional && !rest ? "?" : ""}: ${text}`;
    });
    return `(${texts.join(", ")})`;
  }

  typeParameters(parameters: readonly ts.TypeParameter[] | undefined): string {
    if (parameters === undefined || parameters.length === 0) return "";
    this.#exact++;
    const texts = parameters.map((parameter) => {
      const constraint = parameter.getConstraint();
      const text =
        constraint === undefined ? "" : ` extends ${this.#keysOf(parameter) ?? this.print(constraint, "in")}`;
      return `${parameter.symbol.name}${text}`;
    });
    this.#exact--;
    return `<${texts.join(", ")}>`;
  }

  /** `keyof Map`, where it is written so: a longer list of keys is no other constraint. */
  #keysOf(parameter: ts.TypeParameter): string | undefined {
    const declaration = parameter.symbol.declarations?.find(ts.isTypeParameterDeclaration);
    const node = declaration?.constraint;
    if (node === undefined || !ts.isTypeOperatorNode(node) || node.operator !== ts.SyntaxKind.KeyOfKeyword)
      return undefined;
    const map = this.#checker.getTypeFromTypeNode(node.type);
    return map.isClassOrInterface() ? `keyof ${this.#picked(map)}` : undefined;
  }

  /** A map that types are picked out of travels nowhere itself. */
  #picked(type: ts.Type): string {
    this.#exact++;
    this.#silent++;
    const text = wrap(this.print(type, "out"));
    this.#exact--;
    this.#silent--;
    return text;
  }

  result(signature: ts.Signature, direction: Direction): string {
    if (this.#checker.getTypePredicateOfSignature(signature) !== undefined) return "boolean";
    return this.print(signature.getReturnType(), direction);
  }

  #named(type: ts.Type, direction: Direction): string | undefined {
    const { surface, imports, use, schemas } = this.#context;
    const schema = schemas?.get(type);
    if (schema !== undefined) return schema(direction);
    const named = (symbol: ts.Symbol, args: readonly ts.Type[] = []): string | undefined => {
      const exported = surface.bySymbol.get(symbol);
      if (exported === undefined && !surface.isForeign(symbol)) return undefined;
      if (exported !== undefined && this.#silent === 0) use(exported, direction);
      const name = exported === undefined ? foreignName(symbol) : imports.name(exported);
      if (args.length === 0) return name;
      this.#exact++;
      const texts = args.map((one) => this.print(one, direction));
      this.#exact--;
      return `${name}<${texts.join(", ")}>`;
    };
    if (type.aliasSymbol !== undefined) {
      const text = named(type.aliasSymbol, type.aliasTypeArguments);
      if (text !== undefined) return text;
    }
    if (type.isUnionOrIntersection() || this.#checker.isArrayType(type) || this.#checker.isTupleType(type))
      return undefined;
    const symbol = type.symbol as ts.Symbol | undefined;
    if (symbol === undefined || (type.flags & ts.TypeFlags.TypeParameter) !== 0) return undefined;
    if (type.isClassOrInterface() || isReference(type)) {
      const own = isReference(type) ? (type.target.typeParameters ?? []).length : 0;
      return named(symbol, isReference(type) ? this.#checker.getTypeArguments(type).slice(0, own) : []);
    }
    if ((type.flags & ts.TypeFlags.EnumLike) !== 0) return named(enumOf(symbol));
    // A function or a class itself, as opposed to what it makes.
    const isValue =
      (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Function | ts.SymbolFlags.Variable)) !== 0;
    if (!isValue) return undefined;
    if (surface.isForeign(symbol)) return `typeof globalThis.${symbol.name}`;
    const text = named(symbol);
    return text === undefined ? undefined : `typeof ${text}`;
  }

  #simple(type: ts.Type): string | undefined {
    const { flags } = type;
    if (type.isStringLiteral() || type.isNumberLiteral())
      return this.#widens ? typeof type.value : JSON.stringify(type.value);
    if (this.#widens && (flags & ts.TypeFlags.BooleanLiteral) !== 0) return "boolean";
    if ((flags & ts.TypeFlags.TypeParameter) !== 0) return this.#context.bound.get(type) ?? type.symbol.name;
    if ((flags & simple) !== 0) return this.#checker.typeToString(type);
    if ((flags & ts.TypeFlags.Index) !== 0) return `keyof ${this.#picked((type as ts.IndexType).type)}`;
    if ((flags & ts.TypeFlags.IndexedAccess) !== 0) {
      const { objectType, indexType } = type as ts.IndexedAccessType;
      return `${this.#picked(objectType)}[${this.#picked(indexType)}]`;
    }
    if ((flags & ts.TypeFlags.TemplateLiteral) !== 0) return this.#checker.typeToString(type);
    return undefined;
  }

  #object(type: ts.ObjectType, direction: Direction): string {
    if (this.#checker.isTupleType(type)) return this.#tuple(type as ts.TypeReference, direction);
    if (this.#checker.isArrayType(type)) {
      const [item] = this.#checker.getTypeArguments(type as ts.TypeReference);
      const text = `${wrap(item === undefined ? "unknown" : this.print(item, direction))}[]`;
      return type.symbol.name === "ReadonlyArray" ? `readonly ${text}` : text;
    }
    const calls = type.getCallSignatures();
    const constructs = type.getConstructSignatures();
    const properties = this.#checker.getPropertiesOfType(type).filter(isPublic);
    const indexes = this.#checker.getIndexInfosOfType(type);
    const [only] = calls;
    if (
      only !== undefined &&
      calls.length === 1 &&
      properties.length + indexes.length + constructs.length === 0
    )
      return `${this.#signature(only, direction)} => ${this.result(only, direction)}`;
    const members = [
      ...calls.map((one) => `${this.#signature(one, direction)}: ${this.result(one, direction)}`),
      ...constructs.map((one) => `new ${this.#signature(one, direction)}: ${this.result(one, direction)}`),
      ...indexes.map(
        (one) =>
          `${one.isReadonly ? "readonly " : ""}[key: ${this.print(one.keyType, direction)}]: ${this.print(one.type, direction)}`,
      ),
      ...properties.flatMap((one) => this.#member(one, direction)),
    ];
    return members.length === 0 ? "{}" : `{ ${members.join("; ")} }`;
  }

  #member(symbol: ts.Symbol, direction: Direction): string[] {
    const name = key(symbol);
    if (name === undefined) return [];
    const mark = isOptional(symbol) ? "?" : "";
    return [`${isReadonly(symbol) ? "readonly " : ""}${name}${mark}: ${this.property(symbol, direction)}`];
  }

  #signature(signature: ts.Signature, direction: Direction): string {
    return `${this.typeParameters(signature.typeParameters)}${this.parameters(signature, direction)}`;
  }

  #tuple(type: ts.TypeReference, direction: Direction): string {
    const target = type.target as ts.TupleType;
    const items = this.#checker.getTypeArguments(type).map((item, index) => {
      const text = this.print(item, direction);
      const flags = target.elementFlags[index] ?? 0;
      if ((flags & ts.ElementFlags.Rest) !== 0) return `...${wrap(text)}[]`;
      return (flags & ts.ElementFlags.Optional) !== 0 ? `${wrap(text)}?` : text;
    });
    return `${target.readonly ? "readonly " : ""}[${items.join(", ")}]`;
  }
}

/** What says nothing where it can't be said: anything is taken out, nothing is put in. */
function nothing(direction: Direction): string {
  return direction === "out" ? "unknown" : "never";
}

function rankOf(text: string): number {
  return ["null", "undefined"].indexOf(text);
}

/** In parentheses where another operator could take a part of it. */
function wrap(text: string): string {
  let depth = 0;
  let quoted = false;
  for (const [index, character] of [...text].entries()) {
    if (character === '"' && text[index - 1] !== "\\") quoted = !quoted;
    if (quoted) continue;
    if ("([{<".includes(character)) depth++;
    if (")]}".includes(character) || (character === ">" && text[index - 1] !== "=")) depth--;
    if (character === " " && depth === 0) return `(${text})`;
  }
  return text;
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return (
    (type.flags & ts.TypeFlags.Object) !== 0 &&
    ((type as ts.ObjectType).objectFlags & ts.ObjectFlags.Reference) !== 0
  );
}

function enumOf(symbol: ts.Symbol): ts.Symbol {
  const { parent } = symbol as ts.Symbol & { readonly parent?: ts.Symbol };
  return (symbol.flags & ts.SymbolFlags.EnumMember) !== 0 && parent !== undefined ? parent : symbol;
}

/** What a name of the platform or of another package is called in a file that imports nothing of it. */
function foreignName(symbol: ts.Symbol): string {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  const isPlatform = name === undefined || /^(typescript(-5)?|@types\/.*)$/.test(name);
  return isPlatform ? symbol.name : `import(${JSON.stringify(name)}).${symbol.name}`;
}

export function isOptionalParameter(parameter: ts.Symbol): boolean {
  const declaration = parameter.valueDeclaration;
  return (
    declaration !== undefined &&
    ts.isParameter(declaration) &&
    (declaration.questionToken !== undefined ||
      declaration.initializer !== undefined ||
      declaration.dotDotDotToken !== undefined)
  );
}

function parameterName(parameter: ts.Symbol, index: number): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(parameter.name) ? parameter.name : `argument${index}`;
}
