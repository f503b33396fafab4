import type { Operation, Resource } from "../../../../model/types.ts";
import { heading, prose } from "../../blocks.ts";
import { operationTitle } from "../../describe/operationTitle.ts";
import type { Docs } from "../../docs.ts";
import { Ids } from "../../ids.ts";
import type { Block, Inline, Page } from "../../page.ts";
import { indexSlugs } from "../../places.ts";
import { oneLine, plainSentence, sentence } from "../../prose/plain.ts";
import { operationErrors } from "./errors.ts";
import { operationEvents } from "./events.ts";
import { operationFacts } from "./facts.ts";
import { operationLimits } from "./limits.ts";
import { operationBody, operationParameters } from "./request.ts";
import { operationResponses } from "./responses.ts";

/** The page of an operation: what it does, what it takes and gives, how it fails. */
export function operationPage(docs: Docs, resource: Resource, operation: Operation): Page {
  const ids = new Ids();
  const { api, places } = docs;
  const { method, path, pointer } = operation;
  const server = operation.server ?? api.servers[0]?.url;
  const samples = docs.samples(operation);
  const title = operationTitle(operation);
  const resourceSlug = places.resources.get(resource.name);
  const blocks: readonly Block[] = [
    { kind: "request", method, path, ...(server === undefined ? {} : { server }) },
    ...prose(operation.description),
    ...(operation.deprecated
      ? [
          {
            kind: "note" as const,
            tone: "warn" as const,
            inline: ["This operation is deprecated. It may be removed."],
          },
        ]
      : []),
    ...formerNamesNote(operation),
    ...operationFacts(docs, operation),
    ...(samples.length === 0
      ? []
      : [
          heading(ids, 2, "Example call", "example"),
          {
            kind: "samples" as const,
            samples: samples.map(({ lang, label, source }) => ({ lang, label, source })),
          },
        ]),
    ...operationParameters(docs, operation, ids),
    ...operationBody(docs, operation, ids),
    ...operationResponses(docs, operation, ids),
    ...operationErrors(docs, operation, ids),
    ...operationLimits(docs, operation, ids),
    ...operationEvents(docs, operation, ids),
  ];
  return {
    kind: "operation",
    slug: places.operations.get(operation.id) ?? "",
    title,
    description: operationDescription(operation),
    breadcrumbs: [
      { label: "Reference", slug: indexSlugs.reference },
      { label: oneLine(resource.title), ...(resourceSlug === undefined ? {} : { slug: resourceSlug }) },
      { label: title },
    ],
    badges: [
      { text: method, tone: "method" },
      ...(operation.deprecated ? [{ text: "deprecated", tone: "warn" as const }] : []),
    ],
    source: pointer,
    blocks,
  };
}

/** What people may still know it by. */
function formerNamesNote({ formerNames, resource: now, name: current }: Operation): readonly Block[] {
  const names = formerNames
    .map(({ resource, method }) => `${resource}.${method}`)
    .filter((name) => name !== `${now}.${current}`);
  if (names.length === 0) return [];
  const list = [...new Set(names)].flatMap((name, index): Inline[] => [
    index === 0 ? "Clients called it " : ", ",
    { code: name },
  ]);
  return [{ kind: "note", tone: "info", inline: [...list, " once, and still take that."] }];
}

export function operationDescription(operation: Operation): string {
  return plainSentence(operation.description) ?? sentence(operationTitle(operation));
}
