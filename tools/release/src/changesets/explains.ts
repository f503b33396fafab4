/** Whether what changed in the document is why a program no longer compiles. */
import type { SourceBreak } from "../source/break.ts";
import { type Cause, schemaOf } from "./causes.ts";
import { type Facts, tokensOf } from "./facts.ts";
import { nameOf } from "./names.ts";

export function explains(cause: Cause, { symbol }: SourceBreak, facts: Facts): boolean {
  const used = symbol.replace(/^Outfame\./, "").replace(/\(\)$/, "");
  return symbolsOf(cause, facts).some((own) => within(own, used) || within(used, own));
}

function within(part: string, whole: string): boolean {
  return part === whole || part.startsWith(`${whole}.`);
}

/** Methods, and types that a schema's name makes, with their members. */
function symbolsOf({ kind, findings }: Cause, facts: Facts): string[] {
  if (kind === "words" || kind === "rate-limits") return [];
  return findings.flatMap((finding) => {
    const pointers =
      kind === "property" ? [schemaOf(finding), finding.place.pointer] : [finding.place.pointer];
    const types = pointers.flatMap((pointer) => {
      const [section, part, name, ...rest] = tokensOf(pointer);
      if (section !== "components" || part !== "schemas" || name === undefined) return [];
      const members = rest.filter((_token, index) => rest[index - 1] === "properties");
      return [[name, ...members].join(".")];
    });
    // A schema is felt wherever it is used, and breaks there under its own name.
    const labels = finding.edit === undefined ? finding.felt : [];
    const methods = labels.flatMap((label) => [facts.names.before(label), facts.names.now(label)]);
    return [...types, ...methods.flatMap((method) => (method === undefined ? [] : [nameOf(method)]))];
  });
}
