import { readPaginationStyles } from "sdkgen/vocabulary";
import { type Operation, operationsOf } from "../lib/operations.ts";
import { contentOf, responsesOf } from "../lib/responses.ts";
import { rule } from "../lib/rule.ts";
import { schemaAt } from "../lib/schemas.ts";
import type { View } from "../lib/view.ts";

type Style =
  NonNullable<ReturnType<typeof readPaginationStyles>["value"]> extends ReadonlyMap<string, infer Value>
    ? Value
    : never;

/** Every list declares how it is paged, and has the parameters and fields that the style names. */
export const listPagination = rule((document) => {
  const styles = readPaginationStyles(document.at("x-pagination").node).value ?? new Map<string, Style>();
  for (const operation of operationsOf(document)) {
    const declared = operation.view.at("x-pagination");
    const body = successSchema(operation);
    if (!declared.exists) {
      const looksLike = [...styles].find(([, style]) => body && isArrayAt(body, style.items));
      const isList = operation.view.at("operationId").string()?.startsWith("list") ?? false;
      if (looksLike === undefined && !isList) continue;
      operation.view.report({
        what: `${operation.title} returns a list, but does not say how it is paged.`,
        why: "clients would return the first page as if it were all.",
        fix: `add \`x-pagination: ${[...styles.keys()][0] ?? "<style>"}\`.`,
      });
      continue;
    }
    const style = styles.get(declared.string() ?? "");
    if (style === undefined) {
      declared.report({
        what: `No style of pagination is named ${JSON.stringify(declared.node)}.`,
        why: "nothing would know how to fetch the next page.",
        fix: `use one of ${[...styles.keys()].join(", ")}, or define it in x-pagination at the root.`,
      });
      continue;
    }
    checkParameters(operation, style);
    checkFields(operation, body, style);
  }
});

function checkParameters({ view, title, parameters }: Operation, style: Style): void {
  for (const name of [style.cursor, style.limit].filter((name) => name !== undefined)) {
    if (parameters.some((parameter) => isQuery(parameter, name))) continue;
    view.report({
      what: `${title} has no query parameter ${JSON.stringify(name)}.`,
      why: "its style of pagination sends it to get the next page.",
      fix: "add it by reference from components/parameters.",
    });
  }
}

function checkFields({ view, title }: Operation, body: View | undefined, style: Style): void {
  for (const path of [style.items, style.next, style.more].filter((path) => path !== undefined)) {
    const present = path === style.items ? body && isArrayAt(body, path) : body && schemaAt(body, path);
    if (present) continue;
    (body ?? view).report(
      {
        what: `The response of ${title} has no ${path === style.items ? "array" : "field"} ${JSON.stringify(path)}.`,
        why: "its style of pagination reads it to find the items and the next page.",
        fix: "add it to the response's schema.",
      },
      path,
    );
  }
}

function successSchema(operation: Operation): View | undefined {
  return responsesOf(operation)
    .filter(({ isSuccess }) => isSuccess)
    .flatMap(contentOf)
    .map((media) => media.at("schema"))
    .find((schema) => schema.exists);
}

function isArrayAt(schema: View, path: string): boolean {
  return schemaAt(schema, path)?.at("type").string() === "array";
}

function isQuery(parameter: View, name: string): boolean {
  return parameter.at("in").string() === "query" && parameter.at("name").string() === name;
}
