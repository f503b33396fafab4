import type { Contract } from "../contract.ts";
import { secretOf } from "../report/sent.ts";
import { NotExercised } from "../suite/breach.ts";

export type Send = (request: Request) => Promise<Response>;

/** Time, so that tests need not wait. */
export interface Waiting {
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
}

/** Requests that are left for others who use the same key. */
const reserve = 1;
/** Seconds that are waited for at most where a request is refused: more is a day's limit. */
const longest = 120;

interface Window {
  left: number;
  /** What there is in a new one. */
  size: number;
  readonly milliseconds: number;
  /** When it is over, in milliseconds since 1970. */
  ends: number;
}

interface Bucket {
  readonly minute: Window;
  readonly second: Window;
  /** Requests that are sent and not answered. */
  underWay: number;
}

/**
 * Keeps under a deployment's limits: reads the headers that the document names, and waits before a window is used up.
 * What is refused with `429` all the same, because others use the key too, is sent again after `Retry-After`.
 */
export function polite(send: Send, contract: Contract, io: Waiting): Send {
  const { rateLimits } = contract;
  if (rateLimits === null) return send;
  const buckets = new Map<string, Bucket>();
  const { limit, remaining, reset, burstLimit, burstRemaining, retryAfter } = rateLimits.headers;

  const bucketOf = (request: Request): Bucket => {
    const key = `${secretOf(contract, request.headers, request.url) ?? ""} ${ownLimit(contract, request)}`;
    const found = buckets.get(key) ?? { minute: fresh(60_000), second: fresh(1000), underWay: 0 };
    buckets.set(key, found);
    return found;
  };

  const admit = async (bucket: Bucket): Promise<void> => {
    for (const window of [bucket.minute, bucket.second]) {
      renew(window, io.now());
      while (window.left <= reserve) {
        await io.wait(Math.max(window.ends - io.now(), 1));
        renew(window, io.now());
      }
      window.left -= 1;
    }
    bucket.underWay += 1;
  };

  const note = (bucket: Bucket, { headers }: Response): void => {
    const number = (name: string | null): number | undefined => {
      const text = name === null ? null : headers.get(name);
      return text !== null && /^\d+$/.test(text) ? Number(text) : undefined;
    };
    const date = Date.parse(headers.get("date") ?? "");
    const seconds = (number(reset) ?? Number.POSITIVE_INFINITY) - Math.floor((date || io.now()) / 1000);
    // Those that are under way may not be counted yet.
    const learn = (window: Window, left: string | null, size: string | null, ends: number): void => {
      window.size = Math.max(number(size) ?? window.size, reserve + 1);
      const known = number(left);
      if (known === undefined) return;
      window.left = known - bucket.underWay;
      window.ends = ends;
    };
    // A clock that is elsewhere must not make anybody wait longer than a window lasts.
    learn(bucket.minute, remaining, limit, io.now() + Math.min(Math.max(seconds + 1, 1), 61) * 1000);
    learn(bucket.second, burstRemaining, burstLimit, io.now() + 1000);
  };

  return async (request) => {
    const bucket = bucketOf(request);
    for (let attempt = 1; ; attempt += 1) {
      await admit(bucket);
      const response = await send(request.clone()).finally(() => {
        bucket.underWay -= 1;
      });
      note(bucket, response);
      if (response.status !== 429) return response;
      const wait = Number(response.headers.get(retryAfter ?? "retry-after") ?? Number.NaN);
      if (attempt === 3 || !(wait <= longest))
        throw new NotExercised(
          `the deployment refuses further requests (429, Retry-After ${wait}): run again when the limit of the key begins anew`,
        );
      await response.body?.cancel();
      await io.wait(wait * 1000);
    }
  };
}

function fresh(milliseconds: number): Window {
  return { left: Number.POSITIVE_INFINITY, size: Number.POSITIVE_INFINITY, milliseconds, ends: 0 };
}

/** Begins the next window where this one is over. */
function renew(window: Window, now: number): void {
  if (now < window.ends || window.ends === 0) return;
  window.left = window.size;
  window.ends = now + window.milliseconds;
}

/** Path of the operation that a request is for, where it has limits of its own; else empty. */
function ownLimit({ operations, basePath }: Contract, { method, url }: Request): string {
  const { pathname } = new URL(url);
  const found = operations.find(
    (operation) =>
      operation.rateLimits !== null &&
      operation.method === method &&
      matches(basePath + operation.path, pathname),
  );
  return found?.path ?? "";
}

/** Whether a path is of a template: `/accounts/{account_id}`. Base paths may differ between deployments. */
export function matches(template: string, pathname: string): boolean {
  const [want, have] = [template.split("/").slice(1), pathname.split("/").slice(1)];
  const from = have.length - want.length;
  return from >= 0 && want.every((part, index) => /^\{.*\}$/.test(part) || part === have[from + index]);
}
