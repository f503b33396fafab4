import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

const src = join(dirname(fileURLToPath(import.meta.url)), "../src");

/** Bytes that a browser loads for a program, bundled, minified and compressed. */
async function weigh(program: string): Promise<number> {
  const plugin = {
    name: "program",
    resolveId: (id: string) => (id === "program" ? "\0program" : null),
    load: (id: string) => (id === "\0program" ? program : null),
  };
  const bundle = await rolldown({ input: "program", plugins: [plugin], platform: "browser" });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  return gzipSync(output[0].code, { level: 9 }).length;
}

const from = JSON.stringify(join(src, "index.ts"));

test.each([
  ["the whole client", `export { Outfame } from ${from}`, 10_000],
  ["error classes alone", `export { ApiError } from ${from}`, 1_200],
  ["nothing", `import ${from}`, 30],
])("%s", async (_, program, budget) => {
  expect(await weigh(program)).toBeLessThanOrEqual(budget);
});
