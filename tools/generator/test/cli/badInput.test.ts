import path from "node:path";
import { describe, expect, it } from "vitest";
import { snapshotFolder, temporaryFolder, writeFiles } from "../support/folder.ts";
import { petstore, run } from "../support/terminal.ts";

const operation = (id: string): string =>
  `{ get: { operationId: ${id}, responses: { "200": { description: ok } } } }`;
const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n';

/** Generates from a document and gives what was said, with paths as a reader of the folder sees them. */
async function generate(document: string, ...more: readonly string[]) {
  const folder = temporaryFolder({ "openapi.yaml": document });
  const spec = path.join(folder, "openapi.yaml");
  const ran = await run(
    "generate",
    "--spec",
    spec,
    "--target",
    "typescript",
    "--out",
    path.join(folder, "out"),
    ...more,
  );
  const tidy = (text: string): string =>
    text.replaceAll(`${folder}/`, "").replaceAll(path.relative(process.cwd(), folder), "");
  return { ...ran, err: tidy(ran.err), folder };
}

describe("a document with errors", () => {
  it.each<[name: string, document: string, code: string, place: string, fix: string]>([
    ["no YAML", `${head}paths: [`, "document-unparsable", "openapi.yaml:3:9", "Correct the syntax"],
    ["an empty file", "", "document-empty", "openapi.yaml:1:1", "Give a file that begins with"],
    [
      "paths of the wrong type",
      `${head}paths: 5\n`,
      "spec-has-no-operations",
      "node-invalid] openapi.yaml:3:1",
      "Make it an object",
    ],
    [
      "cut off in the middle",
      `${head}paths:\n  /a:\n    get:`,
      "spec-has-no-operations",
      "node-invalid] openapi.yaml:5:5",
      "cut off in the middle",
    ],
    [
      "nothing to generate",
      `${head}paths: {}\n`,
      "spec-has-no-operations",
      "openapi.yaml:3:1",
      "Add operations",
    ],
    [
      "nothing left but an operation without its answer",
      `${head}paths:\n  /a:\n    get:\n      responses:\n        "200": { $ref: "#/components/responses/Nope" }\n`,
      "spec-has-no-operations",
      "reference-unresolved] openapi.yaml:7:9",
      "Correct the path",
    ],
  ])("%s", async (_name, document, code, place, fix) => {
    const { exitCode, err, out, folder } = await generate(document);
    expect(exitCode).toBe(1);
    expect(out).toBe("");
    expect(err).toContain(`error[${code}]`);
    expect(err).toContain(place);
    expect(err).toContain(fix);
    expect(err).toContain("Nothing was written.");
    expect(err).not.toMatch(/\n\s+at |[^\P{Cc}\n]/u);
    expect(Object.keys(snapshotFolder(folder))).toEqual(["openapi.yaml"]);
  });

  it("leaves what an earlier run wrote as it was", async () => {
    const folder = temporaryFolder({ "openapi.yaml": petstore });
    const args = [
      "generate",
      "--spec",
      path.join(folder, "openapi.yaml"),
      "--target",
      "typescript",
      "--out",
      path.join(folder, "out"),
    ];
    expect((await run(...args)).exitCode).toBe(0);
    writeFiles(folder, { "openapi.yaml": "paths: [" });
    const before = snapshotFolder(folder);
    expect((await run(...args)).exitCode).toBe(1);
    expect(snapshotFolder(folder)).toEqual(before);
  });

  it("stops at warnings where that is asked", async () => {
    const document = `${head}paths:\n  /a/{id}: ${operation("a")}\n`;
    expect((await generate(document)).exitCode).toBe(0);
    const strict = await generate(document, "--strict");
    expect([strict.exitCode, Object.keys(snapshotFolder(strict.folder))]).toEqual([1, ["openapi.yaml"]]);
    expect(strict.err).toContain("error[parameter-undeclared]");
  });

  it("can't steer the terminal", async () => {
    const { err } = await generate(
      `${head}paths:\n  "/a\\u001b[31m\\u202e": { get: 5 }\n  "/b/{\\u001b]0;x\\u0007}": ${operation("b")}\n`,
    );
    expect(err).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
  });
});

describe("files that can't be used", () => {
  it("says that the document is not there", async () => {
    const folder = temporaryFolder();
    const { exitCode, err } = await run(
      "generate",
      "--spec",
      path.join(folder, "no.yaml"),
      "--target",
      "typescript",
      "--out",
      folder,
    );
    expect(exitCode).toBe(1);
    expect(err).toContain("error[document-unreadable]");
    expect(err).toContain("there is no such file");
  });

  it("says that a file is in the way of the output folder", async () => {
    const folder = temporaryFolder({ "openapi.yaml": petstore, out: "a file" });
    const { exitCode, err } = await run(
      "generate",
      "--spec",
      path.join(folder, "openapi.yaml"),
      "--target",
      "typescript",
      "--out",
      path.join(folder, "out"),
    );
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^sdkgen: .*a file stands where a folder has to be/);
    expect(snapshotFolder(folder)).toEqual({ "openapi.yaml": petstore, out: "a file" });
  });

  it("writes over nothing that it did not make, unless forced", async () => {
    const folder = temporaryFolder({ "openapi.yaml": petstore, "out/client.ts": "by hand" });
    const args = [
      "generate",
      "--spec",
      path.join(folder, "openapi.yaml"),
      "--target",
      "typescript",
      "--out",
      path.join(folder, "out"),
    ];
    const { exitCode, err } = await run(...args);
    expect([exitCode, err]).toEqual([
      1,
      expect.stringMatching(/would write over: client\.ts\. Choose another folder with --out, or --force\./),
    ]);
    expect(snapshotFolder(folder)).toEqual({
      "openapi.yaml": petstore,
      "out/": "",
      "out/client.ts": "by hand",
    });
    expect((await run(...args, "--force")).exitCode).toBe(0);
  });
});

