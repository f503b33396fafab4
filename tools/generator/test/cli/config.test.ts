import path from "node:path";
import { describe, expect, it } from "vitest";
import { findConfig, loadConfig } from "../../src/config.ts";
import { snapshotFolder, temporaryFolder } from "../support/folder.ts";
import { petstore, run } from "../support/terminal.ts";

describe("a configuration", () => {
  it.each<[name: string, text: string, message: string]>([
    ["no default export", "export const a = 1;", "it has no default export"],
    ["no document", "export default {};", "`spec` must be the path"],
    ["no targets", 'export default { spec: "a", targets: [] };', "`targets` must be a list"],
    [
      "a target without folder",
      'export default { spec: "a", targets: [{ target: "x" }] };',
      "targets[0] needs `target`",
    ],
    [
      "options that are none",
      'export default { spec: "a", targets: [{ target: "x", out: "o", options: 5 }] };',
      "`options` (an object)",
    ],
    [
      "a setting there is not",
      'export default { spec: "a", wat: 1, targets: [{ target: "x", out: "o" }] };',
      'there is no setting "wat"',
    ],
    [
      "a root that is no path",
      'export default { spec: "a", root: 1, targets: [{ target: "x", out: "o" }] };',
      "`root` must be",
    ],
    ["a file that can't be loaded", "export default {", "can't be loaded"],
    [
      "a target there is not",
      'export default { spec: "a", targets: [{ target: "x", out: "o" }] };',
      'There is no target "x"',
    ],
    [
      "one folder for two targets",
      'export default { spec: "a", targets: [{ target: "typescript", out: "o" }, { target: "sandbox", out: "./o" }] };',
      "Two targets write to",
    ],
    [
      "an option there is not",
      'export default { spec: "a", targets: [{ target: "typescript", out: "o", options: { wat: 1 } }] };',
      'no option "wat"',
    ],
  ])("is refused: %s", async (_name, text, message) => {
    const folder = temporaryFolder({ "sdkgen.config.ts": text });
    const { exitCode, err } = await run("generate", "--config", path.join(folder, "sdkgen.config.ts"));
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
    expect(Object.keys(snapshotFolder(folder))).toEqual(["sdkgen.config.ts"]);
  });

  it("is found in a folder above, its paths its own", async () => {
    const folder = temporaryFolder({
      "sdkgen.config.ts":
        'export default { spec: "api/openapi.yaml", command: "make it", targets: [{ target: "typescript", out: "out", options: { clientName: "Zoo" } }] };',
      "api/openapi.yaml": petstore,
      "deep/er/x": "",
    });
    const file = await findConfig(path.join(folder, "deep/er"));
    expect(file).toBe(path.join(folder, "sdkgen.config.ts"));
    expect(await loadConfig(file ?? "")).toMatchObject({
      spec: path.join(folder, "api/openapi.yaml"),
      targets: [{ out: path.join(folder, "out") }],
    });
    const { exitCode } = await run("generate", "--config", file ?? "");
    const files = snapshotFolder(path.join(folder, "out"));
    expect(exitCode).toBe(0);
    expect(files["client.ts"]).toContain("export class Zoo");
    expect(files["README.md"]).toContain("make it");
  });

  it("can be narrowed to one target, and must have it", async () => {
    const folder = temporaryFolder({
      "sdkgen.config.ts":
        'export default { spec: "openapi.yaml", targets: [{ target: "typescript", out: "a" }, { target: "sandbox", out: "b" }] };',
      "openapi.yaml": petstore,
    });
    const config = path.join(folder, "sdkgen.config.ts");
    expect((await run("generate", "--config", config, "--target", "typescript")).exitCode).toBe(0);
    expect(Object.keys(snapshotFolder(folder)).filter((name) => /^[ab]\/$/.test(name))).toEqual(["a/"]);
    expect(await run("generate", "--config", config, "--target", "docs")).toMatchObject({ exitCode: 2 });
    expect(await run("generate", "--config", config, "--out", "x")).toMatchObject({ exitCode: 2 });
  });
});
