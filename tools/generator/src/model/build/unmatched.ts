import type { View } from "../../document/view.ts";
import { readUnmatchedRequests } from "../../vocabulary/index.ts";
import type { SchemaReader } from "../schemas/rule.ts";
import type { Response } from "../types.ts";
import { readResponse } from "./content.ts";
import { readExtension } from "./extension.ts";

/** RFC 9110 §15.5.5, §15.5.6. */
const statuses = { path: "404", method: "405" } as const;

/** What is answered where no operation is (`x-unmatched-requests`). */
export function readUnmatchedResponses(root: View, reader: SchemaReader): readonly Response[] {
  const extension = root.at("x-unmatched-requests");
  const names = readExtension(extension, readUnmatchedRequests) ?? {};
  return (["path", "method"] as const).flatMap((kind) => {
    const name = names[kind];
    if (name === undefined) return [];
    const view = root.at("components").at("responses").at(name);
    if (!view.exists) {
      extension.at(kind).report({
        code: "reference-unresolved",
        severity: "warning",
        message: `No response is named ${JSON.stringify(name)}.`,
        fix: "Define it in `components.responses`, or name another.",
      });
      return [];
    }
    const response = view.resolve();
    return response === undefined ? [] : [readResponse(statuses[kind], response, reader)];
  });
}
