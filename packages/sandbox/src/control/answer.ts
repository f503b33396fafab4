import type { ErrorCatalogue } from "../errors/catalogue.ts";
import type { Answer, Outgoing } from "../http/message.ts";
import { router } from "../http/router.ts";
import { routeOf } from "../pipeline/route.ts";
import { type RunOperation, routesOf } from "../pipeline/routes.ts";
import { validators } from "../schema/validators.ts";
import { description } from "./generated/description.ts";
import type { ControlHandlers } from "./handlers.ts";

export interface ControlParts {
  readonly handlers: ControlHandlers;
  readonly catalogue: ErrorCatalogue;
  /** As for the API's requests: what other instances did is known before this one is looked at. */
  readonly settle: () => Promise<void> | undefined;
  /** The response of a failure, in the API's own form. */
  readonly refuse: (error: unknown) => Outgoing;
  /** Fail where an answer is not what the control plane's document says. */
  readonly validateResponses: boolean;
}

/** Path that the control plane is under. It is no part of the API. */
export const controlPath = description.basePath;

/** Answers the control plane's requests, in the same stages as the API's, but for credentials and limits. */
export function controlAnswer({
  handlers,
  catalogue,
  settle,
  refuse,
  validateResponses,
}: ControlParts): Answer {
  const routes = routesOf({
    description,
    validators: validators(description),
    // The description and the handlers' types are made from the same document, and every call is checked against it.
    runs: handlers as unknown as Readonly<Record<string, RunOperation>>,
    validateResponses,
  });
  const route = router(description, routes);
  return async (request) => {
    try {
      const match = route(request.method, request.path);
      if (match.kind === "options")
        return { status: 204, headers: [["Allow", match.allow.join(", ")]], body: undefined };
      const { route: found, pathParameters } = routeOf(match, catalogue);
      if (found.operation.id !== "health") await settle();
      const { params, body } = await found.readInput(request, pathParameters);
      const result = await found.run({ params, body, tenant: undefined, store: undefined });
      const { status, contentType } = found.operation.success;
      if (contentType === null) return { status, headers: [], body: undefined };
      const text = contentType === "application/json" ? JSON.stringify(result) : String(result);
      return {
        status,
        headers: [
          ["Content-Type", contentType],
          ["Cache-Control", "no-store"],
        ],
        body: text,
      };
    } catch (error) {
      return refuse(error);
    }
  };
}
