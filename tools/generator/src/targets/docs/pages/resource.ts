import type { Resource } from "../../../model/types.ts";
import { heading, prose, table } from "../blocks.ts";
import { operationTable } from "../describe/operationTable.ts";
import type { Docs } from "../docs.ts";
import { Ids } from "../ids.ts";
import type { Page } from "../page.ts";
import { indexSlugs } from "../places.ts";
import { oneLine, plainSentence } from "../prose/plain.ts";

/** The overview of a resource: what it is, and its operations. */
export function resourcePage(docs: Docs, resource: Resource): Page {
  const ids = new Ids();
  const title = oneLine(resource.title) || resource.name;
  const { columns, rows } = operationTable(docs, resource.operations);
  return {
    kind: "resource",
    slug: docs.places.resources.get(resource.name) ?? "",
    title,
    description: plainSentence(resource.description) ?? `The operations of ${title}.`,
    breadcrumbs: [{ label: "Reference", slug: indexSlugs.reference }, { label: title }],
    badges: [],
    source: resource.pointer,
    blocks: [...prose(resource.description), heading(ids, 2, "Operations"), ...table(columns, rows)],
  };
}
