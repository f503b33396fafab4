import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSandbox } from "../../src/index.ts";
import { harness } from "../support/harness.ts";
import { ManualClock } from "../support/manualClock.ts";

interface Page {
  readonly data: { readonly id: string }[];
  readonly has_more: boolean;
  readonly next_cursor: string | null;
}

/** What happens between two pages: time passes (or not), rows are added, rows are deleted by their place among all. */
const events = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("add" as const), wait: fc.boolean() }),
    fc.record({ kind: fc.constant("delete" as const), place: fc.nat(40) }),
  ),
  { maxLength: 5 },
);

test("a walk gives every row that is there throughout, once, newest first, whatever is added or deleted meanwhile", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 25 }),
      fc.integer({ min: 1, max: 7 }),
      fc.array(events, { maxLength: 6 }),
      async (rows, limit, between) => {
        const clock = new ManualClock();
        const sandbox = await createSandbox({ clock });
        const key = await sandbox.createReadyKey();
        const call = async (method: string, path: string, body?: object) => {
          const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
          const payload = body === undefined ? {} : { body: JSON.stringify(body) };
          const response = await sandbox.fetch(
            new Request(`http://localhost/v1${path}`, { method, headers, ...payload }),
          );
          return response.status === 204 ? undefined : response.json();
        };
        const there: string[] = [];
        const add = async (wait: boolean) => {
          if (wait) clock.advance(1);
          const { id } = (await call("POST", "/webhooks", { url: "https://example.com", events: ["*"] })) as {
            id: string;
          };
          there.push(id);
        };
        for (let row = 0; row < rows; row++) await add(row % 3 === 0);
        const throughout = new Set(there);
        const added = new Set<string>();

        const walked: string[] = [];
        let cursor: string | null = "";
        for (let page = 0; cursor !== null; page++) {
          const { data, has_more, next_cursor } = (await call(
            "GET",
            `/webhooks?limit=${limit}${cursor && `&cursor=${cursor}`}`,
          )) as Page;
          expect(has_more).toBe(next_cursor !== null);
          walked.push(...data.map(({ id }) => id));
          cursor = next_cursor;
          for (const event of between[page] ?? []) {
            if (event.kind === "add") {
              await add(event.wait);
              added.add(there.at(-1) ?? "");
            } else {
              const [gone] = there.splice(event.place % Math.max(1, there.length), 1);
              if (gone !== undefined) await call("DELETE", `/webhooks/${gone}`);
              throughout.delete(gone ?? "");
            }
          }
        }
        await sandbox.close();
        expect(new Set(walked).size).toBe(walked.length);
        expect(walked).toEqual([...walked].sort().reverse());
        expect([...throughout].filter((id) => !walked.includes(id))).toEqual([]);
        expect(walked.filter((id) => added.has(id))).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

describe("a cursor", () => {
  test.each(["x", "", "WyJhIl0", "WzEsMl0", "bnVsbA", "WyJhIiwiYiJd=="])("%j is refused", async (cursor) => {
    const h = await harness();
    const { status, body } = await h.call<{ error: { details: { field: string }[] } }>(
      "GET",
      `/webhooks?cursor=${cursor}`,
    );
    expect([status, body.error.details.map(({ field }) => field)]).toEqual([400, ["cursor"]]);
  });

  test.each([
    ["limit=0", 400],
    ["limit=101", 400],
    ["limit=1.5", 400],
    ["limit=", 400],
    ["limit=1&limit=2", 400],
    ["limit=100", 200],
    ["limit=%31", 200],
  ])("%s → %i", async (query, status) => {
    const h = await harness();
    expect((await h.call("GET", `/webhooks?${query}`)).status).toBe(status);
  });
});
