import path from "node:path";
import { describe, expect, it } from "vitest";
import { diagnosticCodes } from "../../src/diagnostics/codes.ts";
import { snapshotFolder, temporaryFolder, writeFiles } from "../support/folder.ts";
import { petstore, run } from "../support/terminal.ts";

/** A folder with a document, and the options that make a client of it. */
function project(document = petstore) {
  const folder = temporaryFolder({ "openapi.yaml": document });
  const out = path.join(folder, "out");
  return {
    folder,
    out,
    options: ["--spec", path.join(folder, "openapi.yaml"), "--target", "typescript", "--out", out],
  };
}

describe("generate", () => {
  it("says what it read and wrote, and the second time writes nothing", async () => {
    const { out, options } = project();
    const first = await run("generate", ...options);
    expect(first).toMatchObject({ exitCode: 0, out: "" });
    expect(first.err).toMatch(
      /✓ .*openapi\.yaml: 1 operation in 1 resource, 1 schema\n {2}typescript → .*: (\d+) files, \1 written$/,
    );
    const before = snapshotFolder(out);
    const second = await run("generate", ...options);
    expect(second.err).toMatch(/files, nothing changed$/);
    expect(snapshotFolder(out)).toEqual(before);
  });

  it("removes what the document no longer gives", async () => {
    const { folder, out, options } = project();
    await run("generate", ...options);
    expect(snapshotFolder(out)).toHaveProperty("resources/pets.ts");
    writeFiles(folder, { "openapi.yaml": petstore.replace("[Pets]", "[Animals]") });
    const { err } = await run("generate", ...options);
    expect(err).toMatch(/\d written, 4 removed$/);
    expect(snapshotFolder(out)).not.toHaveProperty("resources/pets.ts");
    expect(snapshotFolder(out)).toHaveProperty("resources/animals.ts");
  });

  it("says nothing but problems when it is asked to be quiet", async () => {
    expect(await run("generate", "--quiet", ...project().options)).toEqual({ exitCode: 0, out: "", err: "" });
  });

  it("gives JSON", async () => {
    const { exitCode, out, err } = await run("generate", "--json", ...project().options);
    expect([exitCode, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      account: { operations: 1, resources: 1, schemas: 1, events: 0, repairs: { total: 0 }, leftOut: [] },
      diagnostics: [],
      targets: [{ target: "typescript", removed: [], unchanged: 0 }],
    });
    const broken = await run("generate", "--json", ...project("paths: [").options);
    expect([broken.exitCode, broken.err]).toEqual([1, ""]);
    expect(JSON.parse(broken.out)).toMatchObject({
      ok: false,
      targets: [],
      diagnostics: [{ code: "document-unparsable", location: { line: 1 } }],
    });
  });

  it("writes a README whose command makes the same again", async () => {
    const { out, options } = project();
    await run("generate", ...options, "--client-name", "Zoo", "--option", "importExtension=ts");
    const readme = snapshotFolder(out)["README.md"] ?? "";
    expect(readme).toContain(
      "sdkgen generate --spec openapi.yaml --target typescript --out DIR --option importExtension=ts --option clientName=Zoo",
    );
  });
});

