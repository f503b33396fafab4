import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { emitClient } from "../support/client.ts";
import { parse } from "../support/model.ts";

const fixture = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), "utf8");

/** The same value with the keys of every object the other way round. */
function reversed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(reversed) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  ) as Value;
}

/** Every exported declaration of a client by name, its lines in an order of their own. */
function declarations(files: ReadonlyMap<string, string>): Map<string, string> {
  const found = [...files.values()].flatMap((text) => text.split(/^(?=(?:\/\*\*|export ))/m));
  return new Map(
    found.flatMap((text) => {
      const [, name] = /^export (?:class|interface|type|const) (\w+)/m.exec(text) ?? [];
      return name === undefined ? [] : [[name, text.trim().split("\n").sort().join("\n")] as const];
    }),
  );
}

describe("the same document", () => {
  it.each(["names.yaml", "schemas.yaml", "legacy.yaml", "bodies.yaml", "modern.yaml", "scopes.yaml"])(
    "gives the same bytes each time: %s",
    async (name) => {
      const first = await emitClient(fixture(name));
      const second = await emitClient(fixture(name));
      expect([...second.all]).toEqual([...first.all]);
    },
  );

  it.each(["legacy.yaml", "scopes.yaml"])(
    "gives the same declarations with its keys in another order: %s",
    async (name) => {
      const given = parse(fixture(name));
      const first = declarations((await emitClient(given)).files);
      const second = declarations((await emitClient(reversed(given))).files);
      expect([...second.keys()].sort()).toEqual([...first.keys()].sort());
      expect(first.size).toBeGreaterThan(5);
      for (const [symbol, text] of first)
        if (/^export (interface|type)/m.test(text)) expect(second.get(symbol)).toBe(text);
    },
  );
});
