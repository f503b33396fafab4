/** Where a program no longer compiles: which line of the consumer, and what that line uses. */
import type { CompileError } from "./compiled.ts";

export interface Felt {
  readonly entry: string;
  readonly act: string;
  /** `Account.status`, `Outfame.accounts.list`. */
  readonly symbol: string;
  /** `GET /accounts`, for what stands for an operation. */
  readonly operation: string | undefined;
  readonly code: number;
  readonly messages: readonly string[];
  /** The line that does not compile. */
  readonly source: string;
}

/** `entries` gives the specifier of each file of the consumer. */
export function locate(
  error: CompileError,
  files: ReadonlyMap<string, string>,
  entries: ReadonlyMap<string, string>,
): Felt {
  const lines = files.get(error.file)?.split("\n") ?? [];
  const source = lines[error.line - 1]?.trim() ?? "";
  const marks = lines.slice(0, error.line).reverse();
  const mark = marks.find((line) => line.trimStart().startsWith("//# "))?.trim() ?? "";
  const [, act = "use", symbol = error.file, operation] =
    /^\/\/# (\w+) (.*?)(?: \| ([A-Z]+ \S+))?$/.exec(mark) ?? [];
  // The name whose parameters are others is what changed, wherever it is used.
  const [, generic] = /^Generic type '(\w+)/.exec(error.messages[0] ?? "") ?? [];
  const within = error.messages.flatMap(
    (message) => /^Types of property '(.+)' are incompatible/.exec(message)?.[1] ?? [],
  );
  const exact = act === "give" ? [symbol, ...within].join(".") : symbol;
  return {
    entry: entries.get(error.file) ?? error.file,
    act,
    symbol: generic ?? exact,
    operation,
    code: error.code,
    messages: error.messages,
    source,
  };
}
