import { Hono } from "hono";
import type { ApiDescription } from "../description.ts";
import { allowedMethods, type Match, type Route } from "../pipeline/route.ts";

/** Answers one request, given what its path and method stand for. */
export type Answer = (request: Request, match: Match) => Promise<Response>;

/** Routes requests by the paths and methods of the document. `HEAD` is answered as `GET` without its body. */
export function router(description: ApiDescription, routes: readonly Route[], answer: Answer): Hono {
  const app = new Hono();
  for (const path of new Set(routes.map(({ operation }) => operation.path))) {
    const siblings = routes.filter(({ operation }) => operation.path === path);
    const pattern = description.basePath + path.replace(/\{([^}]+)\}/g, ":$1");
    const allow = allowedMethods(siblings.map(({ operation }) => operation.method));
    for (const route of siblings) {
      app.on(route.operation.method, pattern, (context) =>
        answer(context.req.raw, { kind: "operation", route, pathParameters: context.req.param() }),
      );
    }
    app.on("OPTIONS", pattern, (context) => answer(context.req.raw, { kind: "options", allow }));
    app.all(pattern, (context) => answer(context.req.raw, { kind: "method", allow }));
  }
  app.notFound((context) => answer(context.req.raw, { kind: "nothing" }));
  return app;
}
