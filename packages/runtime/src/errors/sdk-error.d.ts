import type { OperationSpec } from "../operation.ts";
/** What every error knows of the call it ended. */
export interface CallFacts {
    /** The operation called; `undefined` when the client itself could not be made. */
    readonly operation?: OperationSpec | undefined;
    /** How many requests were sent, or begun. */
    readonly attempts?: number;
    readonly idempotencyKey?: string | undefined;
}
/** Adds properties that can be read, but that `console.log` and spreading leave out. */
export declare function hide(target: object, properties: Readonly<Record<string | symbol, unknown>>): void;
/**
 * Base of every error that a client raises on purpose. `code` tells errors apart;
 * `toJSON` gives what may be logged, without secrets.
 */
export declare abstract class SdkError extends Error {
    /** Name of the class, which minifiers leave alone. */
    static readonly kind: string;
    /** What went wrong, as a stable word. */
    readonly code: string;
    /** How many requests were sent, or begun. */
    readonly attempts: number;
    /** The idempotency key that was sent, if the operation takes one. */
    readonly idempotencyKey: string | undefined;
    /** The operation called; `undefined` when the client itself could not be made. */
    readonly operation: OperationSpec | undefined;
    constructor(code: string, message: string, facts?: CallFacts, cause?: unknown);
    get name(): string;
    /** Whether a value is an error of this class, made by any copy of the runtime. */
    static is<Class extends abstract new (...args: never) => unknown>(this: Class, value: unknown): value is InstanceType<Class>;
    static [Symbol.hasInstance](this: {
        readonly kind: string;
    }, value: unknown): boolean;
    /** What may be logged: no secret, no cause. */
    toJSON(): Record<string, unknown>;
}
