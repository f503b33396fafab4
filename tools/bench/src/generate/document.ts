/** A made-up document of about so many bytes: what real ones are made of, in the same mixture at each size. */
type Json = Record<string, unknown>;

export function documentOfSize(bytes: number): string {
  const one = JSON.stringify(documentOf(1)).length;
  const two = JSON.stringify(documentOf(2)).length;
  return JSON.stringify(documentOf(Math.max(1, Math.round((bytes - one) / (two - one)) + 1)));
}

/** A resource is five operations and six schemas, which refer to the resource before it. */
export function documentOf(resources: number): Json {
  const names = Array.from({ length: resources }, (_, index) => `Thing${index + 1}`);
  return {
    openapi: "3.0.3",
    info: { title: "Things", version: "1.0.0", description: "Many things." },
    servers: [{ url: "https://api.example.com/v1" }],
    tags: names.map((name) => ({ name, description: `All of ${name}.` })),
    security: [{ key: [] }],
    paths: Object.assign({}, ...names.map(pathsOf)),
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: Object.assign(
        { Problem: problem },
        ...names.map((name, index) => schemasOf(name, names[index - 1])),
      ),
    },
  };
}

const problem: Json = {
  type: "object",
  required: ["code", "message"],
  properties: { code: { type: "string" }, message: { type: "string" } },
};

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: Json): Json => ({ content: { "application/json": { schema } } });

function schemasOf(name: string, before: string | undefined): Json {
  const words = ["string", "integer", "boolean", "number"];
  const fields = Array.from({ length: 16 }, (_, index) => [
    `field_${index}`,
    {
      type: words[index % words.length],
      description: `Field ${index} of ${name}: what it holds, in which unit, and when it changes.`,
      nullable: index % 5 === 0,
    },
  ]);
  return {
    [name]: {
      type: "object",
      description: `One of ${name}, as the service keeps it.`,
      required: ["id", "status", "field_1"],
      properties: {
        id: { type: "string", format: "uuid", readOnly: true },
        status: ref(`${name}Status`),
        part: ref(`${name}Part`),
        owner: before === undefined ? { type: "string" } : ref(before),
        labels: { type: "object", additionalProperties: { type: "string" } },
        created_at: { type: "string", format: "date-time" },
        ...Object.fromEntries(fields),
      },
    },
    [`${name}Status`]: {
      type: "string",
      enum: ["active", "paused", "closed"],
      description: "Where it stands.",
    },
    [`${name}Part`]: {
      oneOf: [ref(`${name}Large`), ref(`${name}Small`)],
      discriminator: { propertyName: "kind" },
    },
    [`${name}Large`]: partOf("weight"),
    [`${name}Small`]: partOf("colour"),
    [`${name}Page`]: {
      allOf: [
        { type: "object", properties: { next: { type: "string" } } },
        { type: "object", required: ["data"], properties: { data: { type: "array", items: ref(name) } } },
      ],
    },
  };
}

function partOf(field: string): Json {
  return {
    type: "object",
    required: ["kind", field],
    properties: { kind: { type: "string" }, [field]: { type: field === "weight" ? "number" : "string" } },
  };
}

function pathsOf(name: string): Json {
  const refused = { description: "Refused.", ...json(ref("Problem")) };
  const operation = (verb: string, status: string, answer: Json, more: Json = {}): Json => ({
    operationId: `${verb}${name}`,
    summary: `${verb} ${name}`,
    description: `What ${verb} does to ${name}, and what a caller has to know before.`,
    tags: [name],
    ...more,
    responses: { [status]: { description: "Done.", ...answer }, "400": refused, "404": refused },
  });
  const body = { requestBody: { required: true, ...json(ref(name)) } };
  const queries = ["limit", "cursor", "status"].map((query) => ({
    name: query,
    in: "query",
    description: `The ${query} of the page.`,
    schema: query === "limit" ? { type: "integer", minimum: 1, maximum: 100 } : { type: "string" },
  }));
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  return {
    [`/${name}`]: {
      get: operation("list", "200", json(ref(`${name}Page`)), { parameters: queries }),
      post: operation("create", "201", json(ref(name)), body),
    },
    [`/${name}/{id}`]: {
      parameters: [id],
      get: operation("get", "200", json(ref(name))),
      patch: operation("update", "200", json(ref(name)), body),
      delete: operation("delete", "204", {}),
    },
  };
}
