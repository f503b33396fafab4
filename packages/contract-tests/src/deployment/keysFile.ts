import { readFile } from "node:fs/promises";
import type { Contract } from "../contract.ts";
import { isObject } from "../schema/parts.ts";
import { SetupError } from "./problem.ts";

/** A key whose scopes, plan or environment are known. */
export interface GivenKey {
  readonly key: string;
  readonly scopes: readonly string[];
  /** Undefined: unknown. */
  readonly plan: string | undefined;
  readonly environment: string | undefined;
}

/** An OAuth access token with what it may do. */
export interface GivenToken {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly scopes: readonly string[];
}

export interface GivenKeys {
  readonly keys: readonly GivenKey[];
  readonly tokens: readonly GivenToken[];
}

/** @throws SetupError where the file can't be read, or is not as the README says. */
export async function readKeysFile(file: string, contract: Contract): Promise<GivenKeys> {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new SetupError(`--keys: ${file} can't be read (${error.code ?? error.message}).`);
  });
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    // The parser's message has a piece of the file in it, which may be a key.
    throw new SetupError(`--keys: ${file} is no JSON.`);
  }
  return keysOf(parsed, file, contract);
}

export function keysOf(parsed: unknown, file: string, contract: Contract): GivenKeys {
  const fail = (at: string, want: string): never => {
    throw new SetupError(`--keys: ${file}: ${at} must be ${want}.`);
  };
  if (!isObject(parsed)) return fail("the whole", "an object with keys, tokens or both");
  const list = (name: string): readonly unknown[] => {
    const found: unknown = parsed[name] ?? [];
    return Array.isArray(found) ? found : fail(name, "a list");
  };
  const textAt = (one: unknown, at: string, name: string): string => {
    const found = isObject(one) ? one[name] : undefined;
    return typeof found === "string" && found !== ""
      ? found
      : fail(`${at}.${name}`, "text that is not empty");
  };
  const maybe = (one: unknown, at: string, name: string): string | undefined =>
    isObject(one) && one[name] !== undefined ? textAt(one, at, name) : undefined;
  const scopesAt = (one: unknown, at: string): readonly string[] => {
    const found: unknown = isObject(one) ? (one["scopes"] ?? contract.scopes) : undefined;
    if (!Array.isArray(found) || !found.every((scope) => typeof scope === "string"))
      return fail(`${at}.scopes`, "a list of scopes");
    const unknown = found.find((scope) => !contract.scopes.includes(scope));
    return unknown === undefined
      ? found
      : fail(`${at}.scopes`, `of ${contract.scopes.join(", ")}; ${JSON.stringify(unknown)} is none`);
  };
  return {
    keys: filled(list("keys"), "key").map(([index, one]) => ({
      key: textAt(one, `keys[${index}]`, "key"),
      scopes: scopesAt(one, `keys[${index}]`),
      plan: maybe(one, `keys[${index}]`, "plan"),
      environment: maybe(one, `keys[${index}]`, "environment"),
    })),
    tokens: filled(list("tokens"), "access_token").map(([index, one]) => ({
      accessToken: textAt(one, `tokens[${index}]`, "access_token"),
      refreshToken: maybe(one, `tokens[${index}]`, "refresh_token") ?? "",
      scopes: scopesAt(one, `tokens[${index}]`),
    })),
  };
}

/** Without those that a template left empty. */
function filled(list: readonly unknown[], name: string): readonly (readonly [number, unknown])[] {
  return [...list.entries()].filter(([, one]) => !isObject(one) || one[name] !== "");
}

/** Every scope set that the checks ask for: all, none, each alone, all but each, and what each operation needs. */
export function scopeSetsOf({ scopes, operations }: Contract): readonly (readonly string[])[] {
  const needed = operations.flatMap(({ security }) =>
    security.flatMap((one) => one.map((requirement) => requirement.scopes)),
  );
  const sets = [
    scopes,
    [],
    ...scopes.map((scope) => [scope]),
    ...scopes.map((scope) => scopes.filter((one) => one !== scope)),
    ...needed,
    ...needed.map((set) => scopes.filter((scope) => !set.includes(scope))),
  ];
  return [...new Map(sets.map((set) => [set.toSorted().join(" "), set])).values()];
}

/** The file with every key still to be filled in. */
export function keysTemplate(contract: Contract): string {
  const sets = scopeSetsOf(contract);
  const file = {
    keys: sets.map((scopes) => ({ key: "", scopes })),
    tokens: sets.filter((scopes) => scopes.length > 0).map((scopes) => ({ access_token: "", scopes })),
  };
  return JSON.stringify(file, null, 2);
}
