import { isObject } from "../../../emit/describe/pointer.ts";
import type { JsonObject, JsonValue } from "../../../model/types.ts";
import type { Constraint } from "../page.ts";
import { decimal, plural } from "../words.ts";
import type { Resolved } from "./resolve.ts";

/** The bounds of a value, in words. */
export function constraintsOf({ schema, info }: Resolved): readonly Constraint[] {
  const given = info.constraints;
  const format = (schema.kind === "string" || schema.kind === "number") && schema.format;
  const keys = typeof schema.json === "object" ? schema.json["propertyNames"] : undefined;
  const found: (Constraint | undefined)[] = [
    format ? { name: "Format", value: format, code: true } : undefined,
    bounded("Range", rangeText(given)),
    typeof given["multipleOf"] === "number"
      ? { name: "Multiple of", value: decimal(given["multipleOf"]) }
      : undefined,
    bounded("Length", countText(given["minLength"], given["maxLength"], "character")),
    textConstraint("Pattern", given["pattern"]),
    bounded("Items", countText(given["minItems"], given["maxItems"], "item")),
    given["uniqueItems"] === true ? { name: "Unique", value: "no item twice" } : undefined,
    bounded("Entries", countText(given["minProperties"], given["maxProperties"], "entry")),
    ...keyConstraints(keys),
    schema.kind === "object" && schema.additional === false && schema.properties.length > 0
      ? { name: "Other fields", value: "none" }
      : undefined,
  ];
  return found.filter((constraint) => constraint !== undefined);
}

/** Bounds of the names of a map's fields (`propertyNames`). */
function keyConstraints(keys: JsonValue | undefined): readonly (Constraint | undefined)[] {
  if (!isObject(keys)) return [];
  return [
    bounded("Length of a name", countText(keys["minLength"], keys["maxLength"], "character")),
    textConstraint("Pattern of a name", keys["pattern"]),
  ];
}

function rangeText(given: JsonObject): string | undefined {
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = given;
  const low =
    typeof exclusiveMinimum === "number"
      ? `more than ${decimal(exclusiveMinimum)}`
      : typeof minimum === "number"
        ? `at least ${decimal(minimum)}`
        : undefined;
  const high =
    typeof exclusiveMaximum === "number"
      ? `less than ${decimal(exclusiveMaximum)}`
      : typeof maximum === "number"
        ? `at most ${decimal(maximum)}`
        : undefined;
  if (low?.startsWith("at least") && high?.startsWith("at most"))
    return `${low.slice("at least ".length)} to ${high.slice("at most ".length)}`;
  return [low, high].filter((part) => part !== undefined).join(", ") || undefined;
}

function countText(
  least: JsonValue | undefined,
  most: JsonValue | undefined,
  one: string,
): string | undefined {
  const low = typeof least === "number" && least > 0 ? least : undefined;
  if (typeof most === "number") {
    if (low === most) return `exactly ${plural(most, one)}`;
    return low === undefined ? `at most ${plural(most, one)}` : `${decimal(low)} to ${plural(most, one)}`;
  }
  return low === undefined ? undefined : `at least ${plural(low, one)}`;
}

function bounded(name: string, value: string | undefined): Constraint | undefined {
  return value === undefined ? undefined : { name, value };
}

function textConstraint(name: string, value: JsonValue | undefined): Constraint | undefined {
  return typeof value === "string" ? { name, value, code: true } : undefined;
}
