import type { ApiDescription } from "../description.ts";
import type { Exchange } from "./exchange.ts";
import type { Misconduct, Rule } from "./rule.ts";
import { earlyRetry } from "./rules/earlyRetry.ts";
import { finishedWalk } from "./rules/finishedWalk.ts";
import { keptIdempotencyKey } from "./rules/keptIdempotencyKey.ts";
import { pointlessRetry } from "./rules/pointlessRetry.ts";
import { singleRefresh } from "./rules/singleRefresh.ts";

export interface RuleVerdict extends Pick<Rule, "name" | "title" | "severity"> {
  readonly passed: boolean;
  /** The first hundred. */
  readonly findings: readonly Misconduct[];
}

export interface Verdict {
  /** Whether no rule was violated. */
  readonly passed: boolean;
  /** How many requests were watched. */
  readonly requests: number;
  readonly rules: readonly RuleVerdict[];
}

const mostFindings = 100;

/** Watches callers, and tells what they did that the documentation asks them not to do. */
export class Watch {
  readonly #makeRules: () => readonly Rule[];
  #rules: readonly Rule[] = [];
  #findings = new Map<string, Misconduct[]>();
  #requests = 0;

  constructor(description: ApiDescription) {
    const { operations, errors, rateLimits } = description;
    const idempotent = new Set(
      operations.filter(({ idempotency }) => idempotency !== null).map(({ id }) => id),
    );
    this.#makeRules = () => [
      earlyRetry(rateLimits?.error ?? null),
      singleRefresh(),
      keptIdempotencyKey(idempotent),
      pointlessRetry(errors),
      finishedWalk(),
    ];
    this.clear();
  }

  /** Begins anew. */
  clear(): void {
    this.#rules = this.#makeRules();
    this.#findings = new Map();
    this.#requests = 0;
  }

  observe(exchange: Exchange): void {
    this.#requests += 1;
    for (const rule of this.#rules) {
      const message = rule.watch(exchange);
      if (message !== undefined) this.note(rule.name, { exchange, message });
    }
  }

  /** Notes what somebody else saw. */
  note(rule: string, misconduct: Misconduct): void {
    const findings = this.#findings.get(rule) ?? [];
    if (findings.length < mostFindings) findings.push(misconduct);
    this.#findings.set(rule, findings);
  }

  verdict(): Verdict {
    const rules = this.#rules.map((rule): RuleVerdict => {
      const { name, title, severity } = rule;
      const findings = [...(this.#findings.get(name) ?? []), ...(rule.open?.() ?? [])].slice(0, mostFindings);
      return { name, title, severity, passed: findings.length === 0, findings };
    });
    const passed = rules.every((rule) => rule.passed || rule.severity === "advice");
    return { passed, requests: this.#requests, rules };
  }
}
