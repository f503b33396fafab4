import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { facts } from "../../src/lib/generated.ts";
import { dist, fileAt, openSite, readSite } from "../support/site.ts";

interface Operation {
  readonly operationId?: string;
  readonly "x-codeSamples"?: readonly {
    readonly lang: string;
    readonly label: string;
    readonly source: string;
  }[];
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}
const methods = new Set(["get", "put", "post", "delete", "patch", "head", "options", "trace"]);
const read = {
  "/openapi.json": JSON.parse(readSite(dist, "/openapi.json")) as Document,
  "/openapi.yaml": parse(readSite(dist, "/openapi.yaml")) as Document,
};

const operationsOf = ({ paths }: Document): readonly Operation[] =>
  Object.values(paths).flatMap((item) =>
    Object.entries(item).flatMap(([method, operation]) => (methods.has(method) ? [operation] : [])),
  );

describe.each(Object.entries(read))("%s", (_, document) => {
  test("has a sample in the shell's language on every operation, and in TypeScript where the client has a method", () => {
    const operations = operationsOf(document);
    expect(operations.length).toBe(Number(facts["counts.operations"]?.text));
    const labels = operations.map((one) => (one["x-codeSamples"] ?? []).map(({ label }) => label));
    expect(labels.filter((some) => !some.includes("cURL"))).toEqual([]);
    const withoutMethod = operations.filter(
      (one) => !one["x-codeSamples"]?.some(({ label }) => label === "TypeScript"),
    );
    // The client goes through the flow as a whole: see the guide.
    expect(withoutMethod.map(({ operationId }) => operationId)).toEqual(["authorize", "exchangeToken"]);
  });
});

test("both forms of the document say the same", () => {
  expect(read["/openapi.yaml"]).toEqual(read["/openapi.json"]);
});

test("the catalog leads to the document in both forms, and to the pages", () => {
  const { linkset } = JSON.parse(readSite(dist, "/.well-known/api-catalog"));
  expect(linkset).toHaveLength(1);
  expect(linkset[0].anchor).toBe(facts["api.baseUrl"]?.text);
  const site = openSite();
  const links = [...linkset[0]["service-desc"], ...linkset[0]["service-doc"]];
  const files = links.map(({ href }: { readonly href: string }) => fileAt(site, new URL(href).pathname));
  expect(files).toEqual(["/openapi.json", "/openapi.yaml", "/index.html", "/llms.txt"]);
});
