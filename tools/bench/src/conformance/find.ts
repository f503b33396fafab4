import type { Api, Operation } from "sdkgen";
import type { Client } from "./client.ts";
import type { MockApi } from "./scenario.ts";
import { resolve } from "./values.ts";

/** An operation that a request is one of. */
export interface Found {
  readonly client: Client;
  readonly operation: Operation;
  /** Text at the places of its path, by name. */
  readonly path: ReadonlyMap<string, string>;
  /** What the path of its server is, its variables filled in. */
  readonly base: string;
}

/** The operation of some document that a request belongs to: of several, that which leaves the least open. */
export function findOperation(clients: readonly Client[], request: MockApi): Found | undefined {
  const found = clients.flatMap((client) =>
    client.api.resources.flatMap(({ operations }) =>
      operations.flatMap((operation) => match(client, operation, request) ?? []),
    ),
  );
  const fixed = ({ operation, client, path }: Found): number =>
    operation.path.replaceAll(/\{[^}]*\}/g, "").length +
    // A server of a version (`api-version:{version}`) is that of the document of this version.
    ([...path.values()].includes(client.api.version) ? 0.5 : 0);
  return found.toSorted((a, b) => fixed(b) - fixed(a))[0];
}

function match(client: Client, operation: Operation, { uri, method, request }: MockApi): Found | undefined {
  if (operation.method !== method.toUpperCase()) return undefined;
  const [server] = client.api.servers;
  const prefix = (server?.url ?? "").replace(/^(https?:\/\/[^/]*|\{endpoint\})/i, "").replace(/\/$/, "");
  const template = prefix + operation.path;
  const names: string[] = [];
  const pattern = template.split(/(\{[^}]*\})/).map((part) => {
    const name = /^\{(.*)\}$/.exec(part)?.[1];
    if (name === undefined) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
    names.push(name);
    const reserved = operation.parameters.some((one) => one.name === name && one.allowReserved);
    return reserved ? "(.+)" : "([^/]+)";
  });
  const [whole, ...texts] =
    new RegExp(`^${pattern.join("").replace(/\\?\/$/, "")}/?$`).exec(uri.replaceAll("\\", "")) ?? [];
  if (whole === undefined) return undefined;
  const path = new Map(names.map((name, index) => [name, texts[index] ?? ""]));
  const fits = (server?.variables ?? []).every(({ name, enum: values }) => {
    const value = path.get(name);
    return value === undefined || values === undefined || values.includes(value);
  });
  const base = prefix.replaceAll(/\{([^}]*)\}/g, (_, name: string) => path.get(name) ?? "");
  return fits && isOfVersion(operation, client.api, request?.query ?? {})
    ? { client, operation, path, base }
    : undefined;
}

/** A parameter of exact values refuses others: so a version's document is told from another's. */
function isOfVersion(operation: Operation, api: Api, query: Readonly<Record<string, unknown>>): boolean {
  return operation.parameters.every(({ name, in: place, schema }) => {
    const target = resolve(schema, api);
    return (
      place !== "query" ||
      query[name] === undefined ||
      target.kind !== "enum" ||
      target.open ||
      target.values.some((value) => [query[name]].flat().join().split(",").includes(String(value)))
    );
  });
}
