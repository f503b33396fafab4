import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SdkError } from "../src/index.ts";
import { listItems } from "./fixtures/api.ts";
import { recorder } from "./fixtures/send.ts";

/** A shop with `count` items, paged by the cursor `after-N`. */
function shelf(count: number, size: number) {
  return recorder({ apiKey: "sk_test_1" }, ({ url }) => {
    const { searchParams } = new URL(url);
    const from = Number(searchParams.get("cursor")?.slice("after-".length) ?? 0);
    const to = Math.min(from + size, count);
    const data = Array.from({ length: to - from }, (_, index) => from + index);
    return Response.json({ data, has_more: to < count, next_cursor: to < count ? `after-${to}` : null });
  });
}

const list = (shop: ReturnType<typeof recorder>, params?: object) =>
  shop.transport.paginate<number, { has_more: boolean }, SdkError>(listItems, { params });

describe("a list", () => {
  test("await gives the first page, and each page the next", async () => {
    const shop = shelf(5, 2);
    const first = await list(shop, { color: "red", limit: 2 });
    expect(first).toMatchObject({
      data: [0, 1],
      hasMore: true,
      nextCursor: "after-2",
      body: { has_more: true },
    });
    const second = await first.next();
    const third = await second?.next();
    expect(third).toMatchObject({ data: [4], hasMore: false, nextCursor: undefined });
    expect(third?.next()).toBeUndefined();
    expect(shop.requests.map(({ url }) => new URL(url).search)).toEqual([
      "?color=red&limit=2",
      "?color=red&limit=2&cursor=after-2",
      "?color=red&limit=2&cursor=after-4",
    ]);
  });

  test("for await gives all items, and requests no page that is not needed", async () => {
    const shop = shelf(5, 2);
    const items: number[] = [];
    for await (const item of list(shop)) {
      items.push(item);
      if (item === 2) break;
    }
    expect(items).toEqual([0, 1, 2]);
    expect(shop.requests).toHaveLength(2);
  });

  test("pages() gives pages", async () => {
    const sizes: number[] = [];
    for await (const page of list(shelf(5, 2)).pages()) sizes.push(page.data.length);
    expect(sizes).toEqual([2, 2, 1]);
  });

  test("withResponse() and result() give the first page", async () => {
    expect((await list(shelf(3, 2)).withResponse()).data.data).toEqual([0, 1]);
    expect(await list(shelf(3, 2)).result()).toMatchObject({ ok: true, data: { nextCursor: "after-2" } });
  });

  test("toArray takes at most its limit, and must have one", async () => {
    const shop = shelf(10, 3);
    expect(await list(shop).toArray({ limit: 4 })).toEqual([0, 1, 2, 3]);
    expect(shop.requests).toHaveLength(2);
    expect(await list(shelf(2, 3)).toArray({ limit: 100 })).toEqual([0, 1]);
    expect(await list(shelf(2, 3)).toArray({ limit: 0 })).toEqual([]);
    // @ts-expect-error the limit is mandatory
    await expect(list(shelf(2, 3)).toArray({})).rejects.toThrow(RangeError);
  });

  test("all items come once and in order, however they are paged", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 9 }), async (count, size) => {
        expect(await list(shelf(count, size)).toArray({ limit: 1000 })).toEqual(
          Array.from({ length: count }, (_, i) => i),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("a server that pages badly", () => {
  const answering = (body: (url: URL) => unknown) =>
    recorder({ apiKey: "sk_test_1" }, ({ url }) => Response.json(body(new URL(url))));

  test.each<[string, object, number]>([
    ["the same cursor again", {}, 2],
    ["the cursor it was asked for", { cursor: "again" }, 1],
  ])("%s ends in an error, after the items", async (_, params, requests) => {
    const shop = answering(() => ({ data: [1], next_cursor: "again" }));
    const items: number[] = [];
    const walk = async () => {
      for await (const item of list(shop, params)) items.push(item);
    };
    await expect(walk()).rejects.toMatchObject({
      code: "invalid_response",
      message: expect.stringContaining("used before"),
    });
    expect(items).toHaveLength(requests);
    expect(shop.requests).toHaveLength(requests);
  });

  test("a longer circle ends too", async () => {
    const next = new Map([
      [null, "a"],
      ["a", "b"],
      ["b", "a"],
    ]);
    const shop = answering((url) => ({ data: [1], next_cursor: next.get(url.searchParams.get("cursor")) }));
    await expect(list(shop).toArray({ limit: 100 })).rejects.toMatchObject({ code: "invalid_response" });
  });

  test("a body without a list", async () => {
    const result = await list(answering(() => ({ items: [] }))).result();
    expect(result).toMatchObject({ ok: false, error: { code: "invalid_response", body: { items: [] } } });
  });

  test("a failing page ends the walk with its error", async () => {
    const shop = recorder({ apiKey: "sk_test_1" }, ({ url }) =>
      url.includes("cursor")
        ? new Response(null, { status: 500 })
        : Response.json({ data: [1], next_cursor: "x" }),
    );
    await expect(list(shop).toArray({ limit: 9 })).rejects.toMatchObject({ status: 500 });
  });

  test.each([
    [{ data: [], next_cursor: "x", has_more: false }],
    [{ data: [], next_cursor: "", has_more: true }],
    [{ data: [], next_cursor: null }],
    [{ data: [] }],
  ])("%j is the last page", async (body) => {
    expect((await list(answering(() => body))).hasMore).toBe(false);
  });
});
