import { useEffect, useState } from "preact/hooks";

/** Path and query of the page that is shown. */
export interface Place {
  readonly path: string;
  readonly query: URLSearchParams;
}

const listeners = new Set<() => void>();
let moved = false;

/** Goes to another address. A change of the query alone stays on the page. */
export function navigate(target: string, { replace = false } = {}): void {
  const before = location.pathname;
  if (replace) history.replaceState(null, "", target);
  else history.pushState(null, "", target);
  arrive(before !== location.pathname);
}

/** The same page with other values in its query; an empty value is left out. */
export function setQuery(changes: Readonly<Record<string, string>>): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === "") query.delete(name);
    else query.set(name, value);
  }
  const search = query.toString();
  navigate(location.pathname + (search === "" ? "" : `?${search}`), { replace: true });
}

/** Follows links within the dashboard without loading the page anew, and the browser's back and forward. */
export function watchNavigation(within: string): void {
  addEventListener("popstate", () => arrive(true));
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || !isOurs(event, link, within)) return;
    event.preventDefault();
    navigate(link.href);
    scrollTo(0, 0);
  });
}

/** Whether somebody came here from another page: then its heading is to be read out. Told once. */
export function takeArrival(): boolean {
  const was = moved;
  moved = false;
  return was;
}

export function usePlace(): Place {
  const [href, setHref] = useState(location.href);
  useEffect(() => {
    const tell = () => setHref(location.href);
    listeners.add(tell);
    return () => {
      listeners.delete(tell);
    };
  }, []);
  const { pathname, searchParams } = new URL(href);
  return { path: pathname, query: searchParams };
}

function arrive(elsewhere: boolean): void {
  moved ||= elsewhere;
  for (const tell of listeners) tell();
}

function isOurs(event: MouseEvent, link: HTMLAnchorElement, within: string): boolean {
  const plain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  const inside = link.pathname === within || link.pathname.startsWith(`${within}/`);
  const here = link.origin === location.origin && !link.hasAttribute("download") && link.target === "";
  return plain && inside && here && !event.defaultPrevented && !link.hash;
}
