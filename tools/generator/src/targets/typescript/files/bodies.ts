import { type Code, code, join, keyword } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { identifier } from "../../../emit/identifier.ts";
import { propertyKey, stringLiteral } from "../../../emit/literal.ts";
import { typeOf, union } from "../../../emit/typescriptType.ts";
import { dereference } from "../../../model/lookup.ts";
import {
  isXml,
  type ReceivedBody,
  receivedBodies,
  receivedBody,
  type SentBody,
  sentBodies,
  sentBody,
} from "../../../model/media.ts";
import type { Schema } from "../../../model/schema.ts";
import { type Stream, type StreamItem, streamOf } from "../../../model/stream.ts";
import type { MediaType, Operation } from "../../../model/types.ts";
import type { OperationPlan, Plan } from "../plan/plan.ts";
import type { Module } from "./module.ts";
import { typeNamesFor } from "./typeNames.ts";

/** Types of the bodies of an operation that are too long for its signature, and what there is to choose from. */
export function bodyTypes(entry: OperationPlan, module: Module, plan: Plan): Code[] {
  const { operation, bodyType, responseType, bodiesType, responsesType } = entry;
  const names = typeNamesFor(module, plan);
  const body = sentBody(operation);
  const sent = structuredSent(body);
  const received = structuredReceived(receivedBody(operation, plan.api.schemas));
  const isList = operation.pagination !== undefined;
  return [
    ...(sent === undefined || isShort(sent)
      ? []
      : [
          code`${docComment([`Body of \`${operation.id}\`.`, operation.body?.description])}
export type ${identifier(bodyType)} = ${typeOf(sent, "input", typeNamesFor(module, plan, undefined, body?.kind === "form"))};`,
        ]),
    ...(received.every(isShort)
      ? []
      : [
          code`${docComment([`What \`${operation.id}\` gives back.`])}
export type ${identifier(responseType)} = ${union(received.map((schema) => typeOf(schema, "output", names)))};`,
        ]),
    ...(bodiesType === undefined
      ? []
      : [
          choiceType(
            `What \`${operation.id}\` takes, by media type.`,
            bodiesType,
            sentBodies(operation).map((body) => [body.contentType, sentTypeOf(body, entry, module, plan)]),
          ),
        ]),
    ...(responsesType === undefined || isList
      ? []
      : [
          choiceType(
            `What \`${operation.id}\` gives back, by media type.`,
            responsesType,
            receivedBodies(operation, plan.api.schemas).flatMap((body) =>
              body.accept
                .split(", ")
                .map((accept) => [accept, receivedTypeOf(body, entry, module, plan)] as const),
            ),
          ),
        ]),
  ];
}

function choiceType(doc: string, name: string, entries: readonly (readonly [string, Code])[]): Code {
  return code`${docComment([doc])}
export interface ${identifier(name)} {
  ${join(
    entries.map(([type, body]) => code`readonly ${propertyKey(type)}: ${body};`),
    "\n",
  )}
}`;
}

/** Type of the `body` argument; undefined where nothing is sent. */
export function sentType(entry: OperationPlan, module: Module, plan: Plan): Code | undefined {
  const sent = sentBody(entry.operation);
  return sent && sentTypeOf(sent, entry, module, plan);
}

function sentTypeOf(sent: SentBody, entry: OperationPlan, module: Module, plan: Plan): Code {
  const { kind, media } = sent;
  const { schema } = media;
  const names = typeNamesFor(module, plan, undefined, kind === "form");
  switch (kind) {
    case "json":
    case "form":
      if (schema === undefined) return kind === "form" ? code`Record<string, unknown>` : keyword("unknown");
      return asPatch(
        media,
        isShort(schema) || media !== sentBody(entry.operation)?.media
          ? typeOf(schema, "input", names)
          : identifier(entry.bodyType),
        module,
      );
    case "text":
      return isXmlValue(media, plan) && schema !== undefined
        ? typeOf(schema, "input", names)
        : textType(schema, module, plan);
    case "lines": {
      const [item] = streamOf(media, plan.api.schemas).items;
      const type = item?.schema === undefined ? keyword("unknown") : typeOf(item.schema, "input", names);
      return code`Iterable<${type}> | AsyncIterable<${type}> | ${module.runtimeType("BinaryBody")}`;
    }
    case "binary": {
      const text = schema?.kind === "string" && !schema.binary;
      return text ? code`${module.runtimeType("BinaryBody")} | string` : module.runtimeType("BinaryBody");
    }
  }
}

/** In a JSON merge patch, `null` removes what the document describes (RFC 7396): schemas seldom say so themselves. */
function asPatch({ contentType }: MediaType, type: Code, module: Module): Code {
  return /^application\/merge-patch\+json\b/i.test(contentType)
    ? code`${module.runtimeType("MergePatch")}<${type}>`
    : type;
}

/** Type of what a successful call gives back by default. */
export function receivedType(entry: OperationPlan, module: Module, plan: Plan): Code {
  const received = receivedBody(entry.operation, plan.api.schemas);
  return received === undefined ? keyword("undefined") : receivedTypeOf(received, entry, module, plan);
}

