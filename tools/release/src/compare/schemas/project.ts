/**
 * Schemas as they hold for one way of travel: what is `readOnly` is not sent, what is `writeOnly` does not come back (OpenAPI 3.1.1
 * §4.8.24.1), and an enum that is open may hold any value of its type when it comes back.
 */
import { httpMethods, type Kind, memberOf } from "sdkgen";
import {
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  setMember,
  typeOf,
} from "../../schema/json.ts";
import { follow, type Scope } from "../../schema/scope.ts";

export type Travel = "request" | "response";
/** Who gives values keeps the hidden ones to himself; who takes values doesn't mind them. */
export type Role = "giver" | "taker";

export interface View {
  readonly travel: Travel;
  readonly role: Role;
}

export const methods: readonly string[] = httpMethods;

/** The whole document, with every schema in it as it holds on the way. */
export function projectDocument(document: JsonObject, view: View): JsonObject {
  const scope = { name: "", root: document };
  return visit(document, "document", (schema) => projectSchema(schema, scope, view)) as JsonObject;
}

/** One schema; its references lead into the document that the scope holds. */
export function projectSchema(schema: JsonValue, scope: Scope, view: View): JsonValue {
  if (!isObject(schema)) return schema;
  const copy: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(schema)) {
    const holds = memberOf("schema", key);
    const inner = (one: JsonValue) => projectSchema(one, scope, view);
    if (holds === undefined) setMember(copy, key, value);
    else if (holds.holds === "one") setMember(copy, key, isArray(value) ? value : inner(value));
    else if (isArray(value)) setMember(copy, key, value.map(inner));
    else if (isObject(value)) setMember(copy, key, mapValues(value, inner));
    else setMember(copy, key, value);
  }
  hide(schema, copy, scope, view);
  if (view.travel === "response") open(copy);
  for (const key of ["readOnly", "writeOnly", "x-extensible-enum"]) delete copy[key];
  return copy;
}

function hide(
  schema: JsonObject,
  copy: Record<string, JsonValue>,
  scope: Scope,
  { travel, role }: View,
): void {
  const properties = member(schema, "properties");
  if (properties === undefined || !isObject(properties)) return;
  const flag = travel === "request" ? "readOnly" : "writeOnly";
  const hidden = Object.keys(properties).filter((name) => isFlagged(properties[name], flag, scope, 0));
  if (hidden.length === 0) return;
  const shown = copy["properties"];
  if (shown === undefined || !isObject(shown)) return;
  const changed: Record<string, JsonValue> = {};
  for (const [name, value] of Object.entries(shown))
    setMember(changed, name, hidden.includes(name) ? role === "taker" : value);
  copy["properties"] = changed;
  const { required } = copy;
  if (isArray(required))
    copy["required"] = required.filter((name) => typeof name !== "string" || !hidden.includes(name));
}

/** Whether a schema, or what it refers to, has a flag. */
export function isFlagged(schema: JsonValue | undefined, flag: string, scope: Scope, depth: number): boolean {
  if (schema === undefined || !isObject(schema) || depth > 20) return false;
  if (schema[flag] === true) return true;
  const { $ref: reference, allOf } = schema;
  if (typeof reference === "string" && isFlagged(follow(scope, reference), flag, scope, depth + 1))
    return true;
  return isArray(allOf) && allOf.some((part) => isFlagged(part, flag, scope, depth + 1));
}

/** An enum to which values may be added leaves only the types that its values have. */
function open(schema: Record<string, JsonValue>): void {
  const { enum: values } = schema;
  if (schema["x-extensible-enum"] !== true || !isArray(values)) return;
  delete schema["enum"];
  if (schema["type"] === undefined) schema["type"] = [...new Set(values.map(typeOf))];
}

function mapValues(object: JsonObject, change: (value: JsonValue) => JsonValue): JsonObject {
  const copy: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(object)) setMember(copy, key, change(value));
  return copy;
}

function visit(value: JsonValue, kind: Kind, change: (schema: JsonValue) => JsonValue): JsonValue {
  if (kind === "schema") return change(value);
  if (!isObject(value)) return value;
  const copy: Record<string, JsonValue> = {};
  for (const [key, inner] of Object.entries(value)) {
    const holds = memberOf(kind, key);
    if (holds === undefined) setMember(copy, key, inner);
    else if (holds.holds === "one") setMember(copy, key, visit(inner, holds.kind, change));
    else if (isArray(inner))
      setMember(
        copy,
        key,
        inner.map((item) => visit(item, holds.kind, change)),
      );
    else if (isObject(inner))
      setMember(
        copy,
        key,
        mapValues(inner, (item) => visit(item, holds.kind, change)),
      );
    else setMember(copy, key, inner);
  }
  return copy;
}
