/** Schemas in a document: one operation for each edit, so that tools that read documents see one edit at a time. */
import type { SchemaEdit } from "./edits.ts";
import type { Json, Schema } from "./pairs.ts";

export function pathOf(index: number): string {
  return `/edits/${index}`;
}

export function documentOf(
  edits: readonly SchemaEdit[],
  side: "old" | "next",
  openapi = "3.1.0",
): { readonly [key: string]: Json } {
  return {
    openapi,
    info: { title: "Edits", version: "1.0.0" },
    paths: Object.fromEntries(
      edits.map((edit, index) => [pathOf(index), { post: operation(edit, edit[side], index) }]),
    ),
  };
}

function operation({ travel }: SchemaEdit, schema: Schema, index: number): Json {
  const content = { "application/json": { schema } };
  return {
    operationId: `edit${index}`,
    ...(travel === "request" ? { requestBody: { required: true, content } } : {}),
    responses: { 200: { description: "Done.", ...(travel === "response" ? { content } : {}) } },
  };
}
