import type { SatteriProcessorOptions } from "@astrojs/markdown-satteri";
import { withBase } from "../src/lib/href.ts";

type MdastPlugin = NonNullable<SatteriProcessorOptions["mdastPlugins"]>[number];

/** Links of the guides are written as site paths: they get the site's base and go to folders. */
export function guideLinks(base: string): MdastPlugin {
  return {
    name: "guide-links",
    link: (node) => ({ ...node, url: withBase(node.url, base) }),
  };
}
