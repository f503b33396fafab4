import type { Contract, OperationContract } from "../contract.ts";
import { SetupError } from "../deployment/problem.ts";
import type { Declared } from "../suite/collector.ts";
import type { LoadedSuite } from "./load.ts";

export interface Selection {
  /** Held against the title. */
  readonly grep: RegExp | undefined;
  /** Ids, or `GET /accounts`; empty: all. */
  readonly operations: readonly string[];
}

/**
 * Those promises that were asked for; without the suites that have none of them.
 * @throws SetupError where the document has no such operation
 */
export function select(
  suites: readonly LoadedSuite[],
  contract: Contract,
  { grep, operations }: Selection,
): readonly LoadedSuite[] {
  const wanted = new Set(operations.map((name) => operationNamed(contract, name).id));
  const isWanted = (declared: Declared): boolean => {
    if (grep !== undefined && !grep.test(declared.title)) return false;
    const operation = wanted.size === 0 ? undefined : operationOf(declared);
    return wanted.size === 0 || (operation !== undefined && wanted.has(operation.id));
  };
  return suites
    .map(({ name, promises }) => ({ name, promises: promises.filter(isWanted) }))
    .filter(({ promises }) => promises.length > 0);
}

/** The operation that a promise names, or whose part of the document makes it. */
export function operationOf({
  contract,
  title,
  place,
}: Pick<Declared, "contract" | "title" | "place">): OperationContract | undefined {
  const named = contract.operations.filter(({ method, path }) => names(title, `${method} ${path}`));
  const longest = named.toSorted((a, b) => b.path.length - a.path.length)[0];
  return (
    longest ??
    contract.operations.find(
      (operation) => place === operation.place || place.startsWith(`${operation.place}/`),
    )
  );
}

/** Whether a title has a name in it, and not only as the beginning of a longer one. */
function names(title: string, name: string): boolean {
  const at = title.indexOf(name);
  return at >= 0 && !/[\w/{-]/.test(title[at + name.length] ?? "");
}

function operationNamed({ operations }: Contract, name: string): OperationContract {
  const wanted = name.trim().toLowerCase();
  const found = operations.find(({ id, method, path }) =>
    [id, `${method} ${path}`].some((one) => one.toLowerCase() === wanted),
  );
  if (found !== undefined) return found;
  const list = operations.map(({ id, method, path }) => `  ${id} (${method} ${path})`).join("\n");
  throw new SetupError(`--operation: the document has no ${JSON.stringify(name)}. It has:\n${list}`);
}
