import type { Contract } from "../../src/contract.ts";

/** One operation, and nothing else. */
export const small: Contract = {
  title: "Small",
  version: "1",
  basePath: "",
  operations: [
    {
      id: "read",
      method: "GET",
      path: "/thing",
      server: null,
      place: "#/paths/~1thing/get",
      parameters: [],
      body: null,
      responses: [
        {
          status: "200",
          headers: [],
          content: [
            {
              contentType: "application/json",
              schema: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
              examples: [],
              place: "#/paths/~1thing/get/responses/200/content",
            },
          ],
          place: "#/paths/~1thing/get/responses/200",
        },
      ],
      security: [[{ scheme: "apiKey", scopes: [] }]],
      pagination: null,
      idempotency: null,
      errors: [],
      rateLimits: null,
    },
  ],
  schemas: {},
  securitySchemes: [
    {
      name: "apiKey",
      type: "bearer",
      in: null,
      parameter: null,
      prefixes: [],
      maxPerOrganization: null,
      place: "#",
    },
  ],
  scopes: [],
  errors: [],
  errorShape: {
    code: "code",
    message: null,
    docUrl: null,
    requestId: null,
    retryAfter: null,
    details: null,
    requiredScopes: null,
  },
  rateLimits: null,
  authorizationServer: null,
  webhooks: null,
  unmatched: [],
  requestIdHeader: null,
};
