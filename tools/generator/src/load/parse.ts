import { realpath } from "node:fs/promises";
import path from "node:path";
import { BaseResolver, type Document, type Source } from "@redocly/openapi-core";
import { type Kind, memberOf } from "../document/shapes.ts";
import { isObject } from "../document/view.ts";
import { checkLimits } from "./limits.ts";

/** Where an object of a bundled document came from: its file, and the way to it there. */
export interface Origin {
  readonly source: Source;
  readonly pointer: string;
}

/** Why a reference is not followed, as the bundler repeats it. */
export const refusals = {
  remote: "remote references are not followed",
  outside: "it lies outside the folder that references may not leave",
} as const;

export interface ResolverOptions {
  /** Files may be read below this folder only. */
  readonly root: string;
  readonly allowRemote: boolean;
  /** Largest file read, in bytes. */
  readonly maxBytes: number;
}

/**
 * Redocly's resolver, which also remembers where every object of a second file stood before the bundler moves it, reads
 * JSON with the platform's own parser, and follows only the references it may.
 */
export class TracingResolver extends BaseResolver {
  readonly origins = new WeakMap<object, Origin>();
  readonly #options: ResolverOptions;
  readonly #parsed = new WeakMap<Source, unknown>();

  constructor(options: ResolverOptions) {
    super();
    this.#options = options;
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    const { root, allowRemote, maxBytes } = this.#options;
    const remote = /^https?:/.test(absoluteRef);
    if (remote && !allowRemote) throw new Error(refusals.remote);
    if (!remote) {
      if (!isInside(root, absoluteRef)) throw new Error(refusals.outside);
      const real = await realpath(absoluteRef).catch(() => undefined);
      if (real !== undefined && !isInside(await realpath(root), real)) throw new Error(refusals.outside);
    }
    const source = await super.loadExternalRef(absoluteRef);
    if (source.body.length > maxBytes) throw new Error(`it is larger than the limit of ${maxBytes} bytes`);
    return source;
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const document = parseJson(source) ?? super.parseDocument(source, isRoot);
    this.#parsed.set(source, document.parsed);
    if (isRoot) return document;
    const tooLarge = checkLimits(document.parsed);
    if (tooLarge !== undefined) throw new Error(tooLarge.message);
    this.#remember(document.parsed, source, "#");
    return document;
  }

  /** The reference that stands at a place of a file; undefined where there is none. */
  referenceAt(source: Source, tokens: readonly string[]): string | undefined {
    const path = tokens.at(-1) === "$ref" ? tokens.slice(0, -1) : tokens;
    const found = path.reduce<unknown>(
      (value, token) => (typeof value === "object" && value !== null ? Reflect.get(value, token) : undefined),
      this.#parsed.get(source),
    );
    const ref = isObject(found) ? found["$ref"] : undefined;
    return typeof ref === "string" ? ref : undefined;
  }

  #remember(value: unknown, source: Source, pointer: string): void {
    if (typeof value !== "object" || value === null || this.origins.has(value)) return;
    this.origins.set(value, { source, pointer });
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === "object" && inner !== null) {
        this.#remember(inner, source, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
      }
    }
  }
}

function isInside(folder: string, file: string): boolean {
  const relative = path.relative(folder, file);
  return !path.isAbsolute(relative) && relative.split(path.sep)[0] !== "..";
}

/** JSON by the platform's parser, many times faster than a YAML parser; undefined where it is not JSON. */
function parseJson(source: Source): Document | undefined {
  if (!/^\s*[{[]/.test(source.body.slice(0, 200))) return undefined;
  try {
    return { source, parsed: JSON.parse(source.body) };
  } catch {
    return undefined;
  }
}

/** Whether a document refers to anything outside itself, in a place where references count: not in data, not in extensions. */
export function hasExternalReferences(value: unknown, kind: Kind = "document"): boolean {
  if (!isObject(value)) return false;
  if (leadsOut(value)) return true;
  return Object.entries(value).some(([key, inner]) => {
    const member = memberOf(kind, key);
    if (member === undefined) return false;
    if (member.holds === "one") return hasExternalReferences(inner, member.kind);
    // A whole map or list may stand in a file of its own.
    if (leadsOut(inner)) return true;
    const parts = typeof inner === "object" && inner !== null ? Object.values(inner) : [];
    return parts.some((part) => hasExternalReferences(part, member.kind));
  });
}

function leadsOut(value: unknown): boolean {
  const ref = isObject(value) ? value["$ref"] : undefined;
  return typeof ref === "string" && !ref.startsWith("#");
}
