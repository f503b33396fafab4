import { RegExpRouter } from "hono/router/reg-exp-router";
import { SmartRouter } from "hono/router/smart-router";
import { TrieRouter } from "hono/router/trie-router";
import type { ApiDescription } from "../description.ts";
import { allowedMethods, type Match, type Route } from "../pipeline/route.ts";

/** What a method and a path stand for. */
export type Router = (method: string, path: string) => Match;

/** What a path answers. */
interface Place {
  readonly routes: ReadonlyMap<string, Route>;
  readonly allow: readonly string[];
}

const any = "ALL";
const nothing: Match = { kind: "nothing" };

/** Routes by the paths and methods of the document. `HEAD` goes where `GET` does. */
export function router(description: ApiDescription, routes: readonly Route[]): Router {
  const places = new SmartRouter<Place>({ routers: [new RegExpRouter(), new TrieRouter()] });
  for (const path of new Set(routes.map(({ operation }) => operation.path))) {
    const siblings = routes.filter(({ operation }) => operation.path === path);
    const byMethod = new Map(siblings.map((route) => [route.operation.method, route]));
    const get = byMethod.get("GET");
    if (get !== undefined && !byMethod.has("HEAD")) byMethod.set("HEAD", get);
    places.add(any, description.basePath + path.replace(/\{([^}]+)\}/g, ":$1"), {
      routes: byMethod,
      allow: allowedMethods(siblings.map(({ operation }) => operation.method)),
    });
  }
  return (method, path) => {
    const [found, values] = places.match(any, path);
    const [first] = found;
    if (first === undefined) return nothing;
    const [place, parameters] = first;
    const route = place.routes.get(method);
    if (route !== undefined)
      return { kind: "operation", route, pathParameters: pathParameters(parameters, values) };
    return { kind: method === "OPTIONS" ? "options" : "method", allow: place.allow };
  };
}

/** Values by name: the router gives them, or where in its list of matched texts they stand. */
function pathParameters(
  parameters: Readonly<Record<string, string | number>>,
  values: readonly string[] | undefined,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name in parameters) {
    const value = parameters[name];
    if (value !== undefined) found[name] = typeof value === "number" ? (values?.[value] ?? "") : value;
  }
  return found;
}
