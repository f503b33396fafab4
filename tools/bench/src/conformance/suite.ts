/**
 * TypeSpec's HTTP specs: what a client has to send and understand, scenario by scenario. They are found in a folder where
 * their user has installed them; only what is used of them is described here.
 */
import { globSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { supplemented } from "./supplement.ts";

/** A value of the suite that is told once the address of its server is known. */
export interface Resolver {
  serialize(config: { readonly baseUrl: string }): string;
}

export interface MockBody {
  readonly contentType: string;
  readonly rawContent?: string | Buffer | Resolver | undefined;
}

export interface MockFile {
  readonly fieldname: string;
  readonly originalname: string;
  readonly buffer: Buffer;
  readonly mimetype: string;
}

export interface MockMultipart {
  readonly kind: "multipart";
  readonly contentType: string;
  readonly parts?: Readonly<Record<string, unknown>>;
  readonly files?: readonly MockFile[];
}

/** One request that is expected, and its answer. */
export interface MockApi {
  readonly uri: string;
  readonly method: string;
  readonly request?: {
    readonly body?: MockBody | MockMultipart;
    readonly query?: Readonly<Record<string, unknown>>;
    readonly headers?: Readonly<Record<string, unknown>>;
  };
  readonly response: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, unknown>>;
    readonly body?: MockBody;
  };
}

export interface Scenario {
  readonly name: string;
  /** Folder of its specification below that of all, `payload/xml`. */
  readonly folder: string;
  /** `by-key`: its negative answers are the server's own check. */
  readonly passCondition: "response-success" | "status-code" | "by-key";
  readonly apis: readonly MockApi[];
}

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
