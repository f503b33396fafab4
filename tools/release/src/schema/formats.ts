/** What is known of formats: which assert, what they look like, which lie within which. Sources: RFC 3339, 4122, 791; ajv-formats. */
import { fullFormats } from "ajv-formats/dist/formats.js";

/** A shape that every value of the format has; nothing is said of the converse. */
const shapes: Readonly<Record<string, string>> = {
  date: "^\\d{4}-\\d\\d-\\d\\d$",
  "date-time": "^\\d{4}-\\d\\d-\\d\\d[Tt\\s]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([zZ]|[+-]\\d\\d(:?\\d\\d)?)$",
  "iso-date-time": "^\\d{4}-\\d\\d-\\d\\d[Tt\\s]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([zZ]|[+-]\\d\\d(:?\\d\\d)?)?$",
  uuid: "^([uU][rR][nN]:[uU][uU][iI][dD]:)?[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$",
  ipv4: "^[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}$",
  email: "^[^@]+@[^@]+$",
  hostname: "^[a-zA-Z0-9.-]+$",
};

/** Values that have the format. */
const samples: Readonly<Record<string, readonly string[]>> = {
  date: ["2026-03-02", "1999-12-31"],
  time: ["12:30:00Z", "23:59:59+01:00"],
  "iso-time": ["12:30:00Z", "12:30:00"],
  "date-time": ["2026-03-02T12:30:00Z", "1999-12-31T23:59:59.123+01:00"],
  "iso-date-time": ["2026-03-02T12:30:00Z", "2026-03-02T12:30:00"],
  duration: ["P1D", "PT36H", "P1Y2M3DT4H5M6S"],
  uri: ["https://example.com/a?b=c", "urn:a:b", "mailto:a@example.com"],
  "uri-reference": ["https://example.com/a", "/a", "a#b", ""],
  "uri-template": ["https://example.com/{id}", "{a}", ""],
  url: ["https://example.com/a?b=c", "http://example.org"],
  email: ["ada@example.com", "a.b+c@mail.example.org"],
  hostname: ["example.com", "a", "a-b.example.org"],
  ipv4: ["192.0.2.1", "0.0.0.0"],
  ipv6: ["2001:db8::1", "::"],
  regex: ["^a+$", "", "a"],
  uuid: ["3f8e1c52-7a46-4b0d-9d1e-6c2f5a9b8e70", "urn:uuid:3f8e1c52-7a46-4b0d-9d1e-6c2f5a9b8e70"],
  "json-pointer": ["/a/b", ""],
  "json-pointer-uri-fragment": ["#/a", "#"],
  "relative-json-pointer": ["0", "1/a"],
  byte: ["b3V0ZmFtZQ==", ""],
};

/** Formats within formats. */
const within: Readonly<Record<string, readonly string[]>> = {
  time: ["iso-time"],
  "date-time": ["iso-date-time"],
};

const always: ReadonlySet<string> = new Set(["password", "binary", "float", "double"]);

/** Whether a value of the right type has the format; undefined for a format that is not known. */
export function hasFormat(name: string, value: string | number): boolean | undefined {
  if (always.has(name)) return true;
  if (!Object.hasOwn(fullFormats, name)) return undefined;
  const format: unknown = Reflect.get(fullFormats, name);
  if (format instanceof RegExp) return typeof value === "string" ? new RegExp(format).test(value) : true;
  if (typeof format === "function") return typeof value === "string" ? Boolean(format(value)) : true;
  if (typeof format !== "object" || format === null || !("validate" in format)) return undefined;
  const type = "type" in format && format.type === "number" ? "number" : "string";
  if (typeof value !== type) return true;
  const { validate } = format;
  if (validate instanceof RegExp) return new RegExp(validate).test(String(value));
  return typeof validate === "function" ? Boolean(validate(value)) : undefined;
}

/** A format that refuses nothing. */
export function isHint(name: string): boolean {
  return always.has(name);
}

export function formatShape(name: string): string | undefined {
  return Object.hasOwn(shapes, name) ? shapes[name] : undefined;
}

export function formatSamples(name: string): readonly string[] {
  return (Object.hasOwn(samples, name) ? samples[name] : undefined) ?? [];
}

/** Whether all values of one format have the other, too. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || (Object.hasOwn(within, inner) && (within[inner]?.includes(outer) ?? false));
}
