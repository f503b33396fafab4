import { dereference, propertiesOf } from "../../model/lookup.ts";
import type { Schema } from "../../model/schema.ts";
import type { Api, Operation } from "../../model/types.ts";

/** Every operation in order of path and method, those of other servers included. */
export function allOperations(api: Api): readonly Operation[] {
  return inOrder(api.resources.flatMap((resource) => resource.operations));
}

/** By path and method. */
export function inOrder(operations: readonly Operation[]): readonly Operation[] {
  return operations.toSorted((a, b) => compare(a.path, b.path) || compare(a.method, b.method));
}

/** What can be read, to tell which operations make or change something that can. */
export interface Readable {
  /** Paths that can be read. */
  readonly paths: ReadonlySet<string>;
  /** Paths below which one part more, a parameter, can be read: `/things` of `/things/{id}`. */
  readonly collections: ReadonlySet<string>;
}

export function readable(operations: readonly Operation[]): Readable {
  const paths = new Set(operations.flatMap(({ method, path }) => (method === "GET" ? [path] : [])));
  const collections = [...paths].flatMap((path) => /^(.*)\/\{[^/]*$/s.exec(path)?.[1] ?? []);
  return { paths, collections: new Set(collections) };
}

/** Those of the API's own server. */
export function ownOperations(api: Api): readonly Operation[] {
  return allOperations(api).filter(({ server }) => server === undefined);
}

/** `GET /accounts` */
export function nameOf({ method, path }: Operation): string {
  return `${method} ${path}`;
}

/** Statuses of success that are written as such. */
export function successStatus({ responses }: Operation): string {
  return responses.find(({ status }) => /^2(?:\d\d|XX)$/i.test(status))?.status ?? "default";
}

export function answers({ responses }: Operation, status: string): boolean {
  return responses.some((response) => response.status === status);
}

/** Names of the top-level fields of the first body, where it is JSON. */
export function bodyFields(api: Api, { body }: Operation): readonly string[] {
  const [media] = body?.content ?? [];
  if (media?.schema === undefined || !isJson(media.contentType)) return [];
  return [...new Set(propertiesOf(media.schema, api.schemas).map(({ name }) => name))];
}

/** Schema of a list's items: as the pagination says, else of the list that the answer is, or the first one in it. */
export function itemSchema(api: Api, operation: Operation): Schema | undefined {
  if (operation.pagination !== undefined) return operation.pagination.itemSchema;
  const success = operation.responses.find(({ status }) => status === successStatus(operation));
  const schema = success?.content[0]?.schema;
  if (operation.method !== "GET" || schema === undefined) return undefined;
  const candidates = [schema, ...propertiesOf(schema, api.schemas).map((property) => property.schema)];
  for (const candidate of candidates) {
    const found = dereference(candidate, api.schemas);
    if (found.kind === "array") return found.items;
  }
  return undefined;
}

export function hasJsonBody({ body }: Operation): boolean {
  const [media] = body?.content ?? [];
  return media?.schema !== undefined && isJson(media.contentType);
}

function isJson(contentType: string): boolean {
  return /^application\/(?:[^;\s]+\+)?json\s*(?:;|$)/i.test(contentType);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
