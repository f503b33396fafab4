/** Reads a document and all it refers to into one, and can tell where each part came from. */
import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { Source, YamlParseError } from "@redocly/openapi-core";
import type { Diagnostic, Outcome } from "../diagnostics/diagnostic.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import type { Refusal } from "../document/repair/fault.ts";
import { isObject } from "../document/view.ts";
import type { JsonObject } from "../model/types.ts";
import { bundleFiles } from "./bundle.ts";
import { checkLimits } from "./limits.ts";
import { createLocator, type Locate } from "./locate.ts";
import { hasExternalReferences, TracingResolver } from "./parse.ts";
import { tidyReason } from "./reason.ts";
import { checkVersion } from "./version.ts";

export interface LoadOptions {
  /** Folder that references may not leave; the document's own folder by default. */
  readonly root?: string | undefined;
  /** Follow `http:` and `https:` references. Off by default. */
  readonly allowRemote?: boolean | undefined;
  /** Largest file read, in bytes. 64 MiB by default. */
  readonly maxBytes?: number | undefined;
}

export interface LoadedDocument {
  readonly document: JsonObject;
  readonly locate: Locate;
  /** Why references could not be drawn in, by the reference as it still stands in the document. */
  readonly refused: ReadonlyMap<string, Refusal>;
  /** Every file that was read, for watching. */
  readonly files: readonly string[];
}

const nowhere: Locate = () => undefined;

/** Loads the document of a file. On an error `document` is empty and the diagnostics say why. Never throws for bad input. */
export async function load(file: string, options: LoadOptions = {}): Promise<Outcome<LoadedDocument>> {
  const absolute = path.resolve(file);
  const fail = (...diagnostics: Diagnostic[]): Outcome<LoadedDocument> => ({
    value: { document: {}, locate: nowhere, refused: new Map(), files: [absolute] },
    diagnostics,
  });
  const maxBytes = options.maxBytes ?? 64 * 1024 * 1024;
  const read = await readSource(absolute, maxBytes);
  if (!(read instanceof Source)) return fail(read);

  const resolver = new TracingResolver({
    root: path.resolve(options.root ?? path.dirname(absolute)),
    allowRemote: options.allowRemote ?? false,
    maxBytes,
  });
  let root: ReturnType<TracingResolver["parseDocument"]>;
  try {
    root = resolver.parseDocument(read, true);
  } catch (error) {
    return fail(parseProblem(error, absolute));
  }
  if (!isObject(root.parsed) || Object.keys(root.parsed).length === 0) return fail(emptyDocument(absolute));
  const tooLarge = checkLimits(root.parsed);
  if (tooLarge !== undefined)
    return fail({ ...tooLarge, location: { file: displayPath(absolute), line: 1, column: 1 } });
  const version = checkVersion(root.parsed, displayPath(absolute));
  if (hasErrors(version)) return fail(...version);

  if (!hasExternalReferences(root.parsed)) {
    const locator = createLocator(root.parsed, root.source, resolver.origins, displayPath);
    const value = { document: root.parsed, locate: locator, refused: new Map(), files: [absolute] };
    return { value, diagnostics: version };
  }
  const { document, files, refused, diagnostics } = await bundleFiles(root, resolver, displayPath);
  const locator = createLocator(document, root.source, resolver.origins, displayPath);
  return { value: { document, locate: locator, refused, files }, diagnostics: [...version, ...diagnostics] };
}

/** Paths in messages are relative to where the command runs, as compilers print them. */
export function displayPath(file: string): string {
  if (/^https?:/.test(file)) return file;
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith(`..${path.sep}..`) || relative === "" ? file : relative;
}

async function readSource(file: string, maxBytes: number): Promise<Source | Diagnostic> {
  const location = { file: displayPath(file), line: 1, column: 1 };
  try {
    const found = await stat(file);
    // A device has no end. A pipe does, and a shell makes one of `<(command)`.
    if (!found.isFile() && !found.isFIFO() && !found.isDirectory()) throw new Error("it is no file");
    const { size } = found;
    if (size > maxBytes) {
      return {
        code: "document-too-large",
        severity: "error",
        message: `The document has ${size} bytes; the limit is ${maxBytes}.`,
        fix: "Raise the limit with --max-bytes, or split off what the API does not need.",
        location,
      };
    }
    return new Source(file, (await readFile(file, "utf8")).replace(/^\uFEFF/, ""));
  } catch (error) {
    return {
      code: "document-unreadable",
      severity: "error",
      message: `The document can't be read: ${reason(error)}.`,
      fix: "Check the path and that you may read it.",
      location,
    };
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const known: Record<string, string> = {
    ENOENT: "there is no such file",
    EACCES: "permission is denied",
    EISDIR: "it is a folder",
  };
  return known[String(code)] ?? (error instanceof Error ? error.message : String(error));
}

function parseProblem(error: unknown, file: string): Diagnostic {
  const found = error instanceof YamlParseError ? error : undefined;
  return {
    code: "document-unparsable",
    severity: "error",
    message: `The document is neither valid YAML nor valid JSON: ${tidyReason(found?.originalError.message ?? String(error))}.`,
    fix: "Correct the syntax at this place.",
    location: { file: displayPath(file), line: found?.line ?? 1, column: found?.col ?? 1 },
  };
}

function emptyDocument(file: string): Diagnostic {
  return {
    code: "document-empty",
    severity: "error",
    message: "The file holds no OpenAPI document: it is empty, or not an object.",
    fix: "Give a file that begins with `openapi: 3.1.0` (or 3.0, 3.2).",
    location: { file: displayPath(file), line: 1, column: 1 },
  };
}
