import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { schemasAt } from "../../../model/lookup.ts";
import { receivedBodies, sentBodies } from "../../../model/media.ts";
import type { Schema } from "../../../model/schema.ts";
import { streamOf } from "../../../model/stream.ts";
import type { Api, Operation } from "../../../model/types.ts";
import type { TypescriptOptions } from "../options.ts";
import { inputsOf, outputsOf } from "../plan/usage.ts";
import { settle } from "./clash.ts";
import { convertsAnything } from "./leaf.ts";
import { Positions } from "./positions.ts";

/** The positions that are converted in a client, and what is said of those that cannot be. Nothing where nothing is asked for. */
export function settledPositions(
  api: Api,
  operations: readonly Operation[],
  options: TypescriptOptions,
): { readonly positions: Positions | undefined; readonly diagnostics: readonly Diagnostic[] } {
  if (!convertsAnything(options)) return { positions: undefined, diagnostics: [] };
  const positions = new Positions(api.schemas, options);
  for (const position of operations.flatMap((operation) => readByTheRuntime(operation, api)))
    positions.keep(position);
  const own = new Set(positions.kept);
  const roots = [
    ...operations.flatMap((operation) => [
      ...inputsOf(operation),
      ...outputsOf(operation),
      ...operation.errors.flatMap(({ schema }) => schema ?? []),
    ]),
    ...api.events.map(({ payload }) => payload),
  ];
  settle(
    positions,
    roots,
    operations.flatMap((operation) => alternatives(operation, api)),
  );
  if (positions.isGivenUp) return { positions: undefined, diagnostics: [tooManyUnions] };
  const diagnostics = [...positions.kept]
    .filter((position) => !own.has(position))
    .map((position): Diagnostic => {
      const type = positions.wireTypeAt(position) ?? "value";
      return {
        code: "conversion-ambiguous",
        severity: "info",
        message: `The ${type} here stays a ${type}: a value may also be of another schema that has a plain ${type} in its place, and nothing tells which.`,
        fix: "Add a discriminator, or a required property with a const, to the schemas of the union; or give the property the same format in all of them.",
        pointer: position.pointer,
      };
    });
  return { positions, diagnostics };
}

const tooManyUnions: Diagnostic = {
  code: "conversion-ambiguous",
  severity: "warning",
  message:
    "Unions are nested in so many ways that nothing is converted: dates and integers stay as they are on the wire.",
  fix: "Give the schemas of unions a discriminator, or leave out the options dates and int64.",
  pointer: "#/components/schemas",
};

/** What the client itself reads of answers: cursors, codes and ids stay what they are. */
function readByTheRuntime(operation: Operation, { errorShape, schemas }: Api): readonly Schema[] {
  const { pagination, errors } = operation;
  const answers = receivedBodies(operation, schemas).flatMap(({ medias }) =>
    medias.flatMap(({ schema }) => schema ?? []),
  );
  const { code, message, docUrl, requestId } = errorShape ?? {};
  const paths = [code, message, docUrl, requestId].filter((path) => path !== undefined);
  return [
    ...(pagination === undefined
      ? []
      : answers.flatMap((schema) => schemasAt(schema, pagination.next, schemas))),
    ...errors.flatMap(({ schema }) =>
      schema === undefined ? [] : paths.flatMap((path) => schemasAt(schema, path, schemas)),
    ),
  ];
}

/** Schemas of which one and the same answer may be any. */
function alternatives(operation: Operation, { schemas }: Api): readonly (readonly Schema[])[] {
  const { errors } = operation;
  const received = receivedBodies(operation, schemas);
  const medias = [
    ...received.flatMap((body) => body.medias),
    ...sentBodies(operation).map(({ media }) => media),
  ];
  const items = medias.flatMap((media) => {
    const parsed = streamOf(media, schemas).items.filter(({ isText }) => !isText);
    // Events are told apart by their names; those without one may be any.
    const unnamed = parsed.filter(({ names }) => names.length === 0);
    return [...Map.groupBy(parsed, ({ names }) => JSON.stringify(names)).values()].map((group) =>
      [...new Set([...group, ...unnamed])].flatMap(({ schema }) => schema ?? []),
    );
  });
  return [
    ...received.map(({ medias }) => medias.flatMap(({ schema }) => schema ?? [])),
    ...items,
    ...[...Map.groupBy(errors, ({ status }) => status).values()].map((cases) =>
      cases.flatMap(({ schema }) => schema ?? []),
    ),
  ].filter((group) => group.length > 1);
}
