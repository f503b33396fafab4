import { Parser } from "htmlparser2";

/** What matters of a page for those who follow its links. */
export interface HtmlPage {
  /** Everything that an anchor can lead to. */
  readonly ids: readonly string[];
  /** `href` and `src` of every element, and each address of `srcset`. */
  readonly addresses: readonly string[];
  readonly canonical: string | undefined;
  /** The page as Markdown. */
  readonly twin: string | undefined;
  /** Whether it does nothing but lead to another page. */
  readonly sendsOn: boolean;
  /** Texts of `code`, `pre` and all else, in order, one space between. */
  readonly text: string;
}

export function readHtml(source: string): HtmlPage {
  const ids: string[] = [];
  const addresses: string[] = [];
  const texts: string[] = [];
  let canonical: string | undefined;
  let twin: string | undefined;
  let sendsOn = false;
  let silent = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const { id, href, src, srcset = "", rel, type } = attributes;
      if (id !== undefined) ids.push(id);
      // An address that is no page's own: of the page for "not found".
      if (name === "link" && rel === "canonical") canonical = href;
      else if (href !== undefined) addresses.push(href);
      if (name === "link" && rel === "alternate" && type === "text/markdown") twin = href;
      if (name === "meta" && attributes["http-equiv"] === "refresh") sendsOn = true;
      if (src !== undefined) addresses.push(src);
      addresses.push(...srcset.split(",").flatMap((one) => one.trim().split(" ")[0] || []));
      if (name === "script" || name === "style") silent += 1;
    },
    onclosetag(name) {
      if (name === "script" || name === "style") silent -= 1;
    },
    ontext(text) {
      if (silent === 0) texts.push(text);
    },
  });
  parser.end(source);
  return { ids, addresses, canonical, twin, sendsOn, text: texts.join("") };
}
