import { type Code, code, join, keyword } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { literal, propertyKey, stringLiteral } from "../../../emit/literal.ts";
import { typeOf, union } from "../../../emit/typescriptType.ts";
import { isJson, receivedBody, sentBody, successMedia, successResponse } from "../../../model/media.ts";
import type { JsonObject, JsonValue, MediaType, Operation } from "../../../model/types.ts";
import type { VirtualFile } from "../../../target.ts";
import type { Plan } from "../plan/plan.ts";
import { formerDoc } from "./docs.ts";
import { Module } from "./module.ts";
import { typeNamesFor } from "./typeNames.ts";

/** `testing.ts`: what a mock answers, from the document's examples, and what each operation takes and gives. */
export function testingFile(plan: Plan): VirtualFile {
  const module = new Module("testing", plan.options);
  const constants = plan.resources.flatMap(({ file, operations: entries }) =>
    entries.map(({ constant }) => module.value(constant, `operations/${file}`)),
  );
  const operations = plan.resources.flatMap((resource) =>
    resource.operations.map(({ operation }) => operation),
  );
  const members = operations.map(
    (operation) => code`${propertyKey(operation.id)}: {
  readonly body: ${sentType(operation, module, plan)};
  readonly data: ${dataType(operation, module, plan)};
  readonly code: ${codesOf(operation)};
};`,
  );
  const formers = plan.resources.flatMap(({ operations: entries }) =>
    entries.flatMap(({ operation, formers: all }) => all.map(({ id }) => ({ id, current: operation.id }))),
  );
  members.push(
    ...formers.map(
      ({ id, current }) => code`${formerDoc(current)}
${propertyKey(id)}: OperationMap[${stringLiteral(current)}];`,
    ),
  );
  const fixtures = fixturesOf(operations);
  const formerFixtures = Object.fromEntries(
    formers.flatMap(({ id, current }): [string, JsonValue][] => {
      const fixture = fixtures[current];
      return fixture === undefined ? [] : [[id, fixture]];
    }),
  );
  const formerIds =
    formers.length === 0
      ? undefined
      : code`
formerIds: ${literal(Object.fromEntries(formers.map(({ id, current }) => [id, current])))},`;
  return module.toFile(code`${docComment(["What each operation takes and gives, and the codes it can fail with, by operationId."])}
export interface OperationMap {
  ${join(members, "\n")}
}

${docComment(["What each operation answers in the document's examples; an operation without one has no body here."])}
export type Fixtures = {
  readonly [Id in keyof OperationMap]: { readonly status: number; readonly body: OperationMap[Id]["data"] };
};

${docComment(["The document's own examples: what a mock answers when nothing else is said."])}
export const fixtures = ${literal({ ...fixtures, ...formerFixtures })} as unknown as Fixtures;

${docComment(["The document's example of each error, by code."])}
export const errorFixtures = ${literal(errorsOf(operations))} as const;

${docComment(["What a mock has to know of the API."])}
export const mockSource: ${module.type("MockSource", "runtime/testing/index")} = {
  operations: [
    ${constants.map((constant) => code`${constant},`)}
  ],
  fixtures,
  errors: errorFixtures,${formerIds}
};`);
}

function fixturesOf(operations: readonly Operation[]): JsonObject {
  return Object.fromEntries(
    operations.map(({ id, responses }): [string, JsonObject] => {
      const status = Number(successResponse(responses)?.status);
      const body = exampleOf(successMedia(responses));
      return [
        id,
        { status: Number.isInteger(status) ? status : 200, ...(body === undefined ? {} : { body }) },
      ];
    }),
  );
}

function errorsOf(operations: readonly Operation[]): JsonObject {
  const found = new Map<string, JsonObject>();
  for (const { errors, responses } of operations) {
    for (const { code: name, status } of errors) {
      const media = responses
        .find((response) => response.status === status)
        ?.content.find((item) => isJson(item.contentType));
      const body = media?.examples.find(({ value }) =>
        JSON.stringify(value).includes(JSON.stringify(name)),
      )?.value;
      if (name !== undefined && body !== undefined && !found.has(name))
        found.set(name, { status: Number(status), body });
    }
  }
  return Object.fromEntries(found);
}

/** The example of a body: the media type's own, else that of its schema. */
function exampleOf(media: MediaType | undefined): JsonValue | undefined {
  return media?.examples[0]?.value ?? media?.schema?.examples[0];
}

function sentType(operation: Operation, module: Module, plan: Plan): Code {
  const { kind, media } = sentBody(operation) ?? {};
  const names = typeNamesFor(module, plan, undefined, kind === "form");
  return media?.schema === undefined ? keyword("undefined") : typeOf(media.schema, "input", names);
}

function dataType(operation: Operation, module: Module, plan: Plan): Code {
  const received = receivedBody(operation);
  if (received === undefined) return keyword("undefined");
  const schemas = received.medias.flatMap((media) => media.schema ?? []);
  if (received.kind !== "json" || schemas.length === 0) return keyword("unknown");
  return union(schemas.map((schema) => typeOf(schema, "output", typeNamesFor(module, plan))));
}

function codesOf({ errors }: Operation): Code {
  return union([...new Set(errors.flatMap((error) => error.code ?? []))].map(stringLiteral));
}
