import type { Diagnostic, Severity } from "../diagnostics/diagnostic.ts";
import type { JsonObject, JsonValue, Pointer } from "../model/types.ts";

/** Collects what the reading steps find. */
export type Report = (diagnostic: Diagnostic) => void;

/** A value of the document with its place in it: reading goes through this, so that every complaint has a location. */
export class View {
  readonly value: JsonValue | undefined;
  readonly pointer: Pointer;
  readonly #root: JsonObject;
  readonly #report: Report;

  private constructor(root: JsonObject, value: JsonValue | undefined, pointer: Pointer, report: Report) {
    this.#root = root;
    this.value = value;
    this.pointer = pointer;
    this.#report = report;
  }

  static root(document: JsonObject, report: Report): View {
    return new View(document, document, "#", report);
  }

  get exists(): boolean {
    return this.value !== undefined;
  }

  report(diagnostic: Omit<Diagnostic, "pointer">): void {
    this.#report({ ...diagnostic, pointer: this.pointer });
  }

  /** A member or element; of a missing one, `exists` is false. */
  at(key: string | number): View {
    const inner = isObject(this.value)
      ? Object.hasOwn(this.value, key)
        ? this.value[key]
        : undefined
      : Array.isArray(this.value)
        ? this.value[Number(key)]
        : undefined;
    return new View(this.#root, inner, `${this.pointer}/${escapePointer(String(key))}`, this.#report);
  }

  /** The members of an object, extensions included. Complains where there is something else. */
  entries(): (readonly [name: string, view: View])[] {
    if (this.value === undefined) return [];
    if (!isObject(this.value)) return this.#wrong("an object", []);
    return Object.keys(this.value).map((key) => [key, this.at(key)] as const);
  }

  items(): View[] {
    if (this.value === undefined) return [];
    if (!Array.isArray(this.value)) return this.#wrong("an array", []);
    return this.value.map((_, index) => this.at(index));
  }

  string(): string | undefined {
    return this.value === undefined || typeof this.value === "string"
      ? this.value
      : this.#wrong("a string", undefined);
  }

  /** Text for readers: numbers and booleans are taken as they are written. */
  text(): string | undefined {
    const { value } = this;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : this.string();
  }

  boolean(): boolean {
    if (this.value === undefined || typeof this.value === "boolean") return this.value ?? false;
    if (this.value === "true" || this.value === "false")
      return this.#wrong("true or false", this.value === "true", `read as ${this.value}`);
    return this.#wrong("true or false", false);
  }

  object(): JsonObject | undefined {
    return this.value === undefined || isObject(this.value)
      ? this.value
      : this.#wrong("an object", undefined);
  }

  strings(): string[] {
    return this.items().flatMap((item) => item.string() ?? []);
  }

  /** Follows `$ref` to where it leads; itself where there is none. Undefined (and a complaint) where it leads nowhere or in a circle. */
  resolve(severity: Severity = "warning"): View | undefined {
    const seen = new Set<string>();
    let view: View = this;
    for (;;) {
      const ref = isObject(view.value) ? view.value["$ref"] : undefined;
      if (typeof ref !== "string") return view;
      if (seen.has(ref)) {
        this.report({
          code: "reference-circular",
          severity,
          message: `The reference ${JSON.stringify(ref)} leads back to itself.`,
          fix: "Point it at a definition that is not itself a reference to this one.",
        });
        return undefined;
      }
      seen.add(ref);
      const next = view.follow(ref);
      if (next === undefined) {
        view.report({
          code: "reference-unresolved",
          severity,
          message: `The reference ${JSON.stringify(ref)} leads nowhere.`,
          fix: "Correct the path, or add the component it names.",
        });
        return undefined;
      }
      view = next;
    }
  }

  /** The place an internal reference names, or undefined. */
  follow(ref: string): View | undefined {
    if (!ref.startsWith("#")) return undefined;
    let view: View = new View(this.#root, this.#root, "#", this.#report);
    for (const token of ref.slice(1).split("/").slice(1)) view = view.at(unescapePointer(token));
    return view.exists ? view : undefined;
  }

  #wrong<Fallback>(wanted: string, fallback: Fallback, reading = "it is passed over"): Fallback {
    this.report({
      code: "node-invalid",
      // Many writers say null where they have nothing to say.
      severity: this.value === null ? "info" : "warning",
      message: `Expected ${wanted}, found ${describe(this.value)}; ${reading}.`,
      fix: `Make it ${wanted}, or remove it.`,
    });
    return fallback;
  }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function escapePointer(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Reads one token of a reference's fragment: percent-encoding first (RFC 3986), then RFC 6901. */
export function unescapePointer(token: string): string {
  let decoded = token;
  try {
    decoded = decodeURIComponent(token);
  } catch {
    // A stray percent sign: taken as it is written.
  }
  return decoded.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A value in a few words, for messages. */
export function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object"
    ? "an object"
    : `the ${typeof value} ${JSON.stringify(value).slice(0, 40)}`;
}
