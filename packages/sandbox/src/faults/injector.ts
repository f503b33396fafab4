import { stream } from "../simulation/chance.ts";
import { concerns, type FaultRule } from "./rule.ts";

/** Faults that were asked for. The same seed and the same requests meet the same faults. */
export class FaultInjector {
  #rules: readonly FaultRule[] = [];
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = stream(seed, "faults");
  }

  /** In the order in which they were asked for. */
  get rules(): readonly FaultRule[] {
    return this.#rules;
  }

  replace(rules: readonly FaultRule[]): void {
    this.#rules = rules;
  }

  /** What this request is to meet: the first rule for its operation that its chance falls on. */
  pick(operation: string): FaultRule | undefined {
    if (this.#rules.length === 0) return undefined;
    const met = this.#rules.find(
      (rule) => concerns(rule, operation) && (rule.probability === 1 || this.#next() < rule.probability),
    );
    if (met === undefined || met.remaining === null) return met;
    this.#rules = this.#rules.map((rule) =>
      rule === met ? { ...rule, remaining: (rule.remaining ?? 1) - 1 } : rule,
    );
    return met;
  }
}
