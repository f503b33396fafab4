import type { Api, ErrorCase, Example, Operation, Response } from "../../../model/types.ts";
import { example, facts, heading, prose } from "../blocks.ts";
import { examplesOfCode } from "../describe/errorExamples.ts";
import { operationLink } from "../describe/operationTable.ts";
import { remedyOf } from "../describe/remedy.ts";
import { statusTitle } from "../describe/status.ts";
import type { Docs } from "../docs.ts";
import { shapeOf } from "../fields/fields.ts";
import { Ids } from "../ids.ts";
import type { Block, Page } from "../page.ts";
import { errorCasesOf, indexSlugs } from "../places.ts";
import { oneLine, plainSentence } from "../prose/plain.ts";

/** The page of an error code: when it comes, what to do, and who may answer with it. */
export function errorPage(docs: Docs, code: string): Page {
  const ids = new Ids();
  const cases = errorCasesOf(docs.api, code);
  const [first] = cases;
  const statuses = [...new Set(cases.map(({ error }) => error.status))];
  const schema = first?.error.schema;
  const shape =
    schema === undefined
      ? { fields: [] }
      : shapeOf(docs, schema, { direction: "output", ids, prefix: "body" });
  const title = oneLine(code) || "Error";
  return {
    kind: "error",
    slug: docs.places.errors.get(code) ?? "",
    title,
    description: plainSentence(first?.error.description) ?? `The error ${title}.`,
    breadcrumbs: [{ label: "Errors", slug: indexSlugs.errors }, { label: title }],
    badges: statuses.map((text) => ({ text, tone: "warn" })),
    ...sourceOf(docs.api, code),
    blocks: [
      ...errorBlocks(docs, code),
      ...(shape.fields.length > 0
        ? [heading(ids, 2, "Body"), { kind: "fields" as const, id: ids.claim("body-fields"), ...shape }]
        : []),
      ...examplesBlocks(docs.api, code, ids),
      ...returnedBy(docs, code, ids),
    ],
  };
}

/** When it comes and what to do: the same on its page and in the list of all errors. */
export function errorBlocks({ api }: Docs, code: string): readonly Block[] {
  const cases = errorCasesOf(api, code);
  const first = cases[0]?.error;
  if (first === undefined) return [];
  const statuses = [...new Set(cases.map(({ error }) => error.status))];
  const descriptions = [...new Set(cases.flatMap(({ error }) => error.description ?? []))];
  return [
    ...descriptions.slice(0, 3).flatMap(prose),
    ...facts([
      ["Status", [statuses.map(statusTitle).join(", ")]],
      ["What to do", remedyOf(api, first)],
      ["Retry", [first.retryable ? "May succeed later." : "Will fail again."]],
    ]),
  ];
}

function sourceOf(api: Api, code: string): { readonly source?: string } {
  const pointer = api.errors.find((error) => error.code === code)?.pointer;
  return pointer === undefined ? {} : { source: pointer };
}

function examplesBlocks(api: Api, code: string, ids: Ids): readonly Block[] {
  const found = new Map<string, Example>();
  for (const { operation, error } of errorCasesOf(api, code)) {
    for (const item of examplesOf(api, responsesOf(api, operation), error, code)) {
      const key = JSON.stringify(item.value);
      if (!found.has(key)) found.set(key, item);
    }
  }
  if (found.size === 0) return [];
  return [
    heading(ids, 2, found.size > 1 ? "Examples" : "Example", "example"),
    ...[...found.values()].map(({ value, summary }) => example(value, "application/json", summary)),
  ];
}

function responsesOf({ unmatched }: Api, operation: Operation | undefined): readonly Response[] {
  return operation?.responses ?? unmatched.responses;
}

function examplesOf(
  api: Api,
  responses: readonly Response[],
  error: ErrorCase,
  code: string,
): readonly Example[] {
  const media = responses
    .find(({ status }) => status === error.status)
    ?.content.find(({ contentType }) => /[/+]json\b/i.test(contentType));
  return media === undefined ? [] : examplesOfCode(api, media, code);
}

function returnedBy(docs: Docs, code: string, ids: Ids): readonly Block[] {
  const operations = [...new Set(errorCasesOf(docs.api, code).flatMap(({ operation }) => operation ?? []))];
  const unmatched = docs.api.unmatched.errors.some((error) => error.code === code);
  if (operations.length === 0 && !unmatched) return [];
  return [
    heading(ids, 2, "Returned by", "returned-by"),
    {
      kind: "list",
      items: [
        ...operations.map((operation) => [operationLink(docs, operation)]),
        ...(unmatched ? [["Requests that match no operation"]] : []),
      ],
    },
  ];
}
