import { describe, expect, it } from "vitest";
import { documentOf, documentWith, jsonResponse } from "../../support/model.ts";
import { blockOf, emit, fieldPaths, plain, section } from "./support/emit.ts";

const pet = {
  type: "object",
  required: ["id", "name"],
  properties: {
    id: { type: "string", readOnly: true },
    name: { type: "string", minLength: 1, maxLength: 40, example: "Rex" },
    pin: { type: "string", writeOnly: true },
    tags: { type: "array", maxItems: 3, items: { type: "string" } },
    kind: { enum: ["cat", "dog"], "x-extensible-enum": true, default: "cat" },
    owner: { anyOf: [{ $ref: "#/components/schemas/Owner" }, { type: "null" }] },
  },
};
const owner = {
  type: "object",
  description: "Who keeps it.",
  properties: {
    email: { type: "string", format: "email" },
    pets: { type: "array", items: { $ref: "#/components/schemas/Pet" } },
  },
};
const failure = {
  type: "object",
  description: "Too many.",
  "x-retryable": true,
  properties: {
    error: { type: "object", properties: { code: { const: "slow" }, message: { type: "string" } } },
  },
};
const document = documentWith({
  security: [{ key: ["pets:write"] }, { login: ["pets:write"] }],
  "x-rate-limits": {
    error: "slow",
    partitions: { key: "key", login: "organization" },
    plans: {
      free: { title: "Free", requestsPerMinute: 1000, requestsPerDay: null },
      paid: { title: "Paid", requestsPerMinute: 2000 },
    },
  },
  tags: [{ name: "Pets", description: "Animals at home. And more." }],
  paths: {
    "/pets/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" }, example: "p_1" }],
      put: {
        operationId: "replacePet",
        tags: ["Pets"],
        summary: "Replace a pet",
        description: "Replaces it whole. Sends `pet.replaced`.",
        parameters: [
          {
            name: "Idempotency-Key",
            in: "header",
            schema: { type: "string", maxLength: 9 },
            "x-idempotency": { retentionSeconds: 3600 },
          },
          {
            name: "dry",
            in: "query",
            deprecated: true,
            description: "Only try.",
            schema: { type: "boolean", default: false },
          },
        ],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Pet" } } },
        },
        responses: {
          200: {
            ...jsonResponse({ $ref: "#/components/schemas/Pet" }, "Replaced."),
            headers: { "X-Left": { schema: { type: "integer" }, example: 3 } },
          },
          429: {
            description: "Wait.",
            headers: { "Retry-After": { description: "Seconds to wait.", schema: { type: "integer" } } },
            content: {
              "application/json": {
                schema: failure,
                examples: { a: { summary: "Used up", value: { error: { code: "slow", message: "Wait" } } } },
              },
            },
          },
        },
      },
    },
  },
  webhooks: {
    "pet.replaced": {
      post: {
        summary: "A pet was replaced",
        requestBody: {
          content: {
            "application/json": { schema: { type: "object", properties: { id: { type: "string" } } } },
          },
        },
        responses: {},
      },
    },
  },
  components: {
    schemas: { Pet: pet, Owner: owner },
    securitySchemes: {
      key: {
        type: "http",
        scheme: "bearer",
        "x-key-prefixes": [{ prefix: "k_", environment: "production", token: "key" }],
      },
      login: {
        type: "oauth2",
        flows: {
          clientCredentials: { tokenUrl: "https://x.test/t", scopes: { "pets:write": "Change pets." } },
        },
      },
    },
  },
});
const made = emit(document);
const page = made.page("reference/pets/replace");

