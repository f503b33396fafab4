import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ListOptions, SdkError } from "../src/index.ts";
import { listItems } from "./fixtures/api.ts";
import { recorder } from "./fixtures/send.ts";

/** A shop with `count` items, paged by the cursor `after-N`; the size of a page may be asked for. */
function shelf(count: number, usual: number) {
  return recorder({ apiKey: "sk_test_1" }, ({ url }) => {
    const { searchParams } = new URL(url);
    const size = Number(searchParams.get("limit") ?? usual);
    const from = Number(searchParams.get("cursor")?.slice("after-".length) ?? 0);
    const to = Math.min(from + size, count);
    const data = Array.from({ length: to - from }, (_, index) => from + index);
    return Response.json({ data, has_more: to < count, next_cursor: to < count ? `after-${to}` : null });
  });
}

type Shop = ReturnType<typeof recorder>;
const list = (shop: Shop, options?: ListOptions, params?: object) =>
  shop.transport.paginate<number, object, SdkError>(listItems, { params }, options);
const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

describe("a walk that broke off", () => {
  test("goes on after any item, and gives the rest once and in order", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 7 }),
        fc.nat(29),
        fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }),
        async (count, size, at, limit) => {
          const broken = at % count;
          let kept = "";
          for await (const { item, cursor } of list(shelf(count, size)).withCursors()) {
            kept = cursor;
            if (item === broken) break;
          }
          const rest = list(shelf(count, size), { from: kept }, { limit });
          expect(await rest.toArray({ limit: 1_000 })).toEqual(numbers(broken + 1, count));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("requests no page that is done with", async () => {
    const cursors: string[] = [];
    for await (const { cursor } of list(shelf(5, 2)).withCursors()) cursors.push(cursor);
    const requested = async (from: string) => {
      const shop = shelf(5, 2);
      await list(shop, { from }).toArray({ limit: 9 });
      return shop.requests.map(({ url }) => new URL(url).searchParams.get("cursor"));
    };
    expect(await requested(cursors[0] ?? "")).toEqual([null, "after-2", "after-4"]);
    expect(await requested(cursors[1] ?? "")).toEqual(["after-2", "after-4"]);
    expect(await requested(cursors[2] ?? "")).toEqual(["after-2", "after-4"]);
    expect(await requested(cursors[3] ?? "")).toEqual(["after-4"]);
  });

  test("a cursor is text that survives JSON, whatever the API's looks like", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, unit: "grapheme" }), async (wire) => {
        const shop = recorder({ apiKey: "sk_test_1" }, ({ url }) =>
          new URL(url).searchParams.get("cursor") === wire
            ? Response.json({ data: [3, 4], next_cursor: null })
            : Response.json({ data: [1, 2], next_cursor: wire }),
        );
        let kept = "";
        for await (const { item, cursor } of list(shop).withCursors()) {
          if (item === 3) kept = JSON.parse(JSON.stringify(cursor));
        }
        expect(await list(shop, { from: kept }).toArray({ limit: 9 })).toEqual([4]);
      }),
      { numRuns: 40 },
    );
  });

  test("the first page is cut to what is left of it", async () => {
    const page = await list(shelf(5, 3), { from: "2." });
    expect(page).toMatchObject({ data: [2], nextCursor: "after-3" });
    expect(page.withCursors()).toEqual([{ item: 2, cursor: "0.after-3" }]);
  });

  test.each(["", "x", "-1.a", "1,a", "after-2"])("%j is no such cursor", async (from) => {
    await expect(list(shelf(5, 3), { from })).rejects.toThrow(TypeError);
  });

  test("the API's own cursor stays a parameter", async () => {
    expect(await list(shelf(5, 2), {}, { cursor: "after-3" }).toArray({ limit: 9 })).toEqual([3, 4]);
  });
});

describe("prefetch", () => {
  test("requests one page ahead, and no more", async () => {
    const shop = shelf(8, 2);
    const requests: number[] = [];
    for await (const item of list(shop, { prefetch: true })) {
      await new Promise((resolve) => setImmediate(resolve));
      requests.push(shop.requests.length);
      if (item === 4) break;
    }
    expect(requests).toEqual([2, 2, 3, 3, 4]);
  });

  test("gives the same items", async () => {
    expect(await list(shelf(7, 3), { prefetch: true }).toArray({ limit: 99 })).toEqual(numbers(0, 7));
  });

  test("a page that fails is told when it is reached, and not before", async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", listener);
    const shop = recorder({ apiKey: "sk_test_1" }, ({ url }) =>
      url.includes("cursor")
        ? new Response(null, { status: 500 })
        : Response.json({ data: [1, 2], next_cursor: "x" }),
    );
    const items: number[] = [];
    const walk = async (most: number) => {
      for await (const item of list(shop, { prefetch: true })) {
        await new Promise((resolve) => setImmediate(resolve));
        if (items.push(item) === most) break;
      }
    };
    await walk(1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).toEqual([]);
    await expect(walk(99)).rejects.toMatchObject({ status: 500 });
    expect(items).toEqual([1, 1, 2]);
    process.off("unhandledRejection", listener);
  });
});

test("a mistake in code is told once, by the list", async () => {
  const unhandled: unknown[] = [];
  const listener = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", listener);
  const shop = shelf(5, 2);
  const nested = {
    ...listItems,
    path: "/shops/{id}/items",
    parameters: [{ name: "id", in: "path" }],
  } as const;
  const pages = shop.transport.paginate<number, object, SdkError>(nested, { path: [""] });
  await expect(pages.toArray({ limit: 1 })).rejects.toThrow("missing or empty");
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", listener);
  expect(unhandled).toEqual([]);
});
