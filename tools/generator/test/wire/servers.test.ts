import { describe, expect, test } from "vitest";
import { callerOf, clientFactory, type Generated, wireDocument } from "./support/client.ts";
import { echoServer } from "./support/server.ts";

const server = echoServer();
const make = clientFactory();

const operations = {
  "GET /a": { operationId: "plain" },
  "GET /": { operationId: "root" },
  "GET /q": { operationId: "query", parameters: [{ name: "b", in: "query", schema: { type: "string" } }] },
};

describe("base URLs", () => {
  test.each<[baseUrl: string, id: string, want: string]>([
    ["", "plain", "/a"],
    ["/", "plain", "/a"],
    ["/api/v1", "plain", "/api/v1/a"],
    ["/api/v1/", "plain", "/api/v1/a"],
    ["/api/v1", "root", "/api/v1/"],
    ["/api?key=1", "plain", "/api/a?key=1"],
    ["/api/?key=1", "query", "/api/q?key=1&b=2"],
    ["/%7Buser%7D/x%20y", "plain", "/%7Buser%7D/x%20y/a"],
  ])("%s, %s: %s", async (baseUrl, id, want) => {
    const { Wire } = await make(wireDocument(operations));
    await callerOf(new Wire({ baseUrl: server.origin + baseUrl }).wire)(id, { b: "2" });
    expect(server.last.target).toBe(want);
  });

  test.each(["ftp://x.test", "x.test", "/v1", "https://u:p@x.test"])("%s is refused", async (baseUrl) => {
    const { Wire } = await make(wireDocument(operations));
    expect(() => new Wire({ baseUrl })).toThrow(/^baseUrl must be/);
  });
});

describe("servers of the document", () => {
  const at = (servers: readonly object[], more: object = {}) =>
    make(wireDocument({ ...operations, ...more }, { servers }));

  test("the first absolute one is the default, its variables at their defaults", async () => {
    const { Wire } = await at([
      { url: "/relative" },
      {
        url: `${server.origin}/{base}/{version}`,
        variables: { base: { default: "b" }, version: { default: "v2", enum: ["v1", "v2"] } },
      },
    ]);
    await callerOf(new Wire().wire)("plain");
    expect(server.last.target).toBe("/b/v2/a");
  });

  test("variables are chosen by name; a value that is not listed is refused", async () => {
    const client: Generated = await at([
      { url: server.origin },
      {
        url: `${server.origin}/{base}/{version}`,
        variables: { base: { default: "b" }, version: { default: "v2", enum: ["v1", "v2"] } },
      },
    ]);
    const { servers, serverUrl } = client as unknown as {
      servers: readonly object[];
      serverUrl: (server: unknown, values?: object) => string;
    };
    const baseUrl = serverUrl(servers[1], { version: "v1", base: "x" });
    await callerOf(new client.Wire({ baseUrl }).wire)("plain");
    expect(server.last.target).toBe("/x/v1/a");
    expect(() => serverUrl(servers[1], { version: "v3" })).toThrow(
      'server variable "version" must be one of v1, v2',
    );
  });

  test("one of an operation or a path goes before that of the document; the caller's goes before both", async () => {
    const { Wire } = await at([{ url: `${server.origin}/main` }], {
      "GET /own": {
        operationId: "own",
        servers: [{ url: `${server.origin}/own/{v}/`, variables: { v: { default: "1" } } }],
      },
      "GET /relative": { operationId: "relative", servers: [{ url: "/other" }] },
    });
    const call = callerOf(new Wire().wire);
    await call("own");
    await call("relative");
    await callerOf(new Wire({ baseUrl: `${server.origin}/mine` }).wire)("own");
    await callerOf(new Wire({ baseUrl: `${server.origin}/mine` }).wire)("relative");
    expect(server.arrived.map(({ target }) => target)).toEqual([
      "/own/1/own",
      "/other/relative",
      "/mine/own",
      "/other/relative",
    ]);
  });

  test("a document without an absolute server demands a base URL", async () => {
    const { Wire } = await at([{ url: "/v1" }]);
    expect(() => new Wire()).toThrow(/baseUrl is required/);
  });
});
