import type { ApiPromise, FunctionCaller, RequestOptions } from "@outfame/runtime";
import type { AdvanceClockError, FreezeClockError, GetClockError, ResumeClockError } from "../resources/clock.ts";
import type { ClockAdvance, ClockModel } from "../types/clock.ts";
import * as operations from "../operations/clock.ts";

/**
 * Tell the time.
 *
 * `GET /clock`
 */
export function getClock(caller: FunctionCaller, options?: RequestOptions): ApiPromise<ClockModel, GetClockError> {
  return caller.send(operations.getClock, {}, options);
}

/**
 * Move forward.
 *
 * Goes from one thing that falls due to the next, lets each be done at its own time, and answers when
 * all of it is over and the clock has arrived.
 *
 * `POST /clock/advance`
 */
export function advanceClock(caller: FunctionCaller, body: ClockAdvance, options?: RequestOptions): ApiPromise<ClockModel, AdvanceClockError> {
  return caller.send(operations.advanceClock, { body }, options);
}

/**
 * Stand still.
 *
 * `POST /clock/freeze`
 */
export function freezeClock(caller: FunctionCaller, options?: RequestOptions): ApiPromise<ClockModel, FreezeClockError> {
  return caller.send(operations.freezeClock, {}, options);
}

/**
 * Go on from where it stands.
 *
 * `POST /clock/resume`
 */
export function resumeClock(caller: FunctionCaller, options?: RequestOptions): ApiPromise<ClockModel, ResumeClockError> {
  return caller.send(operations.resumeClock, {}, options);
}
