import type { Verdict } from "../../../control/generated/types.ts";
import { count } from "../core/words.ts";

/** The verdict in one line. */
export function verdictLine({ requests, rules }: Verdict): string {
  const of = (severity: string) =>
    rules
      .filter((rule) => rule.severity === severity)
      .reduce((sum, { findings }) => sum + findings.length, 0);
  const found = [
    [of("violation"), "violation"],
    [of("advice"), "piece of advice"],
  ] as const;
  const words = found
    .filter(([number]) => number > 0)
    .map(([number, word]) => count(number, word, word === "violation" ? "violations" : "pieces of advice"));
  const watched = count(requests, "request");
  if (requests === 0) return "No requests yet";
  return words.length === 0 ? `Nothing to complain of in ${watched}` : `${words.join(", ")} in ${watched}`;
}
