import {
  answered,
  between,
  type Fault,
  is,
  isError,
  isSuccess,
  object,
  rewritten,
  withBody,
  withHeader,
  withoutHeader,
} from "../fault.ts";

const family = "responses";
const errors = "errors";
const limits = ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"];

/** Headers that are missing, or wrong, in some answers alone. */
export const headers: readonly Fault[] = [
  {
    id: "header-no-request-id-on-201",
    family,
    title: "A new webhook comes without X-Request-Id.",
    parts: answered({ method: "POST", path: /^\/webhooks$/, status: is(201) }, (made) =>
      withoutHeader(made, "X-Request-Id"),
    ),
  },
  {
    id: "header-no-request-id-on-204",
    family,
    title: "A deletion comes without X-Request-Id.",
    parts: answered({ status: is(204) }, (made) => withoutHeader(made, "X-Request-Id")),
  },
  {
    id: "header-no-request-id-on-429",
    family,
    title: "A 429 comes without X-Request-Id.",
    parts: answered({ status: is(429) }, (made) => withoutHeader(made, "X-Request-Id")),
  },
  {
    id: "header-no-request-id-on-405",
    family,
    title: "A 405 comes without X-Request-Id.",
    parts: answered({ status: is(405) }, (made) => withoutHeader(made, "X-Request-Id")),
  },
  {
    id: "header-no-limits-on-404",
    family,
    title: "A 404 comes without the rate-limit headers.",
    parts: answered({ status: is(404) }, (made) => limits.reduce(withoutHeader, made)),
  },
  {
    id: "header-no-limits-on-401",
    family,
    title: "A 401 comes without X-RateLimit-Burst-Limit.",
    parts: answered({ status: is(401) }, (made) => withoutHeader(made, "X-RateLimit-Burst-Limit")),
  },
  {
    id: "header-no-reset-on-one-operation",
    family,
    title: "The audience comes without X-RateLimit-Reset.",
    parts: answered({ path: /^\/analytics\/audience$/ }, (made) => withoutHeader(made, "X-RateLimit-Reset")),
  },
  {
    id: "header-request-id-is-a-uuid",
    family,
    title: "The X-Request-Id of conflicts is a UUID.",
    parts: answered({ status: is(409) }, (made) =>
      withHeader(made, "X-Request-Id", () => "5b1a4d9e-6f5c-4b43-9d3e-0f3a1c2d4e5f"),
    ),
  },
  {
    id: "header-head-without-limits",
    family,
    title: "HEAD comes without the rate-limit headers.",
    parts: answered({ method: "HEAD" }, (made) => limits.reduce(withoutHeader, made)),
  },
  {
    id: "header-head-fails-on-one-path",
    family,
    title: "HEAD of the targeting is answered 405.",
    parts: answered({ method: "HEAD", path: /\/targeting$/ }, (made) => ({ ...made, status: 405 })),
  },
  {
    id: "header-allow-misses-a-method",
    family,
    title: "Allow does not name PATCH.",
    parts: answered({ status: is(405) }, (made) =>
      withHeader(made, "Allow", (value) => value.replace(/, PATCH|PATCH, /, "")),
    ),
  },
  {
    id: "header-allow-of-another-path",
    family,
    title: "On one path a wrong method is answered 404.",
    parts: answered({ path: /^\/engagement\/limits$/, status: is(405) }, (made) => ({
      ...made,
      status: 404,
    })),
  },
  {
    id: "header-content-type-of-errors",
    family,
    title: "A 404 comes as application/problem+json.",
    parts: answered({ status: is(404) }, (made) =>
      withHeader(made, "Content-Type", () => "application/problem+json"),
    ),
  },
  {
    id: "header-content-type-of-429",
    family,
    title: "A 429 comes as text/html.",
    parts: answered({ status: is(429) }, (made) => withHeader(made, "Content-Type", () => "text/html")),
  },
];

