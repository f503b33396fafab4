import type { Encode } from "./encode.ts";
/** How a value becomes pieces of text. */
export interface Expansion {
    readonly explode: boolean;
    /** Whether each piece carries its name: `color=blue` rather than `blue`. */
    readonly named: boolean;
    /** Between the items of a value that stays in one piece; already encoded. */
    readonly delimiter: string;
    readonly encode: Encode;
}
/** Expands a value to pieces (RFC 6570 §3.2.1): one, or one per item when exploded. Empty lists give none. */
export declare function expand(name: string, value: unknown, how: Expansion): string[];
/** `deepObject`: one piece per leaf, its path in brackets; the items of an array repeat their name. */
export declare function expandDeep(name: string, value: unknown, encode: Encode): string[];
