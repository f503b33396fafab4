/** The two documents in every view that schemas are compared in, and one between them: the old one with the new one's additions. */
import { type Answer, Comparison } from "../../schema/contains.ts";
import { isObject, type JsonObject, type JsonValue, member } from "../../schema/json.ts";
import type { Located, Scope } from "../../schema/scope.ts";
import type { Node, Spec } from "../node.ts";
import { find } from "../node.ts";
import { projectDocument, projectSchema, type Travel } from "./project.ts";

type Version = "old" | "between" | "new";

interface Way {
  readonly giver: Scope;
  readonly taker: Scope;
}

export class Views {
  readonly #plain: Comparison;
  readonly #plainScopes: Readonly<Record<Version, Scope>>;
  #judged: { readonly comparison: Comparison; readonly scopes: ReadonlyMap<string, Scope> } | undefined;

  constructor(old: Spec, next: Spec) {
    this.#plainScopes = {
      old: { name: "old", root: old.document },
      between: { name: "between", root: between(old.document, next.document) },
      new: { name: "new", root: next.document },
    };
    this.#plain = new Comparison([this.#plainScopes.old, this.#plainScopes.new]);
  }

  /** Whether the schemas at two places are written alike, with all they refer to. */
  sameText(old: Node, next: Node): boolean {
    return this.#plain.sameText(
      { scope: this.#plainScopes.old, schema: old.value ?? true },
      { scope: this.#plainScopes.new, schema: next.value ?? true },
    );
  }

  /** Whether what is given now is fine for who takes it: the old client's values for the new server, or the reverse. */
  compatible(old: Node, next: Node, travel: Travel): Answer {
    const { comparison } = this.#judgement();
    const was = this.#at(travel, travel === "request" ? "giver" : "taker", "old", old);
    const is = this.#at(travel, travel === "request" ? "taker" : "giver", "new", next);
    const [taker, giver] = travel === "request" ? [is, was] : [was, is];
    const answer = comparison.contains(taker, giver);
    // Where hiding what does not travel leaves no value at all, nothing would be proven: then as it is written.
    return answer.is === "yes" && comparison.isEmpty(giver) ? this.#asWritten(old, next, travel) : answer;
  }

  /** Whether the reverse holds, too: then nothing was added either. */
  equivalent(old: Node, next: Node, travel: Travel): boolean {
    const was = this.#at(travel, "taker", "old", old);
    const is = this.#at(travel, "taker", "new", next);
    const { comparison } = this.#judgement();
    return comparison.contains(was, is).is === "yes" && comparison.contains(is, was).is === "yes";
  }

  /** The same for one edit of an old schema, all else as it was. */
  compatibleEdit(old: JsonValue, edited: JsonValue, travel: Travel): Answer {
    const { comparison } = this.#judgement();
    const was = this.#located(travel, travel === "request" ? "giver" : "taker", "old", old);
    const is = this.#located(travel, travel === "request" ? "taker" : "giver", "between", edited);
    return travel === "request" ? comparison.contains(is, was) : comparison.contains(was, is);
  }

  #asWritten(old: Node, next: Node, travel: Travel): Answer {
    const was = { scope: this.#plainScopes.old, schema: old.value ?? true };
    const is = { scope: this.#plainScopes.new, schema: next.value ?? true };
    return travel === "request" ? this.#plain.contains(is, was) : this.#plain.contains(was, is);
  }

  /** The schema at a place, as the projected document holds it. */
  #at(travel: Travel, role: keyof Way, version: Version, node: Node): Located {
    const scope = this.#scope(travel, role, version);
    const spec: Spec = { ...node.spec, document: scope.root as JsonObject };
    return { scope, schema: find(spec, node.pointer).value ?? true };
  }

  #located(travel: Travel, role: keyof Way, version: Version, schema: JsonValue): Located {
    const plain = this.#plainScopes[version];
    return {
      scope: this.#scope(travel, role, version),
      schema: projectSchema(schema, plain, { travel, role }),
    };
  }

  #scope(travel: Travel, role: keyof Way, version: Version): Scope {
    const scope = this.#judgement().scopes.get(`${version} ${travel} ${role}`);
    if (scope === undefined) throw new Error(`No view ${version} ${travel} ${role}.`);
    return scope;
  }

  #judgement() {
    if (this.#judged !== undefined) return this.#judged;
    const scopes = new Map<string, Scope>();
    for (const version of ["old", "between", "new"] as const)
      for (const travel of ["request", "response"] as const)
        for (const role of ["giver", "taker"] as const) {
          const name = `${version} ${travel} ${role}`;
          scopes.set(name, {
            name,
            root: projectDocument(this.#plainScopes[version].root as JsonObject, { travel, role }),
          });
        }
    this.#judged = { comparison: new Comparison([...scopes.values()]), scopes };
    return this.#judged;
  }
}

/** The old document and, among its components, what only the new one has. */
function between(old: JsonObject, next: JsonObject): JsonObject {
  const mine = member(old, "components");
  const theirs = member(next, "components");
  if (theirs === undefined || !isObject(theirs)) return old;
  const components: Record<string, JsonValue> = { ...(mine !== undefined && isObject(mine) ? mine : {}) };
  for (const [section, entries] of Object.entries(theirs)) {
    const known = member(components, section);
    if (isObject(entries))
      components[section] = { ...entries, ...(known !== undefined && isObject(known) ? known : {}) };
  }
  return { ...old, components };
}
