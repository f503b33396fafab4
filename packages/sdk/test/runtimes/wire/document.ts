const binary = { type: "string", format: "binary" };
const echo = { 200: { description: "What arrived.", content: { "application/json": {} } } };

const operation = (operationId: string, parts: object): object => ({ tags: ["wire"], operationId, ...parts });

const body = (type: string, schema: object, more: object = {}): object => ({
  requestBody: { required: true, content: { [type]: { schema, ...more } } },
});

const answer = (type: string, media: object): object => ({
  responses: { 200: { description: "As asked.", content: { [type]: media } } },
});

/** What an API may have on the wire beside JSON that goes and JSON that comes. */
export const document = {
  openapi: "3.2.0",
  info: { title: "Wire", version: "1" },
  paths: {
    "/events": { get: operation("events", answer("text/event-stream", { itemSchema: { type: "object" } })) },
    "/endless": {
      get: operation("endless", answer("text/event-stream", { itemSchema: { type: "string" } })),
    },
    "/lines": {
      get: operation("readLines", answer("application/jsonl", { itemSchema: { type: "object" } })),
      post: operation("sendLines", {
        requestBody: { content: { "application/jsonl": { itemSchema: { type: "object" } } } },
        responses: echo,
      }),
    },
    "/file": {
      get: operation("download", answer("application/octet-stream", { schema: binary })),
      put: operation("upload", { ...body("application/octet-stream", binary), responses: echo }),
    },
    "/form": {
      post: operation("form", {
        ...body("multipart/form-data", {
          type: "object",
          properties: {
            note: { type: "string" },
            files: { type: "array", items: binary },
            data: { type: "object" },
          },
        }),
        responses: echo,
      }),
    },
    "/fields": {
      post: operation("fields", {
        ...body("application/x-www-form-urlencoded", { type: "object" }),
        responses: echo,
      }),
    },
    "/xml": {
      post: operation("xml", {
        ...body("application/xml", { type: "object" }),
        ...answer("application/xml", { schema: { type: "object" } }),
      }),
    },
    "/styled/{list}": {
      get: operation("styled", {
        parameters: [
          {
            name: "list",
            in: "path",
            required: true,
            style: "matrix",
            explode: true,
            schema: { type: "array", items: { type: "string" } },
          },
          { name: "deep", in: "query", style: "deepObject", schema: { type: "object" } },
          { name: "X-Tags", in: "header", schema: { type: "array", items: { type: "string" } } },
        ],
        responses: echo,
      }),
    },
    "/cookie": {
      get: operation("cookie", {
        parameters: [{ name: "session", in: "cookie", schema: { type: "string" } }],
        responses: echo,
      }),
    },
  },
};
