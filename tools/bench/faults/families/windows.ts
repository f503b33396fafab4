import {
  answered,
  between,
  both,
  described,
  type Fault,
  is,
  isSuccess,
  type Outgoing,
  object,
  type Parts,
  rewritten,
  standIn,
  withHeader,
  withoutHeader,
} from "../fault.ts";
import { remembering, sometimes } from "../ways.ts";

const family = "rate limits";
const refused = is(429);
const always = (): boolean => true;
const plus =
  (count: number) =>
  (value: string): string =>
    String(Math.max(0, Number(value) + count));

function header(made: Outgoing, name: string): number {
  return Number(made.headers.find(([own]) => own === name)?.[1]);
}

/** A plan allows more or less than it says, in one of its windows. */
function secretly(name: string, field: "requestsPerMinute" | "requestsPerSecond", by: number): Parts {
  return (unbroken) => {
    const said = unbroken.rateLimits?.plans.find((plan) => plan.name === name);
    if (said === undefined) throw new Error(`There is no plan ${name}.`);
    const [limit, left] =
      field === "requestsPerMinute"
        ? ["X-RateLimit-Limit", "X-RateLimit-Remaining"]
        : ["X-RateLimit-Burst-Limit", "X-RateLimit-Burst-Remaining"];
    const real = (said[field] ?? 0) + by;
    return both(
      described((draft) => {
        for (const plan of draft.rateLimits?.plans ?? []) if (plan.name === name) plan[field] = real;
      }),
      answered({ status: always }, (made) => {
        if (header(made, limit) !== real) return made;
        return withHeader(withHeader(made, limit, plus(-by)), left, plus(-by));
      }),
    )(unbroken);
  };
}

function daily(name: string, by: number): Parts {
  return described((draft) => {
    for (const plan of draft.rateLimits?.plans ?? [])
      if (plan.name === name && plan.requestsPerDay !== null) plan.requestsPerDay += by;
  });
}

