/**
 * TypeSpec's HTTP specs: what a client has to send and understand, scenario by scenario. They are found in a folder where
 * their user has installed them.
 */
import { globSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { MockBody, Scenario } from "./scenario.ts";
import { supplemented } from "./supplement.ts";

/** The installed suite. */
export interface Suite {
  readonly folder: string;
  readonly specs: string;
  readonly version: string;
  readonly scenarios: readonly Scenario[];
}

/** The module of an installed package at a path of its own: not all of them are exported. */
export async function moduleOf<T>(folder: string, file: string): Promise<T> {
  return (await import(pathToFileURL(path.join(folder, "node_modules", file)).href)) as T;
}

/** Reads all scenarios. Throws where the folder has no such suite. */
export async function readSuite(folder: string): Promise<Suite> {
  const suite = path.join(folder, "node_modules/@typespec/http-specs");
  const { default: manifest } = (await import(pathToFileURL(path.join(suite, "package.json")).href, {
    with: { type: "json" },
  })) as { readonly default: { readonly version: string } };
  const built = path.join(suite, "dist/specs");
  const scenarios: Scenario[] = [];
  for (const file of globSync("**/mockapi.js", { cwd: built }).sort()) {
    const { Scenarios } = await moduleOf<{ readonly Scenarios: Readonly<Record<string, Scenario>> }>(
      folder,
      path.join("@typespec/http-specs/dist/specs", file),
    );
    for (const [name, scenario] of Object.entries(Scenarios)) {
      scenarios.push({ ...scenario, name, folder: path.dirname(file) });
    }
  }
  return {
    folder,
    specs: path.join(suite, "specs"),
    version: manifest.version,
    scenarios: supplemented(scenarios),
  };
}

/** Text or bytes of a body, its addresses those of the server. */
export function contentOf({ rawContent }: MockBody, baseUrl: string): string | Buffer {
  if (rawContent === undefined) return "";
  return typeof rawContent === "string" || Buffer.isBuffer(rawContent)
    ? rawContent
    : rawContent.serialize({ baseUrl });
}
