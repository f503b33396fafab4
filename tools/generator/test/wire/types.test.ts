import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { emitClient } from "../support/client.ts";
import { temporaryFolderForAll, writeFiles } from "../support/folder.ts";
import { wireDocument } from "./support/client.ts";

/** The workspace's TypeScript 7, and the generator's own 5.9. */
const compilers = ["../../../../", "../../"].map((folder) => {
  const require = createRequire(new URL(`${folder}package.json`, import.meta.url));
  const manifest: { version: string } = require("typescript/package.json");
  const bin = path.join(path.dirname(require.resolve("typescript/package.json")), "bin/tsc");
  return [manifest.version, bin] as const;
});

const ref = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });
const ok = (content: object) => ({ responses: { 200: { description: "", content } } });

const document = wireDocument(
  {
    "PUT /pets": {
      operationId: "putPet",
      requestBody: {
        required: true,
        content: {
          "application/json": ref("Pet"),
          "application/xml": ref("Pet"),
          "multipart/form-data": ref("Upload"),
        },
      },
      ...ok({
        "application/json": ref("Pet"),
        "application/xml": ref("Pet"),
        "text/event-stream": ref("Pet"),
      }),
    },
    "GET /photo": { operationId: "photo", ...ok({ "image/png": {}, "image/webp": {} }) },
    "GET /events": { operationId: "events", ...ok({ "text/event-stream": ref("Pet") }) },
    "GET /kinds": {
      operationId: "kinds",
      ...ok({
        "text/event-stream": {
          itemSchema: {
            oneOf: [
              {
                required: ["event", "data"],
                properties: { event: { const: "note" }, data: { type: "string" } },
              },
              {
                required: ["event", "data"],
                properties: {
                  event: { const: "pet" },
                  data: {
                    type: "string",
                    contentMediaType: "application/json",
                    contentSchema: { $ref: "#/components/schemas/Pet" },
                  },
                },
              },
            ],
          },
        },
      }),
    },
    "POST /lines": {
      operationId: "lines",
      requestBody: { content: { "application/jsonl": { itemSchema: { $ref: "#/components/schemas/Pet" } } } },
      ...ok({ "application/x-ndjson": { schema: { type: "array", items: { type: "integer" } } } }),
    },
    "POST /rows": {
      operationId: "rows",
      requestBody: { content: { "application/jsonl": { schema: { type: "string" } } } },
      ...ok({ "application/jsonl": { schema: { type: "string" } } }),
    },
    "PATCH /pets": {
      operationId: "patchPet",
      requestBody: { content: { "application/merge-patch+json": ref("Patch") } },
    },
    "POST /inline": {
      operationId: "inline",
      requestBody: {
        content: {
          "application/json": {
            schema: { type: "object", properties: { raw: { type: "string", format: "binary" } } },
          },
        },
      },
    },
    "POST /scans": { operationId: "scan", requestBody: { content: { "application/json": ref("Scan") } } },
    "PUT /scans": {
      operationId: "rescan",
      requestBody: { content: { "application/json": ref("Both"), "multipart/form-data": ref("Both") } },
    },
    "GET /found": { operationId: "find", requestBody: { content: { "application/json": ref("Pet") } } },
    "GET /mixed": {
      operationId: "mixed",
      responses: {
        200: { description: "", content: { "application/json": ref("Pet") } },
        202: { description: "", content: { "text/plain": {} } },
      },
    },
  },
  {
    servers: [
      { url: "https://{region}.api.test", variables: { region: { default: "eu", enum: ["eu", "us"] } } },
      { url: "https://{tenant}.api.test", variables: { tenant: { default: "a" } } },
    ],
    components: {
      schemas: {
        Pet: { type: "object", required: ["name"], properties: { name: { type: "string" } } },
        Patch: {
          type: "object",
          required: ["id"],
          properties: {
            id: { type: "string" },
            name: { type: "string" },
            pet: { $ref: "#/components/schemas/Pet" },
            inner: { $ref: "#/components/schemas/Patch" },
            byName: { type: "object", additionalProperties: { type: "integer" } },
            list: { type: "array", items: { type: "string" } },
          },
        },
        Scan: { type: "object", properties: { raw: { type: "string", format: "binary" } } },
        Both: { type: "object", properties: { raw: { type: "string", format: "binary" } } },
        Upload: {
          type: "object",
          required: ["file"],
          properties: { file: { type: "string", format: "binary" }, raw: { contentMediaType: "image/png" } },
        },
      },
    },
  },
);

