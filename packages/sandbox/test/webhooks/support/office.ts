import { expect, onTestFinished } from "vitest";
import { type Post, type PostOptions, post, tenant } from "./post.ts";

/** Delivers for one test, and fails it where a fault was reported. */
export function office(options: PostOptions = {}): Post {
  const made = post(options);
  onTestFinished(async () => {
    await made.close();
    expect(made.faults).toEqual([]);
  });
  return made;
}

/** Newest first. */
export function deliveriesOf(p: Post, filter: { webhook?: string; event?: string } = {}) {
  return p.inStore((store) => store.deliveries.list(tenant.organization, filter, 1_000));
}

export function attemptsOf(p: Post, delivery: string | undefined) {
  return p.inStore((store) => store.deliveryAttempts.of(delivery ?? ""));
}
