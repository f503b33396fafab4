import type { ExpressiveCodePlugin } from "@astrojs/starlight/expressive-code";
import type { Element } from "@astrojs/starlight/expressive-code/hast";

/**
 * What scrolls can be reached by keyboard (WCAG 2.1.1), without scripts and from the first moment. Where a block turns out not to
 * scroll, the script of the code blocks takes the stop away.
 */
export function focusableCode(): ExpressiveCodePlugin {
  return {
    name: "focusable-code",
    hooks: {
      postprocessRenderedBlock: ({ renderData }) => {
        for (const block of preBlocks(renderData.blockAst)) block.properties["tabIndex"] = 0;
      },
    },
  };
}

function preBlocks(element: Element): readonly Element[] {
  if (element.tagName === "pre") return [element];
  return element.children.flatMap((child) => (child.type === "element" ? preBlocks(child) : []));
}
