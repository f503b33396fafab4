/** The search dialog: Pagefind's own index, asked as one types; the index is loaded when the dialog first opens. */
interface Found {
  readonly url: string;
  readonly meta: { readonly title?: string; readonly kind?: string };
  readonly excerpt: string;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

interface Pagefind {
  init(): Promise<void>;
  options(options: Record<string, unknown>): Promise<void>;
  debouncedSearch(
    text: string,
    options: Record<string, unknown>,
    wait: number,
  ): Promise<{ readonly results: readonly { data(): Promise<Found> }[] } | null>;
}

const most = 12;
const names: Readonly<Record<string, string>> = {
  operation: "Operation",
  resource: "Resource",
  schema: "Schema",
  event: "Event",
  error: "Error",
  index: "Reference",
};

export function openSearch(): void {
  const button = document.querySelector<HTMLButtonElement>(".search-open");
  const dialog = document.querySelector<HTMLDialogElement>("dialog.search");
  const input = dialog?.querySelector<HTMLInputElement>("input");
  const list = dialog?.querySelector<HTMLUListElement>("ul");
  const status = dialog?.querySelector<HTMLElement>(".search-status");
  if (!button || !dialog || !input || !list || !status) return;
  button.disabled = false;
  const key = button.querySelector(".search-key");
  if (key && /Mac|iPhone|iPad/.test(navigator.platform)) key.textContent = "⌘";

  let loading: Promise<Pagefind> | undefined;
  const load = (): Promise<Pagefind> => {
    loading ??= (async () => {
      const pagefind = (await import(/* @vite-ignore */ dialog.dataset["pagefind"] ?? "")) as Pagefind;
      await pagefind.options({ excerptLength: 18, ranking: { termSimilarity: 2, termFrequency: 0.6 } });
      await pagefind.init();
      return pagefind;
    })();
    return loading;
  };

  const open = (): void => {
    if (!dialog.open) dialog.showModal();
    input.select();
    load().catch(() => {
      loading = undefined;
      status.textContent = "The search index could not be loaded.";
    });
  };
  const options = (): HTMLAnchorElement[] => [...list.querySelectorAll<HTMLAnchorElement>("a")];
  let chosen = -1;
  const choose = (index: number): void => {
    const all = options();
    chosen = all.length === 0 ? -1 : (index + all.length) % all.length;
    for (const [place, option] of all.entries()) option.setAttribute("aria-selected", String(place === chosen));
    const current = all[chosen];
    current?.scrollIntoView({ block: "nearest" });
    if (current === undefined) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", current.id);
  };

  const show = (found: readonly Found[], text: string): void => {
    list.replaceChildren(...found.map((page, index) => resultOf(page, index)));
    input.setAttribute("aria-expanded", String(found.length > 0));
    status.textContent = found.length === 0 ? `Nothing found for “${text}”.` : "";
    choose(0);
  };

  const search = async (): Promise<void> => {
    const text = input.value.trim();
    if (text === "") return show([], text), void (status.textContent = "");
    try {
      const answer = await (await load()).debouncedSearch(text, {}, 80);
      if (answer === null || input.value.trim() !== text) return;
      show(await Promise.all(answer.results.slice(0, most).map((result) => result.data())), text);
    } catch {
      status.textContent = "The search index could not be loaded.";
    }
  };

  button.addEventListener("click", open);
  input.addEventListener("input", () => void search());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
    else if (event.key === "Enter") options()[chosen]?.click();
    else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea, [contenteditable]") !== null;
    if ((event.key === "k" && (event.metaKey || event.ctrlKey)) || (event.key === "/" && !typing)) {
      event.preventDefault();
      open();
    }
  });
}

function resultOf({ url, meta, excerpt, sub_results }: Found, index: number): HTMLLIElement {
  const best = sub_results.find(({ url: own }) => own.includes("#") && own !== url);
  const item = document.createElement("li");
  item.role = "presentation";
  const link = document.createElement("a");
  link.href = best === undefined || sub_results[0] !== best ? url : best.url;
  link.id = `search-result-${index}`;
  link.role = "option";
  link.tabIndex = -1;
  const title = document.createElement("span");
  title.className = "result-title";
  title.textContent = meta.title ?? url;
  const kind = document.createElement("span");
  kind.className = "result-kind";
  kind.textContent = names[meta.kind ?? ""] ?? "Guide";
  const text = document.createElement("span");
  text.className = "result-text";
  text.append(...marked(excerpt));
  link.append(title, kind, text);
  item.append(link);
  return item;
}

/** Pagefind marks what it found with `<mark>` and escapes the rest; nothing but marks is taken over. */
function marked(excerpt: string): (string | HTMLElement)[] {
  const decode = document.createElement("textarea");
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const inner = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
    decode.innerHTML = inner ?? part;
    if (inner === undefined) return decode.value;
    const mark = document.createElement("mark");
    mark.textContent = decode.value;
    return mark;
  });
}
