import { exampleValue } from "../../../emit/exampleValue.ts";
import type { Schema } from "../../../model/schema.ts";
import type { NamedSchema } from "../../../model/types.ts";
import { codeLink, example, facts, heading, table } from "../blocks.ts";
import { operationLink } from "../describe/operationTable.ts";
import type { Docs } from "../docs.ts";
import { constraintsOf } from "../fields/constraints.ts";
import { describedEnum } from "../fields/enumeration.ts";
import { shapeOf } from "../fields/fields.ts";
import { type Resolved, resolve } from "../fields/resolve.ts";
import { typeInline } from "../fields/type.ts";
import { jsonLine } from "../fields/value.ts";
import { Ids } from "../ids.ts";
import type { Block, Field, Inline, Page } from "../page.ts";
import { hrefOf, indexSlugs } from "../places.ts";
import { oneLine, plainSentence } from "../prose/plain.ts";
import { listed } from "../words.ts";

/** The page of a named schema: its fields or values, an example, and who uses it. */
export function schemaPage(docs: Docs, { name, schema, pointer }: NamedSchema): Page {
  const ids = new Ids();
  const { api, places } = docs;
  const resolved = resolve(schema, api.schemas);
  const listed = describedEnum(resolved, api.schemas);
  const shape = shapeOf(docs, schema, { direction: "both", ids, prefix: "field", self: name });
  const hasShape = shape.fields.length > 0 || shape.alternatives !== undefined;
  const title = oneLine(name) || "Schema";
  return {
    kind: "schema",
    slug: places.schemas.get(name) ?? "",
    title,
    description: plainSentence(resolved.info.description ?? resolved.info.title) ?? `The schema ${title}.`,
    breadcrumbs: [{ label: "Schemas", slug: indexSlugs.schemas }, { label: title }],
    badges: resolved.info.deprecated ? [{ text: "deprecated", tone: "warn" }] : [],
    source: pointer,
    blocks: [
      ...(listed.description === undefined ? [] : [{ kind: "prose" as const, markdown: listed.description }]),
      ...schemaFacts(docs, schema, resolved),
      ...valueBlocks(listed, ids),
      ...(hasShape
        ? [heading(ids, 2, "Fields"), { kind: "fields" as const, id: ids.claim("all-fields"), ...shape }]
        : []),
      heading(ids, 2, "Example"),
      example(docs.examples.get(name) ?? exampleValue(schema, api.schemas, "output"), "application/json"),
      ...usedBy(docs, name, ids),
    ],
  };
}

function schemaFacts(docs: Docs, schema: Schema, resolved: Resolved): readonly Block[] {
  const { info, nullable } = resolved;
  const own = schema.kind === "ref" ? typeInline(docs, schema) : typeInline(docs, resolved.schema);
  return facts([
    ["Type", nullable && schema.kind !== "ref" ? [...own, " or ", { code: "null" }] : own],
    ...constraintsOf(resolved).map(
      ({ name, value, code }) => [name, [code === true ? { code: value } : value]] as const,
    ),
    info.default === undefined ? undefined : ["Default", [{ code: jsonLine(info.default) }]],
    info.readOnly ? ["Read only", ["It is returned, and never sent."]] : undefined,
    info.writeOnly ? ["Write only", ["It is sent, and never returned."]] : undefined,
  ]);
}

function valueBlocks(
  { enum: values = [], openEnum }: Pick<Field, "enum" | "openEnum">,
  ids: Ids,
): readonly Block[] {
  if (values.length === 0) return [];
  const described = values.some(({ meaning }) => meaning !== undefined);
  return [
    heading(ids, 2, "Values"),
    ...(described
      ? table(
          ["Value", "Meaning"],
          values.map(({ value, meaning }) => [
            [{ code: value }],
            meaning === undefined ? [] : [{ markdown: meaning }],
          ]),
        )
      : [{ kind: "list" as const, items: values.map(({ value }) => [{ code: value }]) }]),
    ...(openEnum === true
      ? [
          {
            kind: "note" as const,
            tone: "info" as const,
            inline: ["Values that this list does not have may come. Treat them as unknown, not as errors."],
          },
        ]
      : []),
  ];
}

/** Those that name it directly. */
function usedBy(docs: Docs, name: string, ids: Ids): readonly Block[] {
  const { uses, places, api } = docs;
  const { operations = [], events = [], schemas = [] } = uses.get(name) ?? {};
  if (operations.length + events.length + schemas.length === 0) return [];
  const links = (items: readonly Inline[]): readonly Inline[] => listed(items.map((item) => [item]));
  return [
    heading(ids, 2, "Used by", "used-by"),
    ...facts([
      ["Operations", links(operations.map((operation) => operationLink(docs, operation)))],
      ["Events", links(events.map((event) => codeLink(event.name, hrefOf(places.events.get(event.name)))))],
      [
        "Schemas",
        links(
          schemas
            .filter((user) => api.schemas.has(user))
            .map((user) => codeLink(user, hrefOf(places.schemas.get(user)))),
        ),
      ],
    ]),
  ];
}
