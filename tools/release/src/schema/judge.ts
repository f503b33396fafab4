/** Ajv's word on values: every "no" is checked by it, in both schemas. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { fullFormats } from "ajv-formats/dist/formats.js";
import type { JsonValue } from "./json.ts";
import type { Scope } from "./scope.ts";

export interface Complaint {
  /** The keyword that refuses, where it stands, and which part of the value it refuses. */
  readonly keyword: string;
  readonly schemaPath: string;
  readonly instancePath: string;
  readonly message: string;
}

export class Judge {
  readonly #instances = new Map<Scope, Ajv2020>();
  readonly #validators = new Map<Scope, Map<JsonValue, ValidateFunction | undefined>>();

  /** Undefined where Ajv can't read the schema. */
  accepts(scope: Scope, schema: JsonValue, value: JsonValue): boolean | undefined {
    const validate = this.#validator(scope, schema);
    try {
      return validate === undefined ? undefined : validate(value) === true;
    } catch {
      // Ajv 8 makes code that fails for some combinations with unevaluated keywords.
      return undefined;
    }
  }

  /** What Ajv has against a value. */
  complaint(scope: Scope, schema: JsonValue, value: JsonValue): Complaint | undefined {
    const validate = this.#validator(scope, schema);
    if (validate === undefined || validate(value) === true) return undefined;
    const error = validate.errors?.at(0);
    if (error === undefined) return undefined;
    const { keyword, schemaPath, instancePath, message } = error;
    return { keyword, schemaPath, instancePath, message: message ?? keyword };
  }

  #validator(scope: Scope, schema: JsonValue): ValidateFunction | undefined {
    const known = this.#validators.get(scope) ?? new Map<JsonValue, ValidateFunction | undefined>();
    this.#validators.set(scope, known);
    if (!known.has(schema)) known.set(schema, this.#compile(scope, schema));
    return known.get(schema);
  }

  #compile(scope: Scope, schema: JsonValue): ValidateFunction | undefined {
    try {
      return this.#instance(scope).compile(typeof schema === "boolean" ? schema : withRoot(schema));
    } catch {
      return undefined;
    }
  }

  #instance(scope: Scope): Ajv2020 {
    const known = this.#instances.get(scope);
    if (known !== undefined) return known;
    const ajv = new Ajv2020({
      strict: false,
      validateSchema: false,
      validateFormats: true,
      ownProperties: true,
      logger: false,
      inlineRefs: false,
      addUsedSchema: false,
    });
    for (const [name, format] of Object.entries(fullFormats)) ajv.addFormat(name, format);
    if (typeof scope.root === "object" && scope.root !== null) ajv.addSchema(scope.root as object, rootId);
    this.#instances.set(scope, ajv);
    return ajv;
  }
}

const rootId = "document:root";

/** The schema with its references made to lead into the whole document. */
function withRoot(value: JsonValue): object {
  const visit = (node: JsonValue, key: string | undefined): unknown => {
    if (key === "enum" || key === "const" || key === "default" || key === "example" || key === "examples")
      return node;
    if (Array.isArray(node)) return node.map((item: JsonValue) => visit(item, undefined));
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, inner]) =>
        name === "$ref" && typeof inner === "string" && inner.startsWith("#")
          ? [name, `${rootId}${inner}`]
          : [name, visit(inner as JsonValue, name)],
      ),
    );
  };
  return visit(value, undefined) as object;
}
