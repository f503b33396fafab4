import { Session } from "node:inspector/promises";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../src/model/types.ts";
import { emitAll } from "../support/everywhere/emitAll.ts";

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

/** How often any part of the generator's code runs while all targets are made: work, whatever the machine does beside. */
async function workOf(document: JsonObject): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  await emitAll(document);
  const { result } = await session.post("Profiler.takePreciseCoverage");
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  return result
    .filter(({ url }) => url.includes("/tools/generator/src/"))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)))
    .reduce((sum, count) => sum + count, 0);
}

describe("a document of twice the size", { timeout: 120_000 }, () => {
  it("takes about twice the work, in every target", async () => {
    // What is done once, whatever the size, is done before.
    await workOf(crowd(5));
    const [small, large] = [await workOf(crowd(60)), await workOf(crowd(120))];
    expect(small).toBeGreaterThan(10_000);
    expect(large / small).toBeLessThan(2.4);
  });
});
