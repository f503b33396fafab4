import { isSuccess } from "../../../../model/media.ts";
import type { Schema } from "../../../../model/schema.ts";
import type { ErrorCase, Example, MediaType, Operation, Response } from "../../../../model/types.ts";
import { codeLink, example, facts, heading, paragraph, prose } from "../../blocks.ts";
import { examplesOfCode } from "../../describe/errorExamples.ts";
import { remedyOf } from "../../describe/remedy.ts";
import { statusTitle } from "../../describe/status.ts";
import type { Docs } from "../../docs.ts";
import { shapeOf } from "../../fields/fields.ts";
import { typeInline } from "../../fields/type.ts";
import type { Ids } from "../../ids.ts";
import type { Block, Inline } from "../../page.ts";
import { hrefOf } from "../../places.ts";
import { plainSentence } from "../../prose/plain.ts";
import { listed } from "../../words.ts";

/** Every way the operation fails: when, what to do, and its own example. */
export function operationErrors(docs: Docs, operation: Operation, ids: Ids): readonly Block[] {
  if (operation.errors.length === 0) return [];
  return [
    heading(ids, 2, "Errors"),
    ...operation.errors.map((error) => errorDetails(docs, operation, error, ids)),
  ];
}

function errorDetails(docs: Docs, operation: Operation, error: ErrorCase, ids: Ids): Block {
  const { status, code } = error;
  const id = ids.claim(`error-${code ?? status}`);
  const response = operation.responses.find((candidate) => candidate.status === status);
  return {
    kind: "details",
    id,
    summary: summaryOf(docs, error),
    blocks: [
      ...prose(error.description),
      ...facts([
        ["What to do", remedyOf(docs.api, error, operation)],
        ["Headers", ownHeaders(operation, response)],
        code === undefined
          ? undefined
          : ["Retry", [error.retryable ? "May succeed later." : "Will fail again."]],
      ]),
      ...(response === undefined ? [] : bodyOf(docs, response, error, id, ids)),
    ],
  };
}

/** The headers that come with the error and not with success: they tell what to do. */
function ownHeaders({ responses }: Operation, response: Response | undefined): readonly Inline[] {
  const usual = new Set(
    responses
      .filter(({ status }) => isSuccess(status))
      .flatMap(({ headers }) => headers.map(({ name }) => name)),
  );
  const own = response?.headers.filter(({ name }) => !usual.has(name)) ?? [];
  return listed(own.map(({ name, description }) => [{ code: name }, ...meaning(description)]));
}

function meaning(description: string | undefined): readonly Inline[] {
  const text = plainSentence(description);
  return text === undefined ? [] : [` (${text.replace(/\.$/, "")})`];
}

function summaryOf({ places }: Docs, { status, code }: ErrorCase): readonly Inline[] {
  if (code === undefined) return [statusTitle(status)];
  return [{ strong: status }, " ", codeLink(code, hrefOf(places.errors.get(code)))];
}

/** The examples of this error; where it has no code of its own, what its body is, too. */
function bodyOf(
  docs: Docs,
  { content }: Response,
  error: ErrorCase,
  prefix: string,
  ids: Ids,
): readonly Block[] {
  const media = content.find(({ contentType }) => /[/+]json\b/i.test(contentType)) ?? content[0];
  if (media === undefined) return error.code === undefined ? [paragraph("It has no body.")] : [];
  if (error.code !== undefined) return exampleBlocks(media, examplesOfCode(docs.api, media, error.code));
  const { schema, contentType } = media;
  return [
    paragraph({ code: contentType }, ...(schema === undefined ? [] : [", ", ...typeInline(docs, schema)])),
    ...(schema === undefined || hasPage(docs, schema) ? [] : ownFields(docs, schema, prefix, ids)),
    ...exampleBlocks(media, media.examples),
  ];
}

/** Many operations share a named body: its page holds the fields. */
function hasPage({ places }: Docs, schema: Schema): boolean {
  return schema.kind === "ref" && places.schemas.has(schema.name);
}

function ownFields(docs: Docs, schema: Schema, prefix: string, ids: Ids): readonly Block[] {
  const shape = shapeOf(docs, schema, { direction: "output", ids, prefix });
  return shape.fields.length > 0 || shape.alternatives !== undefined
    ? [{ kind: "fields", id: ids.claim(`${prefix}-fields`), ...shape }]
    : [];
}

function exampleBlocks({ contentType }: MediaType, examples: readonly Example[]): readonly Block[] {
  return examples.map(({ value, summary, name }) =>
    example(value, contentType, summary ?? (examples.length > 1 ? name : undefined)),
  );
}
