import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/types.ts";
import { emit, fileOf } from "./support/emit.ts";

const schemas = {
  Mode: { type: "string", enum: ["fast", "slow"] },
  Settings: {
    type: "object",
    required: ["name"],
    properties: {
      name: { type: "string" },
      mode: { $ref: "#/components/schemas/Mode", default: "fast" },
      note: { type: "string" },
    },
  },
  Thing: {
    type: "object",
    required: ["id", "settings"],
    properties: {
      id: { type: "string", readOnly: true },
      secret: { type: "string", writeOnly: true },
      settings: { $ref: "#/components/schemas/Settings" },
    },
  },
};
const thing = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };

function typesOf(methods: JsonObject): string {
  const document = {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    security: [{ key: [] }],
    paths: { "/things": methods },
    components: { schemas, securitySchemes: { key: { type: "http", scheme: "bearer" } } },
  };
  // Without comments and line ends, so that tests name the types alone.
  return fileOf(emit(document), "types.ts")
    .replace(/\/\*\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ");
}

describe("types for handlers", () => {
  test("a body has its defaults filled in, a result is what the document says", () => {
    const text = typesOf({
      post: {
        operationId: "make",
        requestBody: { required: true, content: thing },
        responses: { 201: { description: "", content: thing } },
      },
    });
    expect(text).toContain("make: { params: Record<never, never>; body: ThingInput; result: Thing; };");
    expect(text).toContain("export interface ThingInput { secret?: string; settings: SettingsInput; }");
    expect(text).toContain("export interface SettingsInput { name: string; mode: Mode; note?: string; }");
    expect(text).toContain("export interface Thing { id: string; settings: Settings; }");
    expect(text).toContain("export interface Settings { name: string; mode?: Mode; note?: string; }");
    expect(text).toContain("export interface Schemas { Mode: Mode; Settings: Settings; Thing: Thing; }");
  });

  test("a change leaves out what the caller left out", () => {
    const text = typesOf({
      patch: {
        operationId: "change",
        requestBody: { content: thing },
        responses: { 204: { description: "" } },
      },
    });
    expect(text).toContain("body: ThingChange | undefined; result: undefined;");
    expect(text).toContain("export interface ThingChange { secret?: string; settings: Settings; }");
  });

  test("parameters with a default are always there", () => {
    const parameters = [
      { name: "limit", in: "query", schema: { type: "integer", default: 20 } },
      { name: "cursor", in: "query", schema: { type: "string" } },
      { name: "odd name", in: "header", required: true, schema: { type: "boolean" } },
      { name: "Idempotency-Key", in: "header", schema: { type: "string" } },
    ];
    expect(typesOf({ get: { operationId: "list", parameters, responses: {} } })).toContain(
      'params: { limit: number; cursor?: string; "odd name": boolean; }; body: undefined; result: undefined;',
    );
  });
});
