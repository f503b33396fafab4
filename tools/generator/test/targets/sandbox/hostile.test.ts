import { describe, expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../../src/model/types.ts";
import { descriptionOf, emit, fileOf } from "./support/emit.ts";

const hostile = [
  "*/ globalThis.broken = 1; /*",
  "`\u0024{globalThis.broken = 1}`",
  '"; globalThis.broken = 1; "',
  "'; globalThis.broken = 1; '",
  "\n; globalThis.broken = 1;\n",
  "\u2028; globalThis.broken = 1; //",
  "__proto__",
  "constructor",
  "../../outside",
  "</script><script>globalThis.broken = 1</script>",
  "\\",
];

/** The text in every place that reaches the files. */
function documentOf(text: string): JsonObject {
  const schema: JsonObject = {
    type: "object",
    title: text,
    description: text,
    required: [text],
    properties: Object.fromEntries([
      [text, { type: "string", enum: [text], default: text, description: text }],
    ]),
  };
  const ref = { $ref: "#/components/schemas/Odd" };
  const body: JsonValue = { error: { code: text, message: text, doc_url: text } };
  const fault = {
    type: "object",
    properties: {
      error: { type: "object", properties: { code: { const: text }, message: { type: "string" } } },
    },
  };
  return {
    openapi: "3.1.0",
    info: { title: text, version: text },
    servers: [{ url: "https://api.example.com/v1" }],
    security: [{ key: [text] }],
    paths: {
      "/things": {
        post: {
          operationId: text,
          summary: text,
          description: text,
          parameters: [{ name: text, in: "query", description: text, schema }],
          requestBody: { description: text, content: { "application/json": { schema: ref } } },
          responses: {
            200: { description: text, content: { "application/json": { schema: ref } } },
            400: {
              description: text,
              content: { "application/json": { schema: fault, examples: { one: { value: body } } } },
            },
          },
        },
      },
    },
    components: {
      schemas: { Odd: schema },
      securitySchemes: { key: { type: "http", scheme: "bearer", description: text } },
    },
  };
}

describe("text of the document never becomes code", () => {
  test.each(hostile)("%j", (text) => {
    const made = emit(documentOf(text));
    expect(descriptionOf(made)["title"]).toBe(text);
    expect("broken" in globalThis).toBe(false);
    // Without strings and comments, nothing of the document is left but names made of letters.
    for (const path of ["description.ts", "types.ts"]) {
      const code = fileOf(made, path)
        .replace(/"(?:[^"\\\n]|\\.)*"/g, '""')
        .replace(/\/\*[\s\S]*?\*\//g, "")
        .replace(/\/\/[^\n]*/g, "");
      expect(code).not.toMatch(/globalThis|broken = |`|\\|<script/);
    }
    expect(made.files.map(({ path }) => path).sort()).toEqual(["README.md", "description.ts", "types.ts"]);
  });

  test("the same document makes the same bytes", () => {
    expect(emit(documentOf("x"))).toEqual(emit(documentOf("x")));
  });
});
