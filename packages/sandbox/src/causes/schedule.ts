import { dayMilliseconds } from "../core/days.ts";
import type { ScheduleDescription } from "../description.ts";
import type { World } from "../resources/world.ts";
import type { NextOccurrence, Occurrence } from "./recurring.ts";

/** What the document says of when an event comes by itself; null where it does not, or there is no such event. */
export function scheduleOf({ outbox }: World, type: string): ScheduleDescription | null {
  return outbox.describe(type)?.schedule ?? null;
}

/** Of an event that the document has no schedule for: it may have one by the next start. */
export function later({ dueAt, state }: Occurrence): NextOccurrence {
  return { dueAt: dueAt + dayMilliseconds, state };
}

/** Milliseconds from midnight to a time of day, `23:55`. */
export function timeOfDay(text: string): number {
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return (hours * 60 + minutes) * 60_000;
}
