import {
  type ApiErrorOf,
  type ApiPromise,
  type RequestOptions,
  Resource,
  type TransportError,
  type UnrecognizedApiError,
} from "@outfame/runtime";
import { advanceClock, freezeClock, getClock, resumeClock } from "../operations/clock.ts";
import type { ClockAdvance, ClockModel } from "../types/clock.ts";
import type { ErrorModel } from "../types/shared.ts";

/** One clock for everything. It only moves forward. */
export class ClockResource extends Resource {
  /**
   * Tell the time.
   *
   * `GET /clock`
   */
  get(options?: RequestOptions): ApiPromise<ClockModel, GetClockError> {
    return this.transport.send(getClock, {}, options);
  }

  /**
   * Move forward.
   *
   * Goes from one thing that falls due to the next, lets each be done at its own time, and answers when
   * all of it is over and the clock has arrived.
   *
   * `POST /clock/advance`
   */
  advance(body: ClockAdvance, options?: RequestOptions): ApiPromise<ClockModel, AdvanceClockError> {
    return this.transport.send(advanceClock, { body }, options);
  }

  /**
   * Stand still.
   *
   * `POST /clock/freeze`
   */
  freeze(options?: RequestOptions): ApiPromise<ClockModel, FreezeClockError> {
    return this.transport.send(freezeClock, {}, options);
  }

  /**
   * Go on from where it stands.
   *
   * `POST /clock/resume`
   */
  resume(options?: RequestOptions): ApiPromise<ClockModel, ResumeClockError> {
    return this.transport.send(resumeClock, {}, options);
  }
}

/** Every way `getClock` can fail. */
export type GetClockError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `advanceClock` can fail. */
export type AdvanceClockError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `freezeClock` can fail. */
export type FreezeClockError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;

/** Every way `resumeClock` can fail. */
export type ResumeClockError = ApiErrorOf<400, "http_400", ErrorModel> | UnrecognizedApiError | TransportError;
