import { wireDocument } from "../../wire/support/client.ts";

export const instant = { type: "string", format: "date-time" };
export const int64 = { type: "integer", format: "int64" };
export const int64Text = { type: "string", format: "int64" };
const text = { type: "string" };

export const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
export const json = (schema: object): object => ({ "application/json": { schema } });
export const object = (properties: object, more: object = {}): object => ({
  type: "object",
  properties,
  ...more,
});

const tagged = (kind: string, properties: object): object =>
  object({ kind: { const: kind }, ...properties }, { required: ["kind"] });

/** Schemas of every shape, each with a position that is converted. */
export const schemas: Readonly<Record<string, object>> = {
  Moment: instant,
  Everything: object(
    {
      id: int64,
      text: int64Text,
      at: instant,
      day: { type: "string", format: "date" },
      moment: ref("Moment"),
      told: { $ref: "#/components/schemas/Moment", description: "When it was told" },
      nullable: { type: ["string", "null"], format: "date-time" },
      mixed: { type: ["integer", "string"], format: "int64" },
      list: { type: "array", items: int64 },
      lists: { type: "array", items: { type: "array", items: instant } },
      map: object({}, { additionalProperties: instant }),
      byName: object(
        { plain: text },
        { patternProperties: { "^at_": instant }, additionalProperties: false },
      ),
      pair: { type: "array", prefixItems: [text, instant], items: int64 },
      fixed: { type: "integer", format: "int64", enum: [1, 2] },
      seen: { ...instant, readOnly: true },
      secret: { ...int64, writeOnly: true },
      ["__proto__"]: instant,
      small: { type: "integer", format: "int32" },
    },
    { required: ["id", "at"] },
  ),
  Tree: object({ at: instant, children: { type: "array", items: ref("Tree") } }, { required: ["at"] }),
  Base: object({ at: instant }, { required: ["at"] }),
  Derived: { allOf: [ref("Base"), object({ id: int64 })] },
  Cat: tagged("cat", { at: instant }),
  Dog: tagged("dog", { at: text, id: int64 }),
  Pet: { oneOf: [ref("Cat"), ref("Dog")] },
  Car: object({ type: text, at: instant }, { required: ["type"] }),
  Bike: object({ type: text, at: text }, { required: ["type"] }),
  Vehicle: {
    oneOf: [ref("Car"), ref("Bike")],
    discriminator: {
      propertyName: "type",
      mapping: { car: "#/components/schemas/Car", bike: "#/components/schemas/Bike" },
    },
  },
  Bird: {
    ...object({ kind: text, at: instant, next: ref("Bird") }, { required: ["kind"] }),
    discriminator: { propertyName: "kind", mapping: { eagle: "#/components/schemas/Eagle", goose: "Goose" } },
  },
  Eagle: { allOf: [ref("Bird"), object({ seen: instant, wings: int64 }, { required: ["wings"] })] },
  Goose: { allOf: [ref("Bird"), object({ seen: text, flock: { type: "array", items: ref("Bird") } })] },
  One: object({ at: instant, both: instant, id: int64 }),
  Other: object({ at: text, both: instant, name: text }),
  Unclear: { oneOf: [ref("One"), ref("Other")] },
  Alias: { anyOf: [ref("Moment"), { type: "string", enum: ["never"] }] },
  Problem: object(
    { code: { const: "too_soon" }, until: instant, id: int64 },
    { required: ["code", "until"] },
  ),
};

const query = (name: string, schema: object, more: object = {}): object => ({
  name,
  in: "query",
  schema,
  ...more,
});
const both = (id: string, schema: string): [string, object] => [
  `POST /${id}`,
  {
    operationId: id,
    requestBody: { required: true, content: json(ref(schema)) },
    responses: {
      200: { description: "", content: json(ref(schema)) },
      409: { description: "", content: json(ref("Problem")) },
    },
  },
];

