import type { OperationSpec } from "../operation.ts";

/** Where an error keeps the names of its classes; shared by all copies of this runtime, so that `instanceof` works between them. */
const brand = Symbol.for("sdkgen.error");

/** What every error knows of the call it ended. */
export interface CallFacts {
  /** The operation called; `undefined` when the client itself could not be made. */
  readonly operation?: OperationSpec | undefined;
  /** How many requests were sent, or begun. */
  readonly attempts?: number;
  /** Milliseconds waited before and between attempts. */
  readonly totalDelay?: number;
  readonly idempotencyKey?: string | undefined;
}

/** Adds properties that can be read, but that `console.log` and spreading leave out. */
export function hide(target: object, properties: Readonly<Record<string | symbol, unknown>>): void {
  for (const name of Reflect.ownKeys(properties)) {
    Object.defineProperty(target, name, { value: properties[name], configurable: true });
  }
}

/**
 * Base of every error that a client raises on purpose. `code` tells errors apart;
 * `toJSON` gives what may be logged, without secrets.
 */
export abstract class SdkError extends Error {
  /** What went wrong, as a stable word. */
  declare readonly code: string;
  /** How many requests were sent, or begun. */
  declare readonly attempts: number;
  /** Milliseconds waited before and between attempts. */
  declare readonly totalDelay: number;
  /** The idempotency key that was sent, if the operation takes one. */
  declare readonly idempotencyKey: string | undefined;
  /** The operation called; `undefined` when the client itself could not be made. */
  declare readonly operation: OperationSpec | undefined;

  constructor(code: string, message: string, facts: CallFacts = {}, cause?: unknown) {
    const { operation } = facts;
    super(
      operation ? `[${operation.method} ${operation.path}] ${message}` : message,
      cause === undefined ? undefined : { cause },
    );
    this.code = code;
    this.attempts = facts.attempts ?? 0;
    this.totalDelay = facts.totalDelay ?? 0;
    this.idempotencyKey = facts.idempotencyKey;
    hide(this, { operation, [brand]: namesOf(new.target.prototype) });
  }

  /** Name of the class, the same in minified code. */
  override get name(): string {
    return "SdkError";
  }

  // biome-ignore-start lint/complexity/noThisInStatic: it is the class asked that counts, not this one.
  /** Whether a value is an error of this class, made by any copy of the runtime. */
  static is<Class extends abstract new (...args: never) => unknown>(
    this: Class,
    value: unknown,
  ): value is InstanceType<Class> {
    return value instanceof this;
  }

  static override [Symbol.hasInstance](this: { readonly prototype: Error }, value: unknown): boolean {
    // A class that users derive has no name of its own here.
    if (!Object.hasOwn(this.prototype, "name"))
      return Function.prototype[Symbol.hasInstance].call(this, value);
    const names: unknown = typeof value === "object" && value !== null && Reflect.get(value, brand);
    return Array.isArray(names) && names.includes(this.prototype.name);
  }
  // biome-ignore-end lint/complexity/noThisInStatic: see above.

  /** What may be logged: no secret, no cause. */
  toJSON(): Record<string, unknown> {
    const { name, message, operation } = this;
    return Object.assign({ name, message, operation: operation?.id }, this as object);
  }
}

/** Names of the class and of those above it, up to `SdkError`. */
function namesOf(prototype: Error): string[] {
  const above = prototype === SdkError.prototype ? [] : namesOf(Object.getPrototypeOf(prototype));
  return [prototype.name, ...above];
}
