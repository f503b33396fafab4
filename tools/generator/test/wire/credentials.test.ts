import { beforeAll, describe, expect, test } from "vitest";
import { type Call, callerOf, clientFactory, type Generated, wireDocument } from "./support/client.ts";
import { echoServer } from "./support/server.ts";

const server = echoServer();
const make = clientFactory();

const securitySchemes = {
  shared: { type: "http", scheme: "SharedAccessKey" },
  basic: { type: "http", scheme: "Basic" },
  token: { type: "http", scheme: "bearer" },
  header: { type: "apiKey", in: "header", name: "X-Key" },
  query: { type: "apiKey", in: "query", name: "key" },
  cookie: { type: "apiKey", in: "cookie", name: "session" },
  digest: { type: "http", scheme: "digest" },
  certificate: { type: "mutualTLS" },
};

let generated: Generated;
beforeAll(async () => {
  const operations = Object.fromEntries(
    [...Object.keys(securitySchemes), "certificateAndHeader"].map((name) => [
      `GET /${name}`,
      {
        operationId: name,
        security: [name === "certificateAndHeader" ? { certificate: [], header: [] } : { [name]: [] }],
      },
    ]),
  );
  generated = await make(wireDocument(operations, { components: { securitySchemes } }));
});

function caller(options: object): Call {
  return callerOf(new generated.Wire({ baseUrl: server.origin, ...options }).wire);
}

/** Scheme, options of the client, the header that arrives (RFC 9110 §11.4, RFC 7617, RFC 6750; OpenAPI 3.1 §4.8.27). */
const sent: [id: string, options: object, header: string, value: string][] = [
  ["shared", { shared: "abc" }, "authorization", "SharedAccessKey abc"],
  ["shared", { shared: async () => "later" }, "authorization", "SharedAccessKey later"],
  ["basic", { basic: { username: "a", password: "ü" } }, "authorization", "Basic YTrDvA=="],
  ["token", { token: "abc" }, "authorization", "Bearer abc"],
  ["header", { header: "abc" }, "x-key", "abc"],
  ["cookie", { cookie: "a=b" }, "cookie", "session=a%3Db"],
  ["certificateAndHeader", { header: "abc" }, "x-key", "abc"],
];

describe("credentials", () => {
  test.each(sent)("%s %o", async (id, options, header, value) => {
    await caller(options)(id);
    expect(server.last.headers[header]).toBe(value);
  });

  test("in the query", async () => {
    await caller({ query: "a&b" })("query");
    expect(server.last.target).toBe("/query?key=a%26b");
  });

  test.each(["shared", "token", "header", "certificateAndHeader"])("%s is asked for", async (id) => {
    await expect(caller({})(id)).rejects.toMatchObject({ code: "missing_credentials" });
    expect(server.arrived).toEqual([]);
  });

  test.each(["digest", "certificate"])("%s is the caller's: nothing is asked for", async (id) => {
    await caller({ headers: { authorization: "Digest of-its-own" } })(id);
    expect(server.last.headers["authorization"]).toBe("Digest of-its-own");
  });
});
