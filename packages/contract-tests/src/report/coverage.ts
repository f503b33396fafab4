import type { Contract, OperationContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import { responseFor } from "../http/verify.ts";
import { propertiesOf, valueAt } from "../schema/parts.ts";
import { credentialRows, sentNames } from "./sent.ts";

/** Requests by the status that they were answered with, as the document writes it: `200`, `4XX`. */
export type Counts = Readonly<Record<string, number>>;

/** What was varied: a parameter or body field that was sent, or what the credential could do. */
export interface CoverageRow {
  readonly kind: "path" | "query" | "header" | "cookie" | "querystring" | "body" | "credential";
  readonly name: string;
  readonly counts: Counts;
}

export interface OperationCoverage {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly place: string;
  readonly requests: number;
  /** Every declared status, and those that came though nobody declared them. */
  readonly statuses: readonly {
    readonly status: string;
    readonly declared: boolean;
    readonly count: number;
  }[];
  readonly rows: readonly CoverageRow[];
}

export interface ErrorCoverage {
  readonly code: string;
  readonly status: number;
  readonly place: string;
  /** How often it came. */
  readonly count: number;
}

export interface CoverageReport {
  readonly operations: readonly OperationCoverage[];
  readonly errors: readonly ErrorCoverage[];
}

/** Counts what was exercised: operation × status × parameter × scope. */
export class Coverage {
  readonly #contract: Contract;
  readonly #scopesOf: (secret: string) => readonly string[] | undefined;
  readonly #statuses = new Map<string, Record<string, number>>();
  readonly #rows = new Map<string, Record<string, number>>();
  readonly #errors = new Map<string, number>();

  /** @param scopesOf what a credential may do; undefined: nobody was given it */
  constructor(contract: Contract, scopesOf: (secret: string) => readonly string[] | undefined) {
    this.#contract = contract;
    this.#scopesOf = scopesOf;
  }

  note(exchange: Exchange): void {
    const { operation, body, status } = exchange;
    const code = valueAt(body, this.#contract.errorShape.code);
    if (status >= 400 && typeof code === "string") this.#errors.set(code, (this.#errors.get(code) ?? 0) + 1);
    if (operation === undefined) return;
    const declared = responseFor(operation.responses, status)?.status ?? String(status);
    increase(this.#statuses, operation.id, declared);
    for (const name of [
      ...sentNames(exchange, operation),
      ...credentialRows(this.#contract, exchange, operation, this.#scopesOf),
    ])
      increase(this.#rows, `${operation.id} ${name}`, declared);
  }

  report(): CoverageReport {
    return {
      operations: this.#contract.operations.map((operation) => this.#operation(operation)),
      errors: this.#contract.errors.map(({ code, status, place }) => ({
        code,
        status,
        place,
        count: this.#errors.get(code) ?? 0,
      })),
    };
  }

  #operation(operation: OperationContract): OperationCoverage {
    const { id, method, path, place, responses } = operation;
    const counts = this.#statuses.get(id) ?? {};
    const declared = responses.map(({ status }) => status);
    const others = Object.keys(counts).filter((status) => !declared.includes(status));
    return {
      id,
      method,
      path,
      place,
      requests: Object.values(counts).reduce((sum, count) => sum + count, 0),
      statuses: [...declared, ...others].map((status) => ({
        status,
        declared: declared.includes(status),
        count: counts[status] ?? 0,
      })),
      rows: rowsOf(this.#contract, operation).map(({ kind, name }) => ({
        kind,
        name,
        counts: this.#rows.get(`${id} ${kind} ${name}`) ?? {},
      })),
    };
  }
}

/** Everything that can be varied about an operation. */
function rowsOf(contract: Contract, operation: OperationContract): readonly Omit<CoverageRow, "counts">[] {
  const schema = operation.body?.content[0]?.schema;
  const fields = schema === undefined ? [] : Object.keys(propertiesOf(contract, schema));
  const scopes = [
    ...new Set(operation.security.flatMap((one) => one.flatMap(({ scopes: needed }) => needed))),
  ];
  const credentials =
    operation.security.length === 0
      ? []
      : ["none", "unknown or ended", ...scopes.flatMap((scope) => [`with ${scope}`, `without ${scope}`])];
  return [
    ...operation.parameters.map(({ in: kind, name }) => ({ kind, name })),
    ...fields.map((name) => ({ kind: "body" as const, name })),
    ...credentials.map((name) => ({ kind: "credential" as const, name })),
  ];
}

function increase(table: Map<string, Record<string, number>>, key: string, status: string): void {
  const counts = table.get(key) ?? {};
  counts[status] = (counts[status] ?? 0) + 1;
  table.set(key, counts);
}
