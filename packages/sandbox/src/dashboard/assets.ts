import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

/** A file of the built app. */
export interface Asset {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  /** Strong validator (RFC 9110 §8.8.3). */
  readonly etag: string;
}

/** Reads a file of the built app by its name; undefined where there is none. */
export type AssetReader = (name: string) => Promise<Asset | undefined>;

const contentTypes: Readonly<Record<string, string>> = {
  "app.js": "text/javascript; charset=utf-8",
  "app.css": "text/css; charset=utf-8",
};

/** Where the build puts it: beside the built server, and seen from the sources. */
export const builtFolders: readonly URL[] = [
  new URL("./dashboard/", import.meta.url),
  new URL("../../dist/dashboard/", import.meta.url),
];

/** Reads the app's files out of the first folder that has them. Nothing else can be asked for. */
export function assetReader(folders: readonly URL[] = builtFolders): AssetReader {
  return async (name) => {
    const contentType = contentTypes[name];
    if (contentType === undefined) return undefined;
    for (const folder of folders) {
      const bytes = await readIfThere(new URL(name, folder));
      if (bytes !== undefined) return { bytes, contentType, etag: etagOf(bytes) };
    }
    return undefined;
  };
}

export function etagOf(content: string | Uint8Array): string {
  return `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`;
}

async function readIfThere(file: URL): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
