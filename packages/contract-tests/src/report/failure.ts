import { curlOf } from "../http/curl.ts";
import { Breach } from "../suite/breach.ts";
import type { Run } from "../suite/run.ts";
import type { Failure } from "./result.ts";
import type { Vault } from "./vault.ts";

export interface Circumstances {
  readonly run: Run;
  /** The promise's own. */
  readonly place: string;
  readonly seed: number;
  readonly vault: Vault;
  /** File, line and column of a place. */
  readonly locate: (place: string) => string | undefined;
}

const longest = 2000;

/** What a reader needs to see a failure again. */
export function failureOf(error: unknown, { run, place, seed, vault, locate }: Circumstances): Failure {
  const breach = error instanceof Breach ? error : undefined;
  const exchange = breach?.exchange ?? run.exchanges.at(-1);
  const operation = exchange?.operation;
  for (const secret of run.secrets) vault.add(secret);
  const exact = breach?.place ?? place;
  return {
    kind: breach === undefined ? "error" : "breach",
    message: vault.mask(breach?.message ?? messageOf(error)),
    operation:
      operation === undefined ? null : { id: operation.id, method: operation.method, path: operation.path },
    place: exact,
    location: locate(exact) ?? locate(place) ?? null,
    came: exchange === undefined ? null : { status: exchange.status, body: cut(vault.mask(exchange.text)) },
    seed,
    curl: exchange === undefined ? null : vault.mask(curlOf(exchange)),
  };
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** With its causes: `fetch failed` alone tells nobody anything. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause === undefined ? error.message : `${error.message}: ${messageOf(cause)}`;
}