function receivedTypeOf(received: ReceivedBody, entry: OperationPlan, module: Module, plan: Plan): Code {
  const nothing = received.mayBeEmpty ? [keyword("undefined")] : [];
  switch (received.kind) {
    case "text":
      return union([...received.medias.map((media) => textOf(media, module, plan)), ...nothing]);
    case "binary":
      return union([keyword("Blob"), ...nothing]);
    case "stream":
      return code`${module.runtimeType("ItemStream")}<${itemType(received.stream, module, plan)}>`;
    case "typed":
      return union([...received.medias.map((media) => mediaType(media, module, plan)), ...nothing]);
    case "json":
      return union([jsonType(received, entry, module, plan), ...nothing]);
  }
}

/** Whether XML of this type is a value rather than text. */
export function isXmlValue({ contentType, schema }: MediaType, plan: Plan): boolean {
  return (
    plan.options.xml === "object" && isXml(contentType) && schema !== undefined && schema.kind !== "string"
  );
}

function textOf(media: MediaType, module: Module, plan: Plan): Code {
  return isXmlValue(media, plan) && media.schema !== undefined
    ? typeOf(media.schema, "output", typeNamesFor(module, plan))
    : keyword("string");
}

function jsonType(received: ReceivedBody, entry: OperationPlan, module: Module, plan: Plan): Code {
  const schemas = structuredReceived(received);
  if (schemas.length < received.medias.length) return keyword("unknown");
  const isDefault = received.medias[0] === receivedBody(entry.operation, plan.api.schemas)?.medias[0];
  if (isDefault && !schemas.every(isShort)) return identifier(entry.responseType);
  return union(schemas.map((schema) => typeOf(schema, "output", typeNamesFor(module, plan))));
}

/** Of an answer that is read as its content type says. */
function mediaType(media: MediaType, module: Module, plan: Plan): Code {
  const kind = sentBody({
    body: { content: [media], required: true, description: undefined, pointer: media.pointer },
  })?.kind;
  if (kind === "json")
    return media.schema === undefined
      ? keyword("unknown")
      : typeOf(media.schema, "output", typeNamesFor(module, plan));
  return keyword(kind === "binary" ? "Blob" : "string");
}

/** Type of the items of an answer that comes item by item. */
export function itemType(stream: Stream | undefined, module: Module, plan: Plan): Code {
  const names = typeNamesFor(module, plan);
  const items: readonly StreamItem[] = stream?.items.length
    ? stream.items
    : [{ schema: undefined, names: [], isText: stream?.format === "events" }];
  return union(
    items.map(({ schema, names: events, isText }) => {
      const data =
        schema === undefined ? keyword(isText ? "string" : "unknown") : typeOf(schema, "output", names);
      if (stream?.format !== "events") return data;
      const name = events.length > 0 ? code`, ${union(events.map(stringLiteral))}` : undefined;
      return code`${module.runtimeType("ServerSentEvent")}<${data}${name}>`;
    }),
  );
}

function structuredSent(sent: SentBody | undefined): Schema | undefined {
  return sent?.kind === "json" || sent?.kind === "form" ? sent.media.schema : undefined;
}

function structuredReceived(received: ReceivedBody | undefined): readonly Schema[] {
  return received?.kind === "json" ? received.medias.flatMap((media) => media.schema ?? []) : [];
}

/** Text is sent as it is, whatever structure the schema says it has; only exact values narrow it. */
function textType(schema: Schema | undefined, module: Module, plan: Plan): Code {
  const target = schema && dereference(schema, plan.api.schemas);
  const exact = target?.kind === "enum" && target.values.every((value) => typeof value === "string");
  return exact && schema ? typeOf(schema, "input", typeNamesFor(module, plan)) : keyword("string");
}

/** Simple enough to stand in a signature as it is. */
function isShort(schema: Schema): boolean {
  if (schema.kind === "array") return isShort(schema.items);
  return (
    !["object", "intersection", "union", "tuple"].includes(schema.kind) &&
    !(schema.kind === "enum" && schema.values.length > 1)
  );
}

/** How a method begins its call: plainly, with a choice, or as a stream. */
export type Sending =
  | { readonly kind: "send" | "paginate" }
  | { readonly kind: "streamed"; readonly stream: Stream | undefined }
  /** `isBinary`: whatever is chosen, bytes come back, in the form that the caller wants. */
  | { readonly kind: "chosen"; readonly isBinary: boolean };

export function sendingOf({ operation, bodiesType, responsesType }: OperationPlan, plan: Plan): Sending {
  if (operation.pagination !== undefined) return { kind: "paginate" };
  const received = receivedBody(operation, plan.api.schemas);
  const isBinary = received?.kind === "binary" && responsesType === undefined;
  if (bodiesType !== undefined || responsesType !== undefined || isBinary || received?.kind === "typed")
    return { kind: "chosen", isBinary };
  return received?.kind === "stream" ? { kind: "streamed", stream: received.stream } : { kind: "send" };
}

/** Whether some body of an operation is XML that is a value. */
export function hasXmlValues(operation: Operation, plan: Plan): boolean {
  return [
    ...sentBodies(operation).map(({ media }) => media),
    ...receivedBodies(operation, plan.api.schemas).flatMap(({ medias }) => medias),
  ].some((media) => isXmlValue(media, plan));
}