export const windows: readonly Fault[] = [
  {
    id: "window-pro-minute-one-more",
    family,
    title: "Pro allows 501 requests a minute, and says 500.",
    parts: secretly("pro", "requestsPerMinute", 1),
  },
  {
    id: "window-turbo-second-one-more",
    family,
    title: "Turbo allows 401 requests a second, and says 400.",
    parts: secretly("turbo", "requestsPerSecond", 1),
  },
  {
    id: "window-enterprise-second-one-less",
    family,
    title: "Enterprise allows 1999 requests a second, and says 2000.",
    parts: secretly("enterprise", "requestsPerSecond", -1),
  },
  {
    id: "window-turbo-minute-ten-less",
    family,
    title: "Turbo allows 1990 requests a minute, and says 2000.",
    parts: secretly("turbo", "requestsPerMinute", -10),
  },
  {
    id: "window-basic-second-one-more",
    family,
    title: "Basic allows 21 requests a second, and says 20.",
    parts: secretly("basic", "requestsPerSecond", 1),
  },
  {
    id: "window-basic-day-one-more",
    family,
    title: "Basic allows one request more in a day.",
    parts: daily("basic", 1),
  },
  {
    id: "window-basic-day-one-less",
    family,
    title: "Basic allows one request less in a day.",
    parts: daily("basic", -1),
  },
  {
    id: "window-ends-early",
    family,
    title: "Ten seconds before the minute ends, requests over the limit pass.",
    parts: between((answer) => {
      const kept = new Map<string, Outgoing>();
      return async (request) => {
        const made = await answer(request);
        const name = `${request.header("authorization")} ${request.path}`;
        if (isSuccess(made.status)) kept.set(name, made);
        const early =
          made.status === 429 && header(made, "Retry-After") <= 10 && header(made, "Retry-After") > 1;
        const passed = kept.get(name);
        return early && passed !== undefined ? standIn(passed, made) : made;
      };
    }),
  },
  {
    id: "window-ends-late",
    family,
    title: "Two seconds into the next minute, a caller that was refused is still refused.",
    parts: between((answer) => {
      const until = new Map<string, { reset: number; refusal: Outgoing }>();
      return async (request) => {
        const made = await answer(request);
        const caller = request.header("authorization") ?? "";
        const reset = header(made, "X-RateLimit-Reset");
        if (made.status === 429) {
          if (header(made, "X-RateLimit-Remaining") === 0) until.set(caller, { reset, refusal: made });
          return made;
        }
        const late = until.get(caller);
        until.delete(caller);
        return late !== undefined && late.reset + 60 === reset ? standIn(late.refusal, made) : made;
      };
    }),
  },
  {
    id: "window-remaining-goes-up",
    family,
    title: "Every fifth answer says that two more are left than there are.",
    parts: sometimes({ status: always }, 5, (made) => withHeader(made, "X-RateLimit-Remaining", plus(2))),
  },
  {
    id: "window-burst-remaining-stays",
    family,
    title: "X-RateLimit-Burst-Remaining is always the whole burst.",
    parts: answered({ status: always }, (made) =>
      withHeader(made, "X-RateLimit-Burst-Remaining", () => String(header(made, "X-RateLimit-Burst-Limit"))),
    ),
  },
  {
    id: "window-burst-remaining-off-by-one",
    family,
    title: "X-RateLimit-Burst-Remaining is one less than is left.",
    parts: answered({ status: always }, (made) => withHeader(made, "X-RateLimit-Burst-Remaining", plus(-1))),
  },
  {
    id: "window-forbidden-not-counted",
    family,
    title: "A 403 says that it was not counted.",
    parts: answered({ status: is(403) }, (made) => withHeader(made, "X-RateLimit-Remaining", plus(1))),
  },
  {
    id: "window-missing-not-counted",
    family,
    title: "A 404 says that it was not counted.",
    parts: answered({ status: is(404) }, (made) => withHeader(made, "X-RateLimit-Remaining", plus(1))),
  },
  {
    id: "window-created-counted-twice",
    family,
    title: "A new webhook is counted twice.",
    parts: answered({ status: is(201), path: /^\/webhooks$/ }, (made) =>
      withHeader(made, "X-RateLimit-Remaining", plus(-1)),
    ),
  },
  {
    id: "window-deletion-not-counted",
    family,
    title: "A deletion says that nothing was used up.",
    parts: answered({ status: is(204) }, (made) =>
      withHeader(made, "X-RateLimit-Remaining", () => String(header(made, "X-RateLimit-Limit"))),
    ),
  },
  {
    id: "window-refusals-take-from-the-minute",
    family,
    title: "A refusal says that it took one of the minute.",
    parts: answered({ status: refused }, (made) => withHeader(made, "X-RateLimit-Remaining", plus(-1))),
  },
  {
    id: "window-reset-a-second-late",
    family,
    title: "X-RateLimit-Reset is a second late.",
    parts: answered({ status: always }, (made) => withHeader(made, "X-RateLimit-Reset", plus(1))),
  },
  {
    id: "window-reset-in-seconds-to-go",
    family,
    title: "X-RateLimit-Reset is the number of seconds to go.",
    parts: answered({ status: always }, (made) => withHeader(made, "X-RateLimit-Reset", () => "42")),
  },
  {
    id: "window-retry-after-second-long",
    family,
    title: "Retry-After is a second long, in header and body.",
    parts: both(
      rewritten({ status: refused }, (body) => {
        const error = object(body["error"]);
        error["retry_after"] = Number(error["retry_after"]) + 1;
      }),
      answered({ status: refused }, (made) => withHeader(made, "Retry-After", plus(1))),
    ),
  },
  {
    id: "window-retry-after-of-the-minute",
    family,
    title: "Over the limit of a second, Retry-After is the rest of the minute.",
    parts: both(
      rewritten({ status: refused }, (body) => {
        object(body["error"])["retry_after"] = 60;
      }),
      answered({ status: refused }, (made) => withHeader(made, "Retry-After", () => "60")),
    ),
  },
  {
    id: "window-retry-after-as-a-date",
    family,
    title: "Retry-After is a date.",
    parts: answered({ status: refused }, (made) =>
      withHeader(made, "Retry-After", () => "Wed, 05 Mar 2031 12:01:00 GMT"),
    ),
  },
  {
    id: "window-refusal-without-number",
    family,
    title: "The body of a 429 does not say how long to wait.",
    parts: rewritten({ status: refused }, (body) => {
      delete object(body["error"])["retry_after"];
    }),
  },
  {
    id: "window-refusal-code",
    family,
    title: "A 429 has the code too_many_requests.",
    parts: rewritten({ status: refused }, (body) => {
      object(body["error"])["code"] = "too_many_requests";
    }),
  },
  {
    id: "window-no-headers-on-429",
    family,
    title: "A 429 comes without X-RateLimit-Remaining.",
    parts: answered({ status: refused }, (made) => withoutHeader(made, "X-RateLimit-Remaining")),
  },
  {
    id: "window-one-operation-unlimited",
    family,
    title: "Listing accounts is never refused.",
    parts: remembering({ method: "GET", path: /^\/accounts$/, status: refused }, (kept) => kept),
  },
  {
    id: "window-parallel-slips-through",
    family,
    title: "Of requests at once, some more than allowed pass.",
    parts: between((answer) => {
      const crowd = new Map<string, { underWay: number; passed: PromiseWithResolvers<Outgoing> }>();
      return async (request) => {
        const name = `${request.header("authorization")} ${request.path}`;
        const mine = crowd.get(name) ?? { underWay: 0, passed: Promise.withResolvers<Outgoing>() };
        crowd.set(name, mine);
        mine.underWay += 1;
        const made = await answer(request);
        mine.underWay -= 1;
        if (isSuccess(made.status)) mine.passed.resolve(made);
        // Those that are refused while at least five others are under way are taken for one that passed.
        return made.status === 429 && mine.underWay >= 5 ? standIn(await mine.passed.promise, made) : made;
      };
    }),
  },
  {
    id: "window-plan-of-another",
    family,
    title: "Pro counts as Basic does.",
    parts: described((draft) => {
      const [basic, pro] = ["basic", "pro"].map((name) =>
        draft.rateLimits?.plans.find((plan) => plan.name === name),
      );
      if (basic !== undefined && pro !== undefined) pro.requestsPerSecond = basic.requestsPerSecond;
    }),
  },
];
