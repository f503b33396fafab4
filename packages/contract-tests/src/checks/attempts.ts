import { succeed } from "../plan/fixtures.ts";
import { valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import { isRight } from "./deliveries.ts";
import { cause, type Endpoint, eventsOf, policyOf, subscribe, subscriptionsOf } from "./subscription.ts";

/** How far an attempt may be from its time: the clock is moved in steps of a second. */
const tolerance = 2;

export async function retriesOnSchedule(run: Run): Promise<void> {
  const [type] = eventsOf(run);
  const policy = policyOf(run);
  const endpoint = await subscribe(run, [type]);
  const { deliveries } = endpoint.receiver;
  endpoint.receiver.answer = () => 500;
  await cause(run, type);
  run.check(deliveries.length === 1, `${deliveries.length} first attempts came at once, not 1.`);
  for (const [index, wait] of policy.retryAfterSeconds.entries()) {
    if (wait > tolerance + 1) await run.advance(wait - tolerance - 1);
    run.check(
      deliveries.length === index + 1,
      `Retry ${index + 1} came more than ${tolerance} seconds before its time, ${wait} seconds after the attempt before.`,
    );
    for (let step = 0; step < 2 * tolerance && deliveries.length === index + 1; step += 1)
      await run.advance(1);
    run.check(
      deliveries.length === index + 2,
      `Retry ${index + 1} did not come within ${wait + tolerance} seconds of the attempt before; ${deliveries.length} attempts came in all.`,
    );
  }
  const all = policy.retryAfterSeconds.length + 1;
  await run.advance(2 * 86_400);
  run.check(
    deliveries.length === all,
    `After ${all} attempts that failed, ${deliveries.length - all} more came.`,
  );
  const ids = new Set(deliveries.map(({ headers }) => headers.get("webhook-id")));
  run.check(ids.size === 1, "The attempts of one delivery have different ids.");
  const bodies = new Set(deliveries.map(({ body }) => body));
  run.check(bodies.size === 1, "The attempts of one delivery have different bodies.");
  for (const delivery of deliveries) await isRight(run, endpoint, delivery, policy);
}

export async function stopsWhenTaken(run: Run): Promise<void> {
  const [type] = eventsOf(run);
  const { retryAfterSeconds } = policyOf(run);
  const whole = retryAfterSeconds.reduce((sum, wait) => sum + wait + tolerance, 60);
  for (const failures of [0, 1, 2].filter((count) => count <= retryAfterSeconds.length)) {
    const { receiver } = await subscribe(run, [type]);
    receiver.answer = (_, index) => (index < failures ? 503 : 204);
    await cause(run, type);
    await run.advance(whole);
    run.check(
      receiver.deliveries.length === failures + 1,
      `A delivery that was taken at attempt ${failures + 1} was sent ${receiver.deliveries.length} times.`,
    );
    receiver.answer = () => 204;
  }
}

export async function judgesByStatus(run: Run): Promise<void> {
  const [type] = eventsOf(run);
  const [first = 60] = policyOf(run).retryAfterSeconds;
  const statuses = [
    200, 201, 202, 203, 204, 206, 301, 302, 304, 307, 400, 401, 403, 404, 408, 409, 410, 422, 429, 500, 501,
    502, 503,
  ];
  const endpoints = await Promise.all(
    statuses.map(async (status) => {
      const { receiver } = await subscribe(run, [type]);
      receiver.answer = (_, index) => (index === 0 ? status : 204);
      return { status, receiver };
    }),
  );
  await cause(run, type);
  await run.advance(first + tolerance);
  for (const { status, receiver } of endpoints) {
    const want = status < 300 ? 1 : 2;
    run.check(
      receiver.deliveries.length === want,
      `A delivery that was answered ${status} was sent ${receiver.deliveries.length} times, not ${want}.`,
    );
  }
}

/** An endpoint that answers shortly before its time is up has taken the delivery; one that answers later has not. */
export async function waitsForAnswer(run: Run): Promise<void> {
  const [type] = eventsOf(run);
  const { timeoutSeconds, retryAfterSeconds } = policyOf(run);
  const [first = 60] = retryAfterSeconds;
  const [prompt, late] = [await subscribe(run, [type]), await subscribe(run, [type])];
  prompt.receiver.answer = () => ({ after: timeoutSeconds * 0.8, status: 204 });
  late.receiver.answer = (_, index) => (index === 0 ? { after: timeoutSeconds * 1.3, status: 204 } : 204);
  await cause(run, type);
  await run.advance(first + tolerance);
  const count = (endpoint: Endpoint): number => endpoint.receiver.deliveries.length;
  run.check(
    count(prompt) === 1,
    `A delivery that was answered after ${timeoutSeconds * 0.8} of ${timeoutSeconds} seconds was sent ${count(prompt)} times.`,
  );
  run.check(
    count(late) === 2,
    `A delivery that was answered after ${timeoutSeconds * 1.3} of ${timeoutSeconds} seconds was sent ${count(late)} times, not twice.`,
  );
}

/** Failures in a row disable; a success in between begins the count anew. */
export async function disables(run: Run): Promise<void> {
  const [type] = eventsOf(run);
  const policy = policyOf(run);
  const limit = policy.disableAfterConsecutiveFailures;
  if (limit === null) return run.skip("webhooks are never disabled");
  const whole = policy.retryAfterSeconds.reduce((sum, wait) => sum + wait + tolerance, 60);
  const [doomed, spared] = [await subscribe(run, [type]), await subscribe(run, [type])];
  doomed.receiver.answer = () => 500;
  spared.receiver.answer = (_, index) => (index % limit === limit - 1 ? 204 : 500);
  const rounds = Math.ceil((2 * limit + 2) / (policy.retryAfterSeconds.length + 1)) + 2;
  for (let round = 0; round < rounds; round += 1) {
    await cause(run, type);
    await run.advance(whole);
  }
  const [down, up] = [doomed.receiver.deliveries.length, spared.receiver.deliveries.length];
  run.check(
    down === limit,
    `A webhook whose deliveries all fail got ${down} attempts, and is to be disabled after ${limit}.`,
  );
  run.check(
    up > 2 * limit,
    `A webhook with at most ${limit - 1} failures in a row got ${up} attempts, and then no more.`,
  );
  await tellsState(run, doomed, "disabled");
  await tellsState(run, spared, "enabled");
}

/** What is read of a webhook says whether it is disabled, where its schema has a word for it. */
async function tellsState(run: Run, endpoint: Endpoint, state: "enabled" | "disabled"): Promise<void> {
  const { read } = subscriptionsOf(run);
  if (read === undefined) return;
  const key = read.parameters.find(({ in: location }) => location === "path")?.key ?? "id";
  const exchange = await succeed(run, read, { params: { [key]: endpoint.id } });
  const status = valueAt(exchange.body, "status");
  const before = endpoint.made["status"];
  if (before === undefined) return;
  run.check(
    (status === before) === (state === "enabled"),
    `A webhook that is ${state} says of its status ${JSON.stringify(status)}.`,
    exchange,
  );
}
