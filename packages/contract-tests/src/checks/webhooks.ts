import type { WebhooksContract } from "../contract.ts";
import { excerpt } from "../http/verify.ts";
import { create, inputFor, succeed } from "../plan/fixtures.ts";
import { valueAt } from "../schema/parts.ts";
import { undeclaredFields } from "../schema/undeclared.ts";
import type { Run } from "../suite/run.ts";
import type { Delivery } from "../target/target.ts";
import { isSigned } from "./signature.ts";
import { cause, type Endpoint, eventsOf, subscribe, subscriptionsOf } from "./subscription.ts";

function policyOf(run: Run): WebhooksContract["delivery"] {
  return run.contract.webhooks?.delivery ?? run.skip("the document has no policy of delivery");
}

function bodyOf(delivery: Delivery | undefined): unknown {
  try {
    return JSON.parse(delivery?.body ?? "null");
  } catch {
    return undefined;
  }
}

/** Each event once, however often it came. */
function distinct(deliveries: readonly Delivery[]): readonly Delivery[] {
  return [...new Map(deliveries.map((delivery) => [delivery.headers.get("webhook-id"), delivery])).values()];
}

const typeOf = (delivery: Delivery): string => String(valueAt(bodyOf(delivery), "type"));

/** Payload, headers and signature of an event; another one has another id. */
export async function deliversSigned(run: Run, type: string): Promise<void> {
  const event = run.contract.webhooks?.events.find((one) => one.type === type);
  const policy = policyOf(run);
  const endpoint = await subscribe(run, [type]);
  await cause(run, type);
  await cause(run, type);
  const { deliveries } = endpoint.receiver;
  run.check(deliveries.length === 2, `Two events of type ${type} came in ${deliveries.length} deliveries.`);
  for (const delivery of deliveries) {
    const body = bodyOf(delivery);
    run.check(body !== undefined, `The delivery is no JSON: ${excerpt(delivery.body)}`);
    const [fault] = run.validate(event?.schema ?? true, body);
    run.check(
      fault === undefined,
      () => `The delivery's ${fault?.at || "body"} ${fault?.message}: ${excerpt(delivery.body)}`,
    );
    const [undeclared] = undeclaredFields(run.contract, event?.schema ?? true, body);
    run.check(
      undeclared === undefined,
      `The delivery has a field ${undeclared} that the document does not declare.`,
    );
    run.check(
      (delivery.headers.get("content-type") ?? "").startsWith("application/json"),
      `The delivery's content type is ${delivery.headers.get("content-type")}.`,
    );
    await isRight(run, endpoint, delivery, policy);
    const created = Date.parse(String(valueAt(body, "created_at"))) / 1000;
    const now = await run.now();
    run.check(
      Number.isNaN(created) || Math.abs(created - now) <= 10,
      `The event was made ${Math.round(now - created)} seconds before it was caused.`,
    );
  }
  // At least once: an event may come again, under its own id.
  const ids = new Set(deliveries.map(({ headers }) => headers.get("webhook-id")));
  run.check(ids.size === 2, `Two events came under ${ids.size} ids: ${[...ids].join(", ")}.`);
}

/** Id, time and signature of a delivery (Standard Webhooks). */
async function isRight(
  run: Run,
  { secret }: Endpoint,
  { headers, body, at }: Delivery,
  policy: WebhooksContract["delivery"],
): Promise<void> {
  const id = headers.get("webhook-id");
  const field = String(valueAt(JSON.parse(body), policy.deduplicateBy));
  run.check(
    id === field,
    `Header webhook-id is ${id}, and the payload's ${policy.deduplicateBy} is ${field}.`,
  );
  const time = headers.get("webhook-timestamp") ?? "";
  run.check(/^\d{10}$/.test(time), `Header webhook-timestamp is ${JSON.stringify(time)}, no Unix seconds.`);
  run.check(
    Math.abs(Number(time) - at) < 30,
    `Header webhook-timestamp is ${Math.round(Number(time) - at)} seconds from when the delivery came.`,
  );
  run.check(
    await isSigned(secret, headers, body),
    "The signature is not the one that the webhook's secret makes.",
  );
  run.check(
    !(await isSigned(`whsec_${btoa("another secret")}`, headers, body)),
    "The signature is right for another secret, too.",
  );
}

