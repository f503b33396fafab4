import { Code } from "./code.ts";

const identifierPattern = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Words that can't name a binding in strict-mode TypeScript modules (ECMA-262 §12.7.2, and contextual ones that confuse). */
const reservedWords: ReadonlySet<string> = new Set(
  (
    "abstract any arguments as asserts async await bigint boolean break case catch class const constructor continue debugger " +
    "declare default delete do else enum eval export extends false finally for from function get if implements import in " +
    "infer instanceof interface is keyof let module namespace never new null number object of package private protected " +
    "public readonly require return satisfies set static string super switch symbol this throw true try type typeof " +
    "undefined unique unknown using var void while with yield"
  ).split(" "),
);

export function isReservedWord(name: string): boolean {
  return reservedWords.has(name);
}

/** True where the name can stand as a binding: a plain ASCII identifier that is no reserved word. */
export function isIdentifier(name: string): boolean {
  return identifierPattern.test(name) && !isReservedWord(name);
}

/**
 * A binding's name.
 * @throws TypeError when the name is not a plain identifier; make it one with the naming helpers first.
 */
export function identifier(name: string): Code {
  if (!isIdentifier(name)) throw new TypeError(`Not an identifier: ${JSON.stringify(name)}`);
  return new Code(name);
}

/** The name of a member after a dot or in a class, where reserved words are allowed. */
export function memberName(name: string): Code {
  if (!identifierPattern.test(name)) throw new TypeError(`Not a member name: ${JSON.stringify(name)}`);
  return new Code(name);
}

/** Whether a property key needs no quotes. `__proto__` always does: unquoted or quoted it would set a prototype. */
export function isPlainKey(name: string): boolean {
  return identifierPattern.test(name) && name !== "__proto__";
}
