import path from "node:path";
import { describe, expect, it } from "vitest";
import { generate, type Surroundings } from "../src/pipeline.ts";
import type { Target } from "../src/target.ts";
import { temporaryFolder } from "./support/folder.ts";
import { petstore } from "./support/terminal.ts";

function surroundings() {
  const steps: string[] = [];
  const made: Surroundings = {
    runtimeSources: async () => new Map(),
    pathTypes: async () => {
      steps.push("path types");
      return "types";
    },
    progress: (step) => void steps.push(step),
  };
  return { steps, made };
}

const target = (name: string, more: Partial<Target> = {}): Target => ({
  name,
  summary: "",
  parseOptions: (raw) => raw,
  emit: (api, _options, { pathTypes }) => ({
    files: [{ path: `${name}.txt`, text: `${api.title} ${pathTypes}` }],
    diagnostics: [],
  }),
  ...more,
});

function job(document: string, ...targets: readonly Target[]) {
  const spec = path.join(temporaryFolder({ "openapi.yaml": document }), "openapi.yaml");
  return {
    spec,
    loadOptions: {},
    command: "x",
    targets: targets.map((entry) => ({ target: entry, options: {}, out: entry.name })),
    samplers: targets.map((entry) => ({ target: entry, options: {} })),
  };
}

describe("the pipeline", () => {
  it("gives the samples of every target that writes them to those that need them", async () => {
    const { made } = surroundings();
    const writer = target("writer", {
      sample: (api) => (operation) =>
        operation.method === "GET"
          ? { lang: "x", label: "X", extension: "x", source: `${api.title} ${operation.id}` }
          : undefined,
    });
    const emit: Target["emit"] = (api, _options, { samples }) => ({
      files: api.resources.flatMap(({ operations }) =>
        operations.map((operation) => ({ path: "x.txt", text: JSON.stringify(samples(operation)) })),
      ),
      diagnostics: [],
    });
    const given = job(
      petstore,
      writer,
      target("reader", { needs: () => ["samples"], emit }),
      target("other", { emit }),
    );
    const { value } = await generate(given, made);
    const textOf = (index: number) => value.results[index]?.files.map(({ text }) => text);
    expect(textOf(1)).toEqual(['[{"lang":"x","label":"X","extension":"x","source":"Petstore listPets"}]']);
    expect(textOf(2)).toEqual(["[]"]);
  });

  it("makes what targets need, once, for those that need it", async () => {
    const { steps, made } = surroundings();
    const needy = { needs: () => ["pathTypes"] as const };
    const { value, diagnostics } = await generate(
      job(petstore, target("a"), target("b", needy), target("c", needy)),
      made,
    );
    expect(diagnostics).toEqual([]);
    expect(value.results.flatMap(({ files }) => files.map(({ text }) => text))).toEqual([
      "Petstore undefined",
      "Petstore types",
      "Petstore types",
    ]);
    expect(steps).toEqual([
      "reading the document",
      "building the model",
      "path types",
      "target a",
      "target b",
      "target c",
    ]);
  });

  it("gives no files at all where one target finds an error", async () => {
    const fault = { code: "schema-unsupported", severity: "error", message: "No.", fix: "Yes." } as const;
    const { made } = surroundings();
    const broken = target("b", { emit: () => ({ files: [{ path: "x", text: "" }], diagnostics: [fault] }) });
    const { value, diagnostics } = await generate(job(petstore, target("a"), broken), made);
    expect([value.results, diagnostics]).toEqual([[], [fault]]);
  });

  it("finds the place of what a target says", async () => {
    const fault = {
      code: "schema-unsupported",
      severity: "info",
      message: "No.",
      fix: "Yes.",
      pointer: "#/info/title",
    } as const;
    const { diagnostics } = await generate(
      job(petstore, target("a", { emit: () => ({ files: [], diagnostics: [fault] }) })),
      surroundings().made,
    );
    expect(diagnostics.map(({ location }) => [location?.line, location?.column])).toEqual([[2, 9]]);
  });

  it("runs no target where the document has errors, and still says which files it read", async () => {
    const { steps, made } = surroundings();
    const { value, diagnostics } = await generate(job("paths: [", target("a")), made);
    expect([value.api, value.results, value.sources.length, diagnostics.length]).toEqual([
      undefined,
      [],
      1,
      1,
    ]);
    expect(steps).toEqual(["reading the document"]);
  });
});
