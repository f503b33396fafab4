import type { Exchange } from "./exchange.ts";

/** Something that a caller should not have done. */
export interface Misconduct {
  readonly exchange: Pick<Exchange, "id" | "at" | "credential">;
  readonly message: string;
}

/** What the documentation asks of callers, and how it is seen that one does not. */
export interface Rule {
  /** Stable, for programs. */
  readonly name: string;
  readonly title: string;
  /** Advice is what there may be a good reason not to follow. */
  readonly severity: "violation" | "advice";
  /** Looks at one exchange after the other. @returns what is wrong with this one. */
  watch(exchange: Exchange): string | undefined;
  /** What is wrong if nothing more comes. */
  open?(): readonly Misconduct[];
}

/** Who called, as far as anybody knows. */
export function callerOf({ credential }: Exchange): string | undefined {
  return credential?.id;
}

/** What makes two requests of one caller the same but for their headers. */
export function requestKey(exchange: Exchange): string {
  return `${callerOf(exchange)} ${exchange.method} ${exchange.target} ${exchange.fingerprint ?? ""}`;
}
