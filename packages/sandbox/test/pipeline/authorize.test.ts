import { describe, expect, test } from "vitest";
import type { SecurityAlternative } from "../../src/description.ts";
import { authorize } from "../../src/pipeline/authorize.ts";
import { operation } from "../support/fixture.ts";

const key = (...scopes: string[]): SecurityAlternative => [{ scheme: "key", scopes }];
const token = (...scopes: string[]): SecurityAlternative => [{ scheme: "token", scopes }];

function outcome(security: readonly SecurityAlternative[], scopes: readonly string[]): string {
  try {
    const tenant = { organization: "org_1", environment: "sandbox" };
    authorize(operation({ security }), { scheme: "key", id: "key_1", tenant, scopes, plan: "small" });
    return "passes";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe("authorize", () => {
  test.each<[readonly SecurityAlternative[], readonly string[], string]>([
    [[key("read")], ["read"], "passes"],
    [[key("read")], ["read", "write"], "passes"],
    [[key("read")], ["write"], "insufficient_scope"],
    [[key("read")], [], "insufficient_scope"],
    [[key("read", "write")], ["read"], "insufficient_scope"],
    [[key("read", "write")], ["write", "read"], "passes"],
    [[key("admin"), key("read")], ["read"], "passes"],
    [[key("admin"), key("read", "write")], ["read"], "insufficient_scope"],
    [[token("write"), key("read")], ["read"], "passes"],
    [[token("read")], ["read"], "unauthorized"],
    [
      [
        [
          { scheme: "key", scopes: [] },
          { scheme: "token", scopes: [] },
        ],
      ],
      ["read"],
      "unauthorized",
    ],
    [[key()], [], "passes"],
    [[[]], [], "passes"],
    [[], [], "passes"],
  ])("%j with %j: %s", (security, scopes, want) => {
    expect(outcome(security, scopes)).toBe(want);
  });
});
