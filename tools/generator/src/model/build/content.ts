import type { View } from "../../document/view.ts";
import { isObject } from "../../document/view.ts";
import type { SchemaReader } from "../schemas/rule.ts";
import type { Body, Example, Header, JsonValue, MediaType, Response } from "../types.ts";

/** Reads a `content` map: the media types a body may have. */
export function readContent(view: View, reader: SchemaReader): MediaType[] {
  return view.entries().flatMap(([contentType, item]) => {
    const media = item.resolve();
    if (media === undefined || !isObject(media.value)) return [];
    const schema = media.at("schema");
    const itemSchema = media.at("itemSchema");
    return [
      {
        contentType,
        schema: schema.exists ? reader.read(schema) : undefined,
        itemSchema: itemSchema.exists ? reader.read(itemSchema) : undefined,
        examples: readExamples(media),
        encoding: media.at("encoding").object(),
        pointer: media.pointer,
      },
    ];
  });
}

/** `example` and `examples` of a media type or parameter, the single one named `example`. */
export function readExamples(view: View): Example[] {
  const single = view.at("example");
  const named = view
    .at("examples")
    .entries()
    .flatMap(([name, item]): Example[] => {
      // Nothing is generated from examples, so one that leads nowhere is no matter.
      const example = item.resolve("info");
      const value: JsonValue | undefined = example?.at("value").value ?? example?.at("dataValue").value;
      return value === undefined ? [] : [{ name, summary: example?.at("summary").text(), value }];
    });
  return single.value === undefined
    ? named
    : [{ name: "example", summary: undefined, value: single.value }, ...named];
}

export function readBody(operation: View, reader: SchemaReader): Body | undefined {
  const declared = operation.at("requestBody");
  const view = declared.exists ? declared.resolve() : undefined;
  if (view === undefined) return undefined;
  const content = readContent(view.at("content"), reader);
  if (content.length === 0) return undefined;
  return {
    required: view.at("required").boolean(),
    description: view.at("description").text(),
    content,
    pointer: view.pointer,
  };
}

/** Responses in order of status: exact ones, then ranges (`4XX`), then `default`. */
export function readResponses(operation: View, reader: SchemaReader): Response[] {
  const responses = operation
    .at("responses")
    .entries()
    .filter(([status]) => !status.startsWith("x-"))
    .flatMap(([status, item]): Response[] => {
      const view = item.resolve();
      return view === undefined ? [] : [readResponse(status, view, reader)];
    });
  return responses.sort((a, b) => rank(a.status) - rank(b.status));
}

export function readResponse(status: string, view: View, reader: SchemaReader): Response {
  return {
    status: /^[1-5]xx$/i.test(status) ? status.toUpperCase() : status,
    description: view.at("description").text(),
    content: readContent(view.at("content"), reader),
    headers: readHeaders(view.at("headers"), reader),
    pointer: view.pointer,
  };
}

function rank(status: string): number {
  const exact = Number(status);
  if (Number.isInteger(exact)) return exact;
  return /^\dXX$/.test(status) ? Number(status.charAt(0)) * 100 + 99.5 : 1000;
}

function readHeaders(view: View, reader: SchemaReader): Header[] {
  return view.entries().flatMap(([name, item]): Header[] => {
    const header = item.resolve();
    if (header === undefined) return [];
    const [content] = header.at("content").entries();
    return [
      {
        name,
        required: header.at("required").boolean(),
        description: header.at("description").text(),
        schema: reader.read(content === undefined ? header.at("schema") : content[1].at("schema")),
      },
    ];
  });
}
