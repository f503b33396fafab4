import { type Code, code } from "../../../emit/code.ts";
import type { Api, EventSchedule } from "../../../model/types.ts";
import type { Promised } from "../promise.ts";

/** Those of deliveries, where the document has a policy of delivery. */
export function webhookPromises(api: Api): readonly Promised[] {
  if (api.webhookDelivery === undefined || api.events.length === 0) return [];
  const policy = "#/x-webhook-delivery";
  const about: readonly (readonly [string, string, Code])[] = [
    [
      "An endpoint gets the events that it subscribed to, and no others",
      policy,
      code`checks.deliversWhatIsSubscribed`,
    ],
    [
      "An endpoint gets nothing more once its webhook is deleted, and nothing of another organization",
      policy,
      code`checks.deliversToNobodyElse`,
    ],
    [
      "An endpoint's URL has one of the schemes that are allowed",
      `${policy}/urlSchemes`,
      code`checks.refusesOtherUrlSchemes`,
    ],
    [
      "A failed delivery is repeated exactly on schedule, and then no more",
      `${policy}/retryAfterSeconds`,
      code`checks.retriesOnSchedule`,
    ],
    [
      "A delivery that an endpoint has taken is not repeated",
      `${policy}/retryAfterSeconds`,
      code`checks.stopsWhenTaken`,
    ],
    ["A delivery is taken by a status of success, and by no other", policy, code`checks.judgesByStatus`],
    [
      "An endpoint has the time to answer that is said",
      `${policy}/timeoutSeconds`,
      code`checks.waitsForAnswer`,
    ],
    [
      "A webhook is disabled after exactly so many failures in a row",
      `${policy}/disableAfterConsecutiveFailures`,
      code`checks.disables`,
    ],
    ["A webhook's secret is shown once", policy, code`checks.showsSecretOnce`],
  ];
  return [
    ...api.events.map(({ name, pointer }) => ({
      title: `Event ${name} is delivered signed, under an id of its own, as described`,
      place: pointer,
      check: code`checks.deliversSigned`,
      given: [name],
    })),
    ...api.events
      .filter(({ name }) => /^[a-z]+\.[a-z_]+_changed$/.test(name))
      .map(({ name, pointer }) => ({
        title: `Event ${name} comes whenever an operation changes what it is named after`,
        place: pointer,
        check: code`checks.tellsOfChanges`,
        given: [name],
      })),
    ...api.events.flatMap(({ name, pointer, schedule }) =>
      schedule === undefined
        ? []
        : [
            {
              title: `Event ${name} comes by itself ${whenOf(schedule)}`,
              place: `${pointer}/x-event-schedule`,
              check: code`checks.comesOnSchedule`,
              given: [name],
            },
          ],
    ),
    ...about.map(([title, place, check]) => ({ title, place, check, given: [] })),
  ];
}

function whenOf({ dailyAt, everyDays, milestones }: EventSchedule): string {
  if (dailyAt !== undefined) return `every day at ${dailyAt} UTC`;
  if (everyDays !== undefined) return `every ${everyDays} days`;
  return milestones === undefined ? "on schedule" : `at each milestone, from ${milestones.first} on`;
}
