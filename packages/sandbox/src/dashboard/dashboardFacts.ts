import { usualEnvironment } from "../core/environment.ts";
import { keyScheme } from "../core/keys.ts";
import type { ApiDescription } from "../description.ts";
import type { DashboardFacts } from "./facts.ts";

/** Takes out of the description what the pages have to know. */
export function dashboardFacts(description: ApiDescription): DashboardFacts {
  const { authorizationServer, operations, errors, rateLimits, webhooks } = description;
  const scheme = keyScheme(description);
  const words = new Map((authorizationServer?.scopes ?? []).map((scope) => [scope.name, scope.description]));
  return {
    title: description.title,
    version: description.version,
    basePath: description.basePath,
    environments: scheme.environments.map((name) => ({ name, prefix: scheme.prefix(name) })),
    usualEnvironment: usualEnvironment(scheme.environments),
    scopes: description.scopes.map((name) => ({ name, description: words.get(name) ?? null })),
    plans: rateLimits?.plans ?? [],
    keysPerOrganization: scheme.maxPerOrganization,
    operations: operations.map(({ id, method, path, parameters, body }) => ({
      id,
      method,
      path,
      simple: method === "GET" && body === null && parameters.every(({ required }) => !required),
    })),
    errors: errors.map(({ code, status }) => ({ code, status })),
    events: (webhooks?.events ?? []).map(({ type, summary }) => ({ type, summary })),
    failuresToDisable: webhooks?.delivery.disableAfterConsecutiveFailures ?? null,
    hasOAuth: authorizationServer !== null,
  };
}
