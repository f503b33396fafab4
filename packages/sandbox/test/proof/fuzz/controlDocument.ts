import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

type Node = Readonly<Record<string, unknown>>;

const folder = path.join(import.meta.dirname, "../../../control");
const load = (file: string): Node => parse(readFileSync(path.join(folder, file), "utf8")) as Node;

/** Statuses that the control plane's document has, by operation: `createApiKey` → 201, 400 … */
export const statuses: ReadonlyMap<string, readonly number[]> = new Map(
  Object.values(load("openapi.yaml")["paths"] as Record<string, { $ref: string }>).flatMap(({ $ref }) => {
    const [file = "", name = ""] = $ref.split("#/");
    return Object.values(load(file)[name] as Node).flatMap((operation) => {
      const { operationId, responses } = operation as { operationId?: string; responses?: Node };
      return operationId === undefined
        ? []
        : [[operationId, Object.keys(responses ?? {}).map(Number)] as const];
    });
  }),
);