describe("check", () => {
  it("agrees with what generate wrote", async () => {
    const { options } = project();
    await run("generate", ...options);
    const { exitCode, err } = await run("check", ...options);
    expect([exitCode, err]).toEqual([0, "✓ Generated files are what the document gives."]);
  });

  it("lists what was edited, removed or is obsolete, and changes nothing", async () => {
    const { folder, out, options } = project();
    await run("generate", ...options);
    writeFiles(out, { "client.ts": "edited" });
    writeFiles(folder, { "openapi.yaml": petstore.replace("[Pets]", "[Animals]") });
    const before = snapshotFolder(out);
    const { exitCode, err } = await run("check", ...options);
    const lines = err.split("\n").map((line) => line.replace(/ .*\/out\//, " "));
    expect(exitCode).toBe(1);
    expect(lines).toEqual(
      expect.arrayContaining([
        "differs client.ts",
        "differs resources/animals.ts",
        "obsolete resources/pets.ts",
      ]),
    );
    expect(lines.at(-1)).toMatch(
      /^✗ \d+ generated files are not what the document gives\. Run sdkgen generate\.$/,
    );
    expect(snapshotFolder(out)).toEqual(before);
  });

  it("gives JSON", async () => {
    const { options } = project();
    const { exitCode, out } = await run("check", "--json", ...options);
    expect([exitCode, JSON.parse(out)]).toMatchObject([
      1,
      { ok: false, targets: [{ written: expect.arrayContaining(["client.ts"]) }] },
    ]);
  });
});

describe("inspect", () => {
  const document = `openapi: 3.1.0
info: { title: "Zoo\\u001b[31m", version: "1" }
servers: [{ url: https://zoo.test }]
tags: [{ name: Pets }]
x-pagination:
  cursor: { style: cursor, cursor: after, limit: limit, items: data, next: page.next }
x-rate-limits:
  error: slow_down
  partitions: { key: key }
  headers: { limit: L, remaining: R, reset: T, retryAfter: Retry-After }
  plans: { free: { title: Free, requestsPerMinute: 10, requestsPerSecond: 2, requestsPerDay: 100 }, all: { title: All, requestsPerMinute: 20, requestsPerSecond: 4, requestsPerDay: null } }
paths:
  /pets:
    get:
      operationId: listPets
      tags: [Pets]
      x-pagination: cursor
      security: [{ key: [pets:read] }]
      parameters: [{ name: after, in: query, schema: { type: string } }]
      responses:
        "200": { description: ok, content: { application/json: { schema: { $ref: "#/components/schemas/List" } } } }
        "429": { description: slow, content: { application/json: { schema: { $ref: "#/components/schemas/SlowDown" } } } }
    post:
      operationId: createPet
      tags: [Pets]
      parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
      responses: { "204": { description: ok } }
webhooks:
  pet.born: { post: { summary: A pet is born., requestBody: { content: { application/json: { schema: {} } } }, responses: {} } }
components:
  securitySchemes: { key: { type: http, scheme: bearer } }
  schemas:
    List: { properties: { data: { type: array }, page: { properties: { next: {} } } } }
    SlowDown: { x-retryable: true, properties: { code: { const: slow_down } } }
`;

  it("prints resources, operations, scopes, limits, errors, pages and events", async () => {
    const { options } = project(document);
    const { exitCode, out, err } = await run("inspect", ...options.slice(0, 2));
    expect([exitCode, err]).toEqual([0, ""]);
    expect(out).toBe(`Zoo[31m 1

Servers
  https://zoo.test

Resource pets
  list    GET /pets   pets:read  pages: after → data[], page.next  -                slow_down
  create  POST /pets  -          -                                 idempotency key

Security
  key  bearer

Scopes
  pets:read

Rate limits
  Free  10/minute  2/second  100/day
  All   20/minute  4/second  no daily limit

Errors
  429  slow_down  retryable

Events
  pet.born  A pet is born.

Schemas
  2: List, SlowDown`);
  });

  it("gives the model as JSON", async () => {
    const { options } = project(document);
    const { exitCode, out } = await run("inspect", "--json", ...options.slice(0, 2));
    const { ok, api, diagnostics } = JSON.parse(out);
    expect([exitCode, ok, diagnostics]).toEqual([0, true, []]);
    expect(Object.keys(api.schemas)).toEqual(["List", "SlowDown"]);
    expect(api.resources[0].operations[0]).toMatchObject({
      name: "list",
      scopeSets: [["pets:read"]],
      pagination: { next: "page.next" },
    });
    expect(api).not.toHaveProperty("document");
  });

  it("tells of errors and exits with 1", async () => {
    const { options } = project("paths: [");
    expect(await run("inspect", ...options.slice(0, 2))).toMatchObject({ exitCode: 1, out: "" });
    const { exitCode, out } = await run("inspect", "--json", ...options.slice(0, 2));
    expect([exitCode, JSON.parse(out).ok]).toEqual([1, false]);
  });
});

describe("help and words", () => {
  it.each([[[]], [["--help"]], [["-h"]], [["help"]], [["generate", "--help"]]])(
    "%j prints help",
    async (args) => {
      const { exitCode, out, err } = await run(...args);
      expect([exitCode, err]).toEqual([0, ""]);
      for (const word of [
        "generate",
        "check",
        "inspect",
        "explain",
        "--spec",
        "--watch",
        "--json",
        "typescript",
        "Exit codes",
      ])
        expect(out).toContain(word);
      expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(110);
    },
  );

  it.each([[["--version"]], [["-v"]], [["version"]]])("%j prints the version", async (args) => {
    expect(await run(...args)).toEqual({
      exitCode: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      err: "",
    });
  });

  it("lists the targets", async () => {
    expect((await run("targets")).out).toMatch(/^typescript +a typed client/);
  });

  it("explains every diagnostic", async () => {
    expect((await run("explain")).out.split("\n")).toEqual([...diagnosticCodes]);
    const { exitCode, out } = await run("explain", "operation-id-duplicate");
    expect([exitCode, out]).toEqual([0, expect.stringMatching(/^# operation-id-duplicate\n/)]);
  });
});
