/** Media types of bodies, responses, parameters and headers. */
import { equal } from "../schema/json.ts";
import { type Context, judge } from "./context.ts";
import { at, entries, exists, type Node, resolve } from "./node.ts";
import type { Travel } from "./schemas/project.ts";

/** Compares `content` maps. Media types are matched as RFC 9110 §8.3.1 reads them: letter case and spaces don't matter. */
export function compareContent(context: Context, old: Node, next: Node, travel: Travel) {
  const before = byType(old);
  const after = byType(next);
  for (const [type, [name, was]] of before) {
    const is = after.get(type)?.[1];
    if (is !== undefined) compareMedia(context, resolve(was), resolve(is), travel);
    else
      context.ledger.add({
        code: "media-type-removed",
        sentence: `\`${name}\` is no longer ${travel === "request" ? "taken" : "given"} (${context.felt}).`,
        claims: [was, ...(after.size === 0 ? [old] : [])],
        felt: context.felt,
      });
  }
  for (const [type, [name, is]] of after)
    if (!before.has(type))
      context.ledger.add({
        code: "media-type-added",
        sentence: `\`${name}\` is ${travel === "request" ? "taken" : "given"}, too (${context.felt}).`,
        claims: [is, ...(before.size === 0 ? [next] : [])],
        felt: context.felt,
      });
}

function byType(node: Node): Map<string, readonly [string, Node]> {
  return new Map(
    entries(node).map(([name, media]) => [name.toLowerCase().replaceAll(/\s/g, ""), [name, media]]),
  );
}

function compareMedia(context: Context, old: Node, next: Node, travel: Travel) {
  for (const key of ["schema", "itemSchema"]) compareSchemas(context, at(old, key), at(next, key), travel);
  const [was, is] = [at(old, "encoding"), at(next, "encoding")];
  if (equal(was.value, is.value)) return;
  context.ledger.add({
    code: "encoding-changed",
    sentence: `How parts of the body are encoded is said in another way (${context.felt}).`,
    claims: [was, is],
    felt: context.felt,
  });
}

/** A schema that is missing allows everything. */
export function compareSchemas(context: Context, old: Node, next: Node, travel: Travel) {
  if (exists(old) && exists(next)) return judge(context, old, next, travel);
  if (!exists(old) && !exists(next)) return;
  judge(context, { ...old, value: old.value ?? true }, { ...next, value: next.value ?? true }, travel);
}
