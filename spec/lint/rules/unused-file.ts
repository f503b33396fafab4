import { globSync, readFileSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { type Oas3Rule, Source } from "@redocly/openapi-core";
import { sentence } from "../lib/view.ts";

/** Every file of the document is referenced. (Redocly's own rule sees components only, not files.) */
export const unusedFile: Oas3Rule = ({ files }) => {
  const used = new Set<string>();
  return {
    ref: {
      leave(_node, _context, resolved) {
        if (resolved.location !== undefined) used.add(resolved.location.source.absoluteRef);
      },
    },
    Root: {
      leave(_root, { location, report }) {
        const folder = dirname(location.source.absoluteRef);
        const all = globSync(files, { cwd: folder }).map((file) => resolve(folder, file));
        for (const file of all.filter((file) => !used.has(file)).sort()) {
          report({
            message: sentence({
              what: `Nothing references ${relative(folder, file)}.`,
              why: "what it says has no effect, and whoever reads it is misled.",
              fix: "reference it, or delete it.",
            }),
            location: {
              source: new Source(file, readFileSync(file, "utf8")),
              pointer: "#/",
              reportOnKey: false,
            },
          });
        }
      },
    },
  };
};
