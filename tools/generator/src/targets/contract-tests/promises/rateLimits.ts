import { code } from "../../../emit/code.ts";
import type { Api } from "../../../model/types.ts";
import { nameOf, ownOperations } from "../operations.ts";
import type { Promised } from "../promise.ts";

export function rateLimitPromises(api: Api): readonly Promised[] {
  const { rateLimits } = api;
  if (rateLimits === undefined) return [];
  const place = "#/x-rate-limits";
  const { plans, partitions } = rateLimits;
  const plain = plans.flatMap((plan) => {
    const at = `${place}/plans/${plan.name}`;
    return [
      {
        title: `Plan ${plan.name} counts requests in its headers as it says`,
        place: at,
        check: code`checks.countsInHeaders`,
        given: [plan.name],
      },
    ];
  });
  const windows = (["second", "minute", "day"] as const).flatMap((window) =>
    plans.some((plan) => limitOf(plan, window) !== undefined)
      ? [
          {
            title: `Exactly the requests that a plan allows in a ${window} pass, and the next window begins anew`,
            place: `${place}/plans`,
            check: code`checks.passesExactly`,
            given: [window],
          },
        ]
      : [],
  );
  return [
    ...plain,
    ...windows,
    {
      title: "Exactly as many requests pass when they come at once",
      place,
      check: code`checks.passesExactlyInParallel`,
      given: [],
    },
    {
      title: "Waiting as long as told is enough, and waiting less is not",
      place,
      check: code`checks.tellsHowLongToWait`,
      given: [],
    },
    ...partitions.map(({ scheme, by }) => ({
      title:
        by === "key"
          ? `Each credential of ${scheme} is counted on its own`
          : `Credentials of ${scheme} share the limit of their organization`,
      place: `${place}/partitions/${scheme}`,
      check: by === "key" ? code`checks.countsEachKey` : code`checks.sharesLimit`,
      given: [scheme],
    })),
    ...ownOperations(api).map((operation) => ({
      title: `${nameOf(operation)} is counted, whether it succeeds or not`,
      place: operation.pointer,
      check: code`checks.counts`,
      given: [operation.id],
    })),
  ];
}

function limitOf(
  plan: {
    requestsPerMinute: number;
    requestsPerSecond: number | undefined;
    requestsPerDay: number | undefined;
  },
  window: "second" | "minute" | "day",
): number | undefined {
  if (window === "minute") return plan.requestsPerMinute;
  return window === "second" ? plan.requestsPerSecond : plan.requestsPerDay;
}
