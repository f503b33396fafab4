import { expect, test } from "vitest";
import { Leftovers } from "../../src/deployment/leftovers.ts";
import { contract } from "../../src/generated/contract.ts";

const base = "http://127.0.0.1/v1";

function setting(deleting: (key: string | null) => number) {
  const things = new Set<string>();
  let numbered = 0;
  const leftovers = new Leftovers(contract, async (request) => {
    if (request.method === "POST") {
      const url = `${request.url}/acc_${++numbered}`;
      things.add(url);
      return Response.json({ id: `acc_${numbered}` }, { status: 201 });
    }
    const status = things.has(request.url) ? deleting(request.headers.get("authorization")) : 404;
    if (status === 204) things.delete(request.url);
    return new Response(null, { status });
  });
  const send = (method: string, path: string, key = "Bearer a") =>
    leftovers.send(
      new Request(base + path, {
        method,
        headers: { authorization: key, "idempotency-key": "k", "content-type": "application/json" },
        ...(method === "POST" ? { body: "{}" } : {}),
      }),
    );
  return { leftovers, send, things };
}

test("what was made is deleted, by whom it was made", async () => {
  const { leftovers, send, things } = setting((key) => (key === "Bearer b" ? 204 : 403));
  const response = await send("POST", "/accounts", "Bearer b");
  expect(await response.json()).toEqual({ id: "acc_1" });
  expect([await leftovers.clear([]), things.size]).toEqual([[], 0]);
});

test("what is deleted already is not deleted once more", async () => {
  const { leftovers, send, things } = setting(() => 204);
  await send("POST", "/accounts");
  await send("DELETE", "/accounts/acc_1");
  things.add(`${base}/accounts/acc_1`);
  expect([await leftovers.clear([]), things.size]).toEqual([[], 1]);
});

test("other credentials are tried where the maker's may not delete", async () => {
  const { leftovers, send, things } = setting((key) => (key === "Bearer main" ? 204 : 403));
  await send("POST", "/accounts");
  const others = [new Headers({ authorization: "Bearer main" })];
  expect([await leftovers.clear(others), things.size]).toEqual([[], 0]);
});

test("what can't be deleted is named with the reason, once", async () => {
  const { leftovers, send } = setting(() => 500);
  await send("POST", "/accounts");
  expect(await leftovers.clear([])).toEqual([`${base}/accounts/acc_1 (DELETE came 500)`]);
  expect(await leftovers.clear([])).toEqual([]);
});

test("what has no DELETE is nobody's to delete", async () => {
  const { leftovers, send, things } = setting(() => 204);
  await send("POST", "/engagement/pause");
  expect([await leftovers.clear([]), things.size]).toEqual([[], 1]);
});
