import { describe, expect, test } from "vitest";
import { validatorOf } from "../../src/schema/validators.ts";
import { Breach, NotExercised } from "../../src/suite/breach.ts";
import { hold } from "../../src/suite/promise.ts";
import { Run } from "../../src/suite/run.ts";
import { seedOf } from "../../src/suite/seed.ts";
import { deploymentTarget } from "../../src/target/deployment.ts";
import { small } from "./contract.ts";

function runAgainst(answer: (request: Request) => Response): Run {
  const target = deploymentTarget({
    baseUrl: "https://api.test",
    apiKey: "k-secret",
    fetch: async (request) => answer(request),
  });
  return new Run({ contract: small, validate: validatorOf(small), target, seed: 1, requestIds: new Set() });
}

const about = { title: "it is so", place: "#/there" };
const ok = (): Response => Response.json({ id: "a" });

describe("a promise", () => {
  test("is kept where everything that was checked holds", async () => {
    const run = runAgainst(ok);
    await hold({ ...about, run }, async () => {
      await run.call(run.operation("read"));
    });
    expect(run.checked).toBeGreaterThan(0);
  });

  test("is not kept where nothing was checked", async () => {
    const run = runAgainst(ok);
    await expect(hold({ ...about, run }, async () => undefined)).rejects.toThrow("Nothing was checked.");
  });

  test("is left out where the target lacks what it needs, with how to give it", async () => {
    const run = runAgainst(ok);
    const held = hold({ ...about, run }, async () => void run.need("clock"));
    await expect(held).rejects.toThrow(NotExercised);
    await expect(held).rejects.toThrow(/needs "clock": give the target a clock/);
  });

  test("tells of its breach: operation, promise, place, answer, seed, and the command, without the key", async () => {
    const run = runAgainst(() => Response.json({ id: 1 }));
    const error = await hold({ ...about, run }, async () => {
      await run.call(run.operation("read"));
    }).catch((caught: unknown) => caught as Error);
    expect(error?.message.split("\n")).toEqual([
      "The body's /id must be string.",
      "",
      "  promise:   it is so",
      "  operation: read (GET /thing)",
      "  place:     #/paths/~1thing/get/responses/200",
      '  came:      200 {"id":1}',
      expect.stringMatching(/^ {2}seed: {6}\d+/),
      "  repeat:    curl -i -X GET 'https://api.test/thing' -H 'accept: application/json' -H 'authorization: Bearer ***'",
    ]);
  });

  test.each<[string, () => Response, string]>([
    ["another status", () => new Response(null, { status: 418 }), "Status 418 is not declared"],
    ["another content type", () => new Response("a"), 'Content type is "text/plain"'],
    [
      "no JSON",
      () => new Response("{", { headers: { "content-type": "application/json" } }),
      "The body is no JSON",
    ],
    [
      "an undeclared field",
      () => Response.json({ id: "a", more: 1 }),
      "a field /more that the document does not declare",
    ],
  ])("is broken by %s", async (_, answer, want) => {
    const run = runAgainst(answer);
    await expect(run.call(run.operation("read"))).rejects.toThrow(want);
  });
});

test("each test has a seed of its own, by its title and the suite's", () => {
  expect(seedOf("a", 1)).toBe(seedOf("a", 1));
  expect(seedOf("a", 1)).not.toBe(seedOf("a", 2));
  expect(seedOf("a", 1)).not.toBe(seedOf("b", 1));
});

test("a breach may show another exchange and place than the last", () => {
  expect(new Breach("x", undefined, "#/here").place).toBe("#/here");
});
