import fc from "fast-check";
import { expect, it } from "vitest";
import { documentWith, jsonResponse } from "../../support/model.ts";
import { emit } from "./support/emit.ts";
import { expectLinksToLead } from "./support/links.ts";

/** Names that collide without case or punctuation, and names that are none. */
const name = fc.constantFrom(
  "a",
  "A",
  "a.b",
  "a-b",
  "a_b",
  "index",
  "con",
  "404",
  "é",
  "ünnamed",
  "!!",
  "x".repeat(300),
);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 6 });

const document = fc
  .record({ schemas: names, tags: names, codes: names, events: names })
  .map(({ schemas, tags, codes, events }) => {
    const ref = (index: number) => ({
      $ref: `#/components/schemas/${encodeURIComponent(schemas[index % schemas.length] ?? "")}`,
    });
    const failure = (code: string) => ({
      type: "object",
      description: `Fails by ${code}.`,
      properties: {
        error: { type: "object", properties: { code: { const: code }, message: { type: "string" } } },
      },
    });
    return documentWith({
      tags: tags.map((tag) => ({ name: tag })),
      paths: Object.fromEntries(
        tags.map((tag, index) => [
          `/p${index}`,
          {
            get: {
              tags: [tag],
              operationId: `list${tag}`,
              parameters: [
                { name: "x", in: "query", schema: ref(index) },
                { name: "X", in: "query", schema: { type: "string" } },
              ],
              responses: { 200: jsonResponse(ref(index)), 400: jsonResponse({ oneOf: codes.map(failure) }) },
            },
          },
        ]),
      ),
      webhooks: Object.fromEntries(
        events.map((event, index) => [
          event,
          {
            post: { requestBody: { content: { "application/json": { schema: ref(index) } } }, responses: {} },
          },
        ]),
      ),
      components: {
        schemas: Object.fromEntries(
          schemas.map((schema, index) => [
            schema,
            {
              type: "object",
              properties: {
                next: ref(index + 1),
                "next.": ref(index),
                list: { type: "array", items: ref(index + 2) },
              },
            },
          ]),
        ),
      },
    });
  });

it("every link leads to a page and an anchor that are there, whatever things are called", () => {
  fc.assert(
    fc.property(document, (given) => {
      const emitted = emit(given);
      const slugs = emitted.pages.map(({ slug }) => slug.toLowerCase());
      expect(new Set(slugs).size).toBe(slugs.length);
      expectLinksToLead(emitted);
    }),
    { numRuns: 40 },
  );
});

it("the same document gives the same bytes", () => {
  fc.assert(
    fc.property(document, (given) => {
      expect([...emit(given).files]).toEqual([...emit(given).files]);
    }),
    { numRuns: 5 },
  );
});
