/** What Pagefind tells of a page. */
export interface Found {
  readonly url: string;
  readonly meta: { readonly title?: string; readonly kind?: string };
  readonly excerpt: string;
  readonly sub_results: readonly { readonly url: string; readonly excerpt: string }[];
}

const kinds: Readonly<Record<string, string>> = {
  operation: "Operation",
  resource: "Resource",
  schema: "Schema",
  event: "Event",
  error: "Error",
  index: "Reference",
};

/** One line of the results: the page, what kind it is, and the words around what was found. */
export function resultOf({ url, meta, excerpt, sub_results }: Found): HTMLLIElement {
  // The best place comes first; it may be a section of the page.
  const [best] = sub_results;
  const link = document.createElement("a");
  link.href = best?.url ?? url;
  link.append(
    span("result-title", [meta.title ?? url]),
    span("result-kind", [kinds[meta.kind ?? ""] ?? "Guide"]),
    span("result-text", marked(best?.excerpt ?? excerpt)),
  );
  const item = document.createElement("li");
  item.append(link);
  return item;
}

function span(name: string, content: readonly (string | Node)[]): HTMLSpanElement {
  const element = document.createElement("span");
  element.className = name;
  element.append(...content);
  return element;
}

/** Pagefind marks what it found with `<mark>`: of its markup, nothing but the marks is taken over. */
function marked(excerpt: string): (string | Node)[] {
  const parsed = new DOMParser().parseFromString(excerpt, "text/html").body;
  return [...parsed.childNodes].map((node) => {
    if (node.nodeName !== "MARK") return node.textContent ?? "";
    const mark = document.createElement("mark");
    mark.textContent = node.textContent;
    return mark;
  });
}
