import type { WebhooksContract } from "../contract.ts";
import { excerpt } from "../http/verify.ts";
import { inputFor, succeed } from "../plan/fixtures.ts";
import { valueAt } from "../schema/parts.ts";
import { undeclaredFields } from "../schema/undeclared.ts";
import type { Run } from "../suite/run.ts";
import type { Delivery } from "../target/target.ts";
import { isSigned } from "./signature.ts";
import { cause, type Endpoint, eventsOf, policyOf, subscribe, subscriptionsOf } from "./subscription.ts";

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
export async function isRight(
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
