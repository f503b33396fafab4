import type { EventSchedule } from "../../model/types.ts";
import { defineExtension } from "../extension.ts";
import { positiveInteger, record } from "../shapes.ts";

/** `x-event-schedule` on the operation of a webhook. */
export const eventSchedule = defineExtension({
  name: "x-event-schedule",
  on: "operation",
  meaning:
    "When the event comes by itself: every day at a time (UTC), every so many days, or at milestones (a first one, then times each factor in turn).",
  example: { dailyAt: "23:55" },
  schema: {
    ...record(
      {
        dailyAt: { type: "string", pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$" },
        everyDays: positiveInteger,
        milestones: record({
          first: positiveInteger,
          factors: { type: "array", minItems: 1, items: { type: "number", exclusiveMinimum: 1 } },
        }),
      },
      ["dailyAt", "everyDays", "milestones"],
    ),
    minProperties: 1,
    maxProperties: 1,
  },
  convert: (raw: EventSchedule): EventSchedule => raw,
});
