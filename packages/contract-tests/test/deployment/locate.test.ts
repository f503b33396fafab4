import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nextNoon } from "../../src/deployment/control/borrow.ts";
import { locator } from "../../src/deployment/locate.ts";
import { publicReceiver } from "../../src/deployment/receiver.ts";
import { contract } from "../../src/generated/contract.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "contract-tests-"));
  await writeFile(
    path.join(folder, "openapi.yaml"),
    "openapi: 3.1.0\npaths:\n  /a/{b}:\n    $ref: other.yaml#/a~0b\ncomponents:\n  x: [1, { y: 2 }]\n  loop: { $ref: '#/components/loop' }\n",
  );
  await writeFile(path.join(folder, "other.yaml"), "x: 0\na~b:\n  get:\n    responses: { '200': {} }\n");
});

afterAll(() => rm(folder, { recursive: true }));

describe("locator", () => {
  test.each([
    ["#/components/x/1/y", "openapi.yaml:6:12"],
    ["#/paths/~1a~1{b}", "openapi.yaml:3:3"],
    ["#/paths/~1a~1{b}/get/responses/200", "other.yaml:4:18"],
    ["#/components/pathItems/a~0b/get", "other.yaml:3:3"],
    ["#/nowhere", undefined],
    ["#/components/loop/x", undefined],
  ])("%s is at %s", async (place, want) => {
    const found = (await locator(path.join(folder, "openapi.yaml")))(place);
    expect(found === undefined ? found : path.basename(found)).toBe(want);
  });

  test("every operation and answer of the contract has a line in the document's files", async () => {
    const locate = await locator(path.join(import.meta.dirname, "../../../../spec/openapi.yaml"));
    const places = contract.operations.flatMap(({ place, responses }) => [
      place,
      ...responses.map((one) => one.place),
    ]);
    expect(places.filter((place) => !/\.yaml:\d+:\d+$/.test(locate(place) ?? ""))).toEqual([]);
  });

  test("a document that can't be read is refused", async () => {
    await expect(locator(path.join(folder, "none.yaml"))).rejects.toThrow("--document");
  });
});

test.each([
  ["2031-03-05T11:59:59.999Z", "2031-03-05T12:00:00.000Z"],
  ["2031-03-05T12:00:00.000Z", "2031-03-06T12:00:00.000Z"],
  ["2031-12-31T23:00:00.000Z", "2032-01-01T12:00:00.000Z"],
])("the noon after %s is %s", (now, want) => {
  expect(nextNoon(new Date(now)).toISOString()).toBe(want);
});

test("each receiver has an address of its own, and gets what is sent to it alone", async () => {
  const shared = await publicReceiver("https://tunnel.example.com/hooks/", "127.0.0.1", 0);
  const [one, other] = [await shared.open(), await shared.open()];
  expect(one.url).toMatch(/^https:\/\/tunnel\.example\.com\/hooks\/[0-9a-f-]{36}$/);
  one.answer = () => 503;
  const post = (url: string) =>
    fetch(url.replace("https://tunnel.example.com", `http://127.0.0.1:${shared.port}`), {
      method: "POST",
      body: "{}",
    });
  expect([(await post(one.url)).status, (await post(other.url)).status]).toEqual([503, 204]);
  expect([one.deliveries.length, other.deliveries.map(({ body }) => body)]).toEqual([1, ["{}"]]);
  await other.close();
  expect((await post(other.url)).status).toBe(404);
  await shared.close();
});
