import type { Api, Event, EventSchedule } from "../../../model/types.ts";
import { decimal, plural } from "../words.ts";

/** The events that a text of the document names, as code. */
export function eventsNamedIn(api: Api, ...texts: readonly (string | undefined)[]): readonly Event[] {
  const all = texts.join("\n");
  return api.events.filter(({ name }) => all.includes(`\`${name}\``));
}

/** When an event comes by itself: `Every day at 23:55 UTC.` */
export function scheduleSentence({ dailyAt, everyDays, milestones }: EventSchedule): string {
  if (dailyAt !== undefined) return `Every day at ${dailyAt} UTC.`;
  if (everyDays !== undefined) {
    return everyDays === 1 ? "Every day." : `Every ${plural(everyDays, "day")}.`;
  }
  if (milestones !== undefined)
    return `When the number first reaches ${milestoneList(milestones)}, and so on.`;
  return "";
}

/** The first few milestones: `100, 500, 1,000, 5,000, 10,000`. */
function milestoneList({ first, factors }: NonNullable<EventSchedule["milestones"]>): string {
  const row = [first];
  for (let index = 0; row.length < 5; index++) {
    row.push((row.at(-1) ?? first) * (factors[index % factors.length] ?? 2));
  }
  return row.map(decimal).join(", ");
}
