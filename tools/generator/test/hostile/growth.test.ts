import { Session } from "node:inspector/promises";
import { afterAll, describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/types.ts";

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object): object => ({ content: { "application/json": { schema } } });

/** So many resources of the same kind, which refer to each other, inherit, and want the same names. */
function crowd(size: number): JsonObject {
  const numbers = Array.from({ length: size }, (_, index) => index);
  const part = (index: number): object => ({
    description: `The part ${index}. It has a text of some words, so that there is something to print.`,
    allOf: [
      ref("Base"),
      {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" }, next: ref(`Part-${(index + 1) % size}`) },
      },
    ],
  });
  const schemas = {
    Base: {
      type: "object",
      required: ["kind"],
      properties: { kind: { type: "string" } },
      discriminator: { propertyName: "kind" },
    },
    Any: { oneOf: numbers.map((index) => ref(`Part-${index}`)), discriminator: { propertyName: "kind" } },
    ...Object.fromEntries(numbers.map((index) => [`Part-${index}`, part(index)])),
    ...Object.fromEntries(
      numbers.map((index) => [
        `part ${"-".repeat(index % 7)}${index}`,
        { type: "string", enum: ["a", index] },
      ]),
    ),
  };
  const operation = (index: number): object => ({
    operationId: `get part${"!".repeat(index % 5)}`,
    tags: [`Tag ${index % 10}`],
    parameters: [{ name: "limit", in: "query", schema: { type: "integer", default: "x" } }],
    requestBody: json(ref(`Part-${index}`)),
    responses: {
      200: { description: "Done.", ...json(ref(`Part-${index}`)) },
      404: { description: "Gone.", ...json(ref("Any")) },
    },
  });
  return {
    openapi: "3.1.0",
    info: { title: "Crowd", version: "1" },
    servers: [{ url: "https://crowd.test" }],
    paths: Object.fromEntries(numbers.map((index) => [`/part/${index}/{id}`, { post: operation(index) }])),
    components: { schemas },
  } as unknown as JsonObject;
}

/** So many resources, each under a tag of its own with errors of its own, which can be read, made, changed and listed. */
function failing(size: number): JsonObject {
  const numbers = Array.from({ length: size }, (_, index) => index);
  const error = (index: number): object => ({
    type: "object",
    required: ["error"],
    properties: {
      error: {
        type: "object",
        required: ["code", "message"],
        properties: { code: { const: `failed_${index}` }, message: { type: "string" } },
      },
    },
  });
  const responses = (index: number, status: number): object => ({
    [status]: { description: "Done.", ...json(ref(`Item${index}`)) },
    400: { description: "Wrong.", ...json(ref("BadRequest")) },
    409: { description: "Failed.", ...json({ oneOf: [ref(`Error${index}`), ref("Error0")] }) },
  });
  const resource = (index: number): readonly (readonly [string, object])[] => {
    const tags = [`Tag ${index}`];
    const requestBody = json(ref(`Item${index}`));
    const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
    const made = { operationId: `make${index}`, tags, requestBody, responses: responses(index, 201) };
    const read = { operationId: `read${index}`, tags, responses: responses(index, 200) };
    const change = { operationId: `change${index}`, tags, requestBody, responses: responses(index, 200) };
    return [
      [`/items${index}`, { post: made }],
      [`/items${index}/{id}`, { parameters: [id], get: read, patch: change }],
    ];
  };
  const item = { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } };
  return {
    openapi: "3.1.0",
    info: { title: "Failing", version: "1" },
    servers: [{ url: "https://failing.test" }],
    tags: numbers.map((index) => ({ name: `Tag ${index}`, description: `Items ${index}.` })),
    paths: Object.fromEntries(numbers.flatMap(resource)),
    components: {
      schemas: {
        BadRequest: error(-1),
        ...Object.fromEntries(numbers.map((index) => [`Item${index}`, item])),
        ...Object.fromEntries(numbers.map((index) => [`Error${index}`, error(index)])),
      },
    },
  } as unknown as JsonObject;
}

// V8 counts exactly what is compiled after it was told to count, and only that.
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
const { emitAll } = await import("../support/everywhere/emitAll.ts");
afterAll(() => session.disconnect());

/** How often any part of the generator's code runs while all targets are made: work, whatever the machine does beside. */
async function workOf(document: JsonObject): Promise<number> {
  await session.post("Profiler.takePreciseCoverage");
  await emitAll(document);
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(({ url }) => url.includes("/tools/generator/src/"))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}

describe("a document of twice the size", { timeout: 120_000 }, () => {
  it.each([
    ["of resources", crowd],
    ["of tags and coded errors", failing],
  ])("takes about twice the work, in every target: %s", async (_, make) => {
    // What is done once, whatever the size, is done before.
    await workOf(make(5));
    const [small, large] = [await workOf(make(60)), await workOf(make(120))];
    expect(small).toBeGreaterThan(500_000);
    expect(large / small).toBeLessThan(2.1);
  });
});
