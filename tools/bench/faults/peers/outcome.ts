import type { Family } from "../fault.ts";

/** What the kill-rate command says of a fault. */
export interface OwnOutcome {
  readonly id: string;
  readonly killed: boolean;
  /** Title of the broken promise. */
  readonly by: string | null;
}

/** One fault, and what each tool says of it that it does not say of the unbroken sandbox. */
export interface Outcome {
  readonly id: string;
  readonly family: Family;
  readonly title: string;
  /** Null where it was not asked. */
  readonly contractTests: OwnOutcome | null;
  readonly dredd: readonly string[];
  readonly prism: readonly string[];
  /** Why a tool could not be run at all; no catch. */
  readonly errors: readonly string[];
}

/** @throws Error where the file is something else. */
export function readOwn(json: string): ReadonlyMap<string, OwnOutcome> {
  const read: unknown = JSON.parse(json);
  if (!(Array.isArray(read) && read.every(isOwn)))
    throw new Error("--ours: want an array of {id, outcome, by}, as the kill-rate command writes it.");
  return new Map(read.map(({ id, outcome, by }) => [id, { id, killed: outcome === "killed", by }]));
}

interface Written extends Pick<OwnOutcome, "id" | "by"> {
  readonly outcome: string;
}

function isOwn(value: unknown): value is Written {
  return typeof value === "object" && value !== null && "id" in value && "outcome" in value && "by" in value;
}
