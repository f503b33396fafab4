import type { Severity } from "../../diagnostics/diagnostic.ts";
import { isObject, unescapePointer, type View } from "../../document/view.ts";
import { NameScope, pascalCase } from "../../emit/names.ts";
import type { Schema, SchemaInfo } from "../schema.ts";
import type { JsonObject, NamedSchema } from "../types.ts";
import { Heirs, type Inheritance } from "./heirs.ts";
import { emptyInfo, readInfo } from "./info.ts";
import type { SchemaReader } from "./rule.ts";
import { rules } from "./rules.ts";

const deepest = 400;

/** Reads schemas and gathers the named ones: those under `components.schemas`, and every other place a reference leads to. */
export class SchemaCollection implements SchemaReader {
  readonly named = new Map<string, NamedSchema>();
  readonly #names = new Map<string, string>();
  readonly #scope = new NameScope();
  readonly #root: View;
  readonly #heirs: Heirs;
  /** Places that got a name while another schema was being read; read after it, so that long chains don't fill the stack. */
  readonly #waiting: (readonly [name: string, view: View])[] = [];
  #depth = 0;

  constructor(root: View) {
    this.#root = root;
    this.#heirs = new Heirs(root);
    const schemas = root.at("components").at("schemas").entries();
    for (const [name, view] of schemas) {
      this.#names.set(view.pointer, name);
      this.#scope.claim(name);
    }
    for (const [name, view] of schemas) this.#collect(name, view);
  }

  read = (view: View): Schema => {
    const json = view.value;
    if (json === undefined || typeof json === "boolean" || !isObject(json)) {
      if (json !== undefined && typeof json !== "boolean") view.object();
      return { ...emptyInfo(view), kind: json === false ? "never" : "unknown" };
    }
    if (this.#depth >= deepest) {
      view.report({
        code: "schema-unsupported",
        severity: "warning",
        message: `Schemas are nested more than ${deepest} deep; what lies deeper is read as unknown.`,
        fix: "Move inner schemas to components and refer to them.",
      });
      return { ...emptyInfo(view), kind: "unknown" };
    }
    this.#depth++;
    try {
      return this.readAs(view, json, this.#infoOf(view, json));
    } finally {
      this.#depth--;
      if (this.#depth === 0) this.#readWaiting();
    }
  };

  /** What a schema says about itself; whether it is only read or only written, what it refers to may say for it. */
  #infoOf(view: View, json: JsonObject): SchemaInfo {
    const info = readInfo(view, json);
    const target = typeof json["$ref"] === "string" ? this.#root.follow(json["$ref"])?.value : undefined;
    if (!isObject(target)) return info;
    const says = (flag: "readOnly" | "writeOnly"): boolean => info[flag] || target[flag] === true;
    return { ...info, readOnly: says("readOnly"), writeOnly: says("writeOnly") };
  }

  readAs(view: View, json: JsonObject, info: SchemaInfo): Schema {
    const rule = rules.find((candidate) => candidate.match(json));
    return rule?.convert({ view, json, info, reader: this }) ?? { ...info, kind: "unknown" };
  }

  inheritanceOf(view: View): Inheritance | undefined {
    return this.#heirs.of(view.pointer);
  }

  nameOf = (view: View, ref: string, severity: Severity = "warning"): string | undefined => {
    const target = this.#root.follow(ref);
    if (target === undefined) {
      view.report({
        code: "reference-unresolved",
        severity,
        message: `The reference ${JSON.stringify(ref)} leads nowhere.`,
        fix: "Correct the path, or add the component it names.",
      });
      return undefined;
    }
    const known = this.#names.get(target.pointer);
    if (known !== undefined) return known;
    const name = this.#scope.claim(derivedName(target.pointer));
    this.#names.set(target.pointer, name);
    this.#waiting.push([name, target]);
    return name;
  };

  #readWaiting(): void {
    // What is found meanwhile waits too: this loop reads it, not the calls within.
    this.#depth++;
    for (let next = this.#waiting.pop(); next; next = this.#waiting.pop()) this.#collect(...next);
    this.#depth--;
  }

  #collect(name: string, view: View): void {
    const family = this.#heirs.familyOf(view.pointer);
    this.named.set(name, { name, schema: this.read(view), pointer: view.pointer, family });
  }
}

/** A name for a schema that is referred to but not named: from the last telling words of the way to it. */
function derivedName(pointer: string): string {
  const structural = new Set([
    "properties",
    "schema",
    "schemas",
    "components",
    "content",
    "items",
    "paths",
    "responses",
    "definitions",
    "$defs",
  ]);
  const tokens = pointer
    .split("/")
    .slice(1)
    .map(unescapePointer)
    // A status and a media type tell nothing of a schema; a number is no word.
    .filter((_, index, all) => {
      const before = all[index - 1];
      return before !== "content" && (before !== "responses" || all[0] === "components");
    })
    .filter((token) => !structural.has(token) && !/^\d+$/.test(token));
  return pascalCase(tokens.slice(-3).join(" ")) || "Schema";
}
