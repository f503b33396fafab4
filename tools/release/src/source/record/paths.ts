/** Types by path, as openapi-fetch uses them: each call of the low-level client, and each schema of the document. */
import ts from "typescript-5";
import type { Direction } from "./directions.ts";
import { literalDepths, writeLiteral } from "./give.ts";
import type { Imports } from "./imports.ts";
import { writeMembers } from "./read.ts";
import { Section, type SectionContext } from "./section.ts";
import type { Exported, Surface } from "./surface.ts";

/** The three types that describe a document, and the client that they are for. */
export interface PathTypes {
  readonly components: Exported;
  readonly operations: Exported;
  readonly paths: Exported;
  readonly client: Exported;
}

export function findPathTypes({ exports, checker }: Surface): PathTypes | undefined {
  const find = (name: string): Exported | undefined =>
    exports.find((one) => one.name === name && one.first === undefined);
  const [components, operations, paths] = ["components", "operations", "paths"].map(find);
  const client = exports.find(
    ({ symbol }) =>
      (symbol.flags & ts.SymbolFlags.TypeAlias) !== 0 &&
      checker.getDeclaredTypeOfSymbol(symbol).getProperty("GET") !== undefined,
  );
  if (components === undefined || operations === undefined || paths === undefined || client === undefined)
    return undefined;
  return { components, operations, paths, client };
}

/** How each schema that is an object is got at. */
export function schemaNames(
  { components }: PathTypes,
  { checker }: Surface,
  imports: Imports,
  use: (schema: string, type: ts.Type, direction: Direction) => void,
): ReadonlyMap<ts.Type, (direction: Direction) => string> {
  const schemas = checker.getDeclaredTypeOfSymbol(components.symbol).getProperty("schemas");
  const all = schemas === undefined ? [] : checker.getTypeOfSymbol(schemas).getProperties();
  const names = new Map<ts.Type, (direction: Direction) => string>();
  for (const schema of all) {
    const type = checker.getTypeOfSymbol(schema);
    if (checker.isArrayType(type) || (type.flags & ts.TypeFlags.Object) === 0 || names.has(type)) continue;
    names.set(type, (direction) => {
      use(schema.name, type, direction);
      return `${imports.name(components)}["schemas"][${JSON.stringify(schema.name)}]`;
    });
  }
  return names;
}

export function useSchema(
  { components }: PathTypes,
  name: string,
  type: ts.Type,
  direction: Direction,
  context: SectionContext,
): string[] {
  // Enums are closed in these types even where the document says that they grow; the client's own types tell them apart.
  const section = new Section(context, new Map(), direction === "out");
  const full = `${context.imports.name(components)}["schemas"][${JSON.stringify(name)}]`;
  const symbol = `components.schemas.${name}`;
  if (direction === "out")
    section.block(`export function read_schemas_${name}(value: ${full}): void {`, () =>
      writeMembers(section, type, { expression: "value", symbol, owner: type.symbol }),
    );
  else
    section.block(`export function give_schemas_${name}(): void {`, () => {
      for (const depth of literalDepths(section, type)) {
        section.mark("give", symbol);
        writeLiteral(section, type, { head: `take<${full}>(`, tail: ");", symbol, depth });
      }
    });
  return section.lines;
}

/** Each method of each path, with all that it takes and with what it must be given. */
export function useCalls({ client, paths }: PathTypes, context: SectionContext): string[] {
  const section = new Section(context);
  const { checker } = section;
  const name = context.imports.name(client);
  section.block(`export async function call_${name}(client: ${name}): Promise<void> {`, () => {
    for (const path of checker.getDeclaredTypeOfSymbol(paths.symbol).getProperties())
      for (const method of checker.getTypeOfSymbol(path).getProperties()) {
        const operation = checker.getTypeOfSymbol(method);
        if (method.name === "parameters" || operation.getProperty("responses") === undefined) continue;
        const parameters = operation.getProperty("parameters");
        const depths =
          parameters === undefined ? [0] : literalDepths(section, checker.getTypeOfSymbol(parameters));
        for (const depth of depths)
          writeCall(section, path.name, method.name.toUpperCase(), operation, depth);
      }
  });
  return section.lines;
}

function writeCall(section: Section, path: string, method: string, operation: ts.Type, depth: number): void {
  const { checker, printer } = section;
  const symbol = `FetchClient ${method} ${path}`;
  section.mark("call", symbol);
  section.block(
    `await client.${method}(${JSON.stringify(path)}, {`,
    () => {
      const parameters = operation.getProperty("parameters");
      if (parameters !== undefined)
        writeLiteral(section, checker.getTypeOfSymbol(parameters), {
          head: "params: ",
          tail: ",",
          symbol,
          depth,
        });
      const body = contentOf(section, operation.getProperty("requestBody"));
      if (body !== undefined) section.line(`body: given<${printer.print(body, "in")}>(),`);
    },
    "}).then((answer) => {",
  );
  const { printer: wide } = new Section(section.context, new Map(), true);
  const answers = checker.getTypeOfSymbol(operation.getProperty("responses") as ts.Symbol).getProperties();
  const data = answers
    .filter(({ name }) => name.startsWith("2"))
    .flatMap((one) => contentOf(section, one) ?? []);
  const text = data.map((one) => `(${wide.print(one, "out")})`).join(" | ");
  section.line(`  take<${text === "" ? "" : `${text} | `}undefined>(answer.data);`);
  section.line("});");
}

function contentOf({ checker }: Section, symbol: ts.Symbol | undefined): ts.Type | undefined {
  if (symbol === undefined) return undefined;
  const content = checker.getNonNullableType(checker.getTypeOfSymbol(symbol)).getProperty("content");
  const media = content && checker.getNonNullableType(checker.getTypeOfSymbol(content)).getProperties()[0];
  return media && checker.getTypeOfSymbol(media);
}

/** The names of operations and paths: programs pick types out of them. */
export function useKeys(exported: Exported, context: SectionContext): string[] {
  const section = new Section(context);
  const name = context.imports.name(exported);
  section.block(`export function read_${name}(value: ${name}): void {`, () => {
    for (const key of section.checker.getDeclaredTypeOfSymbol(exported.symbol).getProperties()) {
      section.mark("read", `${exported.name}.${key.name}`);
      section.line(`void value[${JSON.stringify(key.name)}];`);
    }
  });
  return section.lines;
}
