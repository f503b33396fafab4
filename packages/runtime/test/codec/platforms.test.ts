import { execFileSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

const runtimes = fileURLToPath(new URL("../../../../tools/runtimes/node_modules/", import.meta.url));

/** Node before 21 neither tells how numbers were written nor writes others than its own. */
const programs = [
  ["Node 18", path.join(runtimes, "node-18/bin/node")],
  ["Node 20", path.join(runtimes, "node-20/bin/node")],
  ["this Node", process.execPath],
] as const;

test.each(programs)("large integers and moments come through %s", async (_name, program) => {
  const bundle = await rolldown({ input: fileURLToPath(new URL("fixtures/program.ts", import.meta.url)) });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  const said = execFileSync(program, ["--input-type=module"], { input: output[0].code, encoding: "utf8" });
  expect(JSON.parse(said)).toEqual(["9007199254740993", 1769860800250, ["18446744073709551615"], true]);
});
