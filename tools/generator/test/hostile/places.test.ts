import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { targets } from "../../src/targets/index.ts";
import { snapshotFolder, temporaryFolder } from "../support/folder.ts";
import { parse } from "../support/model.ts";

const bin = fileURLToPath(new URL("../../bin/sdkgen.js", import.meta.url));
const document = readFileSync(fileURLToPath(new URL("../fixtures/scopes.yaml", import.meta.url)), "utf8");
const files = { "shared.yaml": "type: object\nproperties: { ıI: { type: string }, İi: { type: string } }\n" };
const withFile = document.replace(
  /^ {2}schemas:\n/m,
  (line) => `${line}    Dotless: { $ref: ./shared.yaml }\n`,
);

interface Place {
  readonly text?: string;
  readonly folder?: string;
  /** Working directory, below the folder. */
  readonly from?: string;
  readonly env?: NodeJS.ProcessEnv;
}

const places: Readonly<Record<string, Place>> = {
  "the first": {},
  "Turkish, far in the east": {
    env: { LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
  },
  "no language, far in the west": { env: { LANG: "C", LC_ALL: "C", TZ: "America/Adak" } },
  "another folder, with spaces and accents": { folder: "an öther/far/away" },
  "another working directory": { from: "/" },
  "line ends of Windows": { text: withFile.replaceAll("\n", "\r\n") },
  "a byte order mark": { text: `\ufeff${withFile}` },
  JSON: { text: JSON.stringify(parse(withFile)) },
  "JSON on many lines": { text: JSON.stringify(parse(withFile), null, "\t") },
};

async function makeIn({
  text = withFile,
  folder = "here",
  from,
  env = {},
}: Place): Promise<Record<string, string>> {
  const root = path.join(temporaryFolder(), folder);
  const made = temporaryFolder();
  mkdirSync(root, { recursive: true });
  for (const [name, content] of Object.entries({ ...files, "openapi.yaml": text }))
    writeFileSync(path.join(root, name), content);
  const wanted = [...targets.keys()].flatMap((name) => ["--target", name]);
  const child = spawn(
    process.execPath,
    [bin, "generate", "--spec", path.join(root, "openapi.yaml"), ...wanted, "--out", made],
    {
      cwd: from ?? root,
      env: { ...process.env, ...env, SDKGEN_CACHE: "off" },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    said += part;
  });
  const [exitCode] = await once(child, "close");
  expect([exitCode, exitCode === 0 ? "" : said]).toEqual([0, ""]);
  return snapshotFolder(made);
}

describe("the same document in different places", { timeout: 60_000 }, () => {
  it("makes the same bytes of every target, however many run at once", async () => {
    const made = await Promise.all(Object.values(places).map(makeIn));
    const [first, ...others] = made;
    expect(Object.keys(first ?? {}).length).toBeGreaterThan(200);
    expect(JSON.stringify(first)).toContain("ıI");
    for (const [index, other] of others.entries())
      expect([Object.keys(places)[index + 1], other]).toEqual([Object.keys(places)[index + 1], first]);
  });
});
