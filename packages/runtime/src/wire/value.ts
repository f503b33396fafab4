import type { ParameterSpec } from "../operation.ts";

/** A value with named members, as opposed to one that is written as one piece of text. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isText(value);
}

/** Whether a value is there at all: `undefined` and `null` are not sent (RFC 6570 §2.3). */
export function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** One piece of text: dates as RFC 3339, URLs as they are, and JSON for what is nested deeper than the style can say. */
export function toText(value: unknown): string {
  const plain: unknown = isText(value) ? value.toJSON() : value;
  return typeof plain === "object" ? JSON.stringify(plain) : String(plain);
}

/** Whether a media type means JSON: `application/json`, and every `+json` (RFC 6839 §3.1). */
export function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);
}

/** Objects that are written as text: dates and URLs. */
export function isText(value: unknown): value is Date | URL {
  return value instanceof Date || value instanceof URL;
}

/** The parameter's value in `params`; members that every object inherits do not count. */
export function readParameter(params: object, parameter: ParameterSpec): unknown {
  const key = parameter.key ?? parameter.name;
  return Object.hasOwn(params, key) ? Reflect.get(params, key) : undefined;
}
