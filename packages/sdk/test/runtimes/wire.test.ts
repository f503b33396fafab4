import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runInPage } from "./launch/chromium.ts";
import { runtimes } from "./launch/runtimes.ts";
import { type Served, serve } from "./serve.ts";
import { document } from "./wire/document.ts";
import { wireServer } from "./wire/server.ts";

/** What a client speaks beside JSON, with a server of this machine, on every runtime: streams, forms, bytes, XML, styles. */

const limit = { timeout: 120_000 };
const run = promisify(execFile);
const sdkgen = fileURLToPath(new URL("../../../../tools/generator/bin/sdkgen.js", import.meta.url));

let project: string;
let server: Served;
let given: { readonly baseUrl: string; readonly stalledUrl: string };

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "outfame-wire-"));
  await writeFile(join(project, "openapi.json"), JSON.stringify(document));
  const words = [
    "generate",
    "--quiet",
    "--spec",
    "openapi.json",
    "--target",
    "typescript",
    "--out",
    "client",
  ];
  const options = ["--option", "importExtension=ts", "--option", "xml=object"];
  await run(process.execPath, [sdkgen, ...words, ...options], { cwd: project });
  await cp(join(import.meta.dirname, "wire/program.js"), join(project, "source.js"));
  for (const name of ["main.js", "worker.js", "workerd.capnp"])
    await cp(join(import.meta.dirname, name), join(project, name));
  await writeFile(join(project, "package.json"), JSON.stringify({ type: "module" }));
  const bundle = await rolldown({ input: join(project, "source.js"), platform: "neutral" });
  await bundle.write({ file: join(project, "program.js"), format: "esm", codeSplitting: false });
  await bundle.close();
  server = await serve(wireServer(project));
  given = { baseUrl: `${server.origin}/v1`, stalledUrl: "" };
}, limit.timeout);

afterAll(async () => {
  await server.close();
  await rm(project, { recursive: true, force: true });
});

const everyByte = Array.from({ length: 256 }, (_, index) => index * (index + 1)).reduce((a, b) => a + b, 0);

const part = (headers: string, content: string): string =>
  `--boundary\r\nContent-Disposition: form-data; ${headers}\r\n\r\n${content}\r\n`;

/** What has to be reported; a browser sends no stream over HTTP/1.1, and lets no program set cookies. */
function want(on: RegExp, isBrowser = false): object {
  const unlessBrowser = (value: unknown, thrown: string): unknown => (isBrowser ? { thrown } : value);
  const multipart = { url: "/v1/form", type: "multipart/form-data; boundary=boundary" };
  const file = 'name="files"; filename="s.bin"\r\nContent-Type: application/octet-stream';
  return {
    on: expect.stringMatching(on),
    streams: {
      events: [
        ["ü", "1"],
        [2, "2"],
        [3, "2"],
      ],
      lines: [{ a: 1 }, { a: "ü" }],
      left: ["once"],
      aborted: { thrown: "AbortError" },
      sent: unlessBrowser(
        { url: "/v1/lines", type: "application/jsonl", text: '{"a":1}\n{"a":"ü"}\n' },
        "ConnectionError",
      ),
      list: { url: "/v1/lines", type: "application/jsonl", text: '{"a":1}\n' },
    },
    bytes: {
      down: [everyByte, everyByte, everyByte],
      up: [everyByte, everyByte, everyByte],
      streamedUp: unlessBrowser(everyByte, "ConnectionError"),
    },
    forms: {
      parts: {
        ...multipart,
        text: [
          part('name="note"', "ü"),
          part('name="data"\r\nContent-Type: application/json', '{"a":[1]}'),
          part('name="files"; filename="ü.txt"\r\nContent-Type: text/plain', "1"),
          part('name="files"; filename="files"\r\nContent-Type: text/csv', "2"),
          "--boundary--\r\n",
        ].join(""),
      },
      streamed: unlessBrowser(
        { ...multipart, text: `${part(file, "2")}--boundary--\r\n` },
        "ConnectionError",
      ),
      fields: {
        url: "/v1/fields",
        type: "application/x-www-form-urlencoded",
        text: "a=x%20y%26%C3%BC&b=1&b=2",
      },
    },
    xml: { a: ["ü", 1] },
    styled: { url: "/v1/styled/;list=a;list=b%20c?deep%5Ba%5D%5Bb%5D=1", tags: "x,y", text: "" },
    cookie: unlessBrowser("session=a%3Bb", "TypeError"),
  };
}

for (const runtime of runtimes) {
  test.skipIf(!runtime.installed)(runtime.name, limit, async () => {
    expect(await runtime.run(project, given)).toEqual(want(runtime.agent));
  });
}

test("Chromium", limit, async () => {
  const { result } = await runInPage(server.origin, given);
  expect(result).toEqual(want(/Chrome\//, true));
});
