import { docs } from "../../../../src/targets/docs/index.ts";
import type { Block, Facts, Href, Inline, Page, Shape } from "../../../../src/targets/docs/page.ts";
import { typescript } from "../../../../src/targets/typescript/index.ts";
import { type Given, modelOf } from "../../../support/model.ts";

export interface Emitted {
  /** Text of every file by its path. */
  readonly files: ReadonlyMap<string, string>;
  readonly pages: readonly Page[];
  readonly facts: Facts;
  file(path: string): string;
  page(slug: string): Page;
  /** A page's twin. */
  twin(slug: string): string;
  partial(name: string): readonly Block[];
}

/** What the target makes of a document, with TypeScript samples. */
export function emit(given: Given, options: Readonly<Record<string, unknown>> = {}): Emitted {
  const { api } = modelOf(given);
  const runtimeSources = new Map<string, string>();
  const sample = typescript.sample?.(api, typescript.parseOptions(options), { runtimeSources });
  const emission = docs.emit(api, docs.parseOptions({}), {
    command: "pnpm generate",
    runtimeSources,
    pathTypes: undefined,
    samples: (operation) => [sample?.(operation)].filter((found) => found !== undefined),
  });
  const files = new Map(emission.files.map((file) => [file.path, file.text]));
  const file = (path: string): string => {
    const text = files.get(path);
    if (text === undefined)
      throw new Error(`There is no ${path}; there are ${[...files.keys()].join(", ")}.`);
    return text;
  };
  const read = <Value>(path: string): Value => JSON.parse(file(path)) as Value;
  return {
    files,
    pages: [...files.keys()].filter((path) => path.startsWith("pages/")).map((path) => read<Page>(path)),
    facts: read<Facts>("facts.json"),
    file,
    page: (slug) => read<Page>(`pages/${slug}.json`),
    twin: (slug) => file(`markdown/${slug}.md`),
    partial: (name) => read<{ blocks: Block[] }>(`partials/${name}.json`).blocks,
  };
}

/** Every block of a list, those inside others included. */
export function allBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === "details" ? [block, ...allBlocks(block.blocks)] : [block],
  );
}

/** The one block of a kind. */
export function blockOf<Kind extends Block["kind"]>(
  page: Pick<Page, "blocks">,
  kind: Kind,
): Extract<Block, { kind: Kind }> {
  const found = allBlocks(page.blocks).find(
    (block): block is Extract<Block, { kind: Kind }> => block.kind === kind,
  );
  if (found === undefined) throw new Error(`There is no block ${kind}.`);
  return found;
}

/** The blocks between the heading of an id and the next of its level. */
export function section(page: Page, id: string): readonly Block[] {
  const start = page.blocks.findIndex((block) => block.kind === "heading" && block.id === id);
  const [head, ...rest] = page.blocks.slice(start);
  if (start < 0 || head?.kind !== "heading") throw new Error(`There is no heading ${id}.`);
  const end = rest.findIndex((block) => block.kind === "heading" && block.level <= head.level);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Every link of a page: of its lines, of its fields. */
export function linksOf(value: unknown): readonly Href[] {
  if (Array.isArray(value)) return value.flatMap(linksOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    (key === "href" || key === "continues") && typeof inner === "string" ? [inner] : linksOf(inner),
  );
}

/** Every anchor of a page. */
export function anchorsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(anchorsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "id" && typeof inner === "string" ? [inner] : anchorsOf(inner),
  );
}

/** `a b c` of a line. */
export function plain(inline: readonly Inline[]): string {
  return inline
    .map((part) => {
      if (typeof part === "string") return part;
      if ("strong" in part) return part.strong;
      if ("markdown" in part) return part.markdown;
      return "code" in part ? part.code : part.text;
    })
    .join("");
}

/** Names of all fields with the path to each. */
export function fieldPaths({ fields, alternatives = [] }: Shape, parent = ""): readonly string[] {
  return [
    ...fields.flatMap(({ name, children }) => [
      `${parent}${name}`,
      ...(children === undefined ? [] : fieldPaths(children, `${parent}${name}.`)),
    ]),
    ...alternatives.flatMap((alternative) => fieldPaths(alternative, `${parent}<${alternative.label}>`)),
  ];
}
