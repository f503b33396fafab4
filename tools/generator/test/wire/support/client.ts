import path from "node:path";
import { pathToFileURL } from "node:url";
import { emitClient } from "../../support/client.ts";
import { temporaryFolderForAll, writeFiles } from "../../support/folder.ts";

/** A method of a generated client, called as JavaScript does: its types are tested elsewhere. */
export type Method = (...args: readonly unknown[]) => Promise<unknown> &
  AsyncIterable<unknown> & {
    result(): Promise<{ readonly ok: boolean; readonly error?: unknown; readonly data?: unknown }>;
    withResponse(): Promise<{ readonly response: Response; readonly data: unknown }>;
  };

/** What `index.ts` of a generated client exports. */
export type Generated = Readonly<Record<string, unknown>> & {
  readonly Wire: new (options?: object) => { readonly wire: Readonly<Record<string, Method>> };
};

/** Makes clients of documents in a folder of their own, and loads them. */
export function clientFactory(): (
  document: object,
  options?: Readonly<Record<string, unknown>>,
) => Promise<Generated> {
  const folder = temporaryFolderForAll();
  let count = 0;
  return async (document, options = {}) => {
    count += 1;
    const own = path.join(folder, `client${count}`);
    const { all, diagnostics } = await emitClient(document, { importExtension: "ts", ...options });
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
    writeFiles(own, Object.fromEntries(all));
    return import(/* @vite-ignore */ pathToFileURL(path.join(own, "index.ts")).href) as Promise<Generated>;
  };
}

/** A document whose operations all belong to `wire`; `paths` by `METHOD /path`. */
export function wireDocument(operations: Readonly<Record<string, object>>, parts: object = {}): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [key, operation] of Object.entries(operations)) {
    const [method = "", path = ""] = key.split(" ");
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: { tags: ["wire"], responses: { 204: { description: "done" } }, ...operation },
    };
  }
  return { openapi: "3.2.0", info: { title: "Wire", version: "1" }, paths, ...parts };
}

export type Call = (id: string, ...args: readonly unknown[]) => ReturnType<Method>;

/** Calls methods of a client by their name. */
export function callerOf(wire: Readonly<Record<string, Method>>): Call {
  return (id, ...args) => {
    const method = wire[id];
    if (method === undefined) throw new Error(`The client has no method ${id}.`);
    return method.apply(wire, [...args]);
  };
}
