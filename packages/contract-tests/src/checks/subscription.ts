import type { Contract, JsonObject, JsonValue, OperationContract, WebhooksContract } from "../contract.ts";
import { create } from "../plan/fixtures.ts";
import { memberOperation, operationAt, successSchema } from "../plan/producers.ts";
import { alternativesOf, flatten, isArray, isObject, isSchema, propertiesOf } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import type { Credential, Receiver } from "../target/target.ts";

/** The operations on subscriptions, and how their fields are called. */
export interface Subscriptions {
  readonly make: OperationContract;
  readonly read: OperationContract | undefined;
  readonly list: OperationContract | undefined;
  readonly remove: OperationContract | undefined;
  readonly url: string;
  readonly events: string;
  readonly secret: string | undefined;
}

/** The operation that takes a URL and a list of the document's events makes subscriptions. */
export function subscriptionsOf(run: Run): Subscriptions {
  const { contract } = run;
  for (const make of contract.operations) {
    const schema = make.body?.content[0]?.schema;
    if (make.method !== "POST" || make.server !== null || schema === undefined) continue;
    const fields = Object.entries(propertiesOf(contract, schema));
    const url = fields.find(([, inner]) =>
      ["uri", "url"].includes(String(flatten(contract, inner)["format"])),
    )?.[0];
    const events = fields.find(([, inner]) => listsEvents(contract, flatten(contract, inner)))?.[0];
    if (url === undefined || events === undefined) continue;
    const answered = Object.entries(propertiesOf(contract, successSchema(make) ?? true));
    return {
      make,
      read: memberOperation(contract, "GET", make.path),
      list: operationAt(contract, "GET", make.path),
      remove: memberOperation(contract, "DELETE", make.path),
      url,
      events,
      secret: answered.find(
        ([name, inner]) => flatten(contract, inner)["format"] === "password" || /secret/i.test(name),
      )?.[0],
    };
  }
  return run.skip("the document has no operation that takes a URL and a list of its events");
}

function listsEvents(contract: Contract, flat: JsonObject): boolean {
  const { items } = flat;
  if (!isSchema(items)) return false;
  const types = new Set<JsonValue>(contract.webhooks?.events.map(({ type }) => type));
  return alternativesOf(contract, items).some((member) => {
    const { enum: values } = flatten(contract, member);
    return isArray(values) && values.some((value) => types.has(value));
  });
}

/** An endpoint that subscribed. */
export interface Endpoint {
  readonly receiver: Receiver;
  readonly id: JsonValue;
  readonly secret: string;
  readonly made: JsonObject;
}

export async function subscribe(
  run: Run,
  events: readonly string[],
  credential?: Credential,
): Promise<Endpoint> {
  const names = subscriptionsOf(run);
  const receiver = await run.need("receiver")();
  run.finally(() => receiver.close());
  run.receivers.add(receiver.url);
  const over = { [names.url]: receiver.url, [names.events]: [...events] };
  const { body } = await create(run, names.make, credential === undefined ? {} : { credential }, over);
  const secret = names.secret === undefined ? "" : String(body[names.secret]);
  run.secrets.add(secret);
  return { receiver, id: body["id"] ?? null, secret, made: isObject(body) ? body : {} };
}

/** Causes an event in the test's organization, and waits until the first attempts are over. */
export async function cause(run: Run, type: string): Promise<void> {
  const trigger = run.need("trigger");
  run.need("clock");
  const organization = await run.organization();
  if (organization === undefined)
    return run.skip('needs "organization": give the target a way to make organizations');
  await trigger(type, organization);
  await run.advance(1);
}

/** The events, and the first of them; fails where there is none. */
export function eventsOf(run: Run): readonly [string, ...string[]] {
  const [first, ...rest] = run.contract.webhooks?.events.map(({ type }) => type) ?? [];
  return first === undefined ? run.skip("the document has no events") : [first, ...rest];
}

/** The policy of delivery. */
export function policyOf(run: Run): WebhooksContract["delivery"] {
  return run.contract.webhooks?.delivery ?? run.skip("the document has no policy of delivery");
}
