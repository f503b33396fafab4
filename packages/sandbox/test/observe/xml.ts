export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/;
const token = /<(\/?)([a-z]+)((?:\s+[a-z]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y;
const references = /&(?!(?:amp|lt|gt|quot);)/;

/**
 * The elements of a small document of XML, in their order.
 * @throws Error where it is not well-formed (XML 1.0 §2.1).
 */
export function elementsOf(document: string): readonly Element[] {
  if (!declaration.test(document)) throw new Error("There is no declaration.");
  const text = document.replace(declaration, "");
  const open: string[] = [];
  const found: Element[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    if (match === null) throw new Error(`This is no XML: ${text.slice(at, at + 80)}`);
    const [whole, closing, name = "", attributes = "", empty, content] = match;
    if (references.test(whole) || (content ?? "").includes("]]>"))
      throw new Error(`An odd character: ${whole}`);
    if (content !== undefined) continue;
    if (closing === "/") {
      if (open.pop() !== name) throw new Error(`${name} is closed where it is not open.`);
      continue;
    }
    const pairs = [...attributes.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
      key,
      value,
    ]);
    found.push({ name, attributes: Object.fromEntries(pairs) as Record<string, string> });
    if (empty !== "/") open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join(", ")} stay open.`);
  return found;
}
