/** Pages by their names: who types one in full wants that page, whatever else is written about it. */
import type { Found } from "./searchResult.ts";

export interface Named {
  readonly names: readonly string[];
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly text: string;
}

const most = 3;
const shortestStart = 3;

export async function loadNames(address: string): Promise<readonly Named[]> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return (await answer.json()) as readonly Named[];
}

/** Pages that are called so, then pages whose name begins so. */
export function pagesNamed(text: string, all: readonly Named[]): readonly Found[] {
  const wanted = plain(text);
  const called = all.filter(({ names }) => names.some((name) => plain(name) === wanted));
  const begin =
    wanted.length < shortestStart
      ? []
      : all.filter(({ names }) => names.some((name) => plain(name).startsWith(wanted)));
  return [...new Set([...called, ...begin])].slice(0, most).map(({ url, title, kind, text: excerpt }) => ({
    url,
    meta: { title, kind },
    excerpt: excerpt.replaceAll("&", "&amp;").replaceAll("<", "&lt;"),
    sub_results: [],
  }));
}

const plain = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, " ");
