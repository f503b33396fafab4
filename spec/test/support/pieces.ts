/** Pieces of documents, for tests that need little of one. */

export const json = (schema: object, rest: object = {}) => ({
  content: { "application/json": { schema, ...rest } },
});
export const get = (operation: object, path = "/things") => ({ paths: { [path]: { get: operation } } });
export const post = (operation: object, pathItem: object = {}) => ({
  paths: { "/things": { ...pathItem, post: operation } },
});
export const ok = (response: object) => get({ responses: { 200: response } });
export const flow = (scopes: object) => ({
  oauth: { type: "oauth2", flows: { authorizationCode: { scopes } } },
});
export const schemas = (all: object) => ({
  ...get({
    responses: { 200: json({ anyOf: Object.keys(all).map((n) => ({ $ref: `#/components/schemas/${n}` })) }) },
  }),
  components: { schemas: all },
});
export const errorSchema = (code: string, rest: object = {}) => ({
  type: "object",
  properties: { error: { type: "object", properties: { code: { const: code } } } },
  ...rest,
});
export const event = (key: string, type: object) => ({
  webhooks: {
    [key]: { post: { requestBody: json({ type: "object", properties: { type } }, { example: {} }) } },
  },
});
export const bearer = {
  apiKey: { type: "http", scheme: "bearer" },
  ...flow({ "things:read": "Read.", "things:write": "Write." }),
};
export const cursorStyle = {
  "x-pagination": {
    cursor: { style: "cursor", cursor: "cursor", limit: "limit", items: "data", next: "next_cursor" },
  },
};
export const page = {
  type: "object",
  properties: { data: { type: "array", items: {} }, next_cursor: { type: "string" } },
};
export const query = (name: string) => ({ name, in: "query", schema: { type: "string" } });
export const limits = {
  "x-rate-limits": {
    error: "too_many",
    headers: { limit: "X-Limit", retryAfter: "Retry-After" },
    plans: { basic: { title: "Basic", requestsPerMinute: 1 } },
  },
};
export const both = { "X-Limit": {}, "X-Request-Id": {} };
