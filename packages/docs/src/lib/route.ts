import { pages } from "./generated.ts";
import { guideSlugs } from "./guidePages.ts";
import { withBase } from "./href.ts";

/** Path of a page below the site's base, without slashes around it; empty for the home page. */
export function slugOf(pathname: string, base: string = import.meta.env.BASE_URL): string {
  const root = base.replace(/\/$/, "");
  return (pathname.startsWith(root) ? pathname.slice(root.length) : pathname).replace(/^\/|\/$/g, "");
}

export const hasTwin = (slug: string): boolean => pages.has(slug) || guideSlugs.has(slug);

/** The same page as Markdown. */
export const twinHref = (slug: string): string => withBase(`/${slug}.md`);
