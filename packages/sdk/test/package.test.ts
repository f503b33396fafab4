import { execFile } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileOf } from "./support/installed.ts";
import { install, pack, root } from "./support/tarball.ts";

/** The packed tarball, installed where nothing of this repository can be found, used as people use it. */

const run = promisify(execFile);
const here = dirname(fileURLToPath(import.meta.url));
const limit = { timeout: 120_000 };

let project: string;
let tarball: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "outfame-consumer-"));
  tarball = await pack(project);
  await install(tarball, project);
  await cp(join(here, "consumer"), project, { recursive: true });
  // What an entry for OpenTelemetry asks its users to have.
  const peer = dirname(fileOf("@opentelemetry/api", "package.json"));
  await cp(peer, join(project, "node_modules/@opentelemetry/api"), { recursive: true, dereference: true });
  // Built before these tests run; the README shows it.
  await symlink(join(root, "../sandbox"), join(project, "node_modules/@outfame/sandbox"));
  await writeFile(join(project, "package.json"), JSON.stringify({ name: "consumer", type: "module" }));
}, limit.timeout);

afterAll(() => rm(project, { recursive: true, force: true }));

describe("on every Node that is supported", () => {
  const account = (id: string) => ({ id });
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://server");
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (pathname === "/oauth/token") {
      return answer(200, { access_token: "sk_test_1", refresh_token: "ort_1", token_type: "Bearer" });
    }
    if (request.headers.authorization !== "Bearer sk_test_1") return answer(401, {});
    if (request.method === "POST") return answer(201, account("acc_new"));
    if (pathname !== "/accounts")
      return answer(404, { error: { code: "not_found", message: "no such account" } });
    return searchParams.has("cursor")
      ? answer(200, { data: [account("acc_3")], has_more: false, next_cursor: null })
      : answer(200, { data: [account("acc_1"), account("acc_2")], has_more: true, next_cursor: "c1" });
  });

  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => void server.close());

  /** Runs a program of the consumer; gives the version of Node and what it printed. */
  async function consume(node: string, program: string): Promise<[string, unknown]> {
    const binary = fileOf(node, "bin/node");
    const env = { BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    const { stdout: version } = await run(binary, ["--version"]);
    const { stdout } = await run(binary, [join(project, program)], { cwd: project, env });
    return [version.trim(), JSON.parse(stdout)];
  }

  test.each([
    ["node-18", "v18.20.8"],
    ["node-22", "v22.23.3"],
    ["node", process.version],
  ])("import on %s", limit, async (node, version) => {
    expect(await consume(node, "esm.mjs")).toEqual([
      version,
      {
        same: true,
        created: "acc_new",
        listed: ["acc_1", "acc_2", "acc_3"],
        missing: "[GET /accounts/{account_id}] 404 not_found: no such account",
        refused: ["accounts:write"],
        low: ["acc_1", "acc_2"],
      },
    ]);
  });

  test.each(["node-18", "node-22", "node"])("OAuth with tokens in a file on %s", limit, async (node) => {
    const [, printed] = await consume(node, "oauth.mjs");
    expect(printed).toEqual({
      asked: ["https://auth.outfame.com/oauth/authorize", "accounts:read accounts:write", "S256"],
      stored: "600",
      listed: ["acc_1", "acc_2", "acc_3"],
      low: 200,
      ended: "reauthorization_required",
    });
  });

  test.each([
    ["node-22", "v22.23.3"],
    ["node", process.version],
  ])("require on %s", limit, async (node, version) => {
    expect(await consume(node, "cjs.cjs")).toEqual([version, { same: true, missing: true, low: 200 }]);
  });
});

