/** A site path with the site's base before it; addresses of other hosts stay as they are. */
export function withBase(href: string, base: string = import.meta.env.BASE_URL): string {
  if (!href.startsWith("/")) return href;
  const [path = "", anchor] = href.split("#", 2);
  const root = base.replace(/\/$/, "");
  const last = path.slice(path.lastIndexOf("/") + 1);
  const folder = path === "/" || last.includes(".") ? path : `${path.replace(/\/$/, "")}/`;
  return root + folder + (anchor === undefined ? "" : `#${anchor}`);
}
