import type { OperationSpec } from "../operation.ts";

/** An operation that a request means, and the parameters in its path. */
export interface Route {
  readonly operation: OperationSpec;
  readonly path: Readonly<Record<string, string>>;
}

/** Finds the operation a request is meant for: the path ends as its template does, fixed segments before parameters. */
export function findRoute(
  operations: readonly OperationSpec[],
  method: string,
  pathname: string,
): Route | undefined {
  const matches = operations
    .filter((operation) => operation.method === method)
    .flatMap((operation) => {
      const path = match(operation.path, pathname);
      return path === undefined ? [] : [{ operation, path }];
    });
  return matches.sort((a, b) => weight(b) - weight(a))[0];
}

/** Longer templates say more; parameters less than fixed text. */
function weight({ operation, path }: Route): number {
  return operation.path.split("/").length * 100 - Object.keys(path).length;
}

function match(template: string, pathname: string): Record<string, string> | undefined {
  const names: string[] = [];
  const pattern = template
    .split(/(\{[^{}]+\})/)
    .map((part) => {
      if (!part.startsWith("{")) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part.slice(1, -1));
      return "([^/]+)";
    })
    .join("");
  const found = new RegExp(`${pattern}$`).exec(pathname);
  return found
    ? Object.fromEntries(names.map((name, index) => [name, decode(found[index + 1] ?? "")]))
    : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
