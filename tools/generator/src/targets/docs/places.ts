import { kebabCase, NameScope } from "../../emit/names.ts";
import type { Api, ErrorCase, Operation } from "../../model/types.ts";
import type { Href } from "./page.ts";

/** The slug of every page, decided before any is made, so that each can lead to each. */
export interface Places {
  /** By the resource's name. */
  readonly resources: ReadonlyMap<string, string>;
  /** By the operation's id. */
  readonly operations: ReadonlyMap<string, string>;
  /** By the schema's name in the document. */
  readonly schemas: ReadonlyMap<string, string>;
  readonly events: ReadonlyMap<string, string>;
  /** By code: one page for it, whatever its statuses. */
  readonly errors: ReadonlyMap<string, string>;
}

/** Slugs of the pages that lead to all others of their kind. */
export const indexSlugs = {
  reference: "reference",
  schemas: "schemas",
  events: "events",
  errors: "errors",
} as const;

export function placePages(api: Api): Places {
  const resources = placeAll(
    indexSlugs.reference,
    api.resources.map(({ name }) => name),
    kebabCase,
  );
  const operations = api.resources.flatMap((resource) => {
    const placed = placeAll(
      resources.get(resource.name) ?? indexSlugs.reference,
      resource.operations.map(({ name }) => name),
      kebabCase,
    );
    return resource.operations.map(({ id, name }) => [id, placed.get(name) ?? ""] as const);
  });
  return {
    resources,
    operations: new Map(operations),
    schemas: placeAll(indexSlugs.schemas, [...api.schemas.keys()]),
    events: placeAll(
      indexSlugs.events,
      api.events.map(({ name }) => name),
    ),
    errors: placeAll(indexSlugs.errors, errorCodes(api)),
  };
}

/** Every error code once, by status: those of operations, and of requests that match none. */
export function errorCodes(api: Api): readonly string[] {
  const all = [...api.errors, ...api.unmatched.errors];
  const sorted = all.sort((a, b) => (a.status === b.status ? 0 : a.status < b.status ? -1 : 1));
  return [...new Set(sorted.flatMap(({ code }) => code ?? []))];
}

/** Every way in which the API fails with a code, with the operation where there is one. */
export function errorCasesOf(
  api: Api,
  code: string,
): readonly { readonly operation: Operation | undefined; readonly error: ErrorCase }[] {
  const operations = api.resources.flatMap((resource) => resource.operations);
  return [
    ...operations.flatMap((operation) => operation.errors.map((error) => ({ operation, error }))),
    ...api.unmatched.errors.map((error) => ({ operation: undefined, error })),
  ].filter(({ error }) => error.code === code);
}

export function hrefOf(slug: string | undefined, id?: string): Href | undefined {
  if (slug === undefined) return undefined;
  return id === undefined ? `/${slug}` : `/${slug}#${id}`;
}

/** Segments that a server or a disk would take for something else. */
const reserved: readonly string[] = [
  ..."index 404 con prn aux nul".split(" "),
  ...Array.from({ length: 10 }, (_, number) => [`com${number}`, `lpt${number}`]).flat(),
];

/** Longest segment: with its ending and folders well below what disks and URLs allow. */
const longest = 80;

function placeAll(
  folder: string,
  names: readonly string[],
  write: (name: string) => string = slugSegment,
): ReadonlyMap<string, string> {
  const scope = new NameScope(reserved);
  return new Map(
    names.map((name) => {
      const segment =
        write(name)
          .slice(0, longest)
          .replace(/[-_]+$/, "") || "unnamed";
      return [name, `${folder}/${claimSegment(segment, scope)}`] as const;
    }),
  );
}

/** The segment, or the segment with the first free number: `a`, `a-2`, `a-3`. */
function claimSegment(segment: string, scope: NameScope): string {
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? segment : `${segment}-${number}`;
    if (!scope.has(candidate)) return scope.claim(candidate);
  }
}

/** A name that reads well in a URL stays as it is; any other is put into kebab-case. */
function slugSegment(name: string): string {
  return /^[a-z0-9]+(?:[_-][a-z0-9]+)*$/.test(name) ? name : kebabCase(name.replaceAll("OAuth", "Oauth"));
}
