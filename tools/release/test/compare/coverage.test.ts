/** Which rules and which words of OpenAPI the tables exercise; what they don't is listed here. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/verdict/rules.ts";

const folder = new URL("./", import.meta.url);
const tables = readdirSync(folder)
  .filter((name) => name.endsWith(".test.ts") && name !== "coverage.test.ts")
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

/** The fields of OpenAPI 3.1.1 §4.8 that clients and servers act on. */
const fields = {
  document: ["servers", "security", "tags", "paths", "webhooks", "components"],
  pathItem: ["parameters", "servers"],
  operation: [
    "operationId",
    "tags",
    "deprecated",
    "security",
    "parameters",
    "requestBody",
    "responses",
    "callbacks",
    "servers",
  ],
  parameter: [
    "in",
    "required",
    "deprecated",
    "style",
    "explode",
    "allowReserved",
    "allowEmptyValue",
    "schema",
    "content",
  ],
  body: ["required", "content", "encoding"],
  response: ["headers", "content", "links"],
  scheme: ["scheme", "scopes", "flows"],
  schema: ["discriminator", "readOnly", "writeOnly", "default", "contentEncoding", "xml"],
} as const;

describe("coverage", () => {
  it("has a row for every rule", () => {
    const missing = Object.keys(rules).filter((code) => !new RegExp(` ${code}"`).test(tables));
    expect(missing).toEqual([]);
  });

  it("has an edit of every field but these", () => {
    const missing = Object.entries(fields).flatMap(([kind, names]) =>
      names
        .filter((name) => !new RegExp(`[.\\["{, ]${name}\\b`).test(tables))
        .map((name) => `${kind}.${name}`),
    );
    expect(missing).toEqual(["schema.xml"]);
  });

  it("says what to do, for every rule", () => {
    for (const [code, { todo }] of Object.entries(rules)) expect(todo, code).toMatch(/^[A-Z].+\.$/);
  });
});
