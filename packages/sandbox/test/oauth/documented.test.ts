import { expect, test } from "vitest";
import { expectDocumented } from "./documented.ts";

const uncached = { "Content-Type": "application/json", "Cache-Control": "no-store" };

test.each<[string, number, Record<string, string>, unknown, boolean]>([
  ["what the document has", 400, uncached, { error: "invalid_grant" }, true],
  ["another status", 418, uncached, { error: "invalid_grant" }, false],
  ["another error", 400, uncached, { error: "invalid" }, false],
  ["an error of another status", 401, uncached, { error: "invalid_grant" }, false],
  ["another type", 400, { ...uncached, "Content-Type": "text/html" }, { error: "invalid_grant" }, false],
  ["a header less", 400, { "Content-Type": "application/json" }, { error: "invalid_grant" }, false],
])("the document is held against %s", (_, status, headers, body, holds) => {
  const check = () =>
    expectDocumented("post", "/oauth/token", { status, headers: new Headers(headers), body });
  if (holds) check();
  else expect(check).toThrow();
});
