import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

const main = path.join(import.meta.dirname, "../../src/cli/main.ts");

interface Started {
  readonly child: ChildProcess;
  /** What was printed up to now. */
  output(): string;
  errors(): string;
  /** Settles with the exit code. */
  readonly exit: Promise<number | null>;
  /** Settles with the output once it has a whole line. */
  readonly firstLine: Promise<string>;
}

function start(...argv: string[]): Started {
  const child = spawn(process.execPath, [main, ...argv], { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  let output = "";
  let errors = "";
  child.stderr?.on("data", (data) => {
    errors += String(data);
  });
  const exit = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  const firstLine = new Promise<string>((resolve) => {
    child.stdout?.on("data", (data) => {
      output += String(data);
      if (output.includes("\n")) resolve(output);
    });
  });
  return { child, output: () => output, errors: () => errors, exit, firstLine };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "sandbox-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe("outfame-sandbox", () => {
  test.each(["SIGINT", "SIGTERM"] as const)(
    "prints where it is and a ready key, serves, and stops on %s",
    async (signal) => {
      const started = start("--port", "0", "--memory", "--json");
      const told = JSON.parse(await started.firstLine) as { baseUrl: string; apiKey: string };
      expect(told.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
      expect(told.apiKey).toMatch(/^sk_test_/);
      const response = await fetch(`${told.baseUrl}/accounts`, {
        headers: { Authorization: `Bearer ${told.apiKey}` },
      });
      expect(response.status).toBe(200);
      started.child.kill(signal);
      expect([await started.exit, started.errors()]).toEqual([0, ""]);
    },
  );

  test("tells a person what to try", async () => {
    const started = start("--port", "0", "--memory");
    await started.firstLine;
    started.child.kill("SIGTERM");
    await started.exit;
    expect(started.output()).toMatch(/Base URL +http:\/\/127\.0\.0\.1:\d+\/v1\n/);
    expect(started.output().match(/^ {2}curl /gm)).toHaveLength(2);
  });

  test("keeps everything in the file, over a kill", async () => {
    const database = path.join(temporaryFolder(), "kept.db");
    const first = start("--port", "0", "--database", database, "--json");
    const told = JSON.parse(await first.firstLine) as { baseUrl: string; apiKey: string };
    const headers = { Authorization: `Bearer ${told.apiKey}`, "Content-Type": "application/json" };
    const body = JSON.stringify({ instagram_username: "north" });
    const created = await fetch(`${told.baseUrl}/accounts`, { method: "POST", headers, body });
    const { id } = (await created.json()) as { id: string };
    first.child.kill("SIGKILL");
    await first.exit;
    const second = start("--port", "0", "--database", database, "--json");
    const again = JSON.parse(await second.firstLine) as { baseUrl: string; apiKey: string };
    const read = await fetch(`${again.baseUrl}/accounts/${id}`, {
      headers: { Authorization: `Bearer ${again.apiKey}` },
    });
    expect(read.status).toBe(200);
  });

  test("a port in use is told in one line, and the sandbox that has it keeps its key", async () => {
    const database = path.join(temporaryFolder(), "shared.db");
    const running = start("--port", "0", "--database", database, "--json");
    const told = JSON.parse(await running.firstLine) as { url: string; baseUrl: string; apiKey: string };
    const { port } = new URL(told.url);
    const late = start("--port", port, "--database", database);
    expect(await late.exit).toBe(1);
    expect(late.errors()).toBe(
      `outfame-sandbox: Port ${port} is in use. Stop the program that has it, or choose another with --port (0 takes a free one).\n`,
    );
    const response = await fetch(`${told.baseUrl}/accounts`, {
      headers: { Authorization: `Bearer ${told.apiKey}` },
    });
    expect(response.status).toBe(200);
  });

  test.each([
    [
      ["--plan", "gold", "--memory"],
      2,
      /^outfame-sandbox: There is no plan "gold"\. Choose from: basic, .*\n$/,
    ],
    [["--nonsense"], 2, /^outfame-sandbox: Unknown option '--nonsense'\. See --help\.\n$/],
    [
      ["--database", "/nonexistent/a.db"],
      1,
      /^outfame-sandbox: The database \/nonexistent\/a\.db can't be used: .*\n$/,
    ],
  ])("%j exits with %i and one line", async (argv, code, message) => {
    const failed = start("--port", "0", ...argv);
    expect([await failed.exit, failed.output()]).toEqual([code, ""]);
    expect(failed.errors()).toMatch(message);
  });

  test("a file that is no database is left as it is", async () => {
    const file = path.join(temporaryFolder(), "notes.txt");
    writeFileSync(file, "These are notes and no database at all.\n".repeat(40));
    const failed = start("--port", "0", "--database", file);
    expect(await failed.exit).toBe(1);
    expect(failed.errors()).toMatch(/can't be used: file is not a database\..*\n$/);
    const debugged = start("--port", "0", "--database", file, "--debug");
    await debugged.exit;
    expect(debugged.errors()).toMatch(/\n +at /);
  });

  test("finishes what is under way before it stops", async () => {
    const started = start("--port", "0", "--memory", "--json");
    const { baseUrl, apiKey } = JSON.parse(await started.firstLine) as { baseUrl: string; apiKey: string };
    const headers = {
      Authorization: `Bearer ${apiKey}`,
      "Content-Type": "application/json",
      Expect: "100-continue",
    };
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const sent = request(`${baseUrl}/accounts`, { method: "POST", headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on("error", reject);
      // The server has the request's head and waits for its body: now it is told to stop.
      sent.on("continue", () => {
        started.child.kill("SIGTERM");
        sent.end('{"instagram_username": "north"}');
      });
      sent.flushHeaders();
    });
    expect([status, await started.exit]).toEqual([201, 0]);
  });

  test("listens on this machine alone", async () => {
    const started = start("--port", "0", "--memory", "--json");
    const { url } = JSON.parse(await started.firstLine) as { url: string };
    const port = Number(new URL(url).port);
    // Another program can have the same port on another address: the sandbox does not hold it there.
    const other = createServer();
    await new Promise<void>((resolve, reject) => {
      other.once("error", reject);
      other.listen(port, "127.0.0.2", resolve);
    });
    await new Promise((resolve) => other.close(resolve));
  });
});
