import type { UserContext } from "@redocly/openapi-core";

type Location = UserContext["location"];

/** What a rule says: what is wrong, why it matters, what to do. */
export interface Finding {
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

export function sentence({ what, why, fix }: Finding): string {
  return `${what} Why: ${why} Fix: ${fix}`;
}

/** A place in the document with what stands there. References are followed. */
export class View {
  readonly node: unknown;
  readonly location: Location;
  readonly #context: UserContext;
  readonly #reported: Set<string>;

  constructor(
    node: unknown,
    context: UserContext,
    location = context.location,
    reported = new Set<string>(),
  ) {
    this.node = node;
    this.location = location;
    this.#context = context;
    this.#reported = reported;
  }

  get exists(): boolean {
    return this.node !== undefined;
  }

  /** What the key holds; a view of `undefined` where there is none. */
  at(key: string | number): View {
    const child = isRecord(this.node) || Array.isArray(this.node) ? Reflect.get(this.node, key) : undefined;
    return this.#follow(child, this.location.child([key]));
  }

  /** The members of an object, extensions left out. */
  entries(): [string, View][] {
    return this.keys()
      .filter((key) => !key.startsWith("x-"))
      .map((key) => [key, this.at(key)]);
  }

  keys(): string[] {
    return isRecord(this.node) ? Object.keys(this.node) : [];
  }

  items(): View[] {
    return Array.isArray(this.node) ? this.node.map((_, index) => this.at(index)) : [];
  }

  string(): string | undefined {
    return typeof this.node === "string" ? this.node : undefined;
  }

  strings(): string[] {
    return this.items().flatMap((item) => item.string() ?? []);
  }

  /** Identifies the place across references. */
  get id(): string {
    return this.location.absolutePointer;
  }

  /** Says what is wrong: once for each topic, however many references lead here. */
  report(finding: Finding, topic = finding.what): void {
    const message = sentence(finding);
    const key = `${this.id} ${topic}`;
    if (this.#reported.has(key)) return;
    this.#reported.add(key);
    this.#context.report({ message, location: this.location });
  }

  #follow(node: unknown, location: Location): View {
    if (isReference(node)) {
      const target = this.#context.resolve({ $ref: node.$ref }, location.source.absoluteRef);
      if (target.location !== undefined && target.node !== undefined) {
        return new View(target.node, this.#context, target.location, this.#reported);
      }
    }
    return new View(node, this.#context, location, this.#reported);
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isReference(value: unknown): value is { readonly $ref: string } {
  return typeof value === "object" && value !== null && "$ref" in value && typeof value.$ref === "string";
}
