/** Laws of the comparison of documents, on random schemas where clients send and where they get them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween, claimsOf } from "../../src/claims/changes.ts";
import { assignChanges } from "../../src/claims/claim.ts";
import type { JsonObject } from "../../src/schema/json.ts";
import { document, edited } from "../schema/support/grammar.ts";
import { separates } from "../schema/support/separates.ts";
import { base, diff, edit } from "./support/document.ts";

const numRuns = Number(process.env["RELEASE_RUNS"] ?? 100);
const timeout = 60_000 + numRuns * 200;

/** An API that takes the schema, or gives it. */
function api({ main, $defs }: JsonObject, travel: "request" | "response"): JsonObject {
  const content = { "application/json": { schema: main ?? true } };
  const responses = { 200: { description: "Fine.", ...(travel === "response" ? { content } : {}) } };
  const operation = {
    operationId: "act",
    responses,
    ...(travel === "request" ? { requestBody: { content } } : {}),
  };
  const schemas = Object.fromEntries(Object.entries(typeof $defs === "object" ? ($defs ?? {}) : {}));
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/": { post: operation } },
    components: { schemas },
  });
  return JSON.parse(text.replaceAll("#/$defs/", "#/components/schemas/"));
}

const pairs = document.chain((original) => fc.tuple(fc.constant(original), edited(original)));

describe("documents", () => {
  it("that are the same have no difference", { timeout }, () => {
    fc.assert(
      fc.property(document, (one) => {
        expect(diff(api(one, "request"), api(one, "request"))).toEqual([]);
      }),
      { numRuns },
    );
    expect(diff(base(), base())).toEqual([]);
  });

  it("are never called compatible when a value shows the contrary", { timeout }, () => {
    const check = (old: JsonObject, next: JsonObject, travel: "request" | "response") => {
      const classes = new Set(diff(api(old, travel), api(next, travel)).map((finding) => finding.class));
      if (classes.has("breaking") || classes.has("unknown")) return;
      const [giver, taker] = travel === "request" ? [old, next] : [next, old];
      expect(separates(giver, taker)).toBeUndefined();
    };
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        check(a, b, "request");
        check(a, b, "response");
      }),
      { numRuns },
    );
  });

  it("mirror: what is additive one way is not so the other way, and what means nothing means nothing", {
    timeout,
  }, () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const worst = (x: JsonObject, y: JsonObject) =>
          diff(api(x, "response"), api(y, "response"))[0]?.class;
        const [forth, back] = [worst(a, b), worst(b, a)];
        if (forth === undefined || forth === "documentation")
          expect([undefined, "documentation"]).toContain(back);
        if (forth === "additive") expect(["breaking", "unknown"]).toContain(back);
      }),
      { numRuns },
    );
  });

  it("have every change claimed by exactly one finding", { timeout }, () => {
    const check = (old: JsonObject, next: JsonObject) => {
      const changes = changesBetween(old, next);
      const findings = diff(old, next);
      const claims = findings.flatMap((finding) =>
        finding.claims.map(({ side, pointer }) => `${side} ${pointer}`),
      );
      expect([...claims].sort()).toEqual(
        changes
          .flatMap(claimsOf)
          .map(({ side, pointer }) => `${side} ${pointer}`)
          .sort(),
      );
      expect(assignChanges(changes, findings).unclaimed).toEqual([]);
    };
    fc.assert(
      fc.property(pairs, ([a, b]) => check(api(a, "request"), api(b, "request"))),
      { numRuns },
    );
    check(
      base(),
      edit(
        (one) => Object.assign(one.info, { title: "Other" }),
        ({ paths }) => delete paths["/things"].get,
      ),
    );
  });
});
