import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { measureImport } from "../src/import/measure.ts";
import { type Child, start } from "../src/request/child.ts";
import { clients } from "../src/request/clients.ts";

describe("requests", () => {
  let server: Child;
  let origin: string;

  beforeAll(async () => {
    server = start("server.ts");
    origin = `http://127.0.0.1:${await server.next()}`;
  });
  afterAll(() => server.close());

  test.each(Object.keys(clients))("%s gets the account, and its CPU is told", async (name) => {
    const child = start("client.ts", name, origin);
    try {
      expect(await child.next()).toBe("ready");
      child.send({ requests: 20, atOnce: 5 });
      expect(await child.next()).toBeGreaterThan(0);
    } finally {
      child.close();
    }
  });

  test("a client that there is not ends with an error", async () => {
    await expect(start("client.ts", "none", origin).next()).rejects.toThrow(
      /ended with 1: .*no such client: none/s,
    );
  });
});

describe("imports", () => {
  test("are measured", async () => {
    expect(await measureImport("@outfame/sdk")).toBeGreaterThan(0);
  });

  test("that fail are not", async () => {
    await expect(measureImport("@outfame/nothing")).rejects.toThrow("@outfame/nothing");
  });
});
