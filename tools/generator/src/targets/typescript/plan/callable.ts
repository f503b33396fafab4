import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Api, Operation, Resource } from "../../../model/types.ts";

/**
 * The resources a client has methods for. The endpoints of an authorization server are left out where a security scheme
 * names them: a browser goes there, or the client itself for its tokens, never a caller of a resource.
 */
export function callableResources(api: Api): {
  readonly resources: readonly Resource[];
  readonly leftOut: readonly Diagnostic[];
} {
  const endpoints = new Set(
    api.securitySchemes.flatMap((scheme) =>
      scheme.flows.flatMap((flow) =>
        [flow.authorizationUrl, flow.tokenUrl, flow.refreshUrl].filter((url) => url !== undefined),
      ),
    ),
  );
  const isEndpoint = ({ server, path }: Operation): boolean =>
    server !== undefined && endpoints.has(server + path);
  const resources = api.resources
    .map((resource) => ({
      ...resource,
      operations: resource.operations.filter((operation) => !isEndpoint(operation)),
    }))
    .filter((resource) => resource.operations.length > 0);
  const leftOut = api.resources
    .flatMap((resource) => resource.operations)
    .filter(isEndpoint)
    .map(
      (operation): Diagnostic => ({
        code: "operation-left-out",
        severity: "info",
        message: `${operation.method} ${operation.path} is an endpoint of the authorization server, so it is no method of a resource.`,
        fix: "Nothing to do.",
        pointer: operation.pointer,
      }),
    );
  return { resources, leftOut };
}