describe("a command line that can't be understood", () => {
  const spec = ["--spec", "x.yaml"];

  it.each<[args: readonly string[], message: string]>([
    [["wat"], 'There is no command "wat". Commands: generate, check, inspect, explain, targets.'],
    [["generate", "--wat"], "Unknown option '--wat'"],
    [["generate", "--spec"], "Option '-s, --spec <value>' argument missing"],
    [["generate", "extra"], 'Unexpected "extra": generate takes options only.'],
    [["explain", "a", "b"], 'Unexpected "b": explain takes one code.'],
    [["explain", "wat"], 'There is no diagnostic "wat".'],
    [["inspect", "--out", "x"], "inspect takes no --out."],
    [["check", "--watch"], "check takes no --watch."],
    [["generate", ...spec], "--spec needs --target"],
    [["generate", ...spec, "--target", "typescript"], "--spec needs --out"],
    [
      ["generate", ...spec, "--target", "cobol", "--out", "x"],
      'There is no target "cobol". Targets: typescript',
    ],
    [
      ["generate", ...spec, "--config", "y", "--target", "typescript", "--out", "x"],
      "--spec and --config exclude each other",
    ],
    [
      ["generate", ...spec, "--target", "typescript", "--out", "x", "--option", "wat"],
      '--option takes key=value, not "wat".',
    ],
    [
      ["generate", ...spec, "--target", "typescript", "--out", "x", "--option", "wat=1"],
      'typescript has no option "wat"',
    ],
    [
      ["generate", ...spec, "--target", "typescript", "--out", "x", "--runtime", "wat"],
      'runtime must be "copy" or "import".',
    ],
    [
      ["generate", ...spec, "--target", "typescript", "--out", "x", "--client-name", "a b"],
      "clientName must be a TypeScript identifier",
    ],
    [["generate", "--max-bytes", "many"], '--max-bytes takes a whole number of bytes, not "many".'],
    [["generate", "--max-seconds", "soon"], '--max-seconds takes a whole number of seconds, not "soon".'],
    [
      ["generate", "--config", "/nowhere/sdkgen.config.ts"],
      "There is no configuration at /nowhere/sdkgen.config.ts.",
    ],
  ])("%j", async (args, message) => {
    const { exitCode, err, out } = await run(...args);
    expect(exitCode).toBe(2);
    expect(err).toContain(message);
    expect(err).toMatch(/^sdkgen: [^\n]+$/);
    expect(out).toBe("");
  });

  it("shows a stack trace only where that is asked, and JSON where that is", async () => {
    const { err } = await run("wat", "--debug");
    expect(err).toContain("\n    at ");
    const { exitCode, out } = await run("wat", "--json");
    expect([exitCode, JSON.parse(out)]).toEqual([2, { ok: false, error: expect.stringContaining("wat") }]);
  });
});

describe("a document with a fault in one place", () => {
  const document = `${head}paths:
  /a: ${operation("same")}
  /b: ${operation("same")}
  /c: { get: { operationId: c, parameters: [{ $ref: "#/no" }], responses: { "200": { description: ok } } } }
`;

  it("is made without it, and the account says what was repaired and left out", async () => {
    const { exitCode, err } = await generate(document);
    expect(exitCode).toBe(0);
    expect(err).toContain("warning[operation-id-duplicate] openapi.yaml:5:16");
    expect(err).toContain(
      "warning[reference-unresolved] openapi.yaml:6:45\n" +
        '  The reference "#/no" can\'t be followed: it leads nowhere; GET /c is left out.\n' +
        "  → Correct the path, or add the component it names.",
    );
    expect(err).toContain(
      "✓ openapi.yaml: 2 operations in 2 resources, 0 schemas\n" +
        "  1 repair: 1 operation-id-duplicate\n" +
        "  1 left out: GET /c (reference-unresolved)\n",
    );
  });

  it("has the same account as JSON", async () => {
    const { out } = await generate(document, "--json");
    expect(JSON.parse(out).account).toEqual({
      operations: 2,
      resources: 2,
      schemas: 0,
      events: 0,
      repairs: { total: 1, byCode: { "operation-id-duplicate": 1 } },
      leftOut: [
        {
          what: "GET /c",
          why: 'The reference "#/no" can\'t be followed: it leads nowhere; GET /c is left out.',
          code: "reference-unresolved",
          place: expect.stringMatching(/openapi\.yaml:6:45$/),
        },
      ],
    });
  });

  it("is not made where that is asked", async () => {
    const { exitCode, err, folder } = await generate(document, "--strict");
    expect([exitCode, Object.keys(snapshotFolder(folder))]).toEqual([1, ["openapi.yaml"]]);
    expect(err).toContain("2 errors. Nothing was written.");
  });

  it("prints a few findings of a kind, and all where that is asked", async () => {
    const many = `${head}paths:\n${Array.from({ length: 40 }, (_, index) => `  /a${index}/{id}: ${operation(`a${index}`)}\n`).join("")}`;
    const count = (text: string): number => text.split("parameter-undeclared] ").length - 1;
    const few = await generate(many);
    expect([
      count(few.err),
      few.err.includes("… and 35 more parameter-undeclared (all of them with --verbose)"),
    ]).toEqual([5, true]);
    expect(count((await generate(many, "--verbose")).err)).toBe(40);
  });
});
