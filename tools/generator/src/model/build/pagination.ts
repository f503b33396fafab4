import type { View } from "../../document/view.ts";
import { type PaginationStyle, readPaginationStyle } from "../../vocabulary/index.ts";
import { dereference, schemaAt } from "../lookup.ts";
import { successMedia } from "../media.ts";
import type { NamedSchema, Pagination, Parameter, Response } from "../types.ts";
import { readExtension } from "./extension.ts";

/** The document's named styles of pagination (`x-pagination` at the root). */
export function readPaginationStyles(root: View): ReadonlyMap<string, PaginationStyle> {
  return new Map(
    root
      .at("x-pagination")
      .entries()
      .flatMap(([name, view]) => {
        const style = readExtension(view, readPaginationStyle);
        return style === undefined ? [] : [[name, style] as const];
      }),
  );
}

/** How an operation's list is walked; what it names must be there, or it is no list. */
export function readPagination(
  operation: View,
  parameters: readonly Parameter[],
  responses: readonly Response[],
  styles: ReadonlyMap<string, PaginationStyle>,
  named: ReadonlyMap<string, NamedSchema>,
): Pagination | undefined {
  const extension = operation.at("x-pagination");
  if (!extension.exists) return undefined;
  const name = extension.string();
  const style = name === undefined ? undefined : styles.get(name);
  const fail = (message: string, fix: string): undefined =>
    extension.report({ code: "pagination-invalid", severity: "warning", message, fix }) as undefined;
  if (style === undefined)
    return fail(
      `No style of pagination is named ${JSON.stringify(name)}.`,
      "Define it in x-pagination at the document's root.",
    );
  if (!parameters.some((parameter) => parameter.in === "query" && parameter.name === style.cursor)) {
    return fail(
      `The list has no query parameter ${JSON.stringify(style.cursor)}.`,
      "Add the parameter, or remove x-pagination.",
    );
  }
  const body = successMedia(responses)?.schema;
  const items = body && schemaAt(body, style.items, named);
  const list = items && dereference(items, named);
  if (list?.kind !== "array")
    return fail(
      `The response has no array at ${JSON.stringify(style.items)}.`,
      "Add it to the response's schema, or remove x-pagination.",
    );
  if (body && schemaAt(body, style.next, named) === undefined) {
    return fail(
      `The response has no ${JSON.stringify(style.next)}.`,
      "Add it to the response's schema, or remove x-pagination.",
    );
  }
  return { ...style, itemSchema: list.items };
}
