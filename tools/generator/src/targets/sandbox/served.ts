import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Api, Operation, Parameter } from "../../model/types.ts";
import type { SandboxOptions } from "./options.ts";

export interface Served {
  readonly operations: readonly Operation[];
  readonly diagnostics: readonly Diagnostic[];
}

const styles: ReadonlySet<string | undefined> = new Set([
  undefined,
  "simple",
  "form",
  "spaceDelimited",
  "pipeDelimited",
  "deepObject",
]);

/**
 * The operations that the server answers, in order of path and method. Those of another server belong to that one
 * and are left out silently; those that this one can't serve are named with the reason.
 */
export function selectServed(api: Api, { anonymous }: Pick<SandboxOptions, "anonymous">): Served {
  const diagnostics: Diagnostic[] = [];
  const operations = api.resources
    .flatMap((resource) => resource.operations)
    .filter((operation) => operation.server === undefined)
    .filter((operation) => {
      const obstacle = obstacleOf(operation, anonymous);
      if (obstacle !== undefined) diagnostics.push(leftOut(operation, obstacle));
      return obstacle === undefined;
    })
    .sort((a, b) => compare(a.path, b.path) || compare(a.method, b.method));
  return { operations, diagnostics };
}

interface Obstacle {
  readonly reason: string;
  readonly fix: string;
}

function obstacleOf(operation: Operation, anonymous: boolean): Obstacle | undefined {
  if (operation.security.length === 0 && !anonymous) {
    return {
      reason:
        "it asks for no credentials, and the sandbox keeps everything by the organization of a credential",
      fix: "Give the operation a security requirement.",
    };
  }
  const parameter = operation.parameters.find((candidate) => !isReadable(candidate));
  if (parameter !== undefined) {
    return {
      reason: `the sandbox can't read its ${parameter.in} parameter ${JSON.stringify(parameter.name)}`,
      fix: "Put the parameter in the path, the query or a header, in the style simple, form, spaceDelimited, pipeDelimited or deepObject.",
    };
  }
  const media = operation.body?.content.find(({ contentType }) => !isJson(contentType));
  if (media !== undefined) {
    return {
      reason: `the sandbox reads JSON, and its body may come as ${JSON.stringify(media.contentType)}`,
      fix: "Describe the body as application/json.",
    };
  }
  return undefined;
}

function isReadable(parameter: Parameter): boolean {
  const located = parameter.in === "path" || parameter.in === "query" || parameter.in === "header";
  return located && styles.has(parameter.style);
}

function isJson(contentType: string): boolean {
  return /^application\/(?:[^;\s]+\+)?json\s*(?:;|$)/i.test(contentType);
}

function leftOut(operation: Operation, { reason, fix }: Obstacle): Diagnostic {
  return {
    code: "operation-left-out",
    severity: "warning",
    message: `The sandbox does not serve ${operation.id}: ${reason}.`,
    fix,
    pointer: operation.pointer,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
