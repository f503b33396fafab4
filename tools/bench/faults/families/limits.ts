import {
  answered,
  between,
  described,
  type Fault,
  is,
  isError,
  isSuccess,
  object,
  rewritten,
  standIn,
  withHeader,
  withoutHeader,
} from "../fault.ts";

const family = "rate limits";
const refused = is(429);
const always = (): boolean => true;
const less = (value: string): string => String(Math.max(0, Number(value) - 1));
const more = (value: string): string => String(Number(value) + 1);

export const limits: readonly Fault[] = [
  {
    id: "limit-one-more",
    family,
    title: "Basic allows 101 requests a minute, and says 100.",
    parts: (unbroken) => {
      const { description } = described((draft) => {
        for (const plan of draft.rateLimits?.plans ?? []) plan.requestsPerMinute += 1;
      })(unbroken);
      return {
        ...(description === undefined ? {} : { description }),
        through: (listened) => ({
          ...listened,
          answer: async (request) => withHeader(await listened.answer(request), "X-RateLimit-Limit", less),
        }),
      };
    },
  },
  {
    id: "limit-one-less",
    family,
    title: "Every plan allows one request a minute less.",
    parts: described((draft) => {
      for (const plan of draft.rateLimits?.plans ?? []) plan.requestsPerMinute -= 1;
    }),
  },
  {
    id: "limit-burst-unchecked",
    family,
    title: "The limit per second is announced and not kept.",
    parts: (unbroken) => {
      const plans = unbroken.rateLimits?.plans ?? [];
      const { description } = described((draft) => {
        for (const plan of draft.rateLimits?.plans ?? []) plan.requestsPerSecond = 1_000_000;
      })(unbroken);
      return {
        ...(description === undefined ? {} : { description }),
        through: (listened) => ({
          ...listened,
          async answer(request) {
            const made = await listened.answer(request);
            const limit = made.headers.find(([name]) => name === "X-RateLimit-Limit")?.[1];
            const plan = plans.find(({ requestsPerMinute }) => String(requestsPerMinute) === limit);
            const burst = plan?.requestsPerSecond ?? 20;
            const named = withHeader(made, "X-RateLimit-Burst-Limit", () => String(burst));
            return withHeader(named, "X-RateLimit-Burst-Remaining", (left) =>
              String(Math.max(0, burst - (1_000_000 - Number(left)))),
            );
          },
        }),
      };
    },
  },
  {
    id: "limit-daily-unchecked",
    family,
    title: "The limit per day is not kept.",
    parts: described((draft) => {
      for (const plan of draft.rateLimits?.plans ?? []) plan.requestsPerDay = null;
    }),
  },
  {
    id: "limit-shared-by-keys",
    family,
    title: "The keys of an organization share one limit.",
    parts: described((draft) => {
      for (const partition of draft.rateLimits?.partitions ?? []) partition.by = "organization";
    }),
  },
  {
    id: "limit-per-token",
    family,
    title: "Each OAuth token has a limit of its own.",
    parts: described((draft) => {
      for (const partition of draft.rateLimits?.partitions ?? []) partition.by = "key";
    }),
  },
  {
    id: "limit-retry-after-short",
    family,
    title: "Retry-After is a second short, in header and body.",
    parts: (unbroken) => {
      const inBody = rewritten({ status: refused }, (body) => {
        const error = object(body["error"]);
        error["retry_after"] = Math.max(0, Number(error["retry_after"]) - 1);
      })(unbroken);
      const inHeader = answered({ status: refused }, (made) => withHeader(made, "Retry-After", less))(
        unbroken,
      );
      return {
        through: (listened) => inHeader.through?.(inBody.through?.(listened) ?? listened) ?? listened,
      };
    },
  },
  {
    id: "limit-retry-after-long",
    family,
    title: "Retry-After is a minute too long, in header and body.",
    parts: (unbroken) => {
      const inBody = rewritten({ status: refused }, (body) => {
        const error = object(body["error"]);
        error["retry_after"] = Number(error["retry_after"]) + 60;
      })(unbroken);
      const later = (value: string): string => String(Number(value) + 60);
      const inHeader = answered({ status: refused }, (made) => withHeader(made, "Retry-After", later))(
        unbroken,
      );
      return {
        through: (listened) => inHeader.through?.(inBody.through?.(listened) ?? listened) ?? listened,
      };
    },
  },
  {
    id: "limit-retry-after-differs",
    family,
    title: "error.retry_after is another number than Retry-After.",
    parts: rewritten({ status: refused }, (body) => {
      const error = object(body["error"]);
      error["retry_after"] = Number(error["retry_after"]) + 1;
    }),
  },
  {
    id: "limit-no-retry-after",
    family,
    title: "A 429 comes without Retry-After.",
    parts: answered({ status: refused }, (made) => withoutHeader(made, "Retry-After")),
  },
  {
    id: "limit-headers-missing-on-errors",
    family,
    title: "Errors come without the rate-limit headers.",
    parts: answered({ status: isError }, (made) =>
      ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"].reduce(withoutHeader, made),
    ),
  },
  {
    id: "limit-burst-headers-missing",
    family,
    title: "Answers to lists come without the burst headers.",
    parts: answered({ method: "GET", path: /^\/accounts$/, status: isSuccess }, (made) =>
      ["X-RateLimit-Burst-Limit", "X-RateLimit-Burst-Remaining"].reduce(withoutHeader, made),
    ),
  },
  {
    id: "limit-remaining-off-by-one",
    family,
    title: "X-RateLimit-Remaining is one more than is left.",
    parts: answered({ status: always }, (made) => withHeader(made, "X-RateLimit-Remaining", more)),
  },
  {
    id: "limit-reset-in-milliseconds",
    family,
    title: "X-RateLimit-Reset is in milliseconds.",
    parts: answered({ status: always }, (made) => withHeader(made, "X-RateLimit-Reset", (at) => `${at}000`)),
  },
  {
    id: "limit-reset-of-the-next-window",
    family,
    title: "X-RateLimit-Reset names the end of the window after this one.",
    parts: answered({ status: always }, (made) =>
      withHeader(made, "X-RateLimit-Reset", (at) => String(Number(at) + 60)),
    ),
  },
  {
    id: "limit-window-never-resets",
    family,
    title: "Whoever was over the limit once stays over it.",
    parts: between((answer) => {
      const over = new Map<string, Awaited<ReturnType<typeof answer>>>();
      return async (request) => {
        const caller = request.header("authorization") ?? "";
        const made = await answer(request);
        const known = over.get(caller);
        if (known !== undefined) return standIn(known, made);
        if (made.status === 429) over.set(caller, made);
        return made;
      };
    }),
  },
  {
    id: "limit-refused-requests-count",
    family,
    title: "A caller that was refused is refused once more after the wait.",
    parts: between((answer) => {
      const debts = new Map<string, Awaited<ReturnType<typeof answer>>>();
      return async (request) => {
        const caller = request.header("authorization") ?? "";
        const made = await answer(request);
        if (made.status === 429) {
          debts.set(caller, made);
          return made;
        }
        const debt = debts.get(caller);
        debts.delete(caller);
        return debt === undefined ? made : standIn(debt, made);
      };
    }),
  },
  {
    id: "limit-503-instead-of-429",
    family,
    title: "Over the limit, 503 is answered.",
    parts: answered({ status: refused }, (made) => ({ ...made, status: 503 })),
  },
];
