import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Where PostgreSQL's programs are: distributions keep them off the path. Undefined: it is not installed. */
const programs: string | undefined = [
  ...(process.env["PATH"] ?? "").split(path.delimiter),
  ...globSync("/usr/lib/postgresql/*/bin").sort().reverse(),
].find((folder) => existsSync(path.join(folder, "initdb")) && existsSync(path.join(folder, "postgres")));

/** Whether PostgreSQL is installed here. */
export const hasPostgres: boolean = programs !== undefined;

export const user = "tester";
export const password = "s3cret-p@ss/word";

export interface UrlParts {
  readonly database?: string;
  readonly schema?: string;
  readonly user?: string;
  readonly password?: string;
  /** Folder of the socket. */
  readonly host?: string;
}

export interface PostgresServer {
  /** Of its socket, as it listens on no port; with user and password in it. */
  url(parts?: UrlParts): string;
  /** Ends the server at once, as a crash does. */
  stop(): Promise<void>;
  /** Starts it again, with everything in it. */
  start(): Promise<void>;
  /** Stops for good. */
  end(): Promise<void>;
}

/** A real PostgreSQL on this machine, that asks for a password. */
export async function startPostgresServer(): Promise<PostgresServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "sandbox-postgres-"));
  const data = path.join(folder, "data");
  const passwordFile = path.join(folder, "password");
  const account = unprivileged();
  writeFileSync(passwordFile, password);
  chmodSync(folder, 0o755);
  if (account !== undefined) {
    for (const owned of [folder, passwordFile]) chownSync(owned, account.uid, account.gid);
  }
  const program = (name: string): string => path.join(programs ?? "", name);
  const asAccount = { cwd: folder, ...account };
  execFileSync(
    program("initdb"),
    ["-D", data, "-U", user, "-A", "scram-sha-256", "--pwfile", passwordFile, "-E", "UTF8", "--no-sync"],
    { ...asAccount, stdio: ["ignore", "ignore", "pipe"] },
  );

  let child: ChildProcess | undefined;
  const kill = (): void => {
    child?.kill("SIGQUIT");
  };
  const start = async (): Promise<void> => {
    const settings = [
      "listen_addresses=",
      `unix_socket_directories=${folder}`,
      "fsync=off",
      "max_connections=60",
    ];
    const server = spawn(
      program("postgres"),
      ["-D", data, ...settings.flatMap((setting) => ["-c", setting])],
      {
        ...asAccount,
        stdio: ["ignore", "ignore", "pipe"],
      },
    );
    child = server;
    process.once("exit", kill);
    let log = "";
    for await (const chunk of server.stderr.iterator({ destroyOnReturn: false })) {
      log += String(chunk);
      if (log.includes("ready to accept connections")) {
        server.stderr.resume();
        return;
      }
    }
    throw new Error(`postgres ended:\n${log}`);
  };
  const stop = async (): Promise<void> => {
    process.off("exit", kill);
    if (child === undefined || child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGQUIT");
    await ended;
    child = undefined;
  };
  await start();
  return {
    url({ database = "postgres", schema, host = folder, ...login } = {}) {
      const query = new URLSearchParams({ host, ...(schema === undefined ? {} : { schema }) });
      const secret = encodeURIComponent(login.password ?? password);
      return `postgres://${login.user ?? user}:${secret}@localhost/${database}?${query}`;
    },
    start,
    stop,
    async end() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made, or as nobody. */
function unprivileged(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) =>
        Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // No such user here: the next one.
    }
  }
  return undefined;
}
