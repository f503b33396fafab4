/** A page of each kind, by what it is. */
export const kinds = {
  "the home page": "/",
  "a guide with tables": "/guides/rate-limits/",
  "a guide with a picture": "/guides/authentication/",
  "a guide with a time line": "/guides/webhooks/",
  "the FAQ": "/guides/faq/",
  "the changelog": "/guides/changelog/",
  "the reference's index": "/reference/",
  "the schemas' index": "/schemas/",
  "a resource": "/reference/accounts/",
  "an operation with a body": "/reference/accounts/create/",
  "an operation with pages": "/reference/accounts/list/",
  "an operation with alternatives": "/reference/oauth/token/",
  "a schema": "/schemas/account/",
  "an event": "/events/account-flagged/",
  "an error": "/errors/insufficient_scope/",
  "the page for what is not there": "/no/such/page/",
} as const;

export const kindTable = Object.entries(kinds).map(([kind, path]) => ({ kind, path }));