describe("types", () => {
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
    target: "es2022",
  };
  const browser = { lib: ["es2022", "dom"], types: [] };
  const server = { lib: ["es2022"], types: ["node"], typeRoots: [dirname(fileOf("@types/node", ""))] };

  /** What a compiler says of files of the consumer; empty when all is well. */
  async function check(
    compiler: string,
    name: string,
    compilerOptions: object,
    files: string[],
  ): Promise<string> {
    const config = join(project, `tsconfig.${name}.json`);
    await writeFile(config, JSON.stringify({ compilerOptions, files }));
    return run(process.execPath, [fileOf(compiler, "bin/tsc"), "-p", config]).then(
      ({ stdout }) => stdout,
      ({ stdout }: { stdout: string }) => stdout,
    );
  }

  test.each([
    ["typescript", "nodenext", "nodenext", "browser"],
    ["typescript", "esnext", "bundler", "browser"],
    ["typescript", "nodenext", "nodenext", "server"],
    ["typescript-5", "nodenext", "nodenext", "browser"],
    ["typescript-5", "esnext", "bundler", "browser"],
    ["typescript-5", "nodenext", "nodenext", "server"],
  ])("%s, module %s, resolution %s, in a %s", limit, async (compiler, module, moduleResolution, place) => {
    const compilerOptions = {
      ...strict,
      ...(place === "server" ? server : browser),
      module,
      moduleResolution,
    };
    const name = `${compiler}.${module}.${place}`;
    expect(await check(compiler, name, compilerOptions, ["program.ts"])).toBe("");
  });

  test("every snippet of the README", limit, async () => {
    const readme = await readFile(join(project, "node_modules/@outfame/sdk/README.md"), "utf8");
    const snippets = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, text = ""], index) => ({
      text,
      name: `snippet${index}.ts`,
    }));
    expect(snippets.length).toBeGreaterThan(5);
    await Promise.all(snippets.map(({ name, text }) => writeFile(join(project, name), text)));
    const compilerOptions = { ...strict, ...server, module: "nodenext", moduleResolution: "nodenext" };
    expect(
      await check(
        "typescript",
        "readme",
        compilerOptions,
        snippets.map(({ name }) => name),
      ),
    ).toBe("");
  });

  test("every example", limit, async () => {
    await cp(join(root, "examples"), join(project, "examples"), { recursive: true });
    const files = (await readdir(join(project, "examples"))).map((name) => join("examples", name));
    const compilerOptions = { ...strict, ...server, module: "nodenext", moduleResolution: "nodenext" };
    expect(
      await check(
        "typescript",
        "examples",
        compilerOptions,
        files.filter((name) => name.endsWith(".ts")),
      ),
    ).toBe("");
  });
});

describe("the tarball", () => {
  test("depends on nothing", async () => {
    const manifest = JSON.parse(
      await readFile(join(project, "node_modules/@outfame/sdk/package.json"), "utf8"),
    );
    expect([manifest.dependencies, manifest.optionalDependencies]).toEqual([undefined, undefined]);
    const optional = Object.entries(manifest.peerDependenciesMeta).filter(
      ([, meta]) => Object(meta).optional,
    );
    expect(Object.keys(manifest.peerDependencies)).toEqual(optional.map(([name]) => name));
  });

  test("holds what people need and nothing else", async () => {
    const { stdout } = await run("tar", ["-tzf", tarball]);
    const names = stdout
      .split("\n")
      .filter(Boolean)
      .map((name) => name.replace(/^package\//, "").replace(/-[\w-]{8}\./, "-HASH."));
    expect(names.filter((name) => !name.startsWith("dist/")).sort()).toEqual([
      "LICENSE",
      "README.md",
      "package.json",
    ]);
    expect(
      names.filter(
        (name) => !/^dist\/[\w-]+(\.d\.ts|\.js|\.js\.map)$/.test(name) && name.startsWith("dist/"),
      ),
    ).toEqual([]);
  });

  test("satisfies publint and attw", limit, async () => {
    await run(process.execPath, [fileOf("publint", "src/cli.js"), "run", tarball, "--strict"]);
    await run(process.execPath, [
      fileOf("@arethetypeswrong/cli", "dist/index.js"),
      tarball,
      "--profile",
      "esm-only",
    ]);
  });
});
