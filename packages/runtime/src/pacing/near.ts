import type { RateLimit } from "../rate-limit.ts";

/** Whether less than a third of a window is left, or nothing is. */
export function isNear({ status }: Response, rateLimit: RateLimit | undefined): boolean {
  const few = ({ limit = 0, remaining = limit }: Partial<RateLimit> = {}) => remaining * 3 < limit;
  return status === 429 || few(rateLimit) || few(rateLimit?.burst);
}
