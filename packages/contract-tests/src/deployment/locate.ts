import { readFileSync } from "node:fs";
import path from "node:path";
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
} from "yaml";
import { SetupError } from "./problem.ts";
import { referencesFrom } from "./references.ts";

interface Loaded {
  readonly file: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
}

/**
 * Finds file, line and column of JSON Pointers in a document of one file or many, following its `$ref`s.
 * @throws SetupError where the document can't be read
 */
export async function locator(file: string): Promise<(place: string) => string | undefined> {
  const loaded = new Map<string, Loaded>();
  const load = (name: string): Loaded => {
    const known = loaded.get(name);
    if (known !== undefined) return known;
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(name, "utf8"), { lineCounter: lines });
    const made = { file: name, document, lines };
    loaded.set(name, made);
    return made;
  };
  const root = path.resolve(file);
  try {
    const [error] = load(root).document.errors;
    if (error !== undefined) throw error;
  } catch (error) {
    throw new SetupError(
      `--document: ${file} can't be read: ${error instanceof Error ? error.message : error}`,
    );
  }
  return (place) => {
    try {
      const pointer = place.replace(/^#/, "");
      return find(load, root, pointer, 0) ?? findNamed(load, root, pointer);
    } catch {
      // A part that can't be read has no line; the pointer still says where it is.
      return undefined;
    }
  };
}

const deepest = 32;

/** A component that bundling made of another file's part: `#/components/responses/Unauthorized` is what some `$ref` leads to. */
function findNamed(load: (file: string) => Loaded, root: string, pointer: string): string | undefined {
  const [, first, kind = "", name = "", ...rest] = pointer.split("/");
  if (first !== "components") return undefined;
  const targets = [...referencesFrom((file) => load(file).document, root)].map((reference) => {
    const [file = "", fragment = ""] = reference.split("#", 2);
    return { file, fragment, name: plainSegment(fragment.split("/").at(-1) || path.parse(file).name) };
  });
  const named = targets.filter((target) => target.name === plainSegment(name));
  // Two kinds may have one name; files and folders are called after their kind.
  const ofKind = named.filter(({ file, fragment }) => `${file}#${fragment}`.includes(kind));
  const [target] = ofKind.length > 0 ? ofKind : named;
  if (target === undefined) return undefined;
  return find(load, target.file, target.fragment + rest.map((one) => `/${one}`).join(""), 0);
}

function find(
  load: (file: string) => Loaded,
  file: string,
  pointer: string,
  depth: number,
): string | undefined {
  const { document, lines } = load(file);
  const segments = pointer.split("/").slice(1).map(plainSegment);
  let node: unknown = document.contents;
  let at = offsetOf(node);
  for (const [index, segment] of segments.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const reference = isMap(node) ? node.get("$ref") : undefined;
    if (typeof reference === "string" && depth < deepest) {
      const [other = "", fragment = ""] = reference.split("#", 2);
      const rest = segments.slice(index).map(pointerSegment).join("");
      const target = other === "" ? file : path.resolve(path.dirname(file), other);
      return find(load, target, decodeURIComponent(fragment) + rest, depth + 1);
    }
    if (!isCollection(node)) return undefined;
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === segment)
      : undefined;
    node = isMap(node) ? pair?.value : node.get(Number(segment), true);
    if (node === undefined || node === null) return undefined;
    at = offsetOf(pair?.key) ?? offsetOf(node) ?? at;
  }
  if (at === undefined) return undefined;
  const { line, col } = lines.linePos(at);
  return `${path.relative(process.cwd(), file)}:${line}:${col}`;
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function plainSegment(segment: string): string {
  return decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
}

function pointerSegment(segment: string): string {
  return `/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
