import { codeLink, heading, inlineProse, prose, table, textLink } from "../blocks.ts";
import { scheduleSentence } from "../describe/events.ts";
import { operationTable } from "../describe/operationTable.ts";
import type { Docs } from "../docs.ts";
import { typeInline } from "../fields/type.ts";
import { Ids } from "../ids.ts";
import type { Block, Page } from "../page.ts";
import { errorCasesOf, errorCodes, hrefOf, indexSlugs } from "../places.ts";
import { oneLine, plainSentence } from "../prose/plain.ts";
import { plural } from "../words.ts";
import { errorBlocks } from "./error.ts";

/** The pages that lead to all others; only those that have something to lead to. */
export function indexPages(docs: Docs): readonly Page[] {
  const { api } = docs;
  return [
    referenceIndex(docs),
    ...(api.events.length > 0 ? [eventIndex(docs)] : []),
    ...(errorCodes(api).length > 0 ? [errorIndex(docs)] : []),
    ...(api.schemas.size > 0 ? [schemaIndex(docs)] : []),
  ];
}

function indexPage(slug: string, title: string, description: string, blocks: readonly Block[]): Page {
  return { kind: "index", slug, title, description, breadcrumbs: [{ label: title }], badges: [], blocks };
}

function referenceIndex(docs: Docs): Page {
  const { api, places } = docs;
  const ids = new Ids();
  const operations = api.resources.reduce((count, { operations: own }) => count + own.length, 0);
  return indexPage(
    indexSlugs.reference,
    "API reference",
    `Every operation of ${oneLine(api.title)} ${oneLine(api.version)}: ${plural(operations, "operation")} in ${plural(api.resources.length, "resource")}.`,
    [
      ...prose(api.description ?? api.summary),
      ...api.resources.flatMap((resource) => {
        const { columns, rows } = operationTable(docs, resource.operations);
        const slug = places.resources.get(resource.name);
        const title = oneLine(resource.title) || resource.name;
        return [
          heading(ids, 2, title, resource.name),
          ...inlineParagraph(resource.description, title, hrefOf(slug)),
          ...table(columns, rows),
        ];
      }),
    ],
  );
}

/** The first sentence about a resource, and the way to its page. */
function inlineParagraph(
  description: string | undefined,
  title: string,
  href: string | undefined,
): readonly Block[] {
  const about = plainSentence(description);
  return [
    {
      kind: "paragraph",
      inline: [...(about === undefined ? [] : [`${about} `]), textLink(`More about ${title}`, href), "."],
    },
  ];
}

function eventIndex({ api, places }: Docs): Page {
  return indexPage(
    indexSlugs.events,
    "Events",
    `Every event that webhooks deliver: ${plural(api.events.length, "event")}.`,
    table(
      ["Event", "When", "Schedule"],
      api.events.map(({ name, summary, description, schedule }) => [
        [codeLink(name, hrefOf(places.events.get(name)))],
        inlineProse(summary ?? plainSentence(description)),
        schedule === undefined ? ["As it happens"] : [scheduleSentence(schedule).replace(/\.$/, "")],
      ]),
    ),
  );
}

function errorIndex(docs: Docs): Page {
  const { api, places } = docs;
  const codes = errorCodes(api);
  const ids = new Ids(["all-errors"]);
  return indexPage(
    indexSlugs.errors,
    "Errors",
    `Every error code of the API, when it comes and what to do: ${plural(codes.length, "code")}.`,
    [
      ...table(
        ["Code", "Status", "Retry"],
        codes.map((code) => {
          const cases = errorCasesOf(api, code);
          return [
            [codeLink(code, hrefOf(places.errors.get(code)))],
            [[...new Set(cases.map(({ error }) => error.status))].join(", ")],
            [cases.some(({ error }) => error.retryable) ? "yes" : "no"],
          ];
        }),
      ),
      ...codes.flatMap((code) => [
        heading(ids, 2, oneLine(code) || "Error", code),
        ...errorBlocks(docs, code),
        {
          kind: "paragraph" as const,
          inline: [textLink("Its body, examples and operations", hrefOf(places.errors.get(code))), "."],
        },
      ]),
    ],
  );
}

function schemaIndex(docs: Docs): Page {
  const { api, places } = docs;
  return indexPage(
    indexSlugs.schemas,
    "Schemas",
    `Every named schema of the API: ${plural(api.schemas.size, "schema")}.`,
    table(
      ["Schema", "Type", "Meaning"],
      [...api.schemas.values()].map(({ name, schema }) => {
        const meaning = plainSentence(schema.description ?? schema.title);
        return [
          [codeLink(name, hrefOf(places.schemas.get(name)))],
          typeInline(docs, schema),
          meaning === undefined ? [] : [meaning],
        ];
      }),
    ),
  );
}
