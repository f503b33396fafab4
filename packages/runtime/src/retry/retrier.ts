import { type Call, patienceOf } from "../call.ts";
import type { Clock } from "../clock.ts";
import type { SdkError } from "../errors/sdk-error.ts";
import type { ApiSpec } from "../operation.ts";
import type { PreparedRequest } from "../prepare.ts";
import { RetryBudget } from "./budget.ts";
import { retryDelay } from "./decide.ts";
import { kindOf } from "./kind.ts";

/** Decides for one client which failures are followed by another attempt, and when. */
export class Retrier {
  readonly #api: ApiSpec;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #budget = new RetryBudget();

  constructor(api: ApiSpec, clock: Clock, random: () => number) {
    this.#api = api;
    this.#clock = clock;
    this.#random = random;
  }

  /** Milliseconds to wait before the next attempt; `undefined` when there is to be none. */
  delay(failure: SdkError, call: Call, request: PreparedRequest, retries: number): number | undefined {
    const kind = kindOf(failure, this.#api);
    if (!kind || retries >= call.maxRetries || !isRepeatable(call, request)) return undefined;
    const patience = patienceOf(call, this.#clock);
    const [now, random] = [this.#clock.now(), this.#random()];
    const delay = retryDelay({ failure, kind, retries, patience, now, random });
    // A caller that was too fast is told when to come back: that makes no outage worse.
    return delay === undefined || kind === "throttled" || this.#budget.take() ? delay : undefined;
  }

  /** Takes note of a call that worked after so many retries. */
  succeed(retries: number): void {
    this.#budget.succeed(retries);
  }
}

/** Whether sending it twice has the effect of sending it once, and the body is still there. */
function isRepeatable({ operation, idempotencyKey }: Call, { body }: PreparedRequest): boolean {
  return (operation.idempotent === true || idempotencyKey !== undefined) && !(body instanceof ReadableStream);
}
