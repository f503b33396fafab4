/** `docs-large [FILE]`: builds the docs site of a document, a made-up one of 300 operations where none is given; tells how long it takes, and how large it is. */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { madeUpDocument } from "./madeUpDocument.ts";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "../../../..");
const site = path.join(root, "packages/docs");
const [given] = process.argv.slice(2);

const folder = await mkdtemp(path.join(tmpdir(), "docs-large-"));
try {
  const document = given === undefined ? path.join(folder, "openapi.json") : path.resolve(given);
  if (given === undefined) await writeFile(document, JSON.stringify(madeUpDocument(300)));
  const generated = path.join(folder, "generated");
  const sdkgen = path.join(root, "node_modules/.bin/sdkgen");
  const options = { cwd: root, maxBuffer: 1 << 28 };
  const began = performance.now();
  await run(
    sdkgen,
    ["generate", "--quiet", "--spec", document, "--target", "docs", "--out", generated],
    options,
  );
  const made = performance.now();
  const astro = path.join(site, "node_modules/.bin/astro");
  await run(astro, ["build", "--silent"], {
    ...options,
    cwd: site,
    env: {
      ...process.env,
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${process.env["PATH"]}`,
      ASTRO_TELEMETRY_DISABLED: "1",
      DOCS_GUIDES: "off",
      DOCS_DOCUMENT: document,
      DOCS_GENERATED: generated,
      DOCS_OUT: path.join(folder, "dist"),
    },
  });
  const built = performance.now();
  const { stdout } = await run("du", ["-sk", path.join(folder, "dist")]);
  const { stdout: html } = await run("find", [path.join(folder, "dist"), "-name", "*.html"]);
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
  console.log(
    `${given ?? "300 operations"}: pages made in ${seconds(began, made)} s, the site built in ${seconds(made, built)} s, ` +
      `${html.trim().split("\n").length} pages, ${(Number.parseInt(stdout, 10) / 1024).toFixed(1)} MB.`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