/** What callers write, and what must not compile. */
const usage = `
import { FilePart, type Pet, type ServerSentEvent, serverUrl, servers, Wire } from "./client/index.js";
import { type Pet as XmlPet, Wire as Values } from "./values/index.js";

const { wire } = new Wire({ baseUrl: serverUrl(servers[0], { region: "us" }) });
serverUrl(servers[1], { tenant: "anything" });
// @ts-expect-error there is no such region
serverUrl(servers[0], { region: "moon" });

export const pet: Pet = await wire.putPet({ name: "a" });
export const same: Pet = await wire.putPet({ name: "a" }, { contentType: "application/json" });
export const xml: string = await wire.putPet("<pet/>", { contentType: "application/xml", accept: "application/xml" });
await wire.putPet({ file: new FilePart(new Blob().stream(), { name: "a.png" }), raw: new Blob() }, { contentType: "multipart/form-data" });
// @ts-expect-error XML is text
await wire.putPet({ name: "a" }, { contentType: "application/xml" });
// @ts-expect-error JSON has a structure
await wire.putPet("<pet/>");
// @ts-expect-error the operation does not take it
await wire.putPet("a", { contentType: "text/csv" });
// @ts-expect-error the operation does not give it
await wire.putPet({ name: "a" }, { accept: "text/csv" });
for await (const event of await wire.putPet({ name: "a" }, { accept: "text/event-stream" })) {
  event.data.name satisfies string;
}

export const blob: Blob = await wire.photo();
export const bytes: Uint8Array = await wire.photo({ as: "bytes" });
export const stream: ReadableStream<Uint8Array> = await wire.photo({ as: "stream", timeout: 1 });
export const webp: Blob = await wire.photo({ accept: "image/webp" });
// @ts-expect-error there is no such picture
await wire.photo({ accept: "image/gif" });
// @ts-expect-error a stream is no Blob
export const wrong: Blob = await wire.photo({ as: "stream" });

for await (const event of wire.events({ reconnect: "always" })) event satisfies ServerSentEvent<Pet>;
for await (const event of wire.kinds()) {
  if (event.event === "note") event.data satisfies string;
  else event.data.name satisfies string;
}
for await (const line of wire.lines([{ name: "a" }])) line satisfies number;
// @ts-expect-error each line is a pet
wire.lines([1]);
await wire.lines(new Blob(['{"name":"a"}']));
for await (const row of wire.rows('{"a":1}')) {
  // @ts-expect-error the document does not say what a row is
  row.length;
}
await wire.patchPet({ id: "a", name: null, pet: null, byName: { a: null, b: 1 }, list: null, inner: { id: "b", inner: null } });
// @ts-expect-error what has to be there can't be removed
await wire.patchPet({ id: null });
// @ts-expect-error nor in what is inside
await wire.patchPet({ id: "a", pet: { name: null } });
// @ts-expect-error a list is replaced whole
await wire.patchPet({ id: "a", list: [null] });
await wire.inline({ raw: "AAA=" });
// @ts-expect-error JSON holds no bytes
await wire.inline({ raw: new Blob() });
await wire.scan({ raw: "AAA=" });
// @ts-expect-error JSON holds no bytes
await wire.scan({ raw: new Blob() });
await wire.rescan({ raw: "AAA=" });
await wire.rescan({ raw: new Blob() }, { contentType: "multipart/form-data" });
await wire.find({ timeout: 1 });
export const mixed: Pet | string = await wire.mixed();

const codec = { parse: (text: string): unknown => text, stringify: (value: unknown) => String(value) };
const values = new Values({ baseUrl: "https://x.test", xml: codec }).wire;
export const value: XmlPet = await values.putPet({ name: "a" }, { contentType: "application/xml", accept: "application/xml" });
// @ts-expect-error XML needs a library
new Values({ baseUrl: "https://x.test" });
`;

const folder = temporaryFolderForAll();

beforeAll(async () => {
  const { all } = await emitClient(document);
  const { all: values } = await emitClient(document, { xml: "object" });
  writeFiles(folder, {
    ...Object.fromEntries([...all].map(([name, text]) => [`client/${name}`, text])),
    ...Object.fromEntries([...values].map(([name, text]) => [`values/${name}`, text])),
    "usage.ts": usage,
    "package.json": '{ "type": "module" }',
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: "es2022",
        module: "nodenext",
        lib: ["es2022", "dom", "dom.iterable"],
        types: [],
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noUnusedLocals: true,
        noImplicitOverride: true,
        verbatimModuleSyntax: true,
        isolatedModules: true,
        erasableSyntaxOnly: true,
      },
      include: ["./**/*.ts"],
    }),
  });
});

describe("types follow what is chosen", () => {
  test.each(compilers)("with TypeScript %s", { timeout: 120_000 }, (_version, compiler) => {
    const { stdout } = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
    expect(stdout).toBe("");
  });
});