describe("the page of an operation", () => {
  it("says what is called, and where the page stands", () => {
    expect(page).toMatchObject({
      kind: "operation",
      title: "Replace a pet",
      description: "Replaces it whole.",
      source: "#/paths/~1pets~1{id}/put",
      badges: [{ text: "PUT", tone: "method" }],
      breadcrumbs: [{ slug: "reference" }, { slug: "reference/pets" }, { label: "Replace a pet" }],
    });
    expect(blockOf(page, "request")).toEqual({
      kind: "request",
      method: "PUT",
      path: "/pets/{id}",
      server: "https://api.test",
    });
  });

  it.each([
    ["API key", "With the scope pets:write."],
    ["OAuth 2.0 access token", "With the scope pets:write."],
    ["Rate limit", "1,000 to 2,000 requests a minute, by plan."],
    [
      "Repetition",
      "Safe with an Idempotency-Key: the first result is kept for 1 hour and returned to each retry.",
    ],
  ])("tells the fact %s", (term, want) => {
    const found = blockOf(page, "facts").items.find((item) => item.term === term);
    expect(found && plain(found.value)).toBe(want);
  });

  it.each([
    [
      "a body has no read-only field",
      "body",
      ["name", "pin", "tags", "kind", "owner", "owner.email", "owner.pets"],
    ],
    [
      "a response has no write-only field",
      "response",
      ["id", "name", "tags", "kind", "owner", "owner.email", "owner.pets"],
    ],
    ["a parameter of the query", "query-parameters", ["dry"]],
    ["the idempotency key is a header", "header-parameters", ["Idempotency-Key"]],
  ])("%s", (_, id, want) => {
    const found = section(page, id).find((block) => block.kind === "fields");
    expect(found && fieldPaths(found)).toEqual(want);
  });

  it("a field holds its type, bounds, default and values", () => {
    const { fields } = blockOf({ blocks: section(page, "body") }, "fields");
    const field = (name: string) => fields.find((candidate) => candidate.name === name);
    expect(field("name")).toMatchObject({
      required: true,
      type: [{ code: "string" }],
      example: "Rex",
      constraints: [{ name: "Length", value: "1 to 40 characters" }],
    });
    expect(field("tags")).toMatchObject({
      type: ["array of ", { code: "string" }],
      constraints: [{ name: "Items", value: "at most 3 items" }],
    });
    expect(field("kind")).toMatchObject({
      default: '"cat"',
      openEnum: true,
      enum: [{ value: "cat" }, { value: "dog" }],
    });
    expect(field("owner")).toMatchObject({
      nullable: true,
      description: "Who keeps it.",
      type: [{ code: "Owner", href: "/schemas/owner" }, " or ", { code: "null" }],
    });
  });

  it("what holds itself ends in a link", () => {
    const { fields } = blockOf({ blocks: section(page, "body") }, "fields");
    const pets = fields
      .find(({ name }) => name === "owner")
      ?.children?.fields.find(({ name }) => name === "pets");
    expect(pets?.children).toEqual({ fields: [], continues: "/schemas/pet" });
  });

  it("an error has when, what to do, its headers and its own example", () => {
    const [error] = section(page, "errors");
    expect(error).toMatchObject({
      kind: "details",
      id: "error-slow",
      summary: [{ strong: "429" }, " ", { code: "slow", href: "/errors/slow" }],
      blocks: [
        { markdown: "Too many." },
        { kind: "facts" },
        { kind: "code", title: "Used up", source: expect.stringContaining('"slow"') },
      ],
    });
    const items = error?.kind === "details" && error.blocks[1]?.kind === "facts" ? error.blocks[1].items : [];
    expect(items.map(({ term, value }) => [term, plain(value)])).toEqual([
      ["What to do", "Wait for the seconds in the header Retry-After, then send the same request again."],
      ["Headers", "Retry-After (Seconds to wait)"],
      ["Retry", "May succeed later."],
    ]);
  });

  it("limits stand by plan, events by their names in its words", () => {
    expect(blockOf({ blocks: section(page, "rate-limits") }, "table").rows).toEqual([
      [[{ strong: "Free" }], ["1,000"]],
      [[{ strong: "Paid" }], ["2,000"]],
    ]);
    expect(blockOf({ blocks: section(page, "events") }, "list").items[0]?.[0]).toEqual({
      code: "pet.replaced",
      href: "/events/pet-replaced",
    });
  });

  it("a header of a response has its example", () => {
    expect(JSON.stringify(section(page, "response"))).toContain(
      '"name":"X-Left","id":"response-200-header-X-Left","type":[{"code":"integer"}],"required":false,"constraints":[],"example":"3"',
    );
  });

  it("its twin is a table of dotted paths", () => {
    expect(made.twin("reference/pets/replace")).toContain("| `owner.email` | `string` | Format: `email`. |");
    expect(made.twin("reference/pets/replace")).toContain("[`Owner`](/schemas/owner.md) or `null`");
  });
});

describe("alternatives", () => {
  const union = (members: readonly object[], more: object = {}) =>
    emit(
      documentOf({
        requestBody: { content: { "application/json": { schema: { oneOf: members, ...more } } } },
        responses: {},
      }),
    );
  const body = (given: ReturnType<typeof emit>) =>
    blockOf({ blocks: section(given.page("reference/things/list"), "body") }, "fields");

  it("are told apart by the field that each fixes", () => {
    const one = (type: string) => ({
      type: "object",
      properties: { type: { const: type }, [`of_${type}`]: { type: "string" } },
    });
    expect(body(union([one("a"), one("b")])).alternatives).toMatchObject([
      { label: "a", when: { field: "type", value: "a" } },
      { label: "b", when: { field: "type", value: "b" } },
    ]);
  });

  it("have the names of their titles else", () => {
    const given = union([{ title: "First", type: "object", properties: { a: {} } }, { type: "string" }]);
    expect(body(given).alternatives?.map(({ label }) => label)).toEqual(["First", "string"]);
  });
});

