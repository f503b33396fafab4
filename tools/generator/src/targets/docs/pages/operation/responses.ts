import { followReference, isObject, resolvePointer } from "../../../../emit/describe/pointer.ts";
import { declaredExample } from "../../../../emit/sampleCall.ts";
import type { Api, Header, Operation, Response } from "../../../../model/types.ts";
import { heading, paragraph, prose } from "../../blocks.ts";
import { statusTitle } from "../../describe/status.ts";
import type { Docs } from "../../docs.ts";
import { fieldOf } from "../../fields/fields.ts";
import { valueText } from "../../fields/value.ts";
import type { Ids } from "../../ids.ts";
import type { Block, Field } from "../../page.ts";
import { cleanMarkdown } from "../../prose/clean.ts";
import { mediaBlocks } from "./request.ts";

/** What comes back when all is well: errors stand by themselves. */
export function operationResponses(docs: Docs, operation: Operation, ids: Ids): readonly Block[] {
  const failed = new Set(operation.errors.map(({ status }) => status));
  const answers = operation.responses.filter(({ status }) => !failed.has(status));
  if (answers.length === 0) return [];
  return [
    heading(ids, 2, answers.length > 1 ? "Responses" : "Response", "response"),
    ...answers.flatMap((response) => responseBlocks(docs, response, ids)),
  ];
}

export function responseBlocks(docs: Docs, response: Response, ids: Ids): readonly Block[] {
  const prefix = `response-${response.status}`;
  return [
    heading(ids, 3, statusTitle(response.status), prefix),
    ...prose(response.description),
    ...(response.content.length === 0 ? [paragraph("It has no body.")] : []),
    ...response.content.flatMap((media, index) =>
      mediaBlocks(docs, media, index === 0 ? prefix : `${prefix}-${media.contentType}`, ids, "output"),
    ),
    ...headerDetails(docs, response, prefix, ids),
  ];
}

/** The headers of a response, folded: most are the same for all. */
function headerDetails(docs: Docs, response: Response, prefix: string, ids: Ids): readonly Block[] {
  const { headers } = response;
  if (headers.length === 0) return [];
  const id = ids.claim(`${prefix}-headers`);
  const fields = headers.map((header) => headerField(docs, response, header, `${prefix}-header`, ids));
  return [
    {
      kind: "details",
      id,
      summary: [headers.length === 1 ? "1 header" : `${headers.length} headers`],
      blocks: [{ kind: "fields", id: ids.claim(`${prefix}-header-fields`), fields }],
    },
  ];
}

export function headerField(
  docs: Docs,
  response: Response,
  { name, required, description, schema }: Header,
  prefix: string,
  ids: Ids,
): Field {
  const field = fieldOf(docs, { name, schema, required }, { direction: "output", ids, prefix });
  const example = headerExample(docs.api, response, name);
  return {
    ...field,
    ...(description === undefined ? {} : { description: cleanMarkdown(description) }),
    ...(example === undefined ? {} : { example: valueText(example) }),
  };
}

/** The document's example of a header, which the model does not keep. */
function headerExample({ document }: Api, { pointer }: Response, name: string) {
  const headers = resolvePointer(document, `${pointer}/headers`);
  return declaredExample(followReference(document, isObject(headers) ? headers[name] : undefined));
}
