import type { VirtualFile } from "../../../target.ts";
import type { Docs } from "../docs.ts";
import { operationsOf } from "../docs.ts";
import { jsonText } from "../json.ts";
import { samplesOverlay } from "./overlay.ts";

/** Each sample as a file of its own, `samples/accounts/list.ts`, and the overlay with all of them. */
export function sampleFiles(docs: Docs): readonly VirtualFile[] {
  const { api, places } = docs;
  const files = operationsOf(api).flatMap((operation) => {
    const slug = places.operations.get(operation.id)?.replace(/^reference\//, "");
    if (slug === undefined) return [];
    return docs.samples(operation).map(({ extension, source }) => ({
      path: `samples/${slug}.${extension}`,
      text: source.endsWith("\n") ? source : `${source}\n`,
    }));
  });
  return [...files, { path: "samples/overlay.json", text: jsonText(samplesOverlay(docs)) }];
}
