import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { View } from "../../document/view.ts";
import type { Schema, SchemaInfo } from "../schema.ts";
import type { JsonObject } from "../types.ts";
import type { Inheritance } from "./heirs.ts";

/** Reads another schema, anywhere in the document. */
export interface SchemaReader {
  read(view: View): Schema;
  /** The key in `Api.schemas` of the place a reference names; undefined (and a complaint) where it leads nowhere. */
  nameOf(view: View, ref: string, severity?: Severity): string | undefined;
  /** What tells a component schema apart from the others that inherit from the same one. */
  inheritanceOf(view: View): Inheritance | undefined;
  /** Reads a part of a schema's keywords as if they stood alone. */
  readAs(view: View, json: JsonObject, info: SchemaInfo): Schema;
}

export interface RuleInput {
  readonly view: View;
  readonly json: JsonObject;
  readonly info: SchemaInfo;
  readonly reader: SchemaReader;
}

export interface Rule {
  readonly name: string;
  match(json: JsonObject): boolean;
  convert(input: RuleInput): Schema;
}
