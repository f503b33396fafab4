import type { KeyScheme } from "../core/keys.ts";
import type { ApiDescription, JsonObject } from "../description.ts";

/** Environment of new keys where none is asked for: a sandbox's own. */
export function usualEnvironment(scheme: KeyScheme): string {
  return (
    scheme.environments.find((environment) => environment === "sandbox") ??
    scheme.environments[0] ??
    "sandbox"
  );
}

/** Body of `POST /_sandbox/api-keys`. */
export function keyRequestSchema(description: ApiDescription, scheme: KeyScheme): JsonObject {
  return {
    type: "object",
    additionalProperties: false,
    required: ["name"],
    properties: {
      name: { type: "string", minLength: 1, maxLength: 100 },
      organization_id: { type: "string" },
      scopes: {
        type: "array",
        uniqueItems: true,
        items: { type: "string", enum: description.scopes },
        default: description.scopes,
      },
      plan: planSchema(description),
      environment: { type: "string", enum: scheme.environments, default: usualEnvironment(scheme) },
    },
  };
}

/** Body of `POST /_sandbox/organizations`. */
export function organizationRequestSchema(description: ApiDescription, plan: string): JsonObject {
  return {
    type: "object",
    additionalProperties: false,
    required: ["name"],
    properties: {
      name: { type: "string", minLength: 1, maxLength: 100 },
      plan: { ...planSchema(description), default: plan },
    },
  };
}

function planSchema(description: ApiDescription): JsonObject {
  return { type: "string", enum: (description.rateLimits?.plans ?? []).map(({ name }) => name) };
}