export async function deliversWhatIsSubscribed(run: Run): Promise<void> {
  const types = eventsOf(run);
  const { wildcard } = policyOf(run);
  const single = await Promise.all(types.map((type) => subscribe(run, [type])));
  const pair = await subscribe(run, types.slice(0, 2));
  const all = wildcard === null ? undefined : await subscribe(run, [wildcard]);
  for (const type of types) await cause(run, type);
  const came = ({ receiver }: Endpoint): string =>
    distinct(receiver.deliveries).map(typeOf).toSorted().join(", ");
  for (const [index, endpoint] of single.entries())
    run.check(
      came(endpoint) === types[index],
      `An endpoint that subscribed to ${types[index]} got ${came(endpoint) || "nothing"}.`,
    );
  run.check(
    came(pair) === types.slice(0, 2).toSorted().join(", "),
    `An endpoint that subscribed to ${types.slice(0, 2).join(" and ")} got ${came(pair)}.`,
  );
  if (all !== undefined)
    run.check(
      came(all) === types.toSorted().join(", "),
      `An endpoint that subscribed to ${wildcard} got ${came(all)}.`,
    );
}

export async function deliversToNobodyElse(run: Run): Promise<void> {
  const [type] = eventsOf(run);
  const { remove } = subscriptionsOf(run);
  const foreign = await subscribe(run, [type], await run.stranger());
  const own = await subscribe(run, [type]);
  own.receiver.answer = () => 500;
  await cause(run, type);
  run.check(
    own.receiver.deliveries.length === 1,
    `${own.receiver.deliveries.length} deliveries came of one event.`,
  );
  run.check(
    foreign.receiver.deliveries.length === 0,
    "An event of one organization was delivered to another.",
  );
  if (remove === undefined) return;
  const input = await inputFor(run, remove);
  const key = remove.parameters.find(({ in: location }) => location === "path")?.key ?? "id";
  await succeed(run, remove, { params: { ...input.params, [key]: own.id } });
  await cause(run, type);
  await run.advance(policyOf(run).retryAfterSeconds.reduce((sum, wait) => sum + wait, 60));
  run.check(own.receiver.deliveries.length === 1, "A deleted webhook gets deliveries still.");
}

export async function refusesOtherUrlSchemes(run: Run): Promise<void> {
  const names = subscriptionsOf(run);
  const { urlSchemes } = policyOf(run);
  for (const scheme of ["http", "https", "ftp", "ws", "file", "javascript"]) {
    const input = await inputFor(run, names.make, { fresh: true });
    const url = scheme === "javascript" ? "javascript:alert(1)" : `${scheme}://hooks.example.com/in`;
    const exchange = await run.call(names.make, {
      ...input,
      body: { ...Object(input.body), [names.url]: url },
    });
    const allowed = urlSchemes.includes(scheme);
    run.check(
      exchange.status < 300 === allowed,
      () =>
        `The URL ${url} is ${allowed ? "allowed" : "to be refused"}, and came ${exchange.status} ${excerpt(exchange.text)}`,
      exchange,
    );
  }
}

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
  const statuses = [200, 201, 202, 204, 301, 302, 304, 400, 401, 404, 409, 429, 500, 502, 503];
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

/** Only the answer that made it has the secret. */
export async function showsSecretOnce(run: Run): Promise<void> {
  const { make, read, list, secret } = subscriptionsOf(run);
  if (secret === undefined) return run.skip("subscriptions have no secret");
  const [one, two] = [await create(run, make, { fresh: true }), await create(run, make, { fresh: true })];
  const [a, b] = [one, two].map(({ body }) => String(body[secret]));
  run.check(a !== b, "Two webhooks have the same secret.", two.exchange);
  const key = read?.parameters.find(({ in: location }) => location === "path")?.key ?? "id";
  const shown = [
    ...(read === undefined ? [] : [await succeed(run, read, { params: { [key]: one.body["id"] ?? null } })]),
    ...(list === undefined ? [] : [await succeed(run, list, await inputFor(run, list))]),
  ];
  for (const exchange of shown)
    run.check(
      !exchange.text.includes(a ?? "") && !exchange.text.includes(b ?? ""),
      "The secret is shown again.",
      exchange,
    );
}
