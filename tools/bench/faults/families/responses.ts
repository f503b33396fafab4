import {
  answered,
  between,
  type Fault,
  is,
  isError,
  isSuccess,
  items,
  object,
  rewritten,
  withHeader,
  withoutHeader,
} from "../fault.ts";

const family = "responses";

export const responses: readonly Fault[] = [
  {
    id: "response-integer-as-string",
    family,
    title: "followers_count of an account is a string.",
    parts: rewritten({ method: "GET", path: /^\/accounts\/[^/]+$/ }, (body) => {
      body["followers_count"] = String(body["followers_count"]);
    }),
  },
  {
    id: "response-field-missing",
    family,
    title: "An account in a list has no updated_at.",
    parts: rewritten({ method: "GET", path: /^\/accounts$/ }, (body) => {
      for (const item of items(body)) delete item["updated_at"];
    }),
  },
  {
    id: "response-field-null",
    family,
    title: "The created_at of a new account is null.",
    parts: rewritten({ method: "POST", path: /^\/accounts$/ }, (body) => {
      body["created_at"] = null;
    }),
  },
  {
    id: "response-timestamp-not-rfc3339",
    family,
    title: "created_at of an account is in seconds since 1970, as text.",
    parts: rewritten({ method: "GET", path: /^\/accounts\/[^/]+$/ }, (body) => {
      body["created_at"] = String(Date.parse(String(body["created_at"])) / 1000);
    }),
  },
  {
    id: "response-timestamp-local",
    family,
    title: "updated_at of a targeting has no time zone.",
    parts: rewritten({ path: /\/targeting$/ }, (body) => {
      body["updated_at"] = String(body["updated_at"]).replace("Z", "");
    }),
  },
  {
    id: "response-undeclared-status",
    family,
    title: "Creating an account is answered 200.",
    parts: answered({ method: "POST", path: /^\/accounts$/, status: is(201) }, (made) => ({
      ...made,
      status: 200,
    })),
  },
  {
    id: "response-body-with-204",
    family,
    title: "A deletion is answered 200 with a body.",
    parts: answered({ method: "DELETE", status: is(204) }, (made) => ({
      ...made,
      status: 200,
      headers: [...made.headers, ["Content-Type", "application/json"]],
      body: '{"deleted":true}',
    })),
  },
  {
    id: "response-content-type",
    family,
    title: "Analytics come as text/plain.",
    parts: answered({ path: /^\/analytics\// }, (made) =>
      withHeader(made, "Content-Type", () => "text/plain"),
    ),
  },
  {
    id: "response-no-content-type",
    family,
    title: "A webhook comes without a content type.",
    parts: answered({ method: "GET", path: /^\/webhooks\/[^/]+$/ }, (made) =>
      withoutHeader(made, "Content-Type"),
    ),
  },
  {
    id: "response-no-request-id",
    family,
    title: "Successful answers have no X-Request-Id.",
    parts: answered({ status: isSuccess }, (made) => withoutHeader(made, "X-Request-Id")),
  },
  {
    id: "response-request-id-repeated",
    family,
    title: "Every answer has the same X-Request-Id.",
    parts: answered({ status: isSuccess }, (made) =>
      withHeader(made, "X-Request-Id", () => "req_00000000000000000000000000"),
    ),
  },
  {
    id: "response-unknown-enum",
    family,
    title: "The status of engagement is in capitals.",
    parts: rewritten({ method: "POST", path: /^\/engagement\/pause$/ }, (body) => {
      body["status"] = String(body["status"]).toUpperCase();
    }),
  },
  {
    id: "response-percent-as-fraction",
    family,
    title: "The quality score of an activity is in percent.",
    parts: rewritten({ path: /^\/engagement\/activity/ }, (body) => {
      for (const item of items(body)) item["quality_score"] = Number(item["quality_score"]) * 100;
    }),
  },
  {
    id: "response-secret-shown-twice",
    family,
    title: "Reading a webhook shows its secret again.",
    parts: between((answer) => {
      const secrets = new Map<string, string>();
      return async (request) => {
        const made = await answer(request);
        if (!isSuccess(made.status) || made.body === undefined || !request.path.includes("/webhooks"))
          return made;
        const body = JSON.parse(made.body) as { id?: string; secret?: string };
        if (body.secret !== undefined && body.id !== undefined) secrets.set(body.id, body.secret);
        const secret = secrets.get(body.id ?? "");
        return secret === undefined ? made : { ...made, body: JSON.stringify({ ...body, secret }) };
      };
    }),
  },
  {
    id: "response-head-with-length-of-nothing",
    family,
    title: "HEAD of a list is answered 404.",
    parts: answered({ method: "HEAD" }, (made) => ({ ...made, status: 404 })),
  },
  {
    id: "response-405-without-allow",
    family,
    title: "A method that a path does not have is answered without Allow.",
    parts: answered({ status: is(405) }, (made) => withoutHeader(made, "Allow")),
  },
  {
    id: "response-405-allows-too-much",
    family,
    title: "Allow names a method that the path does not have.",
    parts: answered({ status: is(405) }, (made) => withHeader(made, "Allow", (value) => `${value}, TRACE`)),
  },
  {
    id: "response-404-for-wrong-method",
    family,
    title: "A method that a path does not have is answered 404.",
    parts: answered({ status: is(405) }, (made) => ({ ...made, status: 404 })),
  },
  {
    id: "response-options-fails",
    family,
    title: "OPTIONS is answered 405.",
    parts: answered({ method: "OPTIONS" }, (made) => ({ ...made, status: 405 })),
  },
];

const errors = "errors";

export const errorBodies: readonly Fault[] = [
  {
    id: "error-no-request-id",
    family: errors,
    title: "Errors don't repeat the request's id.",
    parts: rewritten({ status: isError }, (body) => {
      delete object(body["error"])["request_id"];
    }),
  },
  {
    id: "error-other-request-id",
    family: errors,
    title: "The request id in an error's body is not the header's.",
    parts: rewritten({ status: isError }, (body) => {
      object(body["error"])["request_id"] = "req_00000000000000000000000000";
    }),
  },
  {
    id: "error-code-of-another",
    family: errors,
    title: "A 404 has the code conflict.",
    parts: rewritten({ status: is(404) }, (body) => {
      object(body["error"])["code"] = "conflict";
    }),
  },
  {
    id: "error-flat",
    family: errors,
    title: "The body of a 404 is flat: {code, message}.",
    parts: answered({ status: is(404) }, (made) => ({
      ...made,
      body: '{"code":"not_found","message":"No."}',
    })),
  },
  {
    id: "error-html",
    family: errors,
    title: "A 404 is a page of HTML.",
    parts: answered({ status: is(404) }, (made) => ({
      ...withHeader(made, "Content-Type", () => "text/html"),
      body: "<h1>Not found</h1>",
    })),
  },
  {
    id: "error-doc-url-elsewhere",
    family: errors,
    title: "doc_url of a 400 is no URL.",
    parts: rewritten({ status: is(400) }, (body) => {
      object(body["error"])["doc_url"] = "see the docs";
    }),
  },
  {
    id: "error-without-details",
    family: errors,
    title: "A 400 does not name the fields.",
    parts: rewritten({ status: is(400) }, (body) => {
      delete object(body["error"])["details"];
    }),
  },
  {
    id: "error-names-another-field",
    family: errors,
    title: "The details of a 400 name another field.",
    parts: rewritten({ status: is(400) }, (body) => {
      const { details } = object(body["error"]);
      for (const detail of Array.isArray(details) ? details : []) detail["field"] = "something";
    }),
  },
];
