import { dayOf, formatDay, parseDay } from "../core/days.ts";
import { type FieldError, invalidRequest } from "../errors/apiError.ts";

/** Whole days in UTC, both ends included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SpanRequest {
  readonly period: string;
  readonly start_date?: string | undefined;
  readonly end_date?: string | undefined;
}

/**
 * The days that a report is asked for: so many up to today (`30d`), or those of `custom`.
 * @throws ApiError invalid_request where the dates don't fit the period or each other.
 */
export function spanOf(request: SpanRequest, now: number): Span {
  const today = dayOf(now);
  const { period, start_date: from, end_date: to } = request;
  const days = /^(\d+)d$/.exec(period)?.[1];
  const faults = days === undefined ? customFaults(from, to, today) : fixedFaults(request);
  if (faults.length > 0) throw invalidRequest(faults);
  if (days !== undefined) return { start: today - Number(days) + 1, end: today };
  return { start: parseDay(from ?? ""), end: parseDay(to ?? "") };
}

function fixedFaults({ period, start_date: from, end_date: to }: SpanRequest): readonly FieldError[] {
  const given = [...(from === undefined ? [] : ["start_date"]), ...(to === undefined ? [] : ["end_date"])];
  return given.map((field) => ({
    field,
    message: `is allowed only with period=custom, not with period=${period}`,
  }));
}

function customFaults(
  from: string | undefined,
  to: string | undefined,
  today: number,
): readonly FieldError[] {
  const missing = [...(from === undefined ? ["start_date"] : []), ...(to === undefined ? ["end_date"] : [])];
  if (from === undefined || to === undefined) {
    return missing.map((field) => ({ field, message: "is required with period=custom" }));
  }
  const end = parseDay(to);
  return [
    ...(parseDay(from) > end ? [{ field: "start_date", message: "must not be after end_date" }] : []),
    ...(end > today ? [{ field: "end_date", message: `must not be after today, ${formatDay(today)}` }] : []),
  ];
}
