import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { ApiDescription, JsonSchema, JsonValue } from "../../../src/description.ts";

/** Tells which bodies a document allows, apart from the server's own validators. */
export function oracle(schemas: ApiDescription["schemas"]): (schema: JsonSchema, body: JsonValue) => boolean {
  const ajv = new Ajv2020({ strict: false, logger: false, useDefaults: false });
  formats.default(ajv);
  ajv.addSchema({ $id: "schemas", $defs: schemas });
  const compiled = new Map<JsonSchema, ValidateFunction>();
  return (schema, body) => {
    const validate = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validate);
    return validate(body) === true;
  };
}
