import { once } from "node:events";
import { symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { snapshotFolder, temporaryFolder } from "../support/folder.ts";
import { documentOf, jsonResponse } from "../support/model.ts";
import { run } from "../support/terminal.ts";

const secret = "pWn3d_secret";

/** References that ask for what is not the document's to read; `SERVER` and `ROOT` are real. */
const references: readonly string[] = [
  "../secret.yaml",
  "inner/../../secret.yaml",
  "ROOT/secret.yaml",
  "file://ROOT/secret.yaml",
  "FILE://ROOT/secret.yaml",
  "link.yaml",
  "link.yaml#/description",
  "linked/secret.yaml",
  "%2e%2e/secret.yaml",
  "..%2fsecret.yaml",
  "..\\secret.yaml",
  "SERVER/secret.yaml",
  "//SERVER/secret.yaml",
  "HTTP://SERVER/secret.yaml",
  "data:application/json,{}",
  "/dev/zero",
  "/proc/self/environ",
  "a\0b.yaml",
  "\u202e../secret.yaml\u001b[2J",
];

describe("a reference to what is not the document's to read", () => {
  it.each(references)("reads nothing, asks nobody, and is reported: %j", async (reference) => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked++;
      response.end(`{"description": "${secret}"}`);
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const root = temporaryFolder({
      "secret.yaml": `type: string\ndescription: ${secret}\n`,
      "api/inner/x.yaml": "{}",
    });
    symlinkSync(path.join(root, "secret.yaml"), path.join(root, "api/link.yaml"));
    symlinkSync(root, path.join(root, "api/linked"));
    const $ref = reference
      .replace("ROOT", root)
      .replace("//SERVER", `//127.0.0.1:${port}`)
      .replace("SERVER", `http://127.0.0.1:${port}`);
    const spec = path.join(root, "api/openapi.json");
    writeFileSync(spec, JSON.stringify(documentOf({ responses: { 200: jsonResponse({ $ref }) } })));
    const out = path.join(root, "api/out");
    const ran = await run(
      "generate",
      "--spec",
      spec,
      "--target",
      "typescript",
      "--target",
      "docs",
      "--out",
      out,
    );
    expect(ran.err).toMatch(/(error|warning)\[reference-(outside|remote|unresolved)\]/);
    expect(ran.err).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_Control}/u);
    expect(asked).toBe(0);
    const made = Object.entries(snapshotFolder(root)).filter(([name]) => name.startsWith("api/out"));
    expect(made.filter(([, text]) => text.includes(secret))).toEqual([]);
  });
});
