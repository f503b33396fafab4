import { type Code, code, join, keyword } from "../../../emit/code.ts";
import { identifier, isIdentifier, memberName } from "../../../emit/identifier.ts";
import { stringLiteral } from "../../../emit/literal.ts";
import { camelCase, safeName } from "../../../emit/names.ts";
import { dereference, propertiesOf } from "../../../model/lookup.ts";
import { receivedBody } from "../../../model/media.ts";
import type { Property, Schema } from "../../../model/schema.ts";
import type { Api, Operation } from "../../../model/types.ts";

export interface CallParts {
  /** Name of the client's variable. */
  readonly client: string;
  readonly resource: string;
  readonly args: readonly Code[];
}

/** The call, and a line that prints what it gives. */
export function printedCall(api: Api, operation: Operation, { client, resource, args }: CallParts): Code {
  const call = code`${identifier(client)}.${memberName(resource)}.${memberName(operation.name)}(${join(args, ", ")})`;
  const { pagination } = operation;
  if (pagination !== undefined) {
    const name = resultName(pagination.itemSchema, "item", client);
    return code`for await (const ${identifier(name)} of ${call}) {
  console.log(${printed(api, pagination.itemSchema, name, false)});
}`;
  }
  const received = receivedBody(operation);
  if (received === undefined) {
    return code`await ${call};
console.log(${stringLiteral(operation.method === "DELETE" ? "Deleted." : "Done.")});`;
  }
  const [media, ...others] = received.medias;
  const schema = received.kind === "json" && others.length === 0 ? media?.schema : undefined;
  const name = resultName(
    schema,
    received.kind === "json" ? "result" : received.kind === "text" ? "text" : "file",
    client,
  );
  const value =
    received.kind === "binary"
      ? code`${identifier(name)}${received.mayBeEmpty ? keyword("?") : undefined}.size, "bytes"`
      : printed(api, schema, name, received.mayBeEmpty);
  return code`const ${identifier(name)} = await ${call};
console.log(${value});`;
}

/** `account` for what is an `Account`. */
function resultName(schema: Schema | undefined, otherwise: string, client: string): string {
  const name = schema?.kind === "ref" ? safeName(camelCase(schema.name), otherwise) : otherwise;
  return name === client || globals.has(name) || !isIdentifier(name) ? otherwise : name;
}

const globals: ReadonlySet<string> = new Set(["console", "process"]);

/** The telling fields of an object; anything else as a whole. */
function printed(api: Api, schema: Schema | undefined, name: string, mayBeEmpty: boolean): Code {
  const result = identifier(name);
  const fields = schema === undefined ? [] : tellingFields(api, schema);
  if (fields.length === 0) return result;
  const dot = mayBeEmpty ? code`?.` : code`.`;
  return join(
    fields.map((field) => code`${result}${dot}${memberName(field)}`),
    ", ",
  );
}

/** What tells one object from another, most telling first. */
const telling: readonly RegExp[] = [
  /^id$/,
  /^(?:.*_)?(?:name|username|title|label|email|url|key)$|^(?:.*[a-z])?(?:Name|Title|Email|Url)$/,
  /^(?:status|state|type)$/,
];

function tellingFields(api: Api, schema: Schema): readonly string[] {
  const target = dereference(schema, api.schemas);
  if (target.kind !== "object" && target.kind !== "intersection") return [];
  const plain = propertiesOf(schema, api.schemas).filter((property) => isPlain(api, property));
  const chosen = telling.flatMap((pattern) => plain.find(({ name }) => pattern.test(name))?.name ?? []);
  if (chosen.length > 0) return [...new Set(chosen)];
  return plain
    .filter((property) => dereference(property.schema, api.schemas).kind === "number")
    .slice(0, 3)
    .map(({ name }) => name);
}

/** A field that is always there, and prints in a word. */
function isPlain(api: Api, { name, required, schema }: Property): boolean {
  const kind = dereference(schema, api.schemas).kind;
  return (
    required &&
    !schema.writeOnly &&
    /^[A-Za-z_$][\w$]*$/.test(name) &&
    name !== "__proto__" &&
    ["string", "number", "boolean", "enum"].includes(kind)
  );
}
