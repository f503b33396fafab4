import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

interface Verdaccio {
  runServer(config: object): Promise<Server>;
}

const { runServer } = createRequire(import.meta.url)("verdaccio") as Verdaccio;

export interface LocalRegistry extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  /** For commands: npm is configured for this registry, and has a token for it. */
  readonly env: Readonly<Record<string, string>>;
  /** The same without a token. */
  readonly anonymous: Readonly<Record<string, string>>;
}

/** A registry of its own on this machine, empty, that asks no other. */
export async function startRegistry(): Promise<LocalRegistry> {
  const folder = mkdtempSync(path.join(tmpdir(), "release-registry-"));
  const place = (name: string): string => path.join(folder, name);
  const server = await runServer({
    configPath: place("config.yaml"),
    self_path: place("config.yaml"),
    storage: place("storage"),
    auth: { htpasswd: { file: place("htpasswd"), max_users: 1, algorithm: "sha1" } },
    security: { api: { legacy: true } },
    uplinks: {},
    web: { enable: false },
    packages: { "**": { access: "$all", publish: "$authenticated" } },
    log: { type: "stdout", format: "json", level: "fatal" },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token = await addUser(`http://${host}`);
  const configured = (name: string, lines: string): Readonly<Record<string, string>> => {
    writeFileSync(place(name), `registry=http://${host}/\n${lines}`);
    return {
      NPM_CONFIG_USERCONFIG: place(name),
      npm_config_userconfig: place(name),
      npm_config_registry: `http://${host}/`,
      npm_config_cache: place("cache"),
    };
  };
  return {
    url: `http://${host}/`,
    token,
    env: configured("npmrc", `//${host}/:_authToken=${token}\n`),
    anonymous: configured("npmrc-anonymous", ""),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

async function addUser(url: string): Promise<string> {
  const response = await fetch(`${url}/-/user/org.couchdb.user:releaser`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: "releaser", password: "a-password-of-the-test", type: "user" }),
  });
  const { token } = (await response.json()) as { token: string };
  return token;
}
