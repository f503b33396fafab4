import { camelCase, words } from "../../emit/names.ts";

/** Members every resource class has, or that would make it a promise or break its construction. */
export const reservedMethods = [
  "constructor",
  "transport",
  "then",
  "toString",
  "toLocaleString",
  "toJSON",
  "valueOf",
  "hasOwnProperty",
  "prototype",
] as const;

/** The resource of an operation without a tag: the first word of its path that is no version and no parameter. */
export function resourceFromPath(path: string): string {
  const segment = path
    .split("/")
    .find((part) => part !== "" && !part.startsWith("{") && !/^(api|v\d+(\.\d+)*)$/i.test(part));
  return camelCase(segment ?? "") || "root";
}

/**
 * The method's name in its resource: the operationId without the resource's noun, so that `listAccounts` of `Accounts`
 * is `list` and `repos/list-for-user` of `repos` is `listForUser`.
 */
export function methodName(operationId: string, resource: string): string {
  const all = words(operationId).map((word) => word.toLowerCase());
  const noun = words(resource).map((word) => word.toLowerCase());
  const without = removeNoun(all, noun);
  return safeMember(camelCase((without ?? words(operationId)).join(" ")));
}

/** The whole operationId as a method's name, for when the short one is taken. */
export function longMethodName(operationId: string): string {
  return safeMember(camelCase(operationId));
}

/** An operationId for an operation that has none: `getAccountsByAccountId`. */
export function operationIdFromPath(method: string, path: string): string {
  const parts = path.split("/").map((part) => part.replace(/\{([^{}]+)\}/g, " by $1 "));
  return camelCase([method.toLowerCase(), ...parts].join(" "));
}

/** Takes the noun out where it begins the name or follows its verb: further in, what stands between would lose its sense. */
function removeNoun(all: readonly string[], noun: readonly string[]): string[] | undefined {
  if (noun.length === 0 || all.length <= noun.length) return undefined;
  const start = [0, 1].find((index) =>
    noun.every((word, offset) => sameNoun(all[index + offset] ?? "", word)),
  );
  return start === undefined ? undefined : [...all.slice(0, start), ...all.slice(start + noun.length)];
}

/** The same noun, one or many. */
function sameNoun(a: string, b: string): boolean {
  return a === b || plurals(a).includes(b) || plurals(b).includes(a);
}

function plurals(word: string): readonly string[] {
  return [`${word}s`, `${word}es`, word.replace(/y$/, "ies")];
}

/** A member's name: any word but those every object has, never beginning with a digit. */
export function safeMember(name: string): string {
  const plain = name === "" ? "call" : name;
  if (/^[0-9]/.test(plain)) return `_${plain}`;
  return (reservedMethods as readonly string[]).includes(plain) ? `${plain}_` : plain;
}
