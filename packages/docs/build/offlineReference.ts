import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { AstroIntegration } from "astro";

const run = promisify(execFile);

/** The reference in one file, for reading without a network: `reference.html`, made by `redocly build-docs`. */
export function offlineReference(): AstroIntegration {
  return {
    name: "offline-reference",
    hooks: {
      "astro:build:done": async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const folder = await mkdtemp(path.join(tmpdir(), "reference-"));
        try {
          await build(path.join(site, "openapi.json"), path.join(site, "reference.html"), folder);
        } finally {
          await rm(folder, { recursive: true });
        }
        logger.info("`reference.html` created");
      },
    },
  };
}

async function build(document: string, out: string, folder: string): Promise<void> {
  const settings = path.join(folder, "redocly.yaml");
  const labels = new Set(await sampleLabels(document));
  // Samples in languages that are not listed are left out without a word; what they are found by is their label.
  const languages = [...labels]
    .map((label) => JSON.stringify(label))
    .map((label) => `      - lang: ${label}\n        label: ${label}`)
    .join("\n");
  await writeFile(settings, `telemetry: "off"\nopenapi:\n  codeSamples:\n    languages:\n${languages}\n`);
  const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
  await run(
    process.execPath,
    [cli, "build-docs", document, "--output", out, "--config", settings, "--inlineBundle"],
    {
      env: { ...process.env, REDOCLY_TELEMETRY: "off", CI: "true" },
      maxBuffer: 1 << 26,
    },
  );
  const page = await readFile(out, "utf8");
  await writeFile(out, page.replaceAll(/https:\/\/cdn\.redoc\.ly\/[\w./-]+/g, "data:,"));
}

async function sampleLabels(document: string): Promise<readonly string[]> {
  const { paths } = JSON.parse(await readFile(document, "utf8")) as {
    paths: Record<string, Record<string, { "x-codeSamples"?: readonly { lang: string; label?: string }[] }>>;
  };
  return Object.values(paths ?? {}).flatMap((item) =>
    Object.values(item).flatMap((operation) =>
      (operation["x-codeSamples"] ?? []).map(({ lang, label }) => label ?? lang),
    ),
  );
}
