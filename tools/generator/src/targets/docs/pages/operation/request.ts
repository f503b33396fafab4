import { idempotencyParameter } from "../../../../emit/describe/idempotency.ts";
import { exampleValue } from "../../../../emit/exampleValue.ts";
import { parameterExample } from "../../../../emit/sampleCall.ts";
import type { Api, MediaType, Operation, Parameter, ParameterLocation } from "../../../../model/types.ts";
import { example, heading, paragraph, prose } from "../../blocks.ts";
import type { Docs } from "../../docs.ts";
import { declaredField } from "../../fields/declared.ts";
import { fieldOf, shapeOf } from "../../fields/fields.ts";
import { typeInline } from "../../fields/type.ts";
import { valueText } from "../../fields/value.ts";
import type { Ids } from "../../ids.ts";
import type { Block, Field } from "../../page.ts";
import { cleanMarkdown } from "../../prose/clean.ts";

const groups: readonly (readonly [ParameterLocation, title: string])[] = [
  ["path", "Path parameters"],
  ["query", "Query parameters"],
  ["querystring", "Query string"],
  ["header", "Headers"],
  ["cookie", "Cookies"],
];

export function operationParameters(docs: Docs, operation: Operation, ids: Ids): readonly Block[] {
  return groups.flatMap(([location, title]) => {
    const own = operation.parameters.filter((parameter) => parameter.in === location);
    const key = location === "header" ? idempotencyParameter(docs.api, operation) : undefined;
    const prefix = location === "querystring" ? "query-string" : location;
    if (own.length === 0 && key === undefined) return [];
    const headingBlock = heading(ids, 2, title, `${prefix}-parameters`);
    const fields = [
      ...own.map((parameter) => parameterField(docs, parameter, prefix, ids)),
      ...(key === undefined
        ? []
        : [declaredField(docs, key.name, key.declared, `${prefix}-${key.name}`, ids)]),
    ];
    return [headingBlock, { kind: "fields", id: ids.claim(`${prefix}-fields`), fields } as const];
  });
}

function parameterField(docs: Docs, parameter: Parameter, prefix: string, ids: Ids): Field {
  const { name, schema, required, deprecated, description } = parameter;
  const field = fieldOf(docs, { name, schema, required }, { direction: "input", ids, prefix });
  const own = parameterExample(docs.api, parameter);
  return {
    ...field,
    ...(deprecated ? { deprecated: true } : {}),
    ...(description === undefined ? {} : { description: cleanMarkdown(description) }),
    ...(own === undefined ? {} : { example: valueText(own) }),
  };
}

export function operationBody(docs: Docs, { body }: Operation, ids: Ids): readonly Block[] {
  if (body === undefined) return [];
  return [
    heading(ids, 2, "Body"),
    ...prose(body.description),
    ...(body.required ? [] : [paragraph("It may be left out.")]),
    ...body.content.flatMap((media, index) =>
      mediaBlocks(docs, media, index === 0 ? "body" : `body-${media.contentType}`, ids, "input"),
    ),
  ];
}

/** A body of one media type: what it is, its fields, its examples. */
export function mediaBlocks(
  docs: Docs,
  media: MediaType,
  prefix: string,
  ids: Ids,
  direction: "input" | "output",
): readonly Block[] {
  const { contentType, itemSchema } = media;
  const schema = media.schema ?? itemSchema;
  const shape = schema === undefined ? { fields: [] } : shapeOf(docs, schema, { direction, ids, prefix });
  const stream = media.schema === undefined && itemSchema !== undefined;
  return [
    paragraph(
      { code: contentType },
      ...(schema === undefined ? [] : [stream ? ", a stream of " : ", ", ...typeInline(docs, schema)]),
      "",
    ),
    ...(shape.fields.length > 0 || shape.alternatives !== undefined
      ? [{ kind: "fields" as const, id: ids.claim(`${prefix}-fields`), ...shape }]
      : []),
    ...exampleBlocks(docs.api, media, direction),
  ];
}

function exampleBlocks(
  api: Api,
  { contentType, schema, examples }: MediaType,
  direction: "input" | "output",
) {
  if (examples.length > 0) {
    return examples.map(({ value, summary, name }) =>
      example(value, contentType, summary ?? (examples.length > 1 ? name : "Example")),
    );
  }
  if (schema === undefined || !/json/i.test(contentType)) return [];
  return [example(exampleValue(schema, api.schemas, direction), contentType, "Example")];
}
