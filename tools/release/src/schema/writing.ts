/**
 * How a schema is written, as text in which annotations and orders that mean nothing are gone. Two schemas that are written alike
 * allow the same values, so most of two large documents is never compared at all.
 */
import { identity, isArray, isObject, type JsonValue } from "./json.ts";
import { isAssertion, schemaLists, schemaMaps, schemaSingles } from "./keywords.ts";
import { follow, type Scope } from "./scope.ts";

/** Pieces of text, and between them references, by scope and target. */
interface Template {
  readonly texts: readonly string[];
  readonly references: readonly string[];
}

const maps: ReadonlySet<string> = new Set(schemaMaps);
const lists: ReadonlySet<string> = new Set(schemaLists);
const singles: ReadonlySet<string> = new Set(schemaSingles);

/** Gives a text for each schema; references to schemas that are written alike give the same text, however they are named. */
export class Writings {
  readonly #classes = new Map<string, number>();
  readonly #byText = new Map<string, number>();

  constructor(scopes: readonly Scope[]) {
    const templates = new Map<string, Template>();
    for (const scope of scopes)
      for (const reference of referencesIn(scope.root)) collect(scope, reference, templates);
    this.#refine(templates);
  }

  /** The text of a schema in a scope. */
  write(scope: Scope, schema: JsonValue): string {
    const single = soleReference(schema);
    if (single !== undefined) {
      const known = this.#classes.get(address(scope, single));
      if (known !== undefined) return `@${known}`;
    }
    const text = this.#fill(template(scope, schema), this.#classes);
    const known = this.#byText.get(text);
    return known === undefined ? text : `@${known}`;
  }

  /** Splits the targets of references into classes until no class holds two that differ. */
  #refine(templates: ReadonlyMap<string, Template>): void {
    let classes = new Map<string, number>([...templates.keys()].map((key) => [key, 0]));
    for (let count = 1; ; ) {
      const numbers = new Map<string, number>();
      const next = new Map<string, number>();
      for (const [key, value] of templates) {
        const text = `${classes.get(key)}:${this.#fill(value, classes)}`;
        if (!numbers.has(text)) numbers.set(text, numbers.size);
        next.set(key, numbers.get(text) ?? 0);
      }
      classes = next;
      if (numbers.size === count) break;
      count = numbers.size;
    }
    for (const [key, value] of classes) this.#classes.set(key, value);
    for (const [key, value] of templates) this.#byText.set(this.#fill(value, classes), classes.get(key) ?? 0);
  }

  #fill({ texts, references }: Template, classes: ReadonlyMap<string, number>): string {
    let filled = texts[0] ?? "";
    for (const [index, reference] of references.entries())
      filled += `@${classes.get(reference) ?? reference}${texts[index + 1] ?? ""}`;
    return filled;
  }
}

function address(scope: Scope, reference: string): string {
  return `${scope.name} ${reference}`;
}

/** Words beside the assertions that may decide where a value travels, or what it may be one day. */
const weighty: ReadonlySet<string> = new Set(["readOnly", "writeOnly", "x-extensible-enum"]);

function isWritten(key: string): boolean {
  return isAssertion(key) || weighty.has(key);
}

/** The reference that a schema is, with nothing beside it that matters. */
export function soleReference(schema: JsonValue): string | undefined {
  if (!isObject(schema) || typeof schema["$ref"] !== "string") return undefined;
  return Object.keys(schema).every((key) => key === "$ref" || !isWritten(key)) ? schema["$ref"] : undefined;
}

function collect(scope: Scope, reference: string, templates: Map<string, Template>): void {
  const key = address(scope, reference);
  if (templates.has(key)) return;
  const target = follow(scope, reference);
  templates.set(
    key,
    target === undefined ? { texts: [`unresolved ${reference}`], references: [] } : template(scope, target),
  );
}

/** Every reference in a value. */
export function referencesIn(root: JsonValue | undefined): Set<string> {
  const found = new Set<string>();
  const stack: JsonValue[] = root === undefined ? [] : [root];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (isArray(value)) for (const item of value) stack.push(item);
    else if (isObject(value)) {
      if (typeof value["$ref"] === "string") found.add(value["$ref"]);
      for (const inner of Object.values(value)) if (typeof inner === "object") stack.push(inner);
    }
  }
  return found;
}

function template(scope: Scope, schema: JsonValue): Template {
  const texts: string[] = [""];
  const references: string[] = [];
  const say = (text: string) => {
    texts[texts.length - 1] += text;
  };
  const refer = (reference: string) => {
    references.push(address(scope, reference));
    texts.push("");
  };
  writeSchema(schema, say, refer);
  return { texts, references };
}

type Say = (text: string) => void;

function writeSchema(schema: JsonValue, say: Say, refer: Say): void {
  const single = soleReference(schema);
  const keys = isObject(schema) ? Object.keys(schema).filter(isWritten).sort() : [];
  if (single !== undefined) refer(single);
  else if (!isObject(schema) || keys.length === 0) say(schema === false ? "false" : "true");
  else {
    say("{");
    for (const key of keys) {
      say(`${key}:`);
      writeKeyword(key, schema[key] ?? null, say, refer);
      say(";");
    }
    say("}");
  }
}

function writeKeyword(key: string, value: JsonValue, say: Say, refer: Say): void {
  if (key === "$ref" && typeof value === "string") refer(value);
  else if (singles.has(key)) writeSchema(value, say, refer);
  else if (lists.has(key) && isArray(value))
    for (const item of value) {
      writeSchema(item, say, refer);
      say(",");
    }
  else if (maps.has(key) && isObject(value))
    for (const name of Object.keys(value).sort()) {
      say(`${JSON.stringify(name)}=`);
      writeSchema(value[name] ?? true, say, refer);
      say(",");
    }
  else say(writeData(key, value));
}

function writeData(key: string, value: JsonValue): string {
  const unordered = key === "required" || key === "enum" || key === "type";
  if (!unordered || !isArray(value)) return identity(value);
  const items = [...new Set(value.map(identity))].sort();
  // A list of one type is that type.
  return key === "type" && items.length === 1 ? (items[0] ?? "") : items.join(",");
}
