import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import type { Api } from "../../../src/model/types.ts";
import { readApi } from "../../../src/pipeline.ts";
import { docs } from "../../../src/targets/docs/index.ts";
import type { Facts } from "../../../src/targets/docs/page.ts";
import { documentOf } from "../../support/model.ts";
import { emit } from "./support/emit.ts";

const spec = fileURLToPath(new URL("../../../../../spec/openapi.yaml", import.meta.url));
let api: Api;

beforeAll(async () => {
  const { value } = await readApi(spec, {});
  if (value.api === undefined) throw new Error("The document can't be read.");
  api = value.api;
});

function filesOf(given: Api): ReadonlyMap<string, string> {
  const context = {
    command: "x",
    runtimeSources: new Map<string, string>(),
    pathTypes: undefined,
    samples: () => [],
  };
  return new Map(
    docs.emit(given, docs.parseOptions({}), context).files.map(({ path, text }) => [path, text]),
  );
}

describe("facts of our document", () => {
  it.each([
    ["api.baseUrl", "https://api.outfame.com/v1"],
    ["plan.turbo.perMinute", "2,000"],
    ["plan.enterprise.perDay", "unlimited"],
    ["token.access.lifetime", "1 hour"],
    ["token.refresh.lifetime", "30 days"],
    ["webhook.timeout", "5 seconds"],
    ["webhook.disableAfter", "10"],
    ["key.max", "25"],
    ["key.rotation", "90 days"],
    ["page.size.default", "20"],
    ["counts.events", "7"],
    ["sdk.python.version", "1.8.0"],
    ["plan.pro.uptime", "99.9 %"],
  ])("%s is %s", (name, text) => {
    const facts = JSON.parse(filesOf(api).get("facts.json") ?? "") as Facts;
    expect(facts[name]?.text).toBe(text);
  });

  it("a number that changes, changes everywhere, and the old one is gone", () => {
    const plans =
      api.rateLimits?.plans.map((plan) =>
        plan.name === "pro" ? { ...plan, requestsPerMinute: 777 } : plan,
      ) ?? [];
    const before = filesOf(api);
    const after = filesOf({ ...api, rateLimits: api.rateLimits && { ...api.rateLimits, plans } });
    const row = (text: string | undefined) => /\| \*\*Pro\*\* \| (\S+) \|/.exec(text ?? "")?.[1];
    const holding = [...before].filter(([, text]) => row(text) === "500").map(([path]) => path);
    expect(holding).toContain("markdown/reference/accounts/list.md");
    expect(holding).toContain("partials/rate-limit-plans.md");
    for (const path of holding) expect(row(after.get(path)), path).toBe("777");
  });

  it("every scope, error code and event stands on its pages", () => {
    const files = filesOf(api);
    for (const { name } of api.scopes) expect(files.get("partials/scopes.md")).toContain(`\`${name}\``);
    for (const { code } of api.errors) expect(files.has(`markdown/errors/${code}.md`)).toBe(true);
    for (const { name } of api.events) expect(files.get("markdown/events.md")).toContain(`\`${name}\``);
  });
});

describe("partials", () => {
  it("are there only where the document declares what they tell", () => {
    const { files } = emit(documentOf({ responses: { 204: { description: "" } } }));
    expect([...files.keys()].filter((path) => path.startsWith("partials/"))).toEqual([
      "partials/operations.json",
      "partials/operations.md",
      "partials/servers.json",
      "partials/servers.md",
      "partials/versions.json",
      "partials/versions.md",
    ]);
  });
});