/** Bodies of errors that are wrong in some place alone. */
export const errorsOfOneKind: readonly Fault[] = [
  {
    id: "error-unknown-path-code",
    family: errors,
    title: "An unknown path is answered with the code route_not_found.",
    parts: rewritten({ status: is(404) }, (body, request) => {
      if (!/\/(accounts|webhooks|analytics|engagement)(\/|$)/.test(request.path))
        object(body["error"])["code"] = "route_not_found";
    }),
  },
  {
    id: "error-unknown-path-is-empty",
    family: errors,
    title: "An unknown path is answered 404 without a body.",
    parts: answered({ path: /^\/(no-such|accountss)/, status: is(404) }, (made) => ({
      ...withoutHeader(made, "Content-Type"),
      body: undefined,
    })),
  },
  {
    id: "error-405-code",
    family: errors,
    title: "A 405 has the code invalid_request.",
    parts: rewritten({ status: is(405) }, (body) => {
      object(body["error"])["code"] = "invalid_request";
    }),
  },
  {
    id: "error-doc-url-of-another",
    family: errors,
    title: "doc_url of a conflict leads to the page of not_found.",
    parts: rewritten({ status: is(409) }, (body) => {
      object(body["error"])["doc_url"] = "https://docs.outfame.com/errors#not_found";
    }),
  },
  {
    id: "error-doc-url-host",
    family: errors,
    title: "doc_url of a 403 leads to another host.",
    parts: rewritten({ status: is(403) }, (body) => {
      object(body["error"])["doc_url"] = "https://outfame.example/authentication";
    }),
  },
  {
    id: "error-doc-url-relative",
    family: errors,
    title: "doc_url of a 429 is a path.",
    parts: rewritten({ status: is(429) }, (body) => {
      object(body["error"])["doc_url"] = "/guides/rate-limits";
    }),
  },
  {
    id: "error-message-empty",
    family: errors,
    title: "The message of a 403 is empty.",
    parts: rewritten({ status: is(403) }, (body) => {
      object(body["error"])["message"] = "";
    }),
  },
  {
    id: "error-stack-trace",
    family: errors,
    title: "A 400 shows where it came from.",
    parts: rewritten({ status: is(400) }, (body) => {
      object(body["error"])["stack"] = "at validate (server.js:1:1)";
    }),
  },
  {
    id: "error-detail-without-message",
    family: errors,
    title: "The details of a 400 have no message.",
    parts: rewritten({ status: is(400) }, (body) => {
      const { details } = object(body["error"]);
      for (const detail of Array.isArray(details) ? details : []) delete detail["message"];
    }),
  },
  {
    id: "error-details-empty",
    family: errors,
    title: "The details of a 400 of PATCH are empty.",
    parts: rewritten({ method: "PATCH", status: is(400) }, (body) => {
      object(body["error"])["details"] = [];
    }),
  },
  {
    id: "error-details-name-the-top",
    family: errors,
    title: "The details of a 400 name the outermost field alone.",
    parts: rewritten({ status: is(400) }, (body) => {
      const { details } = object(body["error"]);
      for (const detail of Array.isArray(details) ? details : [])
        detail["field"] = String(detail["field"]).split(/[.[]/, 1)[0];
    }),
  },
  {
    id: "error-request-id-of-one-before",
    family: errors,
    title: "The request id in the body of a conflict is that of the error before.",
    parts: between((answer) => {
      let before = "req_00000000000000000000000000";
      return async (request) => {
        const made = await answer(request);
        if (!isError(made.status) || request.method === "HEAD") return made;
        const id = made.headers.find(([name]) => name === "X-Request-Id")?.[1] ?? "";
        const shown = before;
        before = id;
        return made.status !== 409
          ? made
          : withBody(made, (body) => {
              object(body["error"])["request_id"] = shown;
            });
      };
    }),
  },
  {
    id: "error-on-success",
    family: errors,
    title: "A list that is empty is answered 404.",
    parts: answered({ method: "GET", path: /^\/webhooks$/, status: isSuccess }, (made) =>
      made.body?.includes('"data":[]') === true ? { ...made, status: 404 } : made,
    ),
  },
];
