import type { View } from "../../document/view.ts";
import { camelCase, NameScope, safeName } from "../../emit/names.ts";
import type { Operation, Resource } from "../types.ts";
import { readFormer } from "./formerNames.ts";
import { longMethodName, methodName, reservedMethods, resourceFromPath, safeMember } from "./names.ts";
import type { OperationDraft } from "./operation.ts";

interface Group {
  readonly name: string;
  /** The tag that is this resource; operations that chose to stand here may have others, and name it where none is. */
  tag: string | undefined;
  readonly drafts: { readonly draft: OperationDraft; readonly method: string | undefined }[];
}

/** Sorts operations into resources: by `x-sdk-name`, else by their first tag, else by their path. */
export function groupOperations(
  root: View,
  drafts: readonly OperationDraft[],
  complete: (draft: OperationDraft) => Pick<Operation, "pagination" | "errors">,
): Resource[] {
  const tags = readTags(root);
  const names = new ResourceNames();
  // Tags of the document claim their names first, in its order, so that a name does not depend on who uses it first.
  const order = [...tags.keys()].filter((tag) => drafts.some((draft) => draft.tag === tag));
  const nameOfTag = (tag: string): string =>
    names.ofTag(tag, tags.get(tag)?.at("x-sdk-name").string() ?? tag);
  const rank = new Map(order.map((tag, index) => [nameOfTag(tag), index]));

  const groups = new Map<string, Group>();
  for (const draft of drafts) {
    const [method, resource] = (draft.sdkName ?? "").split(".").reverse();
    const wanted = resource || (draft.tag === undefined ? resourceFromPath(draft.path) : undefined);
    const name = wanted === undefined ? nameOfTag(draft.tag ?? "") : names.of(wanted);
    const group = groups.get(name) ?? { name, tag: undefined, drafts: [] };
    if (wanted === undefined) group.tag ??= draft.tag;
    group.drafts.push({ draft, method: method || undefined });
    groups.set(name, group);
  }
  for (const group of groups.values()) group.tag ??= group.drafts[0]?.draft.tag;
  return [...groups.values()]
    .sort((a, b) => (rank.get(a.name) ?? rank.size) - (rank.get(b.name) ?? rank.size))
    .map((group) => toResource(group, group.tag === undefined ? undefined : tags.get(group.tag), complete));
}

function readTags(root: View): ReadonlyMap<string, View> {
  const views = root.at("tags").items();
  return new Map(views.map((view) => [view.at("name").text() ?? "", view]));
}

/** Gives each resource a name that is a safe member of the client. */
class ResourceNames {
  readonly #scope = new NameScope(["constructor", "prototype", "then"]);
  readonly #byTag = new Map<string, string>();
  readonly #byWord = new Map<string, string>();

  /** Two tags are two resources, however alike they are written. */
  ofTag(tag: string, wanted: string): string {
    const known = this.#byTag.get(tag);
    if (known !== undefined) return known;
    const word = toMember(wanted);
    const name = this.#scope.claim(word, "Resource");
    this.#byTag.set(tag, name);
    if (!this.#byWord.has(word)) this.#byWord.set(word, name);
    return name;
  }

  /** A name chosen with `x-sdk-name`, or read from a path, joins the resource that is called so already. */
  of(wanted: string): string {
    const word = toMember(wanted);
    const known = this.#byWord.get(word);
    if (known !== undefined) return known;
    const name = this.#scope.claim(word, "Resource");
    this.#byWord.set(word, name);
    return name;
  }
}

function toMember(text: string): string {
  return safeName(camelCase(text), "resource");
}

function toResource(
  group: Group,
  tag: View | undefined,
  complete: (draft: OperationDraft) => Pick<Operation, "pagination" | "errors">,
): Resource {
  const methods = new NameScope(reservedMethods);
  // Names that people chose come first: a derived one gives way.
  const chosen = group.drafts.filter(({ method }) => method !== undefined);
  const named = new Map(
    chosen.map(({ draft, method }) => [draft, methods.claim(safeMember(camelCase(method ?? "")))]),
  );
  const operations = group.drafts.map(({ draft }): Operation => {
    const name = named.get(draft) ?? claimName(draft, group, methods);
    const { view: _view, declaredId: _declaredId, tag: _tag, sdkName: _sdkName, ...rest } = draft;
    const formerNames = readFormer(draft, group);
    return { ...rest, name, resource: group.name, formerNames, ...complete(draft) };
  });
  return {
    name: group.name,
    tag: group.tag,
    title: tag?.at("summary").text() ?? group.tag ?? group.name,
    description: tag?.at("description").text(),
    operations,
    pointer: tag?.pointer ?? operations[0]?.pointer ?? "#/paths",
  };
}

function claimName(draft: OperationDraft, group: Group, methods: NameScope): string {
  const short = methodName(draft.id, group.tag ?? group.name);
  const long = longMethodName(draft.id);
  const wanted = methods.has(short) ? long : short;
  const name = methods.claim(wanted);
  if (name !== wanted) {
    draft.view.report({
      code: "operation-name-collision",
      severity: "warning",
      message: `Two operations of ${JSON.stringify(group.name)} would be called ${JSON.stringify(wanted)}; this one is ${JSON.stringify(name)}.`,
      fix: "Give it a name with x-sdk-name.",
    });
  }
  return name;
}
