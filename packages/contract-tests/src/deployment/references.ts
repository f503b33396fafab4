import path from "node:path";
import { type Document, isScalar, visit } from "yaml";

/** Everything that `$ref`s lead to, from one file through all the others: absolute file, `#`, and JSON Pointer. */
export function referencesFrom(load: (file: string) => Document, root: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [root];
  const seen = new Set(open);
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const reference of referencesIn(load(file))) {
      const [other = "", fragment = ""] = reference.split("#", 2);
      const target = other === "" ? file : path.resolve(path.dirname(file), other);
      found.add(`${target}#${decodeURIComponent(fragment)}`);
      if (!seen.has(target)) open.push(target);
      seen.add(target);
    }
  }
  return found;
}

function referencesIn(document: Document): readonly string[] {
  const found: string[] = [];
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === "$ref" && isScalar(value) && typeof value.value === "string")
        found.push(value.value);
    },
  });
  return found;
}
