import fc from "fast-check";
import { expect, test } from "vitest";
import { description } from "../../src/generated/description.ts";
import { createSandbox } from "../../src/index.ts";
import { breaches } from "../support/document.ts";
import { ManualClock } from "../support/manualClock.ts";

const names = [
  ...new Set(description.operations.flatMap(({ parameters }) => parameters.map(({ name }) => name))),
];
const fields = [
  ...new Set(
    Object.values(description.schemas).flatMap((schema) =>
      typeof schema === "object" ? Object.keys((schema["properties"] as object | undefined) ?? {}) : [],
    ),
  ),
];
/** Values that stand at the edge of something, and whatever else there is. */
const edges = fc.constantFrom(
  "",
  "acc_1",
  "0",
  "-1",
  "1e999",
  "2026-03-10",
  "2026-02-30",
  "0001-01-01",
  "9999-12-31",
  "custom",
  "7d",
  "\u0000",
  "\ud800",
  "%",
  "null",
);
const texts = fc.oneof(edges, fc.string({ unit: "binary" }));
const query = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), texts), { maxLength: 5 });
const { value: json } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    texts,
    fc.double(),
    fc.integer(),
    fc.constantFrom(null, true, false),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...fields), fc.constant("__proto__"), fc.string()), tie("value"), {
      maxKeys: 5,
    }),
  ),
}));
const bodies = fc.oneof(
  json.map((value) => JSON.stringify(value)),
  fc.string(),
  fc.constant(undefined),
);

test("no request is a fault of the server, and every answer is a documented one", async () => {
  const faults: unknown[] = [];
  const clock = new ManualClock();
  const sandbox = await createSandbox({
    clock,
    validateResponses: true,
    onFault: (error) => faults.push(error),
  });
  const key = await sandbox.createReadyKey();
  const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
  const send = async (method: string, path: string, body?: string) => {
    clock.advance(1_000);
    const payload = body === undefined || method === "GET" ? {} : { body };
    const response = await sandbox.fetch(
      new Request(`http://localhost/v1${path}`, { method, headers, ...payload }),
    );
    const text = await response.text();
    const answered = {
      status: response.status,
      headers: response.headers,
      body: text === "" ? undefined : JSON.parse(text),
    };
    expect(
      breaches(method, path, answered),
      `${method} ${path} ${body} → ${response.status} ${text}`,
    ).toEqual([]);
    return answered;
  };
  const account = await send("POST", "/accounts", '{"instagram_username":"north"}');
  const { id } = account.body as { id: string };
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...description.operations),
      fc.boolean(),
      texts,
      query,
      bodies,
      async (operation, real, chosen, pairs, body) => {
        const values = real && operation.method !== "DELETE" ? { account_id: id } : undefined;
        const path = operation.path.replace(/\{[^}]+\}/g, (place) =>
          values !== undefined && place === "{account_id}"
            ? id
            : encodeURIComponent(chosen.toWellFormed()) || "x",
        );
        const given = new URLSearchParams([
          ...(values === undefined ? [] : Object.entries(values)),
          ...pairs,
        ]);
        const { status } = await send(
          operation.method,
          `${path}?${operation.method === "GET" ? given : ""}`,
          body,
        );
        expect(status).toBeLessThan(500);
      },
    ),
    { numRuns: 1_500 },
  );
  await sandbox.close();
  expect(faults).toEqual([]);
});
