import { code } from "../../../emit/code.ts";
import { propertiesOf } from "../../../model/lookup.ts";
import type { Api, Operation } from "../../../model/types.ts";
import {
  answers,
  bodyFields,
  hasJsonBody,
  itemSchema,
  nameOf,
  type Readable,
  successStatus,
} from "../operations.ts";
import type { Promised } from "../promise.ts";

/** What one operation promises for itself: its answers, what it takes and refuses, and what it does to its resource. */
export function operationPromises(api: Api, operation: Operation, known: Readable): readonly Promised[] {
  return [
    ...answerPromises(operation),
    ...inputPromises(operation),
    ...refusalPromises(api, operation),
    ...statePromises(api, operation, known),
  ];
}

function answerPromises(operation: Operation): readonly Promised[] {
  const name = nameOf(operation);
  const { id, pointer } = operation;
  const status = successStatus(operation);
  const response = operation.responses.find((candidate) => candidate.status === status);
  const media = response?.content[0];
  const content = media === undefined ? " without a body" : ` with ${media.contentType}`;
  const described = [
    ...operation.responses.flatMap(({ content }) => content),
    ...(operation.body?.content ?? []),
  ].some(({ examples }) => examples.length > 0);
  return [
    {
      title: `${name} answers ${status}${content}, as described`,
      place: response?.pointer ?? pointer,
      check: code`checks.succeeds`,
      given: [id],
    },
    ...(described
      ? [
          {
            title: `${name} is described by valid examples`,
            place: pointer,
            check: code`checks.examplesAreValid`,
            given: [id],
          },
        ]
      : []),
    ...(operation.method === "GET"
      ? [
          {
            title: `HEAD ${operation.path} answers as GET does, without a body`,
            place: pointer,
            check: code`checks.headAnswersAsGet`,
            given: [id],
          },
        ]
      : []),
  ];
}

function inputPromises(operation: Operation): readonly Promised[] {
  const name = nameOf(operation);
  const { id, body, parameters } = operation;
  return [
    ...parameters
      .filter((parameter) => parameter.in === "query" || parameter.in === "header")
      .map((parameter) => ({
        title: `${name} takes every value that ${parameter.in} parameter ${parameter.name} may have`,
        place: parameter.pointer,
        check: code`checks.takesParameter`,
        given: [id, parameter.in, parameter.name],
      })),
    ...(hasJsonBody(operation)
      ? [
          {
            title: `${name} takes every body that its schema allows`,
            place: body?.pointer ?? operation.pointer,
            check: code`checks.takesBodies`,
            given: [id],
          },
        ]
      : []),
  ];
}

function refusalPromises(api: Api, operation: Operation): readonly Promised[] {
  if (!answers(operation, "400") && !answers(operation, "422")) return [];
  const name = nameOf(operation);
  const { id, body, parameters } = operation;
  const place = body?.pointer ?? operation.pointer;
  return [
    ...parameters.map((parameter) => ({
      title: `${name} refuses every value that ${parameter.in} parameter ${parameter.name} may not have`,
      place: parameter.pointer,
      check: code`checks.refusesParameter`,
      given: [id, parameter.in, parameter.name],
    })),
    ...(operation.idempotencyKey === undefined
      ? []
      : [
          {
            title: `${name} refuses every value that header parameter ${operation.idempotencyKey} may not have`,
            place: `${operation.pointer}/parameters`,
            check: code`checks.refusesParameter`,
            given: [id, "header", operation.idempotencyKey],
          },
        ]),
    ...(hasJsonBody(operation)
      ? [
          {
            title: `${name} refuses a body that is not what it describes`,
            place,
            check: code`checks.refusesBody`,
            given: [id],
          },
        ]
      : []),
    ...bodyFields(api, operation).map((field) => ({
      title: `${name} refuses every value that field ${field} may not have`,
      place,
      check: code`checks.refusesField`,
      given: [id, field],
    })),
  ];
}

function statePromises(api: Api, operation: Operation, known: Readable): readonly Promised[] {
  const name = nameOf(operation);
  const { id, method, path, pointer } = operation;
  const made: Promised[] = [];
  const add = (title: string, check: Promised["check"], ...given: Promised["given"]): void => {
    made.push({ title: `${name} ${title}`, place: pointer, check, given: [id, ...given] });
  };
  if (method === "POST" && known.collections.has(path)) {
    add(
      "makes what can then be read, listed, changed and deleted, and is gone after that",
      code`checks.livesItsLife`,
    );
  }
  if ((method === "PATCH" || method === "PUT") && known.paths.has(path)) {
    add("changes what it is told to, and nothing else", code`checks.changesOnlyWhatIsTold`);
  }
  if (hasDefaults(api, operation))
    add("fills in the defaults of what is left out", code`checks.fillsDefaults`);
  for (const parameter of operation.parameters) {
    if (parameter.in === "query" && parameter.schema.default !== undefined)
      add(
        `takes ${parameter.name} as ${JSON.stringify(parameter.schema.default)} where it is left out`,
        code`checks.assumesDefault`,
        parameter.name,
      );
  }
  for (const filter of filtersOf(api, operation)) {
    add(
      `returns the items whose ${filter} is the one asked for, and all of them`,
      code`checks.filters`,
      filter,
    );
  }
  if (answers(operation, "409") && saysOnce(operation))
    add("answers 409 when the same is done once more", code`checks.conflictsWhenRepeated`);
  if (answers(operation, "404")) {
    add("answers 404 for what does not exist", code`checks.doesNotFind`);
    add("does not reach what belongs to somebody else", code`checks.keepsApart`);
  }
  return made;
}

/** Whether the description says, in one sentence, that what was done before is answered 409. The vocabulary has no word for it. */
function saysOnce({ description }: Operation): boolean {
  const sentences = (description ?? "").replace(/\s+/g, " ").split(/[.](?:\s|$)/);
  return sentences.some(
    (sentence) => /\b409\b/.test(sentence) && /\b(again|before|already|twice)\b/i.test(sentence),
  );
}

function hasDefaults(api: Api, operation: Operation): boolean {
  const [media] = operation.body?.content ?? [];
  if (media?.schema === undefined || !hasJsonBody(operation)) return false;
  return propertiesOf(media.schema, api.schemas).some(({ schema }) => schema.default !== undefined);
}

/** Query parameters of a list that are called as a property of its items. */
function filtersOf(api: Api, operation: Operation): readonly string[] {
  const items = itemSchema(api, operation);
  if (items === undefined || operation.path.endsWith("}")) return [];
  const properties = new Set(propertiesOf(items, api.schemas).map(({ name }) => name));
  return operation.parameters.flatMap((parameter) =>
    parameter.in === "query" && !parameter.required && properties.has(parameter.name) ? [parameter.name] : [],
  );
}
