import { BaseResolver, type Document, type Source } from "@redocly/openapi-core";
import { type Kind, memberOf } from "../document/shapes.ts";
import { isObject } from "../document/view.ts";

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
  readonly isInside: (root: string, file: string) => boolean;
}

/**
 * Redocly's resolver, which also remembers where every object of a second file stood before the bundler moves it, reads
 * JSON with the platform's own parser, and follows only the references it may.
 */
export class TracingResolver extends BaseResolver {
  readonly origins = new WeakMap<object, Origin>();
  readonly #options: ResolverOptions;

  constructor(options: ResolverOptions) {
    super();
    this.#options = options;
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    const remote = /^https?:/.test(absoluteRef);
    if (remote ? !this.#options.allowRemote : !this.#options.isInside(this.#options.root, absoluteRef)) {
      throw new Error(remote ? refusals.remote : refusals.outside);
    }
    return super.loadExternalRef(absoluteRef);
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const document = parseJson(source) ?? super.parseDocument(source, isRoot);
    if (!isRoot) this.#remember(document.parsed, source, "#");
    return document;
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
  const ref = value["$ref"];
  if (typeof ref === "string" && !ref.startsWith("#")) return true;
  return Object.entries(value).some(([key, inner]) => {
    const member = memberOf(kind, key);
    if (member === undefined) return false;
    if (member.holds === "one") return hasExternalReferences(inner, member.kind);
    const parts = typeof inner === "object" && inner !== null ? Object.values(inner) : [];
    return parts.some((part) => hasExternalReferences(part, member.kind));
  });
}
