import { isObject, type JsonObject, type JsonValue, member } from "../schema/json.ts";
import { unescapeToken, valueAt } from "./node.ts";

/** A pointer of the normalised document in the one that was written: `nullable` beside a reference became an `anyOf` of two. */
export function toRaw(pointer: string, raw: JsonObject): string {
  const kept: string[] = ["#"];
  const tokens = pointer.split("/").slice(1);
  let value: JsonValue | undefined = raw;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] ?? "";
    const wrapped: boolean =
      value !== undefined &&
      isObject(value) &&
      value["nullable"] === true &&
      member(value, "anyOf") === undefined;
    if (wrapped && token === "anyOf") {
      index++;
      continue;
    }
    kept.push(token);
    value = valueAt(value, unescapeToken(token));
  }
  return kept.join("/");
}
