import { exampleValue } from "../../../emit/exampleValue.ts";
import { codeLink, example, inlineProse, table } from "../blocks.ts";
import { examplesOfCode } from "../describe/errorExamples.ts";
import { remedyOf } from "../describe/remedy.ts";
import { statusTitle } from "../describe/status.ts";
import { type Docs, operationsOf } from "../docs.ts";
import { shapeOf } from "../fields/fields.ts";
import { Ids } from "../ids.ts";
import type { Block, Inline } from "../page.ts";
import { errorCasesOf, errorCodes, hrefOf } from "../places.ts";

/** Every code: status, when, what to do, whether to retry. */
export function errors(docs: Docs): readonly Block[] {
  const { api, places } = docs;
  return table(
    ["Code", "Status", "When", "What to do", "Retry"],
    errorCodes(api).map((code) => {
      const cases = errorCasesOf(api, code);
      const [first] = cases;
      return [
        [codeLink(code, hrefOf(places.errors.get(code)))],
        [[...new Set(cases.map(({ error }) => error.status))].join(", ")],
        inlineProse(first?.error.description),
        first === undefined ? [] : remedyOf(api, first.error),
        [cases.some(({ error }) => error.retryable) ? "yes" : "no"],
      ];
    }),
  );
}

export function retryableErrors(docs: Docs): readonly Block[] {
  const { api, places } = docs;
  const retryable = errorCodes(api).filter((code) =>
    errorCasesOf(api, code).some(({ error }) => error.retryable),
  );
  return table(
    ["Code", "Status", "What to do"],
    retryable.map((code) => {
      const [first] = errorCasesOf(api, code);
      return [
        [codeLink(code, hrefOf(places.errors.get(code)))],
        first === undefined ? [] : [first.error.status],
        first === undefined ? [] : remedyOf(api, first.error),
      ];
    }),
  );
}

/** The fields that errors have, with the words of one of them, and an example. */
export function errorBody(docs: Docs): readonly Block[] {
  const { api } = docs;
  const [error] = api.errors;
  if (error === undefined) return [];
  const shape = shapeOf(docs, error.schema, { direction: "output", ids: new Ids(), prefix: "error" });
  const media = operationsOf(api)
    .flatMap(({ responses }) => responses)
    .find(({ status }) => status === error.status)
    ?.content.find(({ contentType }) => /[/+]json\b/i.test(contentType));
  const [given] = media === undefined ? [] : examplesOfCode(api, media, error.code);
  return [
    ...(shape.fields.length > 0 ? [{ kind: "fields" as const, id: "error-body-fields", ...shape }] : []),
    example(given?.value ?? exampleValue(error.schema, api.schemas, "output"), "application/json"),
  ];
}

export function unmatchedRequests({ api, places }: Docs): readonly Block[] {
  return table(
    ["Status", "Code", "When"],
    api.unmatched.errors.map(({ status, code, description }): readonly (readonly Inline[])[] => [
      [statusTitle(status)],
      code === undefined ? [] : [codeLink(code, hrefOf(places.errors.get(code)))],
      inlineProse(description),
    ]),
  );
}
