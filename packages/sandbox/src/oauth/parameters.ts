import { decodePart, rawPairs } from "../schema/querystring.ts";

/** What is wrong with a parameter, as a sentence. */
export interface ParameterFault {
  readonly name: string;
  readonly sentence: string;
}

export interface Parameters {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly ParameterFault[];
}

/**
 * Reads the parameters that are known by name from a query or a form, by the rules of RFC 6749 §3.1 and §3.2: one
 * without a value counts as left out, unknown ones are ignored, and none may come twice.
 */
export function readParameters(encoded: string, names: readonly string[]): Parameters {
  const pairs = rawPairs(encoded).filter(({ raw }) => raw !== "");
  const values: Record<string, string> = {};
  const faults: ParameterFault[] = [];
  for (const name of names) {
    const [first, ...others] = pairs.filter((pair) => pair.name === name);
    if (first === undefined) continue;
    const value = decodePart(first.raw);
    if (others.length > 0) faults.push({ name, sentence: `The parameter ${name} is given more than once.` });
    else if (value === undefined)
      faults.push({ name, sentence: `The parameter ${name} is not properly percent-encoded UTF-8.` });
    else values[name] = value;
  }
  return { values, faults };
}

/** What a validator found, as sentences about parameters. */
export function schemaFaults(
  found: readonly { readonly field: string; readonly message: string }[],
): readonly ParameterFault[] {
  return found.map(({ field, message }) => ({
    name: field,
    sentence:
      message === "is required" ? `The parameter ${field} is missing.` : `The parameter ${field} ${message}.`,
  }));
}