/** Operations with every place that a value can travel in. */
export const document = wireDocument(
  {
    ...Object.fromEntries(
      ["Everything", "Tree", "Derived", "Pet", "Bird", "Vehicle", "Unclear", "Alias", "Moment"].map((name) =>
        both(`echo${name}`, name),
      ),
    ),
    "GET /at/{at}/{id}": {
      operationId: "place",
      parameters: [
        { name: "at", in: "path", required: true, schema: instant },
        { name: "id", in: "path", required: true, schema: int64 },
        query("since", instant),
        query("ids", { type: "array", items: int64 }),
        query("range", object({ from: instant, id: int64 }), { style: "deepObject" }),
        query("deep", object({ inner: object({ id: int64, at: instant }) })),
        { name: "filter", in: "query", content: json(object({ id: int64, at: instant })) },
        { name: "X-At", in: "header", schema: instant },
        { name: "X-Ids", in: "header", schema: { type: "array", items: int64 } },
        { name: "seen", in: "cookie", schema: instant },
      ],
    },
    "POST /form": {
      operationId: "form",
      requestBody: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": {
            schema: object({
              at: instant,
              id: int64,
              ids: { type: "array", items: int64 },
              whole: ref("Everything"),
            }),
          },
        },
      },
    },
    "POST /parts": {
      operationId: "parts",
      requestBody: {
        required: true,
        content: {
          "multipart/form-data": {
            schema: object({
              at: instant,
              id: int64,
              whole: ref("Everything"),
              wholes: { type: "array", items: ref("Everything") },
              file: { type: "string", format: "binary" },
            }),
          },
        },
      },
    },
    "POST /lines": {
      operationId: "sendLines",
      requestBody: { required: true, content: { "application/jsonl": { itemSchema: ref("Derived") } } },
    },
    "GET /lines": {
      operationId: "lines",
      responses: {
        200: { description: "", content: { "application/jsonl": { itemSchema: ref("Derived") } } },
      },
    },
    "GET /events": {
      operationId: "events",
      responses: {
        200: {
          description: "",
          content: {
            "text/event-stream": {
              itemSchema: {
                oneOf: [
                  object(
                    {
                      event: { const: "pet" },
                      data: {
                        type: "string",
                        contentMediaType: "application/json",
                        contentSchema: ref("Derived"),
                      },
                    },
                    { required: ["event", "data"] },
                  ),
                  object(
                    {
                      event: { const: "note" },
                      data: {
                        type: "string",
                        contentMediaType: "application/json",
                        contentSchema: object({ at: text }),
                      },
                    },
                    { required: ["event", "data"] },
                  ),
                ],
              },
            },
          },
        },
      },
    },
    "POST /choose": {
      operationId: "choose",
      requestBody: {
        required: true,
        content: {
          "application/json": { schema: ref("Derived") },
          "application/vnd.b+json": { schema: object({ at: instant, id: int64 }) },
        },
      },
      responses: {
        200: {
          description: "",
          content: {
            "application/json": { schema: ref("Derived") },
            "application/vnd.b+json": { schema: object({ at: text, id: int64 }) },
          },
        },
      },
    },
    "GET /typed": {
      operationId: "typed",
      responses: {
        200: { description: "", content: json(ref("Derived")) },
        201: { description: "", content: { "text/plain": { schema: text } } },
      },
    },
    "POST /markup": {
      operationId: "markup",
      requestBody: { required: true, content: { "application/xml": { schema: ref("Derived") } } },
      responses: { 200: { description: "", content: { "application/xml": { schema: ref("Derived") } } } },
    },
    "GET /list": {
      operationId: "list",
      "x-pagination": "cursor",
      parameters: [query("after", text)],
      responses: {
        200: {
          description: "",
          content: json(
            object(
              {
                data: { type: "array", items: ref("Derived") },
                next: { type: ["string", "null"], format: "date-time" },
              },
              { required: ["data"] },
            ),
          ),
        },
      },
    },
  },
  {
    components: { schemas },
    "x-pagination": { cursor: { style: "cursor", cursor: "after", items: "data", next: "next" } },
    webhooks: {
      "tree.grown": {
        post: {
          requestBody: {
            content: json(
              object({ type: { const: "tree.grown" }, data: ref("Tree") }, { required: ["type", "data"] }),
            ),
          },
          responses: { 200: { description: "" } },
        },
      },
    },
  },
);
