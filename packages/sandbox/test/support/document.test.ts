import { describe, expect, test } from "vitest";
import { breaches } from "./document.ts";

const complete = new Headers({
  "Content-Type": "application/json",
  "X-Request-Id": "req_1",
  "X-RateLimit-Limit": "100",
  "X-RateLimit-Remaining": "99",
  "X-RateLimit-Reset": "1772467260",
  "X-RateLimit-Burst-Limit": "20",
  "X-RateLimit-Burst-Remaining": "19",
});
const page = { data: [], has_more: false, next_cursor: null };

describe("the check that every scenario's answers go through finds", () => {
  const without = (name: string) => {
    const headers = new Headers(complete);
    headers.delete(name);
    return headers;
  };
  test.each([
    ["nothing in a right answer", { status: 200, headers: complete, body: page }, []],
    [
      "an undocumented status",
      { status: 418, headers: complete, body: page },
      ["status 418 is not documented"],
    ],
    [
      "a missing header",
      { status: 200, headers: without("X-Request-Id"), body: page },
      ["header X-Request-Id is missing"],
    ],
    [
      "a wrong body",
      { status: 200, headers: complete, body: { ...page, has_more: 1 } },
      ["/has_more must be boolean"],
    ],
    [
      "another content type",
      { status: 200, headers: without("Content-Type"), body: page },
      ["content type is null, not application/json"],
    ],
  ])("%s", (_, answered, want) => {
    expect(breaches("GET", "/accounts?limit=1", answered)).toEqual(want);
  });
});
