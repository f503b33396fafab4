import { describe, expect, it } from "vitest";
import { extensions, findExtension, type Place, placesOf } from "../../src/vocabulary/index.ts";

describe("every extension", () => {
  it.each(extensions.map((extension) => [extension.name, extension.on, extension] as const))(
    "%s on %s reads its own example",
    (_name, _on, extension) => {
      const { value, problems } = extension.read(extension.example);
      expect(problems).toEqual([]);
      expect(value).toBeDefined();
    },
  );

  it.each(extensions.map((extension) => [extension.name, extension.on, extension] as const))(
    "%s on %s refuses a value of the wrong kind, and says what to do",
    (_name, _on, extension) => {
      const { value, problems } = extension.read(42);
      expect(value).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) {
        expect(problem.message).toMatch(/^[A-Z"].*\.$/);
        expect(problem.fix).toMatch(/^[A-Z].*\.$/);
      }
    },
  );

  it("means one thing at one place", () => {
    const keys = extensions.map(({ name, on }) => `${name} on ${on}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("findExtension", () => {
  const table: { given: [string, Place]; want: boolean }[] = [
    { given: ["x-pagination", "root"], want: true },
    { given: ["x-pagination", "operation"], want: true },
    { given: ["x-pagination", "schema"], want: false },
    { given: ["x-unheard-of", "root"], want: false },
  ];
  it.each(table)("$given → $want", ({ given, want }) => {
    expect(findExtension(...given) !== undefined).toBe(want);
  });

  it("lists the places of a name", () => {
    expect(placesOf("x-rate-limits")).toEqual(["root", "operation"]);
    expect(placesOf("x-unheard-of")).toEqual([]);
  });
});
