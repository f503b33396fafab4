/** The search dialog: Pagefind's own index, asked as one types; the index is loaded when the dialog first opens. */
import { loadNames, type Named, pagesNamed } from "./names.ts";
import { type Found, resultOf } from "./searchResult.ts";

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
const broken = "The search index could not be loaded.";

interface Index {
  readonly pagefind: Pagefind;
  readonly names: readonly Named[];
}

async function loadIndex(address: string, names: string): Promise<Index> {
  const [pagefind, named] = await Promise.all([loadPagefind(address), loadNames(names)]);
  return { pagefind, names: named };
}

async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 18, ranking: { termSimilarity: 2, termFrequency: 0.6 } });
  await pagefind.init();
  return pagefind;
}

export function enableSearch(): void {
  const button = document.querySelector<HTMLButtonElement>(".search-open");
  const dialog = document.querySelector<HTMLDialogElement>("dialog.search");
  const input = dialog?.querySelector<HTMLInputElement>("input");
  const list = dialog?.querySelector<HTMLUListElement>("ul");
  const status = dialog?.querySelector<HTMLElement>(".search-status");
  if (!button || !dialog || !input || !list || !status) return;

  const { pagefind: address = "", names: namesAddress = "" } = dialog.dataset;
  let loading: Promise<Index> | undefined;
  const load = (): Promise<Index> => {
    loading ??= loadIndex(address, namesAddress).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  const say = (text: string): void => {
    status.textContent = text;
  };
  const open = (): void => {
    if (!dialog.open) dialog.showModal();
    input.select();
    load().catch(() => say(broken));
  };
  const search = async (): Promise<void> => {
    const text = input.value.trim();
    list.setAttribute("aria-busy", "true");
    if (text === "") {
      list.removeAttribute("aria-busy");
      list.replaceChildren();
      say("");
      return;
    }
    const { pagefind, names } = await load();
    const answer = await pagefind.debouncedSearch(text, {}, 80);
    if (answer === null) return;
    const first = pagesNamed(text, names);
    const others = await Promise.all(answer.results.slice(0, most).map((result) => result.data()));
    const found = [...first, ...others.filter(({ url }) => !first.some((one) => one.url === url))];
    // Another letter may have been typed meanwhile: its own search shows what it finds.
    if (input.value.trim() !== text) return;
    list.removeAttribute("aria-busy");
    list.replaceChildren(...found.map(resultOf));
    say(found.length === 0 ? `Nothing found for “${text}”.` : "");
  };
  /** Arrows go through the results, and from the first one back to the field. */
  const move = (step: 1 | -1): void => {
    const links = [...list.querySelectorAll("a")];
    const place = links.indexOf(document.activeElement as HTMLAnchorElement) + step;
    (place < 0 ? input : (links[Math.min(place, links.length - 1)] ?? input)).focus();
  };

  button.addEventListener("click", open);
  input.addEventListener("input", () => void search().catch(() => say(broken)));
  dialog.querySelector("form")?.addEventListener("submit", (event) => {
    const first = list.querySelector("a");
    // Enter in the field goes to the first result; the button closes.
    if (document.activeElement !== input || first === null) return;
    event.preventDefault();
    first.click();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    move(event.key === "ArrowDown" ? 1 : -1);
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, textarea") !== null;
    if (!(event.key === "k" && (event.metaKey || event.ctrlKey)) && !(event.key === "/" && !typing)) return;
    event.preventDefault();
    open();
  });
  const key = button.querySelector(".search-key");
  if (key && /Mac|iPhone|iPad/.test(navigator.platform)) key.textContent = "⌘";
  button.disabled = false;
}
