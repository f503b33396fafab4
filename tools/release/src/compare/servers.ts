import { equal } from "../schema/json.ts";
import type { Context } from "./context.ts";
import type { Ledger } from "./ledger.ts";
import { at, exists, items, type Node, text } from "./node.ts";

/** The addresses of an operation: its own, or its path's, or the document's, which are compared once. */
export function compareServers(context: Context, old: readonly Node[], next: readonly Node[]): void {
  const [was, is] = [old.find(exists), next.find(exists)];
  if (was === undefined && is === undefined) return;
  const root = (node: Node | undefined, list: readonly Node[]) =>
    node ?? at({ ...first(list), pointer: "#", value: first(list).spec.document }, "servers");
  compareServerLists(
    context.ledger,
    root(was, old),
    root(is, next),
    context.felt,
    [...old, ...next].filter(exists),
  );
}

function first(list: readonly Node[]): Node {
  const [node] = list;
  if (node === undefined) throw new Error("Servers are compared of an operation and its path.");
  return node;
}

export function compareServerLists(
  ledger: Ledger,
  old: Node,
  next: Node,
  felt?: string,
  extra: readonly Node[] = [],
): void {
  const byUrl = (node: Node) =>
    new Map(items(node).map((server) => [(text(at(server, "url")) ?? "").replace(/\/$/, ""), server]));
  const [before, after] = [byUrl(old), byUrl(next)];
  for (const [url, was] of before) {
    const is = after.get(url);
    if (is === undefined) {
      ledger.add({
        code: "server-removed",
        sentence: `The API is no longer served at \`${url || "/"}\`.`,
        claims: [was, ...(exists(next) ? [] : [old]), ...extra],
        felt,
      });
    } else {
      const [variables, variablesNow] = [at(was, "variables"), at(is, "variables")];
      if (!equal(variables.value, variablesNow.value))
        ledger.add({
          code: "server-changed",
          sentence: `The variables of the address \`${url}\` are others.`,
          claims: [variables, variablesNow],
          felt,
        });
    }
  }
  for (const [url, is] of after)
    if (!before.has(url))
      ledger.add({
        code: "server-added",
        sentence: `The API is served at \`${url || "/"}\`, too.`,
        claims: [is, ...(exists(old) ? [] : [next]), ...extra],
        felt,
      });
}