describe("other pages", () => {
  it("a schema says who uses it, and shows read-only and write-only fields side by side", () => {
    const schema = made.page("schemas/pet");
    const { fields } = blockOf(schema, "fields");
    expect(fields.map(({ name, readOnly, writeOnly }) => [name, readOnly, writeOnly])).toContainEqual([
      "id",
      true,
      undefined,
    ]);
    expect(fields.map(({ name, readOnly, writeOnly }) => [name, readOnly, writeOnly])).toContainEqual([
      "pin",
      undefined,
      true,
    ]);
    expect(plain(blockOf({ blocks: section(schema, "used-by") }, "facts").items[0]?.value ?? [])).toBe(
      "Replace a pet",
    );
  });

  it("an error has its status, what to do and who returns it", () => {
    expect(made.page("errors/slow")).toMatchObject({ title: "slow", badges: [{ text: "429" }] });
    expect(made.page("errors").blocks).toContainEqual({
      kind: "heading",
      level: 2,
      id: "slow",
      text: "slow",
    });
  });

  it("navigation goes through all pages once, in the order of reading", () => {
    const { indexes, groups } = JSON.parse(made.file("navigation.json"));
    expect(indexes.map(({ slug }: { slug: string }) => slug)).toEqual([
      "reference",
      "events",
      "errors",
      "schemas",
    ]);
    const entries = groups.flatMap(
      ({ slug, entries: own }: { slug: string; entries: { slug: string }[] }) => [
        slug,
        ...own.map((entry) => entry.slug),
      ],
    );
    expect(new Set([...indexes.map(({ slug }: { slug: string }) => slug), ...entries])).toEqual(
      new Set(made.pages.map(({ slug }) => slug)),
    );
    expect(groups[0]).toEqual({
      kind: "resource",
      label: "Pets",
      slug: "reference/pets",
      entries: [{ label: "Replace a pet", method: "PUT", slug: "reference/pets/replace" }],
    });
  });

  it("a document without errors, events and schemas has no page for them", () => {
    expect(
      emit(documentOf({ responses: { 204: { description: "" } } })).pages.map(({ slug }) => slug),
    ).toEqual(["reference", "reference/things", "reference/things/list"]);
  });
});

describe("samples", () => {
  it("stand in files, and in an overlay that leads to each operation", () => {
    expect(made.file("samples/pets/replace.sh")).toBe(`curl https://api.test/pets/p_1 \\
  --request PUT \\
  --header "Authorization: Bearer $TEST_API_KEY" \\
  --header 'Content-Type: application/json' \\
  --data '{
  "name": "Rex"
}'
`);
    expect(JSON.parse(made.file("samples/overlay.json"))).toMatchObject({
      overlay: "1.0.0",
      actions: [
        {
          target: '$["paths"]["/pets/{id}"]["put"]',
          update: {
            "x-codeSamples": [
              { lang: "sh", label: "cURL" },
              { lang: "ts", label: "TypeScript" },
            ],
          },
        },
      ],
    });
  });

  it("TypeScript is a file to copy", () => {
    expect(made.file("samples/pets/replace.ts")).toBe(`import { Test } from "test";

const test = new Test({ key: process.env["TEST_API_KEY"] });

const pet = await test.pets.replace("p_1", { name: "Rex" });
console.log(pet.id, pet.name);
`);
  });
});

describe("former names", () => {
  it.each([
    [undefined, undefined],
    [["things.all"], "Clients called it things.all once, and still take that."],
    [["seekThings", "goods.list"], "Clients called it things.seek, goods.list once, and still take that."],
    [["things.list"], undefined],
  ])("%j: %s", (formerNames, want) => {
    const responses = { 204: { description: "Done." } };
    const { pages } = emit(documentOf({ responses, "x-sdk-former-names": formerNames }));
    const notes = pages
      .filter(({ kind }) => kind === "operation")
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === "note" && block.tone === "info" ? [plain(block.inline)] : []));
    expect(notes.find((note) => note.startsWith("Clients called"))).toBe(want);
  });
});
