/** A plain document of many operations: resources with the five usual operations each, and schemas of eight fields. */
type Json = Record<string, unknown>;

export function madeUpDocument(operations: number): Json {
  const resources = Array.from({ length: Math.ceil(operations / 5) }, (_, index) => `Thing${index + 1}`);
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1.0.0", summary: "Many things." },
    servers: [{ url: "https://api.example.com" }],
    tags: resources.map((name) => ({ name })),
    paths: Object.assign({}, ...resources.map(pathsOf)),
    components: {
      schemas: {
        ...Object.fromEntries(resources.map((name) => [name, thing(name)])),
        Error: {
          type: "object",
          required: ["code"],
          properties: { code: { type: "string" }, message: { type: "string" } },
        },
      },
    },
  };
}

function thing(name: string): Json {
  const types = ["string", "integer", "boolean"];
  const fields = Array.from({ length: 8 }, (_, index) => [
    `field_${index}`,
    { type: types[index % types.length], description: `Field ${index} of ${name}.` },
  ]);
  return {
    type: "object",
    description: `One of ${name}.`,
    required: ["field_0"],
    properties: Object.fromEntries(fields),
  };
}

function pathsOf(name: string): Json {
  const json = (schema: Json) => ({ content: { "application/json": { schema } } });
  const one = json({ $ref: `#/components/schemas/${name}` });
  const refused = { description: "Refused.", ...json({ $ref: "#/components/schemas/Error" }) };
  const all = json({ type: "array", items: { $ref: `#/components/schemas/${name}` } });
  const operation = (verb: string, status: string, answer: Json, body?: Json) => ({
    operationId: verb + name,
    summary: `${verb} ${name}`,
    tags: [name],
    ...(body === undefined ? {} : { requestBody: { required: true, ...body } }),
    responses: { [status]: { description: "Done.", ...answer }, "400": refused, "404": refused },
  });
  return {
    [`/${name}`]: {
      get: operation("list", "200", all),
      post: operation("create", "201", one, one),
    },
    [`/${name}/{id}`]: {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: operation("get", "200", one),
      patch: operation("update", "200", one, one),
      delete: operation("delete", "204", {}),
    },
  };
}
