import type { View } from "../../document/view.ts";
import { excludeEachOther, overriddenProperties, type Resolve } from "../contradictions.ts";
import { childrenOf } from "../lookup.ts";
import type { Schema } from "../schema.ts";

/** Tells of `allOf`s that nothing can match as they are written, and how they are read. */
export function reportContradictions(root: View, schemas: Iterable<Schema>, resolve: Resolve): void {
  const queue = [...schemas];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    for (const child of childrenOf(schema)) queue.push(child);
    if (schema.kind !== "intersection") continue;
    const view = root.follow(schema.pointer) ?? root;
    if (excludeEachOther(schema.members, resolve)) {
      report(view, "Nothing can be of all these types at once; read as any value.");
      continue;
    }
    const names = overriddenProperties(schema.members, resolve).flat();
    if (names.length > 0)
      report(
        view,
        `Parts that must all hold say of ${names.map((name) => JSON.stringify(name)).join(", ")} what excludes each other; the last one counts.`,
      );
  }
}

function report(view: View, message: string): void {
  const fix = "Say of each property in one part only what it is, or make the parts agree.";
  view.report({ code: "schema-contradiction", severity: "warning", message, fix });
}
