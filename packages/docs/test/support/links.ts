/** What is wrong with the links of a site: one line for each, empty where all is well. */

import { readMarkdown } from "./markdown.ts";
import { addressOf, fileAt, readSite, type Site } from "./site.ts";

export function deadPageLinks(site: Site): readonly string[] {
  return [...site.pages].flatMap(([file, { addresses }]) =>
    addresses.flatMap((address) => fault(site, addressOf(site, file), address)),
  );
}

export function deadTwinLinks(site: Site): readonly string[] {
  return [...site.twins].flatMap(([file, { links }]) =>
    links.flatMap((link) => fault(site, addressOf(site, file), link)),
  );
}

/** Of a file that is read as text: its Markdown links, and every address in it, in examples too. */
export function deadTextLinks(site: Site, file: string): readonly string[] {
  const text = readSite(site.folder, file);
  const addresses = [...text.matchAll(/https?:\/\/[^\s)"'<>`\\]+/g)].map(([address]) => address);
  return [...readMarkdown(text).links, ...addresses].flatMap((link) =>
    fault(site, addressOf(site, file), link),
  );
}

function fault(site: Site, from: string, address: string): readonly string[] {
  const url = URL.parse(address, site.origin + from);
  if (url === null) return [`${from}: ${address} is no address`];
  if (url.origin !== site.origin || !url.protocol.startsWith("http")) return [];
  const target = fileAt(site, url.pathname);
  if (target === undefined) return [`${from}: ${address} leads nowhere`];
  const anchor = decodeURIComponent(url.hash.slice(1));
  const known = site.pages.get(target)?.ids.includes(anchor) ?? site.twins.get(target)?.ids.has(anchor);
  return anchor === "" || known === true ? [] : [`${from}: ${address} has no such place`];
}
