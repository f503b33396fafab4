import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Contract, JsonSchema } from "../contract.ts";

/** One way in which a value is not what its schema says. */
export interface SchemaFault {
  /** `/data/0/id` */
  readonly at: string;
  readonly message: string;
}

export type Validate = (schema: JsonSchema, value: unknown) => readonly SchemaFault[];

/** Holds values against the contract's schemas, formats included. */
export function validatorOf({ schemas }: Pick<Contract, "schemas">): Validate {
  const ajv = new Ajv2020({ allErrors: true, strict: false, logger: false, validateFormats: true });
  formats.default(ajv);
  ajv.addFormat("int32", {
    type: "number",
    validate: (value) => Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31,
  });
  ajv.addFormat("int64", { type: "number", validate: Number.isInteger });
  ajv.addSchema({ $id: "schemas", $defs: schemas });
  const compiled = new Map<string, ValidateFunction>();
  const compile = (schema: JsonSchema): ValidateFunction => {
    const key = JSON.stringify(schema);
    const known = compiled.get(key) ?? ajv.compile(schema);
    compiled.set(key, known);
    return known;
  };
  return (schema, value) => {
    const validate = compile(schema);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(({ instancePath, message, params }) => ({
      at: instancePath,
      message: `${message ?? "is wrong"}${"allowedValues" in params ? ` ${JSON.stringify(params["allowedValues"])}` : ""}`,
    }));
  };
}
